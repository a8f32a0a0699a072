export const operations = {
  title: 'Operations',
  lead: 'What is running, what it costs, and what needs a hand.',
  nothingYet: 'Nothing was measured yet.',
  perProcess: 'Throughput, latency, mix, objectives and the cost of a minute are those of the one process that answers this page, over all its tenants, since it started; the charts begin when the page was opened. Budgets, dead letters and the switch are of your whole tenant.',
  objectives: {
    title: 'Service level objectives',
    names: { latency: 'From the words to the action, p95', reuse: 'State reads from caches', drops: 'Sessions that ended abnormally', cost: 'Models and recognition, an active minute' },
    targets: { latency: (value: string) => `at most ${value}`, reuse: (value: string) => `at least ${value}`, drops: (value: string) => `less than ${value}`, cost: (value: string) => `at most ${value}` },
    burn: (rate: string) => `burn rate ${rate}`, unknown: 'nothing measured yet', note: 'A burn rate of 1, at the mark, uses up just what the objective allows. Alerts over 7 and 30 days are the monitoring’s.',
  },
  throughput: { latency: 'From the words to the action, average', title: 'Throughput', perSecond: (value: string) => `${value}/s`, frames: 'Frames', intents: 'Intents', actions: 'Actions', since: (sessions: string, frames: string, actions: string) => `Since the start: ${sessions} sessions, ${frames} frames, ${actions} actions`, errors: 'Errors:' },
  latency: { title: 'Latency by stage', stage: 'Stage', count: 'Messages', note: 'From delivery to acknowledgement, in steps of the histogram. Stages that share a transaction are acknowledged together, so an earlier one includes those behind it.' },
  mix: { title: 'What it is made of', tiers: 'Who recognised it', cache: 'Where state was read', decisions: 'What was decided', levels: { l1: 'in the process', l2: 'cache', store: 'store', none: 'no state' } },
  money: { title: 'Money', today: 'Today', month: 'This month', spent: (spent: string, limit: string) => `${spent} of ${limit}`, noLimit: 'no limit', reserved: (amount: string) => `${amount} set aside`, session: (limit: string) => `A session may cost ${limit}.`, perMinute: 'An active minute of closed sessions costs, in models and recognition,', objective: (target: string) => `objective ${target}` },
  killSwitch: {
    running: 'Actions run', runningDetail: 'Holding them back keeps everything else going: sessions, decisions and reviews.', held: 'Actions are held back', since: (who: string, when: string, why: string) => `By ${who}, ${when}: ${why}`, everybody: (why: string) => `For every tenant: ${why}`,
    hold: 'Hold back all actions', resume: 'Let actions go on', holdTitle: 'Hold back all actions of this tenant', resumeTitle: 'Let actions go on', holdDetail: 'Nothing is lost: what is due waits, and runs when actions go on.', resumeDetail: 'What waits runs now, if its approval still holds.',
  },
  rollout: {
    title: 'Rollout', share: (digest: string) => `Share of sessions that bundle ${digest} decides`, phases: 'Phases', since: (phase: string, when: string) => `${phase}, since ${when}`, byBundle: 'Its share is set by the active bundle, and stays until another one is activated.',
    status: { running: 'on its way', finished: 'decides everything', stepped_back: 'stepped back', stopped: 'stopped', replaced: 'replaced' }, states: { met: 'met', broken: 'broken', unclear: 'not clear yet' },
    wanted: (seen: string, count: string, until: string) => `${seen} of ${count} seen; not before ${until}`, criteria: 'Criteria of the phase', candidate: 'Candidate', control: 'Before', sessions: 'Sessions', failed: 'Failed sessions', decisions: 'By itself / for a person / refused', compared: 'Decisions compared', agreed: 'Decided alike',
    measures: { agreement: 'Decided alike', errorRate: 'Failed sessions', latencyP90: 'Frame to decision, p90 in ms', criticalIncidents: 'Actions without a known outcome', costPerSession: 'US dollars a session', cacheHitRate: 'Recognised from the cache', budgetOverruns: 'Budgets overrun', approvalRate: 'Approved by reviewers', overrideRate: 'Taken back', automationRate: 'Done without a person' },
    history: 'Moves so far', moved: (from: string, to: string, by: string) => `${from} → ${to}, by ${by}`, moves: { step: 'Step on', back: 'Step back', stop: 'Stop the rollout' },
    ask: {
      step: { title: 'Give the candidate the next share', detail: 'It does not wait for the criteria of this phase. The next phase counts anew.' },
      back: { title: 'Take the candidate back a phase', detail: 'Below its smallest share it decides nothing any more, until its bundle is activated again.' },
      stop: { title: 'Stop this rollout', detail: 'The candidate decides nothing any more, within a second. Activating its bundle again begins anew.' },
    },
  },
  deadLetters: {
    title: 'Dead letters', empty: 'Nothing was given up', emptyDetail: 'Messages that could not be handled wait here with the reason.', attempts: (count: number) => (count === 1 ? '1 delivery' : `${count} deliveries`), show: 'Message', message: 'The message', redrive: 'Redrive', redriven: 'It is in line again.', discard: 'Discard',
    discardTitle: 'Discard this message', discardDetail: 'It is gone for good. The audit log keeps that you did it.',
  },
};
