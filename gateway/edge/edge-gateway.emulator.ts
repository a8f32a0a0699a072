/** The edge gateway inside an Edge runtime, before Google's emulators with the security rules in force. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { EdgeRuntime, runServer } from 'edge-runtime';
import { build } from 'esbuild';
import { createSessionTokens } from '../../functions/runtime/auth/session-tokens.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { frameMessageId } from '../../functions/runtime/frames-seen.ts';
import { createSealer } from '../../functions/runtime/seal.ts';
import { createFirestoreStore, type FirestoreStore } from '../../functions/runtime/store/firestore-store.ts';
import type { CloudEvent } from '../../schemas/generated/types.ts';
import { EDGE } from '../../scripts/build/build-gateway.ts';
import { createTopics } from '../../scripts/cloud/create-topics.ts';
import { type HttpServer, readBody, serveHttp } from '../../scripts/emulators/serve-http.ts';
import { type Emulators, startEmulators } from '../../scripts/emulators/start-emulators.ts';
import { registry } from '../../topics/registry.ts';
import { sessionRecord } from '../fake-ports.ts';

const KEY = new Uint8Array(32).fill(9);
const RULES = fileURLToPath(new URL('../firestore.rules', import.meta.url));
const ENTRY = fileURLToPath(new URL('fixtures/emulator-entry.ts', import.meta.url));

interface Place { readonly tenantId: string; readonly sessionId: string }

describe('the gateway on the Edge runtime', function () {
  this.timeout(60_000);
  let emulators: Emulators;
  let store: FirestoreStore;
  let api: HttpServer;
  let pushed: HttpServer;
  let edge: Awaited<ReturnType<typeof runServer>>;
  const deliveries: string[] = [];
  let delivered = () => {};

  before(async () => {
    const code = build({ ...EDGE, entryPoints: [ENTRY], bundle: true, format: 'esm', write: false, logLevel: 'error' });
    [emulators, api, pushed] = await Promise.all([
      startEmulators({ firestore: true, pubsub: true, rulesFile: RULES }),
      serveHttp(async (request, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ path: request.url, authorization: request.headers.authorization })); }),
      serveHttp(async (request, response) => {
        deliveries.push((JSON.parse((await readBody(request)).toString()) as { message: { data: string } }).message.data);
        delivered();
        response.writeHead(204).end();
      }),
    ]);
    process.env['FIRESTORE_EMULATOR_HOST'] = emulators.firestoreHost;
    store = createFirestoreStore({ projectId: emulators.projectId });
    await createTopics({ endpoint: `http://${emulators.pubsubHost}`, projectId: emulators.projectId, registry, pushUrl: () => pushed.url, further: [] });
    const env = {
      GOOGLE_CLOUD_PROJECT: emulators.projectId, PUBSUB_EMULATOR_HOST: emulators.pubsubHost, FIRESTORE_EMULATOR_HOST: emulators.firestoreHost,
      EGG_OIDC_ISSUERS: '[]', EGG_SESSION_KEY: Buffer.from(KEY).toString('base64'), EGG_SEAL_KEY: Buffer.from(KEY).toString('base64'), EGG_API_URL: api.url, EGG_QUIET: '1',
    };
    const initialCode = `const EGG_TEST_ENV = ${JSON.stringify(env)};\n${(await code).outputFiles[0]?.text}`;
    edge = await runServer({ runtime: new EdgeRuntime({ initialCode }), port: 0, host: '127.0.0.1' });
  });
  after(async () => {
    await edge?.close();
    await Promise.all([store?.close(), api?.stop(), pushed?.stop()]);
    await emulators?.stop();
  });

  let sessions = 0;
  async function openSession(tenantId = 'acme'): Promise<Place & { readonly token: string }> {
    const sessionId = `ses_e${sessions++}`;
    const expiresAt = Date.now() + 3_600_000;
    const record = sessionRecord({ tenantId, sessionId, createdAt: new Date().toISOString(), expiresAt: new Date(expiresAt).toISOString() });
    await store.tenant(tenantId).commit({ writes: [{ op: 'create', collection: 'sessions', id: sessionId, data: record }], events: [event(sessionId, 'session.opened', 0)] });
    return { tenantId, sessionId, token: await createSessionTokens({ key: KEY, clock: systemClock }).issue({ tenantId, sub: 'ann', sessionId, mode: 'write', expiresAt }) };
  }
  const event = (sessionId: string, type: string, n: number) => ({ sessionId, id: `evt_${sessionId}_${n}`, type, json: JSON.stringify({ specversion: '1.0', id: `evt_${sessionId}_${n}`, type }) });
  const call = (path: string, token: string, init: RequestInit = {}) => fetch(new URL(path, edge.url), { ...init, headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) } });
  const idsOf = (stream: string): string[] => [...stream.matchAll(/^data: (.*)$/gm)].map((match) => (JSON.parse(match[1] as string) as CloudEvent).id);

  it('streams what is there and what is added, and ends after session.closed', async () => {
    const { sessionId, token } = await openSession();
    const response = await call(`/v1/sessions/${sessionId}/events`, token);
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    const until = async (type: string): Promise<void> => {
      while (!text.includes(`event: ${type}\n`)) {
        const { done, value } = await reader.read();
        assert.ok(!done, `ended before ${type}`);
        text += decoder.decode(value, { stream: true });
      }
    };
    await until('session.opened');
    await store.tenant('acme').commit({ events: [event(sessionId, 'intent.update', 1), event(sessionId, 'policy.decision', 2)] });
    await until('policy.decision');
    await store.tenant('acme').commit({ events: [event(sessionId, 'session.closed', 3)] });
    await until('session.closed');
    assert.equal((await reader.read()).done, true);
    assert.deepEqual(idsOf(text), [0, 1, 2, 3].map((n) => `evt_${sessionId}_${n}`));
  });

  it('resumes at every event', async () => {
    const { sessionId, token } = await openSession();
    for (let n = 1; n <= 4; n++) await store.tenant('acme').commit({ events: [event(sessionId, n === 4 ? 'session.closed' : 'intent.update', n)] });
    const whole = await (await call(`/v1/sessions/${sessionId}/events`, token)).text();
    const cursors = [...whole.matchAll(/^id: (.*)$/gm)].map((match) => match[1] as string);
    assert.equal(cursors.length, 5);
    for (const [index, cursor] of cursors.slice(0, -1).entries()) {
      const rest = await (await call(`/v1/sessions/${sessionId}/events`, token, { headers: { 'last-event-id': cursor } })).text();
      assert.deepEqual(idsOf(rest), idsOf(whole).slice(index + 1));
    }
  });

  it('publishes frames sealed, and knows those that the first stage has had', async () => {
    const { sessionId, token } = await openSession();
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'ledger', id: `${sessionId}:ingest:${frameMessageId(sessionId, 'old')}`, data: { outputs: [] } }] });
    const arrived = new Promise<void>((resolve) => { delivered = resolve; });
    const frame = { frameId: 'new', type: 'text', text: 'größer als je', final: true };
    const response = await call(`/v1/sessions/${sessionId}/frames`, token, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ frames: [{ ...frame, frameId: 'old' }, frame] }) });
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), { accepted: 1, duplicates: 1 });
    await arrived;
    const message = JSON.parse(Buffer.from(deliveries.at(-1) ?? '', 'base64').toString()) as { id: string; data: { sealed: string } };
    assert.equal(message.id, frameMessageId(sessionId, 'new'));
    assert.deepEqual(JSON.parse(createSealer(KEY).open(message.data.sealed, `acme/${sessionId}`)), frame);
  });

  it("refuses another session's token, another tenant's, and none", async () => {
    const mine = await openSession();
    const sibling = await openSession();
    const stranger = await openSession('globex');
    const status = async (token: string) => (await call(`/v1/sessions/${mine.sessionId}/events`, token, { headers: { accept: 'application/json' } })).status;
    assert.deepEqual([await status(mine.token), await status(sibling.token), await status(stranger.token), await status('none')], [200, 403, 404, 401]);
  });

  it('passes the rest to the api function', async () => {
    assert.deepEqual(await (await call('/v1/budget?x=1', 'user-token')).json(), { path: '/v1/budget?x=1', authorization: 'Bearer user-token' });
  });

  describe('rules', () => {
    let mine: Place;
    let sibling: Place;
    let stranger: Place;
    before(async () => {
      [mine, sibling, stranger] = await Promise.all([openSession(), openSession(), openSession('globex')]);
    });
    const probe = async (place: Place, as: Place) => (await (await call('/probe', 'none', { method: 'POST', body: JSON.stringify({ place, as }) })).json()) as { events?: string[]; code?: string };

    it("let an identity read and watch its own session's events", async () => {
      assert.deepEqual(await probe(mine, mine), { events: [`evt_${mine.sessionId}_0`] });
    });

    const others: readonly (readonly [string, () => Place])[] = [
      ["another session's identity", () => sibling],
      ["another tenant's", () => stranger],
      ["another tenant's with the session's name", () => ({ tenantId: 'globex', sessionId: mine.sessionId })],
      ["the tenant's with no session's name", () => ({ tenantId: 'acme', sessionId: '' })],
    ];
    for (const [name, as] of others) {
      it(`give ${name} nothing`, async () => {
        const answer = await probe(mine, as());
        assert.equal(answer.code, 'FORBIDDEN');
        assert.equal(answer.events, undefined);
      });
    }

    const bearer = (claims: object): string => {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const now = Math.floor(Date.now() / 1000);
      return `Bearer ${part({ alg: 'none', typ: 'JWT' })}.${part({ iss: `https://securetoken.google.com/${emulators.projectId}`, aud: emulators.projectId, sub: 'u', user_id: 'u', iat: now, exp: now + 60, ...claims })}.`;
    };
    const rest = (path: string, init: RequestInit & { claims?: object | undefined } = {}) => fetch(`http://${emulators.firestoreHost}/v1/projects/${emulators.projectId}/databases/(default)/documents${path}`, {
      ...init, headers: { 'content-type': 'application/json', ...(init.claims ? { authorization: bearer(init.claims) } : {}) },
    });
    const own = (): object => ({ tenantId: mine.tenantId, sessionId: mine.sessionId });
    const session = (): string => `/tenants/acme/sessions/${mine.sessionId}`;

    it('let it read over REST what they let it read over the library', async () => {
      assert.equal((await rest(`${session()}/events`, { claims: own() })).status, 200);
    });

    const forbidden: readonly (readonly [string, () => string, RequestInit, (() => object) | undefined])[] = [
      ['its own session', session, {}, own],
      ["the tenant's sessions", () => '/tenants/acme/sessions', {}, own],
      ["the tenant's ledger", () => '/tenants/acme/ledger', {}, own],
      ["the tenant's budgets", () => '/tenants/acme/budgets', {}, own],
      ['every event of everybody', () => ':runQuery', { method: 'POST', body: JSON.stringify({ structuredQuery: { from: [{ collectionId: 'events', allDescendants: true }] } }) }, own],
      ['a new event in its own log', () => `${session()}/events?documentId=forged`, { method: 'POST', body: '{"fields":{}}' }, own],
      ['its events, to somebody without an identity', () => `${session()}/events`, {}, undefined],
      ['its events, to an identity without claims', () => `${session()}/events`, {}, () => ({})],
    ];
    for (const [name, path, init, claims] of forbidden) {
      it(`refuse ${name}`, async () => {
        const response = await rest(path(), { ...init, claims: claims?.() });
        assert.equal(response.status, 403, await response.text());
      });
    }
  });
});
