export const registry = {
  title: 'Manifests, bundles and policy',
  lead: 'What may be done, and under which rules.',
  tabs: { manifests: 'Manifests', bundles: 'Bundles', playground: 'Rule playground' },
  gates: { title: 'Security gates', passed: 'passed:', failed: 'not passed:', severity: { INFO: 'for information', LOW: 'low', MEDIUM: 'medium', HIGH: 'high', CRITICAL: 'critical' } },
  diff: { same: 'Nothing is different.' },
  editor: {
    label: 'Manifest as YAML', hint: 'Control and space lists what can stand here. Tab leaves the editor.', check: 'Check', changes: 'Your changes', checking: 'Being checked…', fine: 'Fits the schema and passes the gates', blocked: 'A security gate stands in its way',
    problems: (count: number) => (count === 1 ? 'One problem' : `${count} problems`), line: (line: number) => `line ${line}:`,
  },
  manifests: {
    empty: 'There is no manifest yet', nothingFound: 'No manifest matches', search: 'Search', placeholder: 'id, intent, trait…', status: 'Status', any: 'any', statuses: { draft: 'draft', active: 'active', retired: 'retired' },
    source: { bundle: 'from the bundle', author: 'by an author', generated: 'drafted by a model' }, by: 'By', created: 'Created', approved: 'Approved', versions: 'Compare with', noOther: 'There is no other version of it.', back: 'All manifests',
    approve: 'Make it active', retire: 'Retire', newVersion: 'New version', text: 'Text', action: 'Action', traits: 'Found by',
    approveTitle: (id: string) => `Make ${id} active`, retireTitle: (id: string) => `Retire ${id}`, approveDetail: 'From now on it may be chosen for its intent.', retireDetail: 'It is never chosen again. A retired manifest stays retired.',
    newTitle: (id: string) => `New version of ${id}`, save: 'Save as a draft', versionHint: 'Give it a version of its own. It is a draft until somebody makes it active.',
    choose: 'Choose a manifest', chooseDetail: 'Its text, gates and versions appear here.',
  },
  bundles: {
    empty: 'No bundle has been published yet', emptyDetail: 'The one that the system started with is in effect.', active: 'active', figures: (intents: number, manifests: number) => `${intents} intents, ${manifests} manifests`, published: (when: string, who: string) => `${when} by ${who}`,
    file: 'File', files: 'Files', compare: 'Compare with', nothing: 'nothing', changed: (count: number) => (count === 1 ? 'one file differs' : `${count} files differ`), same: 'no file differs', state: { added: 'new', removed: 'gone', changed: 'changed', same: 'same' },
    activate: 'Activate', rollBack: 'Roll back to it', activateTitle: 'Activate this bundle', rollBackTitle: 'Roll back to this bundle', activateDetail: 'Every decision from now on is taken by it. Sessions go on.', warnings: (count: number) => (count === 1 ? 'One warning' : `${count} warnings`), done: (digest: string) => `${digest} is in effect.`,
  },
  playground: {
    lead: 'What would policy decide? Nothing is recorded, reserved or done.', cases: 'Cases of the bundle', noCases: 'The cases of a published bundle appear here.', context: 'Context', contextLabel: 'Context as YAML', rules: 'Rules', rulesLabel: 'Rules of policy.yaml', rulesHint: 'Changed rules are tried out and not kept.', resetRules: 'Undo my changes to the rules', decision: 'Decision', bundle: 'Bundle', activeBundle: 'in effect',
    expects: (decision: string) => `expects ${decision}`, met: 'as the case expects', notMet: (decision: string) => `the case expects ${decision}`, tryIt: 'Try it', cost: 'Estimated cost', badContext: 'The context is no YAML mapping.', runAll: 'Run all cases', allFine: 'Every case is as expected.', problems: 'Problems',
    examples: { calm: 'a confident release to staging', destructive: 'deleting a database in production', personal: 'personal data in the request' },
  },
};
