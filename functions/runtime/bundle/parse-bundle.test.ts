import assert from 'node:assert/strict';
import type { Bundle } from './bundle.ts';
import { BundleInvalidError } from './bundle-errors.ts';
import { formatProblem, pathParts, pathText } from './bundle-problem.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { parseBundle } from './parse-bundle.ts';

type Files = Record<string, string>;

const INTENTS = `domains: [delivery]
intents:
  - name: deploy
    domain: delivery
    examples: [deploy it]
    slots:
      service: { type: resource, required: true }
`;

function parse(files: Files): Bundle {
  return parseBundle(new Map(Object.entries(files))).bundle;
}

function problemsOf(files: Files): string[] {
  try {
    parse(files);
  } catch (error) {
    if (error instanceof BundleInvalidError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('parseBundle: problems', () => {
  const cases: [name: string, files: Files, expected: string[]][] = [
    ['a missing catalogue', {}, ['intents.yaml:1: (file): the file is missing']],
    ['an empty catalogue', { 'intents.yaml': '' }, ['intents.yaml:1: (file): must be object']],
    ['an unknown file', { 'intents.yaml': INTENTS, 'polices.yaml': '' }, ['polices.yaml:1: (file): a bundle has no such file']],
    ['a file outside', { 'intents.yaml': INTENTS, 'manifests/../x.yaml': '' }, ['manifests/../x.yaml:1: (file): a bundle has no such file']],
    ['the same file twice', { 'intents.yaml': INTENTS, 'intents.yml': INTENTS }, ['intents.yml:1: (file): intents.yaml is there already']],
    ['an unknown key', { 'intents.yaml': `${INTENTS}    exampels: [x]\n` }, ['intents.yaml:8: intents[0].exampels: unknown key']],
    ['an unknown slot type', { 'intents.yaml': INTENTS.replace('resource', 'text') }, ['intents.yaml:7: intents[0].slots.service.type: must be one of string, number, integer, boolean, enum, duration, date, resource, quantity']],
    ['a pattern of no allowed shape', { 'intents.yaml': `${INTENTS}    patterns:\n      - 3\n` }, ['intents.yaml:9: intents[0].patterns[0]: has none of the allowed shapes']],
    ['an unknown key in one of two shapes', { 'intents.yaml': `${INTENTS}    patterns:\n      - match: x\n        slot: {}\n` }, ['intents.yaml:10: intents[0].patterns[0].slot: unknown key']],
    ['duplicate keys', { 'intents.yaml': `${INTENTS}    domain: data\n` }, ['intents.yaml:8: (file): the key domain is there already']],
    ['an unknown tag', { 'intents.yaml': 'intents: !!js/function x' }, ['intents.yaml:1: (file): Unresolved tag: tag:yaml.org,2002:js/function']],
    ['several documents', { 'intents.yaml': `${INTENTS}---\na: 1\n` }, ['intents.yaml:8: (file): Source contains multiple documents; please use YAML.parseAllDocuments()']],
    ['a file that contains itself', { 'intents.yaml': 'intents: &a [*a]' }, ['intents.yaml:1: (file): the file is nested more than 50 levels deep, or contains itself']],
    ['a prototype as a key', { 'intents.yaml': 'intents: []\n__proto__: {a: 1}' }, ['intents.yaml:1: (file): `__proto__` is no key']],
    ['infinity', { 'intents.yaml': 'intents: .inf' }, ['intents.yaml:1: (file): infinite and undefined numbers are not allowed']],
    ['deep nesting', { 'intents.yaml': '['.repeat(2_000) }, ['intents.yaml:1: (file): the file is nested too deeply']],
    ['a repeated intent', { 'intents.yaml': `${INTENTS}  - { name: deploy }\n` }, ['intents.yaml:8: intents[1].name: the intent deploy is there already']],
    ['a reserved intent', { 'intents.yaml': 'intents: [{ name: unknown }]' }, ['intents.yaml:1: intents[0].name: `unknown` is reserved for what no intent fits']],
    ['a volume from a missing slot', { 'intents.yaml': `${INTENTS}    estimatedVolume: replicas\n` }, ['intents.yaml:8: intents[0].estimatedVolume: the intent has no slot replicas']],
    ['an unknown decision', { 'intents.yaml': INTENTS, 'policy.yaml': 'rules:\n  - name: a\n    when: "true"\n    decision: approve\n' }, ['policy.yaml:4: rules[0].decision: must be one of auto, review, deny']],
    ['a missing condition', { 'intents.yaml': INTENTS, 'policy.yaml': 'rules:\n  - name: a\n    decision: auto\n' }, ['policy.yaml:2: rules[0]: `when` is missing']],
    ['a repeated rule', { 'intents.yaml': INTENTS, 'policy.yaml': 'rules:\n  - &r { name: a, when: "true", decision: auto }\n  - *r\n' }, ['policy.yaml:3: rules[1].name: the rule a is there already']],
    ['a rule named as if built in', { 'intents.yaml': INTENTS, 'policy.yaml': 'rules: [{ name: "builtin:x", when: "true", decision: auto }]' }, ['policy.yaml:1: rules[0].name: must match ^(?!builtin:)']],
    ['a negative budget', { 'intents.yaml': INTENTS, 'limits.yaml': '# money\nbudgets:\n  daily: -1\n' }, ['limits.yaml:2: budgets.dailyUSD: must be at least 0']],
    ['an unknown action', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\naction: { type: shell }\n' }, ['manifests/a.yaml:4: action: unknown type "shell"']],
    ['a key of another action', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\naction: { type: log, message: m, url: u }\n' }, ['manifests/a.yaml:4: action.url: unknown key']],
    ['a manifest of no intent', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deplyo\naction: { log: m }\n' }, ['manifests/a.yaml:3: intent: intents.yaml has no intent deplyo']],
    ['a slot that the intent has not', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\nslots: [service, region]\naction: { log: m }\n' }, ['manifests/a.yaml:4: slots.region: the intent deploy has no slot region']],
    ['a placeholder for a slot that the intent has not', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\naction: { log: "to {{ slots.region }}" }\n' }, ['manifests/a.yaml:4: action: the intent deploy has no slot region, which a placeholder names']],
    ['the same manifest twice', { 'intents.yaml': INTENTS, 'manifests/a.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\naction: { log: m }\n', 'manifests/b.yaml': 'id: a\nversion: 1.0.0\nintent: deploy\naction: { log: m }\n' }, ['manifests/b.yaml:1: id: the manifest a@1.0.0 is there already']],
  ];
  for (const [name, files, expected] of cases) {
    it(name, () => assert.deepEqual(problemsOf(files), expected));
  }

  it('refuses a bomb of aliases', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `l${level}: &l${level} [${Array(10).fill(level === 0 ? 'x' : `*l${level - 1}`).join(', ')}]`);
    assert.match(problemsOf({ 'intents.yaml': levels.join('\n') })[0] ?? '', /Excessive alias count|too many values/);
  });

  it('reports everything at once, by file and line', () => {
    const files = { 'intents.yaml': `${INTENTS}    a: 1\n    b: 1\n`, 'limits.yaml': 'c: 1\n' };
    assert.deepEqual(problemsOf(files), ['intents.yaml:8: intents[0].a: unknown key', 'intents.yaml:9: intents[0].b: unknown key', 'limits.yaml:1: c: unknown key']);
  });

  it("adds the line to a stage's problem; a warning does not throw", () => {
    const files = new Map(Object.entries({ 'intents.yaml': INTENTS }));
    const { warnings } = parseBundle(files, [() => [{ file: 'intents.yaml', path: 'intents[0].slots.service', message: 'hm', severity: 'warning' }]]);
    assert.deepEqual(warnings.map(formatProblem), ['intents.yaml:7: intents[0].slots.service: warning: hm']);
    assert.throws(() => parseBundle(files, [() => [{ file: 'intents.yaml', path: '', message: 'no' }]]), { code: 'BUNDLE_INVALID' });
  });
});

describe('parseBundle: what may be left out or written shorter', () => {
  it('a catalogue of names and examples alone', () => {
    const many = Array.from({ length: 400 }, (_, index) => `  - name: intent_${index}\n    examples: ["say ${index}", ${index}]\n`).join('');
    const bundle = parse({ 'intents.yaml': `intents:\n${many}` });
    assert.equal(bundle.intentByName.size, 400);
    assert.deepEqual(bundle.intentByName.get('intent_7'), { name: 'intent_7', domain: 'general', examples: ['say 7', '7'] });
    assert.deepEqual([bundle.intents.domains, bundle.policy, bundle.cases, bundle.limits, bundle.manifests], [['general'], DEFAULT_POLICY, { cases: [] }, {}, []]);
  });

  it('names as other catalogues have them', () => {
    const bundle = parse({ 'intents.yaml': 'intents:\n  - { name: "reverted_card_payment?", domain: "Cards & accounts" }\n  - { name: 911 }\n  - { name: atis_flight#atis_airfare }\n' });
    assert.deepEqual([...bundle.intentByName.keys()], ['reverted_card_payment?', '911', 'atis_flight#atis_airfare']);
    assert.match(problemsOf({ 'intents.yaml': 'intents: [{ name: "two\\nlines" }]' })[0] ?? '', /^intents\.yaml:1: intents\[0\]\.name: must match/);
  });

  it('domains that only intents name are added to the declared ones', () => {
    const bundle = parse({ 'intents.yaml': 'domains: [{ name: delivery }]\nintents: [{ name: a, domain: data }, { name: b, domain: delivery }]' });
    assert.deepEqual(bundle.intents.domains, [{ name: 'delivery' }, 'data']);
  });

  it('slots: the type, lists and synonyms', () => {
    const bundle = parse({ 'intents.yaml': 'intents: [{ name: a, slots: { s: , e: { enum: [1, x] }, f: { enum: { production: [prod], staging: , dev: d } } } }]' });
    assert.deepEqual(bundle.intentByName.get('a')?.slots, {
      s: { type: 'string' }, e: { type: 'enum', enum: ['1', 'x'] }, f: { type: 'enum', enum: { production: ['prod'], staging: [], dev: ['d'] } },
    });
  });

  it('limits and cases', () => {
    const bundle = parse({
      'intents.yaml': INTENTS, 'limits.yaml': 'budgets: { daily: 5, monthlyUSD: 10 }\negress: [a.example.com]\ngeneration: true\nreview: { expiry: 60 }\nrates:\n',
      'policy.cases.yaml': 'cases: [{ name: a, expect: review }]',
    });
    assert.deepEqual(bundle.limits, { budgets: { dailyUSD: 5, monthlyUSD: 10 }, egress: { allow: ['a.example.com'] }, generation: { permitted: true }, review: { expirySec: 60 } });
    assert.deepEqual(bundle.cases.cases, [{ name: 'a', context: {}, expect: { decision: 'review' } }]);
  });

  it('manifests: slots, action, and a version that looks like a number', () => {
    const bundle = parse({ 'intents.yaml': INTENTS, 'manifests/a.yml': 'id: a\nversion: 1.10\nintent: deploy\nslots: [service]\naction: { http: { url: "https://example.com" } }\n' });
    assert.deepEqual(bundle.manifests, [{ id: 'a', version: '1.10', status: 'active', intent: 'deploy', traits: [], slots: { service: {} }, action: { type: 'http', url: 'https://example.com' } }]);
  });

  it('slots that a manifest names in placeholders alone are as the intent has them, but for what destroys', () => {
    const manifest = 'id: a\nversion: 1.0.0\nintent: deploy\nslots: { region: eu }\naction: { log: "{{slots.service}} {{slots.note}} {{slots.region}} {{actionId}}" }\n';
    const intents = (extra: string) => `intents: [{ name: deploy, ${extra} slots: { service: { required: true }, note: , region: } }]`;
    const slotsOf = (extra: string) => parse({ 'intents.yaml': intents(extra), 'manifests/a.yaml': manifest }).manifests[0]?.slots;
    assert.deepEqual(slotsOf(''), { region: { equals: 'eu' }, note: {}, service: { required: true } });
    assert.deepEqual(slotsOf('destructive: true,'), { region: { equals: 'eu' } });
  });

  it('shared parts by anchors', () => {
    const uses = Array.from({ length: 150 }, (_, index) => `  - { name: i${index}, slots: { service: *service } }\n`).join('');
    const bundle = parse({ 'intents.yaml': `intents:\n  - { name: first, slots: { service: &service { type: resource } } }\n${uses}` });
    assert.deepEqual(bundle.intentByName.get('i149')?.slots, { service: { type: 'resource' } });
  });
});

describe('parseBundle: digest', () => {
  const manifest = 'id: a\nversion: 1.0.0\nintent: deploy\naction: { log: m }\n';
  const digest = parse({ 'intents.yaml': INTENTS, 'manifests/a.yaml': manifest }).digest;

  it('does not depend on comments, white space, order of keys or names of files', () => {
    assert.match(digest, /^sha256:[0-9a-f]{64}$/);
    const other = `# a comment\n${INTENTS.replace('domains: [delivery]', 'domains:\n- "delivery"').replace('resource, required: true', 'resource,   required: true')}`;
    assert.equal(parse({ 'manifests/z.yml': `action: { type: log, message: m }\n${manifest.replace('action: { log: m }\n', '')}`, 'intents.yml': other, 'limits.yaml': '# none\n' }).digest, digest);
  });

  it('depends on every value', () => {
    for (const files of [{ 'intents.yaml': INTENTS.replace('deploy it', 'deploy that'), 'manifests/a.yaml': manifest }, { 'intents.yaml': INTENTS }, { 'intents.yaml': INTENTS, 'manifests/a.yaml': manifest, 'limits.yaml': 'budgets: { daily: 1 }' }]) {
      assert.notEqual(parse(files).digest, digest);
    }
  });
});

describe('pathText', () => {
  it('is undone by pathParts', () => {
    for (const path of [['rules', 3, 'when'], [], ['a'], [0, 'b', 1, 2]]) assert.deepEqual(pathParts(pathText(path)), path);
  });
});
