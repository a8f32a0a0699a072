import assert from 'node:assert/strict';
import type { DecisionKind, IngestData, InferAnswer, PolicyDecision, Problem, RecognisedIntent, SessionRecord, WorkMessage } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { traceIdOf } from '../runtime/trace-context.ts';
import { createHarness, type Harness } from './api-harness.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const FAR = '2026-11-22T13:00:00.000Z';

function intent(index: number, count: number, chunkId = 'c1', name = 'deploy'): RecognisedIntent {
  return {
    intentId: `int_${chunkId}_${index}`, chunkId, intent: name, domain: 'delivery', confidence: 0.9, slots: {}, candidate_manifest_traits: [], safety_flags: [], tier: 'rule', model: null,
    costUSD: 0.001, latencyMs: 1, alternatives: [], missingSlots: [], index, count,
  };
}
function decision(intentId: string, kind: DecisionKind): PolicyDecision {
  return { intentId, decision: kind, reason: 'because', reasons: [], riskScore: 0.1, riskParts: [], estimatedCostUSD: 0, bundle: DIGEST, counterfactuals: [] };
}

describe('POST /v1/infer', () => {
  let harness: Harness;
  let sent: WorkMessage<IngestData>[];
  let traceId: string;
  let pipeline: () => Promise<void>;

  beforeEach(async () => {
    harness = await createHarness();
    await harness.session();
    sent = [];
    pipeline = async () => undefined;
    harness.onPublish = (message) => {
      const work = JSON.parse(message.data) as WorkMessage<IngestData>;
      sent.push(work);
      traceId = traceIdOf(work.traceparent);
      void pipeline();
    };
  });
  afterEach(() => harness.remove());

  const infer = (body: object = { text: 'deploy it' }, headers: Record<string, string> = {}) => harness.call('POST', '/v1/infer?sess=ses_1', { as: 'ann:operator', body, headers });
  const emit: Harness['emit'] = (sessionId, type, data, options = { traceId }) => harness.emit(sessionId, type, data, options);
  const chunk = (chunkId = 'c1') => emit('ses_1', 'chunk.update', { chunkId, tokens: 2, windowTokens: 2, scopeUtilisation: 0.1, boundary: 'final' });
  const resolved = (intentId: string, strategy: 'EXACT' | 'NOT_FOUND') => emit('ses_1', 'manifest.resolved', {
    intentId, strategy, manifestId: strategy === 'EXACT' ? 'deploy' : null, version: strategy === 'EXACT' ? '1.0.0' : null, similarity: null, status: null, digest: null, gates: [],
  });
  const dispatched = (intentId: string, status: 'dispatched' | 'dry_run' = 'dispatched') => emit('ses_1', 'action.dispatched', { actionId: `act_${intentId}`, intentId, status, attempts: 1, target: 'log' });
  const requested = (intentId: string) => emit('ses_1', 'review.requested', { reviewId: `rev_${intentId}`, intentId, decision: null, by: null, reason: 'because', expiresAt: FAR });
  const recognised = async (...intents: RecognisedIntent[]) => { for (const data of intents) await emit('ses_1', 'intent.update', data); };
  const decided = (intentId: string, kind: DecisionKind) => emit('ses_1', 'policy.decision', decision(intentId, kind));

  it('says the text in the session and answers with what became of it', async () => {
    pipeline = async () => {
      await chunk();
      await emit('ses_1', 'summary.update', { chunkId: 'c1', summary: 'They deploy.', tokens: 2, slots: { service: { value: 'a', confidence: 1, from: 'c1' } } });
      await recognised(intent(0, 1));
      await decided('int_c1_0', 'auto');
      await resolved('int_c1_0', 'EXACT');
      await dispatched('int_c1_0');
    };
    const response = await infer();
    assert.equal(response.status, 200);
    const answer = (await response.json()) as InferAnswer;
    assert.deepEqual(validatorFor('infer.answer')(answer), { ok: true, value: answer });
    assert.deepEqual([answer.intents.length, answer.decisions[0]?.decision, answer.resolutions?.[0]?.manifestId, answer.actions?.[0]?.status, answer.summary, answer.traceId, answer.dryRun, answer.costUSD],
      [1, 'auto', 'deploy', 'dispatched', 'They deploy.', traceId, false, 0.001]);
    const [message] = sent;
    assert.deepEqual(validatorFor('ingest.message')(message), { ok: true, value: message });
    assert.deepEqual(JSON.parse(message?.data.sealed.split('|')[1] ?? ''), { frameId: 'infer-id1', type: 'text', text: 'deploy it', final: true });
  });

  const outcomes: readonly [name: string, run: () => Promise<void>][] = [
    ['a denial', async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'deny'); }],
    ['an unknown intent', async () => { await chunk(); await recognised(intent(0, 1, 'c1', 'unknown')); await decided('int_c1_0', 'deny'); }],
    ['a review', async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'review'); await resolved('int_c1_0', 'NOT_FOUND'); await requested('int_c1_0'); }],
    ['a review that a gate asks for', async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'auto'); await resolved('int_c1_0', 'EXACT'); await requested('int_c1_0'); }],
    ['no manifest', async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'auto'); await resolved('int_c1_0', 'NOT_FOUND'); }],
    ['an error on the way', async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'auto'); await emit('ses_1', 'error', { code: 'X', message: 'broken', severity: 'error', retryable: false, stage: 'resolve' }); }],
  ];
  for (const [name, run] of outcomes) {
    it(`takes ${name} for an outcome`, async () => {
      pipeline = run;
      const response = await infer();
      assert.equal(response.status, 200);
      assert.equal(((await response.json()) as InferAnswer).intents.length, 1);
    });
  }

  it('waits for every intent of every chunk, and for nothing of others', async () => {
    pipeline = async () => {
      await emit('ses_1', 'action.dispatched', { actionId: 'act_x', intentId: 'int_x', status: 'dispatched', attempts: 1, target: 'log' }, { traceId: 'f'.repeat(32) });
      await chunk('c1');
      await chunk('c2');
      await recognised(intent(0, 1, 'c1'));
      await decided('int_c1_0', 'auto');
      await resolved('int_c1_0', 'EXACT');
      await dispatched('int_c1_0');
      await recognised(intent(0, 2, 'c2'), intent(1, 2, 'c2', 'backup'));
      await decided('int_c2_0', 'deny');
      await decided('int_c2_1', 'auto');
      await resolved('int_c2_1', 'EXACT');
      await dispatched('int_c2_1');
    };
    const answer = (await (await infer()).json()) as InferAnswer;
    assert.deepEqual(answer.intents.map(({ intentId }) => intentId), ['int_c1_0', 'int_c2_0', 'int_c2_1']);
    assert.deepEqual(answer.actions?.map(({ actionId }) => actionId), ['act_int_c1_0', 'act_int_c2_1']);
    assert.equal(answer.chunkId, 'c2');
  });

  it('hands the dry run on', async () => {
    pipeline = async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'auto'); await dispatched('int_c1_0', 'dry_run'); };
    const answer = (await (await infer({ text: 'deploy it', dryRun: true })).json()) as InferAnswer;
    assert.equal(sent[0]?.dryRun, true);
    assert.equal(answer.dryRun, true);
  });

  it('is the same utterance under the same Idempotency-Key', async () => {
    let runs = 0;
    pipeline = async () => {
      if (runs++ > 0) return;
      await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'deny');
    };
    const key = { 'idempotency-key': 'once' };
    const one = (await (await infer(undefined, key)).json()) as InferAnswer;
    const two = (await (await infer(undefined, key)).json()) as InferAnswer;
    assert.equal(sent[0]?.id, sent[1]?.id);
    assert.deepEqual(one.decisions, two.decisions);
  });

  it('finds what follows in a session that has said much before', async () => {
    for (let index = 0; index < 1200; index++) await harness.emit('ses_1', 'intent.update', intent(0, 1, `old${index}`), { traceId: 'e'.repeat(32) });
    pipeline = async () => { await chunk(); await recognised(intent(0, 1)); await decided('int_c1_0', 'deny'); };
    for (let index = 0; index < 3; index++) assert.equal(((await (await infer()).json()) as InferAnswer).intents.length, 1);
  });

  it('says after the time limit what is known so far', async () => {
    pipeline = async () => {
      await chunk();
      await recognised(intent(0, 1));
      setImmediate(() => harness.expireTimers());
    };
    const response = await infer();
    assert.equal(response.status, 504);
    const problem = (await response.json()) as Problem & { result: InferAnswer };
    assert.deepEqual([problem.code, problem.result.intents.length, problem.result.decisions.length], ['TIMEOUT', 1, 0]);
  });

  it('says why nothing could be understood', async () => {
    pipeline = () => emit('ses_1', 'error', { code: 'PII_BLOCKED', message: 'the frame holds personal data', severity: 'warning', retryable: false, stage: 'ingest' });
    const response = await infer();
    assert.equal(response.status, 409);
    assert.equal(((await response.json()) as Problem)['reason'], 'PII_BLOCKED');
  });

  it('says at once that the session has had its frames', async () => {
    harness.framesSoFar = 100;
    const response = await infer();
    assert.equal(response.status, 409);
    assert.equal(((await response.json()) as Problem)['reason'], 'QUOTA_EXCEEDED');
    assert.equal(sent.length, 0);
  });

  it('answers when the session ends behind it', async () => {
    pipeline = async () => {
      await chunk();
      await emit('ses_1', 'session.closed', { reason: 'client', totals: (await harness.store.tenant('acme').get<SessionRecord>('sessions', 'ses_1'))?.data.totals ?? ({} as never) }, { traceId: '0'.repeat(31) + '1' });
    };
    assert.equal((await infer()).status, 200);
  });

  it('takes nothing for a closed session, or beyond the limits', async () => {
    await harness.session({ sessionId: 'ses_2', status: 'closing' });
    assert.equal((await harness.call('POST', '/v1/infer?sess=ses_2', { as: 'ann:operator', body: { text: 'hi' } })).status, 409);
    harness.backlogSize = 5000;
    const refused = await infer();
    assert.equal(refused.status, 429);
    assert.ok(refused.headers.has('retry-after'));
    assert.equal(sent.length, 0);
  });
});
