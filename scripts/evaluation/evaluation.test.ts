import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonReport, EvaluationAnswer, Recording } from '../../schemas/generated/types.ts';
import { startSystem, type TestSystem, textFrame, type User } from '../end-to-end/system.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { createModels } from '../../functions/runtime/models/create-models.ts';
import { startFakeGemini } from '../../functions/runtime/testing/fake-gemini.ts';
import { createInProcessEvaluations } from '../../functions/evaluate-in-process.ts';
import { evaluate } from './evaluate.ts';
import { certaintyYaml } from './learn-certainty.ts';
import { openBundle } from './open-bundle.ts';
import { createWorkerEvaluations } from './worker-evaluations.ts';

const RECORDINGS = join(import.meta.dirname, '..', '..', 'replay', 'recordings');
const demo = join(import.meta.dirname, '..', '..', 'functions', 'tenants', 'demo');

describe('evaluation over HTTP and from TypeScript', function () {
  this.timeout(60_000);
  let system: TestSystem;
  let user: User;
  const recordings = readFileSync(join(RECORDINGS, 'basic.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Recording);

  before(async () => {
    system = await startSystem();
    user = await system.user('demo');
  });
  after(() => system.stop());

  it('gives the same answer both ways, while other requests are served', async () => {
    const pending = user.json<EvaluationAnswer>('POST', '/v1/evaluations', { recordings });
    // Served from the thread that does not evaluate.
    assert.equal((await user.call('GET', '/healthz')).status, 200);
    const { id, report } = await pending;
    const direct = await evaluate({ recordings, tenantDir: demo });
    assert.deepEqual(report.cases.map(({ id, met, items }) => ({ id, met, items })), direct.cases.map(({ id, met, items }) => ({ id, met, items })));
    assert.deepEqual(report.metrics, direct.metrics);
    const again = await user.json<EvaluationAnswer>('POST', '/v1/evaluations', { recordings, baseline: id });
    assert.deepEqual([again.report.comparison?.paired, again.report.comparison?.broken], [recordings.length, []]);
  });

  it('tells what another bundle would have done in a recorded session', async () => {
    const { sessionId } = await user.open({ input: 'text', scope: { environment: 'staging' } });
    await user.say(sessionId, textFrame('restart order-service'));
    await user.close(sessionId);
    await user.events(sessionId, { enough: ({ type }) => type === 'session.closed' });
    const files = { 'intents.yaml': readFileSync(join(demo, 'intents.yaml'), 'utf8'), 'policy.yaml': "rules:\n  - { name: nobody, when: 'true', decision: deny, reason: Nothing happens today }\n" };
    const { digest } = await user.json<{ digest: string }>('POST', '/v1/bundles', { files });
    const report = await user.json<ComparisonReport>('POST', '/v1/evaluations/compare', { sessionIds: [sessionId], bundle: digest });
    assert.deepEqual([report.sessions, report.changed, report.failed, report.totals.from.decisions.auto, report.totals.to.decisions.deny], [1, 1, [], 1, 1]);
    assert.equal(report.cases[0]?.said, 'restart order-service');
  });

  it('asks models where it is given some, and counts what they cost', async () => {
    const gemini = await startFakeGemini();
    try {
      gemini.reply({ answer: { intents: [{ intent: 'cost_report', certainty: 'certain', quote: 'eats our money', slots: [] }], standalone: true } });
      const models = createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: {} }, { clock: systemClock });
      const hard: Recording = { id: 'hard', frames: [{ at: 0, type: 'text', text: 'whatever is it that eats our money like that', final: true }], expected: { intents: [{ intent: 'cost_report' }] } };
      const [local, asked] = [await evaluate({ recordings: [hard], tenantDir: demo }), await evaluate({ recordings: [hard], tenantDir: demo, models })];
      assert.deepEqual([local.cases[0]?.met, local.metrics.costUSD], [false, 0]);
      assert.deepEqual([asked.cases[0]?.met, asked.cases[0]?.items[0]?.tier, asked.system.tiers], [true, 'fast', ['rule', 'cache', 'local', 'fast', 'strong']]);
      assert.ok(asked.metrics.costUSD > 0);
      // One right answer moves the prior a little; the strong model was not asked.
      assert.deepEqual(asked.certainty?.map(({ model, word, count, right, confidence }) => [model, word, count, right, confidence]), [
        ['gemini-3.5-flash-lite', 'certain', 1, 1, 0.905], ['gemini-3.5-flash-lite', 'likely', 0, 0, 0.7], ['gemini-3.5-flash-lite', 'unsure', 0, 0, 0.4],
        ['gemini-3.8-flash', 'certain', 0, 0, 0.9], ['gemini-3.8-flash', 'likely', 0, 0, 0.7], ['gemini-3.8-flash', 'unsure', 0, 0, 0.4],
      ]);
      assert.deepEqual(certaintyYaml(asked.certainty ?? []), ['certainty:', '  gemini-3.5-flash-lite: { certain: 0.905, likely: 0.7, unsure: 0.4 }']);
      assert.equal(local.certainty, undefined);
    } finally {
      await gemini.close();
    }
  });

  it('in turns with other requests too, where there are no threads', async () => {
    const blobs = { put: async () => {}, get: async () => undefined, delete: async () => {}, list: async () => [] };
    const evaluations = createInProcessEvaluations(blobs);
    const bundle = await openBundle(demo);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const [report, compared] = [await evaluations.evaluate({ bundle, recordings, seed: 0 }), await evaluations.compare({ from: bundle, to: bundle, recordings })];
    clearInterval(ticking);
    assert.deepEqual([report.metrics.recordings, compared.sessions, compared.changed], [recordings.length, recordings.length, 0]);
    assert.ok(turns > 2, 'others had their turns');
    const again = await evaluations.evaluate({ bundle, recordings, seed: 0, baseline: report });
    assert.deepEqual(again.comparison?.broken, []);
  });

  it('gives up what takes too long, and ends what runs when the process stops', async () => {
    const bundle = await openBundle(demo);
    const blobs = { put: async () => {}, get: async () => undefined, delete: async () => {}, list: async () => [] };
    await assert.rejects(createWorkerEvaluations(blobs, { timeoutMs: 1 }).evaluate({ bundle, recordings, seed: 0 }), { code: 'TIMEOUT' });
    const stopped = createWorkerEvaluations(blobs);
    const refused = assert.rejects(stopped.evaluate({ bundle, recordings, seed: 0 }), { code: 'UNAVAILABLE' });
    await stopped.close();
    await refused;
  });

  it('from TypeScript, says what is missing', async () => {
    await assert.rejects(evaluate({ recordings }), /give a bundle/);
    await assert.rejects(evaluate({ tenantDir: demo }), /give recordings/);
  });
});
