import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IntentsFile, Recording } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { unknownIntent } from '../expectations.ts';
import { generateRecordings, PARTS } from './generate-recordings.ts';
import { findNearDuplicates } from './near-duplicates.ts';

const demo = join(import.meta.dirname, '..', '..', 'functions', 'tenants', 'demo');
const catalogue = parse(readFileSync(join(demo, 'intents.yaml'), 'utf8')) as IntentsFile;
const saidIn = ({ frames }: Recording): string => frames.map((frame) => (frame.type === 'text' ? frame.text : '')).join('').trim();

describe('the data set', () => {
  const parts = generateRecordings();
  const all = PARTS.flatMap((part) => parts[part]);

  it('is what lies in replay/data, so that everybody evaluates the same', () => {
    for (const part of PARTS) {
      const stored = readFileSync(join(import.meta.dirname, '..', 'data', `${part}.jsonl`), 'utf8');
      assert.equal(stored === parts[part].map((recording) => `${JSON.stringify(recording)}\n`).join(''), true, `${part}: run npm run generate:recordings`);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(generateRecordings(7), generateRecordings(7));
    assert.notDeepEqual(generateRecordings(7).dev, generateRecordings(8).dev);
  });

  it('is large and of many kinds', () => {
    assert.ok(all.length >= 600, `${all.length}`);
    const tags = new Set(all.flatMap(({ tags = [] }) => tags));
    for (const tag of ['plain', 'hesitation', 'recogniser_error', 'typing_error', 'frames', 'correction', 'negation', 'several_intents', 'multi_turn', 'long', 'out_of_scope', 'adversarial', 'code_switching', 'pii', 'cost', 'destructive', 'malformed', 'scope', 'near_miss', 'manifest', 'reference', 'emergency']) {
      assert.ok(tags.has(tag), tag);
    }
    const languages = Map.groupBy(all, ({ scope }) => scope?.language ?? 'en');
    for (const language of ['en', 'ja-JP', 'zh-CN', 'es-ES', 'de-DE']) assert.ok((languages.get(language)?.length ?? 0) >= 60, language);
    for (const { name } of catalogue.intents) assert.ok(all.filter(({ expected }) => expected?.intents?.some(({ intent }) => intent === name)).length >= 8, name);
  });

  it('holds recordings that the schema knows, with ids of their own', () => {
    const check = validatorFor('recording');
    for (const recording of all) assert.ok(check(recording).ok, `${recording.id}: ${JSON.stringify(check(recording))}`);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('expects intents, slots and manifests that the demo tenant has', () => {
    const manifests = new Set(readdirSync(join(demo, 'manifests')).map((file) => file.replace('.yaml', '')));
    for (const { id, expected } of all) {
      for (const { intent, slots = {}, manifestId } of expected?.intents ?? []) {
        const known = catalogue.intents.find(({ name }) => name === intent);
        assert.ok(known || intent === unknownIntent, `${id}: ${intent}`);
        for (const name of Object.keys(slots)) assert.ok(known?.slots?.[name], `${id}: ${intent} has no slot ${name}`);
        assert.ok(manifestId === undefined || manifests.has(manifestId), `${id}: ${manifestId}`);
      }
    }
  });

  it('says nothing in its test part that the demo tenant learns from, nor anything near it', () => {
    const examples = catalogue.intents.flatMap((intent) => intent.examples);
    const texts = parts.test.filter(({ tags = [] }) => !tags.includes('malformed')).flatMap(({ frames, tags = [] }) => (tags.includes('frames') ? [frames.map((frame) => (frame.type === 'text' ? frame.text : '')).join('')] : frames.map((frame) => (frame.type === 'text' ? frame.text : ''))));
    assert.deepEqual(findNearDuplicates(texts, examples), []);
  });

  it('says nothing in its test part that is in the other', () => {
    const other = new Set(parts.dev.map(saidIn));
    assert.deepEqual(parts.test.filter((recording) => other.has(saidIn(recording))).map(({ id }) => id), []);
  });
});

describe('findNearDuplicates', () => {
  const examples = ['deploy checkout-api to staging please', '请把 search-indexer 部署到生产环境'];
  const near: readonly string[] = ['deploy cart-service to production', 'Please deploy ledger-api to staging!', '把 geo-lookup 部署到预发环境'];
  for (const text of near) it(`sees through names and politeness: ${text}`, () => assert.equal(findNearDuplicates([text], examples).length, 1));
  const far: readonly string[] = ['I want the fresh build of cart-service live', '重启一下 geo-lookup', 'deploy'];
  for (const text of far) it(`lets pass what is said otherwise: ${text}`, () => assert.deepEqual(findNearDuplicates([text], examples), []));
});
