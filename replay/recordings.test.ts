import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IntentsFile, PolicyFile, Recording } from '../schemas/generated/types.ts';
import { unknownIntent } from './expectations.ts';
import { readRecordings } from './read-recordings.ts';

const folder = join(import.meta.dirname, 'recordings');
const demo = join(import.meta.dirname, '..', 'functions', 'tenants', 'demo');
const catalogue = parse(readFileSync(join(demo, 'intents.yaml'), 'utf8')) as IntentsFile;
const policy = parse(readFileSync(join(demo, 'policy.yaml'), 'utf8')) as PolicyFile;

describe('the recordings', () => {
  const recordings: Recording[] = [];
  before(async () => {
    for (const file of readdirSync(folder)) for await (const { recording } of readRecordings(join(folder, file))) recordings.push(recording);
  });

  it('are many, with ids that are unique over all files', () => {
    assert.ok(recordings.length >= 40, `${recordings.length}`);
    assert.equal(new Set(recordings.map(({ id }) => id)).size, recordings.length);
  });

  it('say nothing that the demo tenant learns from', () => {
    const learned = new Set(catalogue.intents.flatMap(({ examples }) => examples.map(plain)));
    const shared = recordings.filter(({ frames }) => learned.has(plain(frames.map((frame) => (frame.type === 'text' ? frame.text : '')).join(''))));
    assert.deepEqual(shared.map(({ id }) => id), []);
  });

  it('expect intents, slots and manifests that the demo tenant has', () => {
    const manifests = new Set(readdirSync(join(demo, 'manifests')).map((file) => file.replace('.yaml', '')));
    for (const { id, expected } of recordings) {
      for (const { intent, slots = {}, manifestId } of expected?.intents ?? []) {
        const known = catalogue.intents.find(({ name }) => name === intent);
        assert.ok(known || intent === unknownIntent, `${id}: ${intent}`);
        for (const name of Object.keys(slots)) assert.ok(known?.slots?.[name], `${id}: ${name}`);
        assert.ok(manifestId === undefined || manifests.has(manifestId), `${id}: ${manifestId}`);
      }
    }
  });
});

describe('the demo catalogue', () => {
  it('has examples enough in several scripts for every intent, none twice', () => {
    const seen = new Map<string, string>();
    for (const { name, examples } of catalogue.intents) {
      assert.ok(examples.length >= 10 && examples.length <= 16, `${name}: ${examples.length}`);
      assert.ok(examples.some((text) => /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)), `${name}: Japanese`);
      assert.ok(examples.some((text) => /^(?=.*\p{Script=Han})(?!.*[\p{Script=Hiragana}\p{Script=Katakana}])/u.test(text)), `${name}: Chinese`);
      for (const example of examples) {
        assert.equal(seen.get(plain(example)), undefined, `${name}: ${example}`);
        seen.set(plain(example), name);
      }
    }
  });

  it('prices only capabilities that an intent has', () => {
    const used = new Set(catalogue.intents.flatMap(({ capabilities = [] }) => capabilities));
    assert.deepEqual(Object.keys(policy.costs ?? {}).filter((capability) => !used.has(capability)), []);
  });
});

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim();
}
