import assert from 'node:assert/strict';
import type { IntentSpec, IntentsFile } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { checkIntents } from './check-intents.ts';

const examples = ['restart it', 'reboot it', 'bounce it', 'kick it', 'turn it off and on'];

function check(change: Partial<IntentSpec>, file: Partial<IntentsFile> = {}): string[] {
  const intents = [{ name: 'restart', domain: 'ops', examples, slots: { service: { type: 'resource' as const } }, ...change }];
  return checkIntents({ manifests: [], intents: { domains: ['ops'], intents, ...file } } as unknown as Bundle).map(({ path, message, severity }) => `${severity ?? 'error'} ${path}: ${message}`);
}

describe('checkIntents', () => {
  it('has nothing against a sound catalogue', () => assert.deepEqual(check({ patterns: ['^restart (?<service>[a-z]+)$'] }), []));

  const cases: [name: string, change: Partial<IntentSpec>, expected: RegExp][] = [
    ['a pattern that RE2 does not accept', { patterns: ['(?=x)restart'] }, /^error intents\[0\]\.patterns\[0\]: RE2 does not accept/],
    ['a pattern with a back-reference', { patterns: [{ match: '(a)\\1' }] }, /patterns\[0\]: RE2 does not accept/],
    ['a pattern that is not one', { patterns: ['restart ('] }, /patterns\[0\]: RE2 does not accept/],
    ['a pattern that matches nothing at all', { patterns: ['(restart)?'] }, /matches an empty text/],
    ['a pattern with a fixed slot that is not there', { patterns: [{ match: 'restart', slots: { color: 'red' } }] }, /no slot color/],
    ['a pattern with a group that is not there', { patterns: ['restart (?<what>.+)'] }, /no slot what/],
    ['an unknown domain', { domain: 'kitchen' }, /intents\[0\]\.domain: there is no domain kitchen/],
    ['few examples', { examples: ['restart it'] }, /^warning intents\[0\]\.examples: 1 examples are few/],
    ['a slot pattern that RE2 does not accept', { slots: { service: { type: 'resource', pattern: '(?<!x)y' } } }, /slots\.service: RE2 does not accept/],
    ['an enum without values', { slots: { mode: { type: 'enum' } } }, /an enum needs values/],
    ['a word with two meanings', { slots: { mode: { type: 'enum', enum: { on: ['go'], off: ['go'] } } } }, /"go" stands for both on and off/],
    ['limits the wrong way round', { slots: { count: { type: 'integer', min: 5, max: 1 } } }, /min 5 is above max 1/],
  ];
  for (const [name, change, expected] of cases) it(`reports ${name}`, () => { const found = check(change); assert.equal(found.length, 1, found.join('\n')); assert.match(found[0] ?? '', expected); });

  it('reports a name that is there already and an example under two intents', () => {
    const twice = [{ name: 'restart', domain: 'ops', examples }, { name: 'restart', domain: 'ops', examples }, { name: 'other', domain: 'ops', examples: [...examples.slice(1), 'Restart it!'.replace('!', '')] }];
    const found = check({}, { intents: twice });
    assert.ok(found.some((line) => line.includes('intents[1].name: the intent restart is there already')));
    assert.ok(found.some((line) => line.startsWith('warning intents[2].examples[4]: the same example stands under restart')));
  });
});
