import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { publishedSchema, schemasAt, valuesOf } from './schema-at.ts';
import { placeAt, rangeOf, readYaml } from './yaml-place.ts';

const schema = publishedSchema(JSON.parse(readFileSync(new URL('../../../schemas/generated/openapi.json', import.meta.url), 'utf8')) as Record<string, unknown>, 'Manifest');

describe('what the editor knows of the published schema', () => {
  assert.ok(schema);
  const none = () => undefined;
  it('is the keys of an object, the values of a choice, and those of the kind that an object says it has', () => {
    assert.ok(schemasAt(schema, [], none)[0]?.properties?.['networking']);
    assert.deepEqual(valuesOf(schemasAt(schema, ['networking', 'ingress'], none)), ['internal', 'internal-and-cloud-load-balancing', 'all']);
    assert.deepEqual(valuesOf(schemasAt(schema, ['authentication', 'required'], none)), [true, false]);
    assert.deepEqual(valuesOf(schemasAt(schema, ['action', 'type'], none)), ['http', 'pubsub', 'log']);
    const http = schemasAt(schema, ['action'], ([step]) => (step === 'action' ? { type: 'http' } : undefined));
    assert.deepEqual(http.map(({ properties }) => Object.keys(properties ?? {}).includes('timeoutMs')), [true]);
    assert.deepEqual(schemasAt(schema, ['nothing', 'here'], none), []);
  });
});

describe('places in YAML', () => {
  for (const [text, place] of [
    ['net', { kind: 'key', path: [], typed: 'net' }],
    ['id: x\naction:\n  ty', { kind: 'key', path: ['action'], typed: 'ty' }],
    ['action:\n  type: lo', { kind: 'value', path: ['action', 'type'], typed: 'lo' }],
    ['networking:\n  ingress: all\n  egressRules:\n    - ho', { kind: 'key', path: ['networking', 'egressRules', 0], typed: 'ho' }],
    ['iam:\n  roles:\n    - x\nresources:\n  cp', { kind: 'key', path: ['resources'], typed: 'cp' }],
    ['networking:\n  egressRules:\n    - host: a\n      po', { kind: 'key', path: ['networking', 'egressRules', 0], typed: 'po' }],
    ['description: what it do', undefined],
  ] as const) it(`are found by indentation: ${JSON.stringify(text.split('\n').at(-1))}`, () => assert.deepEqual(placeAt(text), place));

  it('are found by JSON pointer, or as near as there is', () => {
    const text = 'id: x\naction:\n  type: lag\ntraits: [a, b]\n';
    const read = readYaml(text);
    const at = (pointer: string) => { const { from, to } = rangeOf(read, pointer); return text.slice(from, to); };
    assert.deepEqual([at('/action/type'), at('/traits/1'), at('/action/nothing'), at('/id')], ['lag', 'b', 'action', 'x']);
  });
  it('of faults are told, and a faulty text has no value', () => {
    const read = readYaml('id: x\nid: y\n');
    assert.equal(read.value, undefined);
    assert.match(read.problems[0]?.message ?? '', /unique/);
    assert.deepEqual(readYaml('a: [1]').value, { a: [1] });
  });
});
