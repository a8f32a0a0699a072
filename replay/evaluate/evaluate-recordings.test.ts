import assert from 'node:assert/strict';
import type { AnyEvent, Recording } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { buildReport } from './build-report.ts';
import { evaluateRecordings, type SystemUnderTest } from './evaluate-recordings.ts';
import { formatReport } from './format-report.ts';

describe('evaluateRecordings', () => {
  const recording = (id: string, intent: string): Recording => ({ id, tags: ['t'], frames: [{ at: 0, type: 'text', text: id, final: true }], expected: { intents: [{ intent, decision: 'auto' }] } });
  const events = (intent: string): AnyEvent[] => [
    { type: 'intent.update', data: { intentId: 'i', intent, confidence: 0.9, slots: {}, tier: 'local', costUSD: 0.001 } },
    { type: 'policy.decision', data: { intentId: 'i', decision: 'auto', reason: '', riskScore: 0, estimatedCostUSD: 2 } },
  ] as unknown as AnyEvent[];
  const system = (answer: (recording: Recording, run: number) => string): SystemUnderTest => {
    let runs = 0;
    return { run: async (one) => ({ events: events(answer(one, (runs += 1))), deliveries: [{ stage: 'intent', ms: 2 }], utterancesMs: [3] }) };
  };

  it('scores each recording, and keeps the wrong ones with their events, no more than asked for', async () => {
    const all = Array.from({ length: 10 }, (_, at) => recording(`r${at}`, at % 2 === 0 ? 'deploy' : 'restart'));
    const { cases, wrong, utterances, latency } = await evaluateRecordings(all, system(() => 'deploy'), { wrongKept: 3 });
    assert.deepEqual([cases.length, wrong.length, utterances, latency.stages['intent']?.count], [10, 3, 10, 10]);
    assert.deepEqual(wrong.map(({ recording: { id }, events: kept }) => [id, kept.length]), [['r1', 2], ['r3', 2], ['r5', 2]]);
    assert.ok(Math.abs((latency.utterance.p50) - 3) < 0.01);
  });

  it('names those whose outcome changes from run to run', async () => {
    const shaky = system(({ id }, run) => (id === 'b' && run % 2 === 0 ? 'restart' : 'deploy'));
    const { flaky } = await evaluateRecordings([recording('a', 'deploy'), recording('b', 'deploy')], shaky, { repeats: 3 });
    assert.deepEqual(flaky.map(({ id, outcomes }) => [id, new Set(outcomes).size]), [['b', 2]]);
  });

  it('goes on when a session fails, and stops when it is told to', async () => {
    const broken: SystemUnderTest = { run: async ({ id }) => { throw Object.assign(new Error(`no ${id}`), { code: 'VALIDATION_FAILED' }); } };
    const { cases } = await evaluateRecordings([recording('a', 'deploy')], broken);
    assert.deepEqual(cases[0]?.failure, { code: 'VALIDATION_FAILED', message: 'no a' });
    assert.equal(cases[0]?.items[0]?.predicted, 'unknown');
    await assert.rejects(evaluateRecordings([recording('a', 'deploy')], broken, { signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  });

  it('reads an endless source one by one, and tells the same digest for the same recordings', async () => {
    let open = 0;
    async function* source(): AsyncGenerator<Recording> {
      for (let at = 0; at < 50; at++) {
        open += 1;
        yield recording(`r${at}`, 'deploy');
      }
    }
    const digests = [];
    for (let run = 0; run < 2; run++) digests.push((await evaluateRecordings(source(), system(() => 'deploy'), { onCase: (_outcome, { id }) => assert.equal(id, `r${(open - 1) % 50}`) })).digest);
    assert.equal(digests[0], digests[1]);
  });

  it('makes a report that its schema knows, also in a few lines', async () => {
    const evaluation = await evaluateRecordings([recording('a', 'deploy'), recording('b', 'unknown')], system(() => 'deploy'));
    const report = buildReport(evaluation, { createdAt: '2026-01-01T00:00:00.000Z', seed: 0, files: [], bundle: { digest: `sha256:${'0'.repeat(64)}`, intents: 1, examples: 1 }, system: { tiers: ['local'], node: '24', machine: 'm', durationMs: 5, peakMemoryMiB: 1 } });
    const checked = validatorFor('evaluation-report')(report);
    assert.ok(checked.ok, JSON.stringify(checked));
    assert.deepEqual(report.groups.map(({ by, value }) => `${by} ${value}`), ['language en', 'tag t']);
    assert.match(formatReport(report), /^out of scope +recall 0\.0 % \(0\.0–0\.0\) of 1/m);
    assert.equal(report.metrics.costUSD, 0.002);
  });
});
