import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeFetch } from '../runtime/egress/safe-fetch.ts';
import type { RenderedHttpAction } from '../runtime/manifests/render-action.ts';
import { createLiveTargets } from './live-targets.ts';

const EGRESS = { allow: ['127.0.0.1'], allowPrivate: ['127.0.0.1'] };

describe('the live HTTP target', () => {
  let server: Server;
  let listener: RequestListener;
  let limit: AbortController;

  beforeEach(async () => {
    limit = new AbortController();
    server = createServer((incoming, answer) => listener(incoming, answer));
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const perform = (overrides: Partial<RenderedHttpAction> = {}, egress = EGRESS as { allow?: string[]; allowPrivate?: string[] }) =>
    createLiveTargets({
      publisher: { publish: async () => {} }, log: { info: () => {}, warn: () => {} }, clock: { now: () => 1_700_000_000_000 }, secrets: async (ref) => (ref === 'down' ? Promise.reject(new Error('down')) : 'secret'),
      fetch: (request, policy) => safeFetch(request, policy, { deadline: () => limit.signal }),
    }).perform(
      { type: 'http', method: 'POST', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, headers: { 'x-own': '1' }, body: '{"a":1}', timeoutMs: 1000, secretRef: 'hook', ...overrides },
      { tenantId: 'acme', sessionId: 'ses_1', intent: 'deploy', traceparent: '00-1-2-01', egress, key: 'act_1' },
    );

  it('sends what a receiver can verify', async () => {
    let headers: IncomingHttpHeaders = {};
    let body = '';
    listener = async (incoming, answer) => {
      headers = incoming.headers;
      for await (const part of incoming) body += String(part);
      answer.writeHead(202).end('queued');
    };
    assert.deepEqual(await perform(), { kind: 'done', code: 'HTTP_202', statusCode: 202, body: 'queued' });
    const signed = createHmac('sha256', 'secret').update(`1700000000.${body}`).digest('hex');
    assert.deepEqual([headers['x-egg-signature'], headers['idempotency-key'], headers.traceparent, headers['x-own'], body], [`t=1700000000,v1=${signed}`, 'act_1', '00-1-2-01', '1', '{"a":1}']);
  });

  const answers: [what: string, listener: RequestListener, kind: string, code: string][] = [
    ['no answer in time', () => limit.abort(), 'unclear', 'ANSWER_LOST'],
    ['a reset', (incoming) => { incoming.socket.resetAndDestroy(); }, 'unclear', 'ANSWER_LOST'],
    ['a server error', (_incoming, answer) => answer.writeHead(500).end(), 'unclear', 'HTTP_500'],
    ['a refusal', (_incoming, answer) => answer.writeHead(422).end(), 'refused', 'HTTP_422'],
    ['a redirect to a private address', (_incoming, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/' }).end(), 'refused', 'HTTP_302'],
    ['success with a body that breaks off', (_incoming, answer) => { answer.writeHead(200, { 'content-length': '9' }); answer.write('x', () => answer.destroy()); }, 'done', 'HTTP_200'],
  ];
  for (const [what, behaviour, kind, code] of answers) {
    it(`takes ${what} for ${kind}`, async () => {
      listener = behaviour;
      const answer = await perform();
      assert.deepEqual([answer.kind, answer.code], [kind, code]);
    });
  }

  it('does not go where the tenant does not let it', async () => {
    listener = () => assert.fail('called');
    assert.equal((await perform({}, {})).code, 'EGRESS_REFUSED');
    assert.equal((await perform({}, { allow: ['127.0.0.1:1'] })).code, 'EGRESS_REFUSED');
  });

  it('sends nothing while the secret cannot be read', async () => {
    listener = () => assert.fail('called');
    assert.deepEqual(await perform({ secretRef: 'down' }), { kind: 'not_sent', code: 'SECRET_UNAVAILABLE' });
  });
});
