import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationReport } from '../schemas/generated/types.ts';
import { validatorFor } from '../schemas/validate.ts';
import { main } from './evaluate.ts';

const RECORDINGS = join(import.meta.dirname, '..', 'replay', 'recordings');

describe('npm run evaluate', () => {
  let folder: string;
  let written: { out: string; error: string };
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const evaluate = (...argv: string[]): Promise<number> => {
    written = { out: '', error: '' };
    return main(argv, { out: { write: (text) => (written.out += text) }, error: { write: (text) => (written.error += text) } });
  };
  const report = (): EvaluationReport => JSON.parse(readFileSync(join(folder, 'out', 'report.json'), 'utf8')) as EvaluationReport;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-evaluate-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('scores the demo tenant and writes a report that its schema knows', async () => {
    assert.equal(await evaluate(join(RECORDINGS, 'basic.jsonl'), join(RECORDINGS, 'out-of-scope.jsonl'), '--out', join(folder, 'out')), 0);
    const checked = validatorFor('evaluation-report')(report());
    assert.ok(checked.ok, JSON.stringify(checked));
    assert.equal(report().metrics.recordings, 17);
    assert.equal(report().metrics.outOfScope, 5);
    assert.match(written.out, /intent accuracy/);
  });

  it('takes a foreign bundle of nothing but intents, and says what was confused', async () => {
    const bundle = join(folder, 'tenant');
    mkdirSync(bundle);
    writeFileSync(join(bundle, 'intents.yaml'), `intents:
  - name: lights
    examples: [turn on the lights, switch the lights off, make it brighter in here, dim the lamp]
  - name: music
    examples: [play some jazz, put on a song, stop the music, next track please]
`);
    const line = (id: string, text: string, intent: string): string => JSON.stringify({ id, frames: [{ at: 0, type: 'text', text, final: true }], expected: { intents: [{ intent }] } });
    const data = file('foreign.jsonl', [line('a', 'turn on the lights', 'lights'), line('b', 'play some jazz', 'lights'), line('c', '今日の天気は', 'unknown')].join('\n'));
    assert.equal(await evaluate(data, '--tenant-dir', bundle, '--out', join(folder, 'out')), 0);
    const { metrics, confusion, perIntent } = report();
    assert.equal(metrics.accuracy, 0.666667);
    assert.equal(metrics.inScopeAccuracy, 0.5);
    assert.equal(metrics.outOfScopeRecall, 1);
    assert.deepEqual(confusion.find(({ expected, predicted }) => expected !== predicted), { expected: 'lights', predicted: 'music', count: 1 });
    assert.equal(perIntent.find(({ intent }) => intent === 'lights')?.recall, 0.5);
  });

  it('reads a file as editors write it, and names intents that the bundle has not', async () => {
    const data = file('windows.jsonl', '\uFEFF' + ['restart order-service', 'fly to the moon'].map((text, at) => JSON.stringify({ id: `r${at}`, frames: [{ at: 0, type: 'text', text, final: true }], expected: { intents: [{ intent: at === 0 ? 'restart' : 'fly' }] } })).join('\r\n'));
    assert.equal(await evaluate(data, '--out', join(folder, 'out')), 0);
    assert.equal(report().metrics.accuracy, 0.5);
    assert.equal(written.error, 'expected, but not in the bundle: fly\n');
  });

  it('gives the same report for the same recordings, bundle and seed, but for the times', async () => {
    const timeless = ({ createdAt: _createdAt, system: _system, latency: _latency, cases, ...rest }: EvaluationReport) => ({ ...rest, cases: cases.map(({ latencyMs: _latencyMs, ...one }) => one) });
    const runs = [];
    for (let run = 0; run < 2; run++) {
      await evaluate(join(RECORDINGS, 'corrections.jsonl'), '--out', join(folder, 'out'), '--seed', '3');
      runs.push(timeless(report()));
    }
    assert.deepEqual(runs[0], runs[1]);
  });

  it('fails where something got worse than the baseline, says what, and lets pass what is asked to', async () => {
    const bundle = join(folder, 'tenant');
    mkdirSync(bundle);
    const intents = (lamp: string): string => `intents:\n  - name: ${lamp}\n    examples: [turn on the lights, switch the lights off, make it brighter in here, dim the lamp]\n  - name: music\n    examples: [play some jazz, put on a song, stop the music, next track please]\n`;
    const data = file('lights.jsonl', ['turn on the lights', 'switch the lights off', 'dim the lamp', 'make it brighter in here', 'turn on the lights now', 'switch the lights off please'].map((text, at) => JSON.stringify({ id: `r${at}`, frames: [{ at: 0, type: 'text', text, final: true }], expected: { intents: [{ intent: 'lights' }] } })).join('\n'));
    const baseline = join(folder, 'baseline.json');
    const run = (...more: string[]): Promise<number> => evaluate(data, '--tenant-dir', bundle, '--out', join(folder, 'out'), ...more);
    writeFileSync(join(bundle, 'intents.yaml'), intents('lights'));
    assert.equal(await run('--write-baseline', baseline), 0);
    assert.equal(await run('--baseline', baseline), 0);
    writeFileSync(join(bundle, 'intents.yaml'), intents('lamps'));
    assert.equal(await run('--baseline', baseline), 1);
    assert.equal(report().comparison?.broken.length, 6);
    assert.match(written.out, /HIGH +exactMatch fell from 100\.00 % to 0\.00 %/);
    assert.equal(await run('--baseline', baseline, '--fail-on', 'CRITICAL'), 0);
    const other = join(folder, 'lights-bundle');
    mkdirSync(other);
    writeFileSync(join(other, 'intents.yaml'), intents('lights'));
    assert.equal(await run('--variants', other), 0);
    const [variant] = JSON.parse(readFileSync(join(folder, 'out', 'variants.json'), 'utf8')) as { name: string; exactMatch: number; difference: number; verdict: string }[];
    assert.deepEqual([variant?.name, variant?.exactMatch, variant?.difference, variant?.verdict], ['lights-bundle', 1, 1, 'undecided']);
    assert.match(written.out, /lights-bundle +100\.0 %/);
    assert.equal(await run('--baseline', data), 2);
    assert.match(written.error, /is not JSON|is no evaluation report/);
  });

  const refused: readonly (readonly [name: string, content: string, message: RegExp])[] = [
    ['a line that is no JSON', '{"id":"a","frames":[]}\n{oops', /bad\.jsonl:2: is not JSON/],
    ['a line that is no recording', '{"id":"a","frames":[],"expected":{"intents":[{"intend":"x"}]}}', /bad\.jsonl:1: \/expected\/intents\/0 has the unknown key "intend"/],
    ['an id used twice', '{"id":"a","frames":[]}\n{"id":"a","frames":[]}', /bad\.jsonl:2: id "a" is already used on line 1/],
    ['no recording at all', '\n', /no recording/],
  ];
  for (const [name, content, message] of refused) {
    it(`refuses ${name} with exit code 2`, async () => {
      assert.equal(await evaluate(file('bad.jsonl', content), '--out', join(folder, 'out')), 2);
      assert.match(written.error, message);
    });
  }

  it('names a bundle that is not there, and wrong use', async () => {
    assert.equal(await evaluate(join(RECORDINGS, 'basic.jsonl'), '--tenant-dir', join(folder, 'none')), 2);
    assert.match(written.error, /cannot read the bundle/);
    assert.equal(await evaluate(join(folder, 'none.jsonl')), 2);
    assert.equal(await evaluate(), 2);
    assert.equal(await evaluate(join(RECORDINGS, 'basic.jsonl'), '--models'), 2);
    assert.match(written.error, /no models are configured/);
    assert.equal(await evaluate(join(RECORDINGS, 'basic.jsonl'), '--limit', '0'), 2);
  });
});
