import assert from 'node:assert/strict';
import type { IngestData, WorkMessage } from '../schemas/generated/types.ts';
import { createGateway, type Gateway } from './create-gateway.ts';
import { call, createFakePorts, type FakePorts, sessionRecord } from './fake-ports.ts';

const FRAMES = '/v1/sessions/ses_1/frames';
const text = (frameId: string, words = 'deploy it') => ({ frameId, type: 'text', text: words, final: true });

describe('POST frames', () => {
  let ports: FakePorts;
  let gateway: Gateway;
  beforeEach(() => {
    ports = createFakePorts();
    gateway = createGateway(ports);
  });
  const post = (body: unknown, headers: Record<string, string> = {}, token = 'writer') => gateway.fetch(call('POST', FRAMES, { token, body, headers }));
  const messages = () => ports.published.map((message) => JSON.parse(message.data) as WorkMessage<IngestData>);

  for (const [name, body] of [['a list in frames', { frames: [text('f1'), text('f2')] }], ['a bare list', [text('f1'), text('f2')]]] as const) {
    it(`takes ${name} and publishes sealed messages in order`, async () => {
      const response = await post(body);
      assert.equal(response.status, 202);
      assert.deepEqual(await response.json(), { accepted: 2, duplicates: 0 });
      assert.deepEqual(ports.published.map(({ topic, orderingKey, id }) => ({ topic, orderingKey, id })), [
        { topic: 'ingest', orderingKey: 'ses_1', id: ports.deriveId('frm', 'ses_1', 'f1') },
        { topic: 'ingest', orderingKey: 'ses_1', id: ports.deriveId('frm', 'ses_1', 'f2') },
      ]);
      const [first] = messages();
      assert.equal(first?.kind, 'work');
      assert.equal(first?.tenantId, 'acme');
      assert.equal(first?.actor, 'ann');
      assert.equal(first?.acceptedAt, '2026-11-22T12:00:00.000Z');
      assert.ok(first?.data.sealed.startsWith('acme/ses_1|'));
      assert.ok(!ports.published[0]?.data.includes('deploy it'));
    });
  }

  it('takes a single frame', async () => {
    assert.deepEqual(await (await post(text('only'))).json(), { accepted: 1, duplicates: 0 });
  });

  it('counts a frame sent again, in one call or later, and publishes it once', async () => {
    assert.deepEqual(await (await post([text('a'), text('a'), text('b')])).json(), { accepted: 2, duplicates: 1 });
    assert.deepEqual(await (await post([text('b'), text('c')])).json(), { accepted: 1, duplicates: 1 });
    assert.equal(ports.published.length, 3);
  });

  it('knows frames that were accepted before this process started', async () => {
    ports.durable.add('old');
    assert.deepEqual(await (await post([text('old'), text('new')])).json(), { accepted: 1, duplicates: 1 });
  });

  it('does not count a frame as accepted when publishing failed', async () => {
    ports.publishError = new Error('disk full');
    const response = await post(text('a'));
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '1');
    ports.publishError = undefined;
    assert.deepEqual(await (await post(text('a'))).json(), { accepted: 1, duplicates: 0 });
  });

  it('joins the trace of the client', async () => {
    await post([text('a'), text('b')], { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00' });
    const [one, two] = messages().map((message) => message.traceparent);
    assert.match(one ?? '', /^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/);
    assert.notEqual(one, two);
    assert.notEqual(one?.slice(36, 52), '00f067aa0ba902b7');
  });

  for (const header of ['', 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`, 'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01']) {
    it(`derives the same trace again for the header "${header}"`, async () => {
      await post(text('a'), header ? { traceparent: header } : {});
      const again = createFakePorts();
      await createGateway(again).fetch(call('POST', FRAMES, { token: 'writer', body: text('a') }));
      assert.match(messages()[0]?.traceparent ?? '', /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      assert.equal(messages()[0]?.traceparent, (JSON.parse(again.published[0]?.data ?? '') as WorkMessage<IngestData>).traceparent);
    });
  }

  it('refuses frames when the session closed while they were checked', async () => {
    const { find } = ports.sessions;
    let looks = 0;
    ports = createFakePorts({ sessions: { ...ports.sessions, find: async (...args) => (++looks === 2 ? sessionRecord({ status: 'closing' }) : find(...args)) } });
    gateway = createGateway(ports);
    const response = await post(text('late'));
    assert.equal(response.status, 409);
    assert.equal(((await response.json()) as { code: string }).code, 'SESSION_CLOSED');
    assert.equal(ports.published.length, 0);
  });

  it('publishes in the same turn in which it saw the session open', async () => {
    const order: string[] = [];
    const { find } = ports.sessions;
    ports = createFakePorts({
      sessions: { ...ports.sessions, find: async (...args) => { const record = await find(...args); setImmediate(() => order.push('next turn')); return record; } },
      publish: async () => void order.push('publish'),
    });
    gateway = createGateway(ports);
    await post(text('a'));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(order.lastIndexOf('publish') < order.lastIndexOf('next turn'), true);
    assert.equal(order.filter((step) => step === 'publish').length, 1);
  });

  describe('limits', () => {
    const limited = (rates: object, quotas = {}) => {
      ports = createFakePorts({ limits: async () => ({ rates, quotas }) });
      gateway = createGateway(ports);
    };

    it('answers 429 with Retry-After beyond the session rate, and lets through again after it', async () => {
      limited({ framesPerSecondPerSession: 2, burst: 2 });
      assert.equal((await post([text('1'), text('2')])).status, 202);
      const refused = await post(text('3'));
      assert.equal(refused.status, 429);
      assert.equal(((await refused.json()) as { code: string }).code, 'RATE_LIMITED');
      ports.clock.time += Number(refused.headers.get('retry-after')) * 1000;
      assert.equal((await post(text('3'))).status, 202);
    });

    it('limits the tenant over its sessions', async () => {
      limited({ framesPerSecondPerSession: 5, framesPerSecondPerTenant: 1, burst: 5 });
      assert.equal((await post([1, 2, 3, 4, 5].map((n) => text(`a${n}`)))).status, 202);
      const other = await gateway.fetch(call('POST', '/v1/sessions/ses_text/frames', { token: 'ann', body: text('b') }));
      assert.equal(other.status, 429);
      assert.equal(other.headers.get('retry-after'), '1');
    });

    it('lets a call that is bigger than the burst through in the end', async () => {
      limited({ framesPerSecondPerSession: 1, burst: 2 });
      assert.equal((await post([text('1'), text('2'), text('3')])).status, 202);
      const refused = await post(text('4'));
      assert.equal(refused.headers.get('retry-after'), '2');
    });

    it('pushes back when too much work is waiting', async () => {
      limited({}, { maxBacklogPerSession: 10 });
      ports.backlogSize = 10;
      assert.equal((await post(text('1'))).status, 202);
      ports.backlogSize = 11;
      const refused = await post(text('2'));
      assert.equal(refused.status, 429);
      assert.equal(((await refused.json()) as { code: string }).code, 'BACKPRESSURE');
      assert.ok(Number(refused.headers.get('retry-after')) >= 1);
    });

    for (const [onCacheFailure, status] of [['open', 202], ['closed', 503]] as const) {
      it(`fails ${onCacheFailure} when the limiter is broken and the tenant says so`, async () => {
        ports = createFakePorts({ limits: async () => ({ rates: { onCacheFailure } }), limiter: { take: () => Promise.reject(new Error('down')) } });
        gateway = createGateway(ports);
        assert.equal((await post(text('1'))).status, status);
      });
    }
  });
});
