/** The built gateway as Vercel loads it, before Google's emulators. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSessionTokens } from '../../functions/runtime/auth/session-tokens.ts';
import { contentOf } from '../../functions/runtime/bundle/assemble-bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { createSealer } from '../../functions/runtime/seal.ts';
import { createFirestoreStore, type FirestoreStore } from '../../functions/runtime/store/firestore-store.ts';
import type { CloudEvent, SessionRecord } from '../../schemas/generated/types.ts';
import { registry } from '../../topics/registry.ts';
import { buildGateway } from '../../scripts/build/build-gateway.ts';
import { bundleChecks } from '../../scripts/bundle-checks.ts';
import { createTopics } from '../../scripts/cloud/create-topics.ts';
import { type HttpServer, readBody, serveHttp } from '../../scripts/emulators/serve-http.ts';
import { type Emulators, startEmulators } from '../../scripts/emulators/start-emulators.ts';
import { sessionRecord } from '../fake-ports.ts';

const KEY = new Uint8Array(32).fill(7);
const DEMO = new URL('../../functions/tenants/demo', import.meta.url).pathname;

interface Forwarded { readonly url: string | undefined; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: string }

describe('the gateway on Vercel, Node', function () {
  this.timeout(60_000);
  let emulators: Emulators;
  let store: FirestoreStore;
  let gateway: { fetch(request: Request): Promise<Response> };
  let api: HttpServer;
  let pushed: HttpServer;
  let folder: string;
  const forwarded: Forwarded[] = [];
  const deliveries: { data: string; attributes: Record<string, string> }[] = [];
  let delivered = () => {};

  // Other tests in this process have an environment of their own.
  const environment = { ...process.env };
  after(() => { process.env = environment; });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-vercel-'));
    [emulators, api, pushed] = await Promise.all([
      startEmulators({ firestore: true, pubsub: true }),
      serveHttp(async (request, response) => {
        forwarded.push({ url: request.url, headers: request.headers, body: (await readBody(request)).toString() });
        response.writeHead(201, { 'content-type': 'application/json', location: '/v1/sessions/new' }).end('{"sessionId":"new"}');
      }),
      serveHttp(async (request, response) => {
        deliveries.push((JSON.parse((await readBody(request)).toString()) as { message: (typeof deliveries)[number] }).message);
        delivered();
        response.writeHead(204).end();
      }),
    ]);
    process.env['FIRESTORE_EMULATOR_HOST'] = emulators.firestoreHost;
    store = createFirestoreStore({ projectId: emulators.projectId });
    await createTopics({ endpoint: `http://${emulators.pubsubHost}`, projectId: emulators.projectId, registry, pushUrl: () => pushed.url, further: [] });
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify(contentOf(parseBundle(await readBundleFolder(DEMO), bundleChecks).bundle)));
    Object.assign(process.env, {
      GOOGLE_CLOUD_PROJECT: emulators.projectId, PUBSUB_EMULATOR_HOST: emulators.pubsubHost, METADATA_SERVER_DETECTION: 'none', EGG_BLOBS_DIR: folder, EGG_DEFAULT_BUNDLE: join(folder, 'bundle.json'),
      EGG_OIDC_ISSUERS: '[]', EGG_SESSION_KEY: Buffer.from(KEY).toString('base64'), EGG_SEAL_KEY: Buffer.from(KEY).toString('base64'), EGG_API_URL: api.url, EGG_MAX_STREAM_SEC: '1', LOG_LEVEL: 'fatal',
    });
    const { entry } = await buildGateway('node', folder);
    ({ default: gateway } = (await import(pathToFileURL(entry).href)) as { default: typeof gateway });
  });
  after(async () => {
    await Promise.all([store.close(), api.stop(), pushed.stop()]);
    await emulators.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  let sessions = 0;
  async function openSession(): Promise<{ sessionId: string; token: string }> {
    const sessionId = `ses_v${sessions++}`;
    const expiresAt = Date.now() + 3_600_000;
    const record: SessionRecord = sessionRecord({ sessionId, createdAt: new Date().toISOString(), expiresAt: new Date(expiresAt).toISOString() });
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'sessions', id: sessionId, data: record }], events: [event(sessionId, 'session.opened', 0)] });
    return { sessionId, token: await createSessionTokens({ key: KEY, clock: systemClock }).issue({ tenantId: 'acme', sub: 'ann', sessionId, mode: 'write', expiresAt }) };
  }
  const event = (sessionId: string, type: string, n: number) => ({ sessionId, id: `evt_${sessionId}_${n}`, type, json: JSON.stringify({ specversion: '1.0', id: `evt_${sessionId}_${n}`, type }) });
  const call = (path: string, token: string, init: RequestInit = {}) => gateway.fetch(new Request(`https://egg.vercel.app${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) } }));

  it('publishes frames over REST, sealed', async () => {
    const { sessionId, token } = await openSession();
    const arrived = new Promise<void>((resolve) => { delivered = resolve; });
    const frame = { frameId: 'f1', type: 'text', text: 'deploy it', final: true };
    const response = await call(`/v1/sessions/${sessionId}/frames`, token, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(frame) });
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), { accepted: 1, duplicates: 0 });
    await arrived;
    const message = JSON.parse(Buffer.from(deliveries.at(-1)?.data ?? '', 'base64').toString()) as { sessionId: string; data: { sealed: string } };
    assert.equal(message.sessionId, sessionId);
    assert.deepEqual(JSON.parse(createSealer(KEY).open(message.data.sealed, `acme/${sessionId}`)), frame);
  });

  it('streams events, ends in peace before the platform would cut it, and goes on where it was', async () => {
    const { sessionId, token } = await openSession();
    const first = await (await call(`/v1/sessions/${sessionId}/events`, token)).text();
    const seen = /^id: (.*)$/m.exec(first)?.[1] as string;
    assert.match(first, /event: session\.opened/);
    await store.tenant('acme').commit({ events: [event(sessionId, 'intent.update', 1)] });
    const response = await call(`/v1/sessions/${sessionId}/events`, token, { headers: { 'last-event-id': seen } });
    const reading = response.text();
    await store.tenant('acme').commit({ events: [event(sessionId, 'session.closed', 2)] });
    const types = [...(await reading).matchAll(/^data: (.*)$/gm)].map((match) => (JSON.parse(match[1] as string) as CloudEvent).type);
    assert.deepEqual(types, ['intent.update', 'session.closed']);
  });

  it("passes the rest to the api function with the caller's token, and nothing that is for this hop", async () => {
    const response = await call('/v1/sessions?x=1', 'user-token', { method: 'POST', headers: { 'content-type': 'application/json', 'x-serverless-authorization': 'Bearer forged', 'x-vercel-oidc-token': 'secret' }, body: '{"input":"text"}' });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('location'), '/v1/sessions/new');
    const { url, headers, body } = forwarded.at(-1) as Forwarded;
    assert.equal(url, '/v1/sessions?x=1');
    assert.equal(headers['authorization'], 'Bearer user-token');
    assert.equal(headers['x-egg-content-type'], 'application/json');
    assert.equal(headers['x-serverless-authorization'], undefined);
    assert.equal(headers['x-vercel-oidc-token'], undefined);
    assert.equal(body, '{"input":"text"}');
  });

  it('speaks no WebSocket, and says so', async () => {
    const { sessionId, token } = await openSession();
    assert.equal((await call(`/v1/sessions/${sessionId}/ws`, token)).status, 501);
  });
});
