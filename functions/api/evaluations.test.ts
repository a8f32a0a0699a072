import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { EvaluationAnswer, EvaluationList, EvaluationReport } from '../../schemas/generated/types.ts';
import { createHarness, type Harness } from './api-harness.ts';
import type { Evaluations } from './deps.ts';

const report = JSON.parse(readFileSync(new URL('../../schemas/examples/evaluation-report/valid/two-recordings.json', import.meta.url), 'utf8')) as EvaluationReport;

describe('/v1/evaluations', () => {
  let api: Harness;
  let asked: Parameters<Evaluations['evaluate']>[0][];
  let release: () => void;
  let waiting: Promise<void> | undefined;
  const recording = (id: string) => ({ id, frames: [{ at: 0, type: 'text', text: 'deploy it', final: true }], expected: { intents: [{ intent: 'deploy' }] } });
  const author = { as: 'ada:author' };
  const evaluate = (body: unknown, as = 'ada:author') => api.call('POST', '/v1/evaluations', { as, body });

  beforeEach(async () => {
    asked = [];
    waiting = undefined;
    const stored = new Map<string, Uint8Array>();
    api = await createHarness({
      evaluations: {
        blobs: { put: async (key, bytes) => void stored.set(key, bytes), get: async (key) => stored.get(key), delete: async (key) => void stored.delete(key), list: async () => [...stored.keys()] },
        async evaluate(request) {
          asked.push(request);
          await waiting;
          return report;
        },
        compare: async ({ recordings }) => ({ recordings }) as never,
      },
    });
  });
  afterEach(() => api.remove());

  it('evaluates, keeps the report, lists it and gives it back, to its own tenant alone', async () => {
    const response = await evaluate({ recordings: [recording('a')] });
    assert.equal(response.status, 201);
    const { id } = (await response.json()) as EvaluationAnswer;
    assert.match(response.headers.get('location') ?? '', new RegExp(`/v1/evaluations/${id}$`));
    const { evaluations } = (await (await api.call('GET', '/v1/evaluations', { as: 'eve:auditor' })).json()) as EvaluationList;
    assert.deepEqual(evaluations.map((one) => [one.id, one.createdBy, one.recordings]), [[id, 'ada', report.metrics.recordings]]);
    assert.deepEqual(((await (await api.call('GET', `/v1/evaluations/${id}`, author)).json()) as EvaluationAnswer).report, report);
    assert.equal((await api.call('GET', `/v1/evaluations/${id}`, { as: 'ada:author@other' })).status, 404);
    const { items } = await api.store.tenant('acme').readAudit({});
    assert.deepEqual(items.map(({ action }) => action).filter((action) => action === 'evaluation.run'), ['evaluation.run']);
  });

  it('takes JSONL too, and compares with an earlier evaluation', async () => {
    const { id } = (await (await evaluate({ jsonl: `${JSON.stringify(recording('a'))}\n\n${JSON.stringify(recording('b'))}\n` })).json()) as EvaluationAnswer;
    assert.equal((await evaluate({ recordings: [recording('a')], baseline: id, seed: 7 })).status, 201);
    assert.deepEqual(asked.map(({ recordings, seed, baseline }) => [recordings.length, seed, baseline !== undefined]), [[2, 0, false], [1, 7, true]]);
  });

  const bad: readonly (readonly [name: string, body: object, path: string, status?: number])[] = [
    ['neither recordings nor lines', {}, '/recordings'], ['both', { recordings: [recording('a')], jsonl: '{}' }, '/recordings'], ['an id twice', { recordings: [recording('a'), recording('a')] }, '/recordings/1/id'],
    ['a line that is no JSON', { jsonl: `${JSON.stringify(recording('a'))}\n{` }, '/jsonl:2'], ['a line that is no recording', { jsonl: '{"id":"a"}' }, '/jsonl:1/frames'],
    ['frames out of order', { recordings: [{ id: 'a', frames: [{ at: 5, type: 'text', text: 'x' }, { at: 1, type: 'text', text: 'y' }] }] }, '/recordings/0/frames/1/at'],
  ];
  for (const [name, body, path] of bad) {
    it(`refuses ${name}`, async () => {
      const response = await evaluate(body);
      assert.equal(response.status, 400);
      const { errors } = (await response.json()) as { errors: { path: string }[] };
      assert.equal(errors[0]?.path, path);
    });
  }

  it('knows no bundle or baseline that is not the tenant\'s', async () => {
    assert.equal((await evaluate({ recordings: [recording('a')], bundle: `sha256:${'0'.repeat(64)}` })).status, 404);
    assert.equal((await evaluate({ recordings: [recording('a')], baseline: 'evl_none' })).status, 404);
  });

  it('is for those who may, one at a time for each tenant', async () => {
    for (const as of ['ann:operator', 'ann:reviewer', 'ann:auditor']) assert.equal((await evaluate({ recordings: [recording('a')] }, as)).status, 403, as);
    assert.equal((await api.call('GET', '/v1/evaluations', { as: 'ann:operator' })).status, 403);
    waiting = new Promise((resolve) => (release = resolve));
    const first = evaluate({ recordings: [recording('a')] });
    while (asked.length === 0) await new Promise((resolve) => void setImmediate(resolve));
    const second = await evaluate({ recordings: [recording('a')] });
    assert.deepEqual([second.status, second.headers.get('retry-after')], [429, '5']);
    release();
    assert.equal((await first).status, 201);
    assert.equal((await evaluate({ recordings: [recording('a')] })).status, 201);
  });

  it('replays recorded sessions that the caller may read', async () => {
    const { sessionId, bundle } = await api.session();
    await api.emit(sessionId, 'transcript.final', { utteranceId: 'u', text: 'deploy it', confidence: 1, source: 'text', frameIds: ['f'] });
    const active = ((await (await api.call('GET', '/v1/bundles', author)).json()) as { bundles: { digest: string }[] }).bundles[0]?.digest ?? bundle;
    const compare = (as: string, body: object) => api.call('POST', '/v1/evaluations/compare', { as, body });
    assert.equal((await compare('ada:author', { sessionIds: [sessionId], bundle: active })).status, 403);
    const { recordings } = (await (await compare('ada:admin', { sessionIds: [sessionId], bundle: active })).json()) as { recordings: { id: string; frames: { text: string }[] }[] };
    assert.deepEqual(recordings.map(({ id, frames }) => [id, frames.map(({ text }) => text)]), [[sessionId, ['deploy it']]]);
    assert.equal((await compare('ada:admin', { sessionIds: ['ses_none'], bundle: active })).status, 404);
    assert.equal((await compare('ada:admin', { bundle: active })).status, 400);
  });

  it('says so where nothing is replayed', async () => {
    const bare = await createHarness();
    assert.equal((await bare.call('POST', '/v1/evaluations', { ...author, body: { recordings: [recording('a')] } })).status, 501);
    await bare.remove();
  });
});
