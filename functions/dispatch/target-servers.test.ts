/** The dispatch stage against real servers that behave badly: each action is done at most once, and what is said of it is true. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { EventDataByType, Manifest } from '../../schemas/generated/types.ts';
import { safeFetch } from '../runtime/egress/safe-fetch.ts';
import { actionDigest, paramsOf } from '../runtime/manifests/action-params.ts';
import { BUNDLE_DIGEST, deployManifest, policyDecision, recognisedIntent, runStage, stageContext, storeManifest, testBundle } from '../runtime/manifests/fixtures.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createDispatchStage } from './create-dispatch-stage.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok';

describe('dispatch to servers that behave badly', () => {
  let temporary: Awaited<ReturnType<typeof temporaryStore>>;
  let store: TenantStore;
  let registry: ManifestRegistry;
  let server: Server;
  let sockets: Set<Socket>;
  /** What the server has done, by idempotency key: it commits as soon as the request is there. */
  let committed: string[];
  let limit: AbortController;
  /** How the server goes on after it has committed. */
  let behave: (socket: Socket) => void;
  let probeAnswer: string;

  beforeEach(async () => {
    temporary = await temporaryStore({ now: () => NOW });
    store = temporary.store.tenant('acme');
    registry = new ManifestRegistry();
    [sockets, committed, limit, probeAnswer] = [new Set(), [], new AbortController(), OK];
    server = createServer((socket) => {
      sockets.add(socket);
      let text = '';
      socket.on('error', () => {}).on('data', (bytes) => {
        text += bytes.toString();
        if (!text.includes('\r\n\r\n')) return;
        if (text.startsWith('GET')) return void socket.end(probeAnswer);
        committed.push(/idempotency-key: (\S+)/i.exec(text)?.[1] ?? '');
        text = '';
        behave(socket);
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    registry.close();
    await temporary.remove();
  });

  async function dispatch({ probe = true } = {}): Promise<EventDataByType['action.dispatched']> {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/do`;
    const manifest: Manifest = deployManifest({ id: 'web', action: { type: 'http', url, timeoutMs: 5000 }, ...(probe ? { probe: { type: 'http', method: 'GET', url } } : {}) });
    await storeManifest(store, manifest);
    const bundle = testBundle({ egress: { allow: [`127.0.0.1:${port}`] } });
    const stage = createDispatchStage({
      clock: { now: () => NOW }, registry, processId: 'p', rollbackKey: 'k', publisher: { publish: async () => undefined }, log: { info: () => {}, warn: () => {} }, secrets: async () => undefined,
      // The test says when the time is over; a probe has all the time it needs.
      fetch: (request, policy) => safeFetch(request, policy, request.method === 'GET' ? {} : { deadline: () => limit.signal }),
    });
    const digest = actionDigest({ manifest, params: paramsOf(manifest, recognisedIntent().slots), bundle: BUNDLE_DIGEST, costUSD: 5 });
    const data = { actionId: 'act_1', recognised: recognisedIntent(), decision: policyDecision(), reservationId: null, manifestId: 'web', manifestVersion: manifest.version, digest };
    const result = await runStage(stage, data, stageContext({ stage: 'dispatch', store, clock: { now: () => NOW }, bundle }));
    return result.events?.[0]?.data as EventDataByType['action.dispatched'];
  }
  const timeIsOver = () => limit.abort(new Error('too late'));

  const cases: readonly [what: string, after: (socket: Socket) => void, probe: string | undefined, status: string][] = [
    ['answers at once', (socket) => socket.end(OK), undefined, 'dispatched'],
    ['answers twice', (socket) => socket.end(OK + OK.replace('200 OK', '500 Oops')), undefined, 'dispatched'],
    ['never answers, and says it did it', timeIsOver, OK, 'dispatched'],
    ['never answers, and can say nothing', timeIsOver, 'HTTP/1.1 500 Oops\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', 'unknown'],
    ['never answers, and does not know it yet', timeIsOver, 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n', 'unknown'],
    ['never answers, and nobody can ask', timeIsOver, undefined, 'unknown'],
    ['commits, then drops the connection', (socket) => socket.destroy(), OK, 'dispatched'],
    ['commits, then drops the connection, and nobody can ask', (socket) => socket.destroy(), undefined, 'unknown'],
    ['answers too late', (socket) => { timeIsOver(); socket.end(OK); }, OK, 'dispatched'],
    ['breaks off inside its answer', (socket) => { socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'); setImmediate(() => socket.destroy()); }, undefined, 'dispatched'],
    ['answers with something else', (socket) => socket.end('I am a teapot\r\n\r\n'), OK, 'dispatched'],
    ['refuses', (socket) => socket.end('HTTP/1.1 409 Conflict\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'), undefined, 'failed'],
    ['fails, and says it did it all the same', (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'), OK, 'dispatched'],
  ];
  for (const [what, after, probe, status] of cases) {
    it(`${status}: a server that ${what}`, async () => {
      behave = after;
      if (probe !== undefined) probeAnswer = probe;
      const event = await dispatch({ probe: probe !== undefined });
      assert.deepEqual([event.status, event.attempts, committed], [status, 1, ['act_1']]);
    });
  }

  it('does not follow a redirect to a private address', async () => {
    const inside: string[] = [];
    const secret = createHttpServer((request, response) => { inside.push(request.url ?? ''); response.end('secret'); });
    await once(secret.listen(0, '127.0.0.1'), 'listening');
    try {
      behave = (socket) => socket.end(`HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:${(secret.address() as AddressInfo).port}/metadata\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
      assert.equal((await dispatch()).status, 'failed');
      assert.deepEqual(inside, []);
    } finally {
      secret.close();
    }
  });

  it('reads no more of an endless answer than it has to', async () => {
    let written = 0;
    behave = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
      const more = (): void => {
        while (!socket.destroyed && socket.write(chunk)) written += 65_536;
        if (!socket.destroyed) socket.once('drain', more);
      };
      more();
    };
    assert.equal((await dispatch()).status, 'dispatched');
    assert.ok(written < 20 * 1024 * 1024, `${written}`);
  });
});
