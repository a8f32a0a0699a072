import assert from 'node:assert/strict';
import type { EndMessage, Recording, SessionAnswer, SessionList, SessionRecord, SessionView, TokenAnswer } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { createHarness, type Harness, START } from './api-harness.ts';

const OPERATOR = 'ann:operator';

describe('sessions over HTTP', () => {
  let harness: Harness;
  beforeEach(async () => { harness = await createHarness(); });
  afterEach(() => harness.remove());
  const open = (body: unknown = {}, headers: Record<string, string> = {}, as = OPERATOR) => harness.call('POST', '/v1/sessions', { as, body, headers });

  it('opens a session with the effective scope, a token and absolute addresses', async () => {
    const response = await open({ projectId: 'ops', input: 'text', idleTimeoutSec: 60, scope: { allowedDomains: ['delivery', 'secret'], maxCostUSD: 50 } });
    assert.equal(response.status, 201);
    const answer = (await response.json()) as SessionAnswer;
    assert.deepEqual(validatorFor('session.answer')(answer), { ok: true, value: answer });
    const base = `https://egg.test/v1/sessions/${answer.sessionId}`;
    assert.equal(response.headers.get('location'), base);
    assert.deepEqual(answer.urls, { frames: `${base}/frames`, events: `${base}/events`, close: `${base}/close` });
    assert.deepEqual(answer.scope, { allowedDomains: ['delivery'], maxContextTokens: 4000, maxCostUSD: 5, piiPolicy: 'mask', language: 'en-US', environment: 'staging', dryRun: false });
    assert.equal(answer.token, `session:${answer.sessionId}:write@acme`);
    assert.equal(answer.expiresAt, new Date(START + 3_600_000).toISOString());

    const record = (await harness.store.tenant('acme').get<SessionRecord>('sessions', answer.sessionId))?.data;
    assert.ok(record);
    assert.deepEqual(validatorFor('session.record')(record), { ok: true, value: record });
    assert.equal(record.dueAt, START + 60_000);
    assert.equal(record.actor, 'ann');
    const { events } = await harness.store.tenant('acme').readEvents(answer.sessionId);
    assert.deepEqual(events.map((event) => event.type), ['session.opened']);
    const event: unknown = JSON.parse(events[0]?.json ?? '');
    assert.deepEqual(validatorFor('session.opened.event')(event), { ok: true, value: event });
  });

  it('opens one with nothing said at all', async () => {
    assert.equal((await harness.call('POST', '/v1/sessions', { as: OPERATOR })).status, 201);
  });

  it('uses the configured address where there is one', async () => {
    await harness.remove();
    harness = await createHarness({ baseUrl: 'https://api.example' });
    assert.match(((await (await open()).json()) as SessionAnswer).urls.events, /^https:\/\/api\.example\/v1\/sessions\//);
  });

  it('opens one session per Idempotency-Key and caller', async () => {
    const key = { 'idempotency-key': 'once' };
    const [one, two] = await Promise.all([open({}, key), open({}, key)]);
    const three = await open({}, key);
    const ids = await Promise.all([one, two, three].map(async (response) => ((await response.json()) as SessionAnswer).sessionId));
    assert.equal(new Set(ids).size, 1);
    assert.notEqual(((await (await open({}, key, 'bob:operator')).json()) as SessionAnswer).sessionId, ids[0]);
    assert.notEqual(((await (await open({}, key, 'ann:operator@other')).json()) as SessionAnswer).sessionId, ids[0]);
    assert.equal((await open({ scope: { dryRun: true } }, key)).status, 409);
  });

  it('keeps to the rate and the number of open sessions', async () => {
    await harness.remove();
    let allowed = false;
    harness = await createHarness({ limiter: { take: async () => ({ allowed, retryAfterMs: 1500 }) } });
    const refused = await open();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '2');
    allowed = true;
    assert.equal((await open()).status, 201);
  });

  it('lists newest first, by page and status; operators see their own', async () => {
    for (let index = 0; index < 5; index++) {
      await harness.session({ sessionId: `ses_${index}`, createdAt: new Date(START + index * 1000).toISOString(), actor: index % 2 ? 'bob' : 'ann', status: index === 4 ? 'closed' : 'open' });
    }
    await harness.session({ sessionId: 'ses_foreign', tenantId: 'other' });
    const list = async (query: string, as = 'ada:admin') => (await (await harness.call('GET', `/v1/sessions${query}`, { as })).json()) as SessionList;
    const all = await list('');
    assert.deepEqual(validatorFor('session.list')(all), { ok: true, value: all });
    assert.deepEqual(all.sessions.map((session) => session.sessionId), ['ses_4', 'ses_3', 'ses_2', 'ses_1', 'ses_0']);
    assert.deepEqual((await list('', OPERATOR)).sessions.map((session) => session.sessionId), ['ses_4', 'ses_2', 'ses_0']);
    assert.deepEqual((await list('?status=open', OPERATOR)).sessions.map((session) => session.sessionId), ['ses_2', 'ses_0']);
    const first = await list('?limit=2');
    const second = await list(`?limit=2&cursor=${first.next}`);
    assert.deepEqual(second.sessions.map((session) => session.sessionId), ['ses_2', 'ses_1']);
    assert.equal((await list(`?limit=2&cursor=${second.next}`)).next, null);
  });

  describe('searched', () => {
    const at = (index: number): string => new Date(START + index * 1000).toISOString();
    beforeEach(async () => {
      for (const [index, [id, actor, projectId, status]] of ([['aa1', 'ann', 'ops', 'open'], ['aa2', 'bob', 'ops', 'closed'], ['ab1', 'ann', 'web', 'closed'], ['ab2', 'bob', 'web', 'open']] as const).entries()) {
        await harness.session({ sessionId: `ses_${id}`, actor, projectId, status, createdAt: at(index) });
      }
      await harness.session({ sessionId: 'ses_aa9', tenantId: 'other' });
    });

    const cases: readonly (readonly [query: string, found: readonly string[], as?: string])[] = [
      ['id=ses_a', ['aa1', 'aa2', 'ab1', 'ab2']], ['id=ses_aa', ['aa1', 'aa2']], ['id=ses_ab2', ['ab2']], ['id=ses_z', []], ['id=ses_a&status=open', ['aa1', 'ab2']],
      ['id=ses_a&project=web&actor=bob', ['ab2']], [`id=ses_a&since=${at(1)}&until=${at(3)}`, ['aa2', 'ab1']],
      ['actor=ann', ['ab1', 'aa1']], ['project=web', ['ab2', 'ab1']], ['project=web&status=open', ['ab2']], ['actor=ann&project=web', ['ab1']], ['actor=nobody', []],
      [`since=${at(2)}`, ['ab2', 'ab1']], [`until=${at(2)}`, ['aa2', 'aa1']], [`project=ops&since=${at(1)}`, ['aa2']],
      ['id=ses_a', ['aa1', 'ab1'], OPERATOR], ['project=ops', ['aa1'], OPERATOR], ['actor=bob', [], OPERATOR],
    ];
    for (const [query, found, as = 'ada:admin'] of cases) {
      it(`finds by ${query}, as ${as}`, async () => {
        const { sessions } = (await (await harness.call('GET', `/v1/sessions?${query}`, { as })).json()) as SessionList;
        assert.deepEqual(sessions.map(({ sessionId }) => sessionId.slice(4)), found);
      });
    }

    for (const query of ['id=ses_a', 'project=ops', 'actor=ann&project=web']) {
      it(`goes through all pages of ${query}`, async () => {
        const whole = (await (await harness.call('GET', `/v1/sessions?${query}`)).json()) as SessionList;
        const seen: string[] = [];
        for (let next: string | null = ''; next !== null;) {
          const page: SessionList = await (await harness.call('GET', `/v1/sessions?${query}&limit=1${next === '' ? '' : `&cursor=${next}`}`)).json() as SessionList;
          seen.push(...page.sessions.map(({ sessionId }) => sessionId));
          next = page.next;
        }
        assert.deepEqual(seen, whole.sessions.map(({ sessionId }) => sessionId));
      });
    }

    it('refuses a time that is none', async () => assert.equal((await harness.call('GET', '/v1/sessions?since=yesterday')).status, 400));
  });

  it('shows one with live totals, or with its final ones', async () => {
    await harness.session();
    const view = (await (await harness.call('GET', '/v1/sessions/ses_1', { as: OPERATOR })).json()) as SessionView;
    assert.deepEqual(validatorFor('session')(view), { ok: true, value: view });
    assert.deepEqual([view.totals.frames, view.costUSD], [3, 0.25]);
    await harness.session({ sessionId: 'ses_2', status: 'closed', closedAt: new Date(START).toISOString(), closeReason: 'idle', totals: { ...view.totals, frames: 9, costUSD: 1 } });
    const closed = (await (await harness.call('GET', '/v1/sessions/ses_2')).json()) as SessionView;
    assert.deepEqual([closed.totals.frames, closed.costUSD, closed.closeReason], [9, 1, 'idle']);
  });

  it('issues tokens for as much as the caller may do', async () => {
    await harness.session();
    const token = async (as: string) => (await (await harness.call('POST', '/v1/sessions/ses_1/token', { as })).json()) as TokenAnswer;
    assert.deepEqual((await token(OPERATOR)).permissions, ['session.read', 'session.write']);
    assert.equal((await token('rita:reviewer')).token, 'session:ses_1:read@acme');
    assert.deepEqual((await token('rita:reviewer')).permissions, ['session.read']);
    harness.clock.time = START + 3_600_000;
    assert.deepEqual((await token(OPERATOR)).permissions, ['session.read'], 'a session that is over can be read');
  });

  it('closes with a marker behind what is in line, once, however often it is asked', async () => {
    await harness.session();
    for (const as of [OPERATOR, 'session:ses_1:write', 'ada:admin']) {
      const response = await harness.call('POST', '/v1/sessions/ses_1/close', { as });
      assert.equal(response.status, 202);
      assert.deepEqual(await response.json(), { sessionId: 'ses_1', status: 'closing' });
    }
    assert.equal(new Set(harness.published.map((message) => message.id)).size, 1);
    const [message] = harness.published;
    assert.deepEqual([message?.topic, message?.orderingKey], ['ingest', 'ses_1']);
    const end = JSON.parse(message?.data ?? '') as EndMessage;
    assert.deepEqual(validatorFor('ingest.message')(end), { ok: true, value: end });
    assert.deepEqual([end.kind, end.data.reason], ['end', 'client']);
    const record = (await harness.store.tenant('acme').get<SessionRecord>('sessions', 'ses_1'))?.data;
    assert.deepEqual([record?.status, record?.closeReason], ['closing', 'client']);
    await harness.session({ sessionId: 'ses_2', status: 'closed' });
    assert.deepEqual(await (await harness.call('POST', '/v1/sessions/ses_2/close')).json(), { sessionId: 'ses_2', status: 'closed' });
    assert.equal(harness.published.length, 3);
  });

  it('has the session closing in the store before the marker is published', async () => {
    await harness.session();
    let status: Promise<string | undefined> | undefined;
    harness.onPublish = () => { status = harness.store.tenant('acme').get<SessionRecord>('sessions', 'ses_1').then((found) => found?.data.status); };
    await harness.call('POST', '/v1/sessions/ses_1/close', { as: OPERATOR });
    assert.equal(await status, 'closing');
  });

  it('gives back what was said as a recording', async () => {
    await harness.session();
    const said = async (at: number, text: string) => {
      harness.clock.time = START + at;
      await harness.emit('ses_1', 'transcript.final', { utteranceId: `u${at}`, text, confidence: 1, source: 'text', frameIds: [`f${at}`] });
    };
    await said(0, 'deploy it');
    await harness.emit('ses_1', 'chunk.update', { chunkId: 'c', tokens: 1, windowTokens: 1, scopeUtilisation: 0, boundary: null });
    for (let index = 1; index <= 600; index++) await said(index * 10, `line ${index}`);
    const response = await harness.call('GET', '/v1/sessions/ses_1/recording', { as: OPERATOR });
    const text = await response.text();
    assert.equal(text.split('\n').length, 2);
    const recording = JSON.parse(text) as Recording;
    assert.deepEqual(validatorFor('recording')(recording), { ok: true, value: recording });
    assert.equal(recording.frames.length, 601);
    assert.deepEqual(recording.frames[2], { at: 20, type: 'text', text: 'line 2', final: true });
  });
});
