import assert from 'node:assert/strict';
import { createGateway } from './create-gateway.ts';
import { call, createFakePorts } from './fake-ports.ts';

describe('createGateway', () => {
  it('serves operations', async () => {
    const gateway = createGateway(createFakePorts());
    assert.deepEqual(await (await gateway.fetch(call('GET', '/healthz'))).json(), { status: 'ok' });
    assert.deepEqual(await (await gateway.fetch(call('GET', '/readyz'))).json(), { status: 'ok', checks: { store: { status: 'ok' } } });
    assert.equal(await (await gateway.fetch(call('GET', '/metrics'))).text(), 'egg_up 1\n');
    assert.equal(((await (await gateway.fetch(call('GET', '/openapi.json'))).json()) as { openapi: string }).openapi, '3.1.0');
    assert.equal(((await (await gateway.fetch(call('GET', '/asyncapi.json'))).json()) as { asyncapi: string }).asyncapi, '3.0.0');
    assert.equal((await gateway.fetch(call('HEAD', '/healthz'))).body, null);
  });

  for (const [status, code] of [['unavailable', 503], ['degraded', 200]] as const) {
    it(`answers ${code} on /readyz when a part is ${status}`, async () => {
      const gateway = createGateway(createFakePorts({ checks: async () => ({ store: { status: 'ok' }, bus: { status } }) }));
      const response = await gateway.fetch(call('GET', '/readyz'));
      assert.equal(response.status, code);
      assert.equal(((await response.json()) as { status: string }).status, status);
    });
  }

  it('is not ready while it drains', async () => {
    const gateway = createGateway(createFakePorts({ signal: AbortSignal.abort() }));
    assert.equal((await gateway.fetch(call('GET', '/readyz'))).status, 503);
    assert.equal((await gateway.fetch(call('GET', '/healthz'))).status, 200);
  });

  it('passes the rest of /v1 to the control plane, whatever the method', async () => {
    const gateway = createGateway(createFakePorts());
    for (const [method, path] of [['GET', '/v1/sessions'], ['POST', '/v1/sessions'], ['GET', '/v1/sessions/ses_1'], ['DELETE', '/v1/nothing'], ['POST', '/v1/sessions/ses_1/close']] as const) {
      assert.deepEqual(await (await gateway.fetch(call(method, path))).json(), { api: path });
    }
  });

  it('says that it speaks no WebSocket by itself', async () => {
    assert.equal((await createGateway(createFakePorts()).fetch(call('GET', '/v1/sessions/ses_1/ws', { token: 'writer' }))).status, 501);
  });

  it('serves the console where there is one', async () => {
    const without = createGateway(createFakePorts());
    assert.equal((await without.fetch(call('GET', '/'))).status, 404);
    const withConsole = createGateway(createFakePorts({ console: async (request) => (new URL(request.url).pathname === '/' ? new Response('<h1>', { headers: { 'content-security-policy': "default-src 'self'" } }) : undefined) }));
    const page = await withConsole.fetch(call('GET', '/'));
    assert.equal(await page.text(), '<h1>');
    assert.equal(page.headers.get('content-security-policy'), "default-src 'self'");
    assert.equal((await withConsole.fetch(call('GET', '/missing.js'))).status, 404);
  });

  it('puts security headers on every answer, also on one whose headers cannot be changed', async () => {
    const frozen = new Response('{}', { status: 200 });
    Object.defineProperty(frozen.headers, 'set', { value: () => { throw new TypeError('immutable'); } });
    const gateway = createGateway(createFakePorts({ api: async () => frozen }));
    for (const path of ['/healthz', '/nowhere', '/v1/budget']) {
      const { headers } = await gateway.fetch(call('GET', path));
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('access-control-allow-origin'), null, path);
    }
  });

  it('lets pages of listed origins call, and no others', async () => {
    const gateway = createGateway(createFakePorts(), { corsOrigins: ['https://console.example'] });
    const preflight = (origin: string) => gateway.fetch(call('OPTIONS', '/v1/sessions', { headers: { origin, 'access-control-request-method': 'POST' } }));
    const listed = await preflight('https://console.example');
    assert.equal(listed.status, 204);
    assert.equal(listed.headers.get('access-control-allow-origin'), 'https://console.example');
    assert.match(listed.headers.get('access-control-allow-headers') ?? '', /last-event-id/);
    const other = await preflight('https://evil.example');
    assert.equal(other.headers.get('access-control-allow-origin'), null);
    assert.equal(other.headers.get('access-control-allow-methods'), null);
    assert.equal(other.headers.get('vary'), 'origin');
  });

  it('tells what is possible with OPTIONS', async () => {
    const response = await createGateway(createFakePorts()).fetch(call('OPTIONS', '/v1/sessions/ses_1/events'));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
  });

  it('answers an unforeseen error with 500 and no word about the inside, and logs no token', async () => {
    const ports = createFakePorts({ events: { read: () => Promise.reject(new Error('secret inside')), watch: () => () => undefined } });
    const response = await createGateway(ports).fetch(call('GET', '/v1/sessions/ses_1/events?access_token=writer', { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } }));
    assert.equal(response.status, 500);
    const text = await response.text();
    assert.ok(!text.includes('secret'));
    assert.equal((JSON.parse(text) as { traceId: string }).traceId, '4bf92f3577b34da6a3ce929d0e0e4736');
    assert.equal(ports.log.entries.length, 1);
    assert.ok(!JSON.stringify(ports.log.entries).includes('writer'));
  });

  it('answers 503 when tokens cannot be checked', async () => {
    const response = await createGateway(createFakePorts()).fetch(call('GET', '/v1/sessions/ses_1/events', { token: 'keys-down' }));
    assert.equal(response.status, 503);
    assert.ok(response.headers.has('retry-after'));
  });
});
