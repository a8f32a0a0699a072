import assert from 'node:assert/strict';
import type { Frame, IngestData, SessionAnswer, WorkMessage } from '../schemas/generated/types.ts';
import { type ClientSession, createClient, ProblemError } from './client.ts';
import { bodiesOf } from './client-frames.ts';
import { createGateway } from './create-gateway.ts';
import { createFakePorts, type FakePorts, sessionRecord } from './fake-ports.ts';

const frame = (index: number, text = 'hello'): Frame => ({ frameId: `f${index}`, type: 'text', text, final: true });
const frames = (count: number) => Array.from({ length: count }, (_, index) => frame(index));

type Send = (request: Request) => Promise<Response>;

/** The body until the connection breaks, which may be within an event. */
function cutAfter(body: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let left = bytes;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = left > 0 ? await reader.read() : { done: false, value: undefined };
      if (done) return controller.close();
      if (!value) {
        await reader.cancel();
        return controller.error(new TypeError('connection reset'));
      }
      controller.enqueue(value.subarray(0, left));
      left -= value.byteLength;
    },
    cancel: () => reader.cancel(),
  }, { highWaterMark: 0 });
}

describe('client', () => {
  let ports: FakePorts;
  let waits: number[];
  /** What stands between client and gateway. */
  let network: (send: Send) => Send;
  let states: string[];

  beforeEach(() => {
    waits = [];
    states = [];
    network = (send) => send;
    ports = createFakePorts({
      api: async (request) => {
        const { pathname } = new URL(request.url);
        if (request.method === 'POST' && pathname === '/v1/sessions') {
          opened.push(request.headers.get('idempotency-key') ?? '');
          return Response.json({ sessionId: 'ses_1', token: 'writer' } as SessionAnswer, { status: 201 });
        }
        if (pathname.endsWith('/close')) return Response.json({ sessionId: 'ses_1', status: 'closing' }, { status: 202 });
        return Response.json({ path: pathname + new URL(request.url).search });
      },
    });
  });
  let opened: string[] = [];
  beforeEach(() => { opened = []; });

  function connect() {
    const gateway = createGateway(ports);
    const fetchThrough = ((input: URL | string, init?: RequestInit) => network((request) => gateway.fetch(request))(new Request(input, init))) as typeof fetch;
    return createClient({
      baseUrl: 'http://egg.test', token: 'ann', fetch: fetchThrough, random: () => 0, onState: (state) => states.push(state),
      sleep: async (ms) => { waits.push(ms); ports.clock.time += ms; },
    });
  }
  const open = (): Promise<ClientSession> => connect().openSession({});
  const published = () => ports.published.map((message) => {
    const { sealed } = (JSON.parse(message.data) as WorkMessage<IngestData>).data;
    return (JSON.parse(Buffer.from(sealed.split('|')[1] ?? '', 'base64').toString()) as Frame).frameId;
  });

  it('opens a session and goes on with its token', async () => {
    const session = await open();
    assert.equal(session.sessionId, 'ses_1');
    assert.deepEqual(await session.send(frame(1)), { accepted: 1, duplicates: 0 });
    assert.deepEqual(await session.close(), { sessionId: 'ses_1', status: 'closing' });
  });

  it('opens one session although the answer was lost', async () => {
    let lost = false;
    network = (send) => async (request) => {
      const response = await send(request);
      if (lost) return response;
      lost = true;
      throw new TypeError('connection reset');
    };
    await open();
    assert.equal(opened.length, 2);
    assert.equal(opened[0], opened[1]);
  });

  it('splits what is sent into calls that the server takes, in order', async () => {
    const session = await open();
    assert.deepEqual(await session.send(frames(250)), { accepted: 250, duplicates: 0 });
    assert.deepEqual(published(), frames(250).map(({ frameId }) => frameId));
    const large = Array.from({ length: 30 }, (_, index) => frame(1000 + index, '語'.repeat(20_000)));
    assert.deepEqual(bodiesOf(large).map((body) => Buffer.byteLength(body) <= 1_048_576), [true, true]);
    assert.deepEqual(await session.send(large), { accepted: 30, duplicates: 0 });
    assert.throws(() => bodiesOf([frame(1, 'x'.repeat(1_048_576))]), RangeError);
  });

  it('sends frames again that may or may not have arrived, and the server takes each once', async () => {
    const session = await open();
    let calls = 0;
    network = (send) => async (request) => {
      calls++;
      if (calls % 3 === 1) throw new TypeError('unreachable');
      const response = await send(request);
      if (calls % 3 === 2) throw new TypeError('answer lost');
      return response;
    };
    const answer = await session.send(frames(300));
    assert.equal(answer.accepted + answer.duplicates, 300);
    assert.deepEqual(published(), frames(300).map(({ frameId }) => frameId));
  });

  it('waits as long as the server asks when it pushes back', async () => {
    ports = Object.assign(ports, { limits: async () => ({ rates: { framesPerSecondPerSession: 10, burst: 100 } }) });
    const session = await open();
    await session.send(frames(250));
    assert.equal(published().length, 250);
    assert.ok(waits.length >= 1 && waits.every((ms) => ms >= 1000), String(waits));
  });

  it('keeps the order of calls that are made at once', async () => {
    const session = await open();
    await Promise.all([session.send([frame(1), frame(2)]), session.send(frame(3)), session.send([frame(4)])]);
    assert.deepEqual(published(), ['f1', 'f2', 'f3', 'f4']);
  });

  it('says what the server refused, without trying again', async () => {
    const session = await open();
    ports.records.set('acme/ses_1', sessionRecord({ status: 'closed' }));
    await assert.rejects(session.send(frame(1)), (error: ProblemError) => {
      assert.ok(error instanceof ProblemError);
      assert.deepEqual([error.status, error.code, error.detail, error.retryable], [409, 'SESSION_CLOSED', 'the session is closed', false]);
      return true;
    });
    assert.deepEqual(waits, []);
    // A refused call does not stand in the way of the next.
    ports.records.set('acme/ses_1', sessionRecord());
    assert.equal((await session.send(frame(2))).accepted, 1);
  });

  it('gives up a call that never gets through', async () => {
    const session = await open();
    network = () => () => Promise.reject(new TypeError('unreachable'));
    await assert.rejects(session.send(frame(1)), TypeError);
    assert.equal(waits.length, 7);
  });

  describe('events', () => {
    const collect = async (session: ClientSession, options = {}) => {
      const seen: string[] = [];
      for await (const { cursor, event } of session.events(options)) seen.push(`${cursor} ${event.type}`);
      return seen;
    };
    const fill = (count: number) => {
      for (let index = 0; index < count; index++) ports.events.append('intent.update');
      ports.events.append('session.closed');
      ports.records.set('acme/ses_1', sessionRecord({ status: 'closed' }));
    };

    it('come once each, in order, over connections that break anywhere', async () => {
      fill(180);
      let broken = 0;
      network = (send) => async (request) => {
        const response = await send(request);
        if (!request.url.includes('/events') || !response.body) return response;
        return new Response(cutAfter(response.body, 700 + 311 * broken++), response);
      };
      const seen = await collect(await open());
      assert.deepEqual(seen, ports.events.events.map((event) => `${event.cursor} ${event.type}`));
      assert.ok(broken > 3);
      assert.equal(states.at(-1), 'closed');
      assert.ok(states.includes('waiting'));
    });

    it('go on after a cursor, by type, and end with the log', async () => {
      ports.events.append('session.opened');
      fill(3);
      const session = await open();
      assert.deepEqual(await collect(session, { after: '2' }), ['3 intent.update', '4 intent.update', '5 session.closed']);
      assert.deepEqual(await collect(session, { types: ['session.opened'] }), ['1 session.opened']);
      assert.deepEqual(await collect(session, { after: '5' }), []);
    });

    it('show a gap', async () => {
      fill(5);
      ports.events.prunedThrough = 2;
      assert.deepEqual((await collect(await open(), { after: '1' })).slice(0, 2), ['2 gap', '3 intent.update']);
    });

    it('end when the signal aborts, and leave nothing open', async () => {
      ports.events.append('session.opened');
      const stop = new AbortController();
      const session = await open();
      const seen: string[] = [];
      for await (const { event } of session.events({ signal: stop.signal })) {
        seen.push(event.type);
        stop.abort();
      }
      assert.deepEqual(seen, ['session.opened']);
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(ports.events.watchers.size, 0);
    });

    it('close the connection when the reader leaves', async () => {
      ports.events.append('session.opened');
      for await (const { event } of (await open()).events()) {
        assert.equal(event.type, 'session.opened');
        break;
      }
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(ports.events.watchers.size, 0);
    });

    it('fail when the server refuses', async () => {
      await assert.rejects(collect(await open(), { after: 'zzz' }), { code: 'INVALID_CURSOR', status: 400 });
    });
  });

  it('calls the rest of the interface by name', async () => {
    const client = connect();
    const paths = await Promise.all([
      client.getSession('a/b'), client.listSessions({ status: 'open', limit: 5 }), client.listReviews({}), client.getAction('act_1'), client.budget(), client.audit({ since: '2026-11-22' }),
    ]);
    assert.deepEqual(paths.map((answer) => (answer as unknown as { path: string }).path), [
      '/v1/sessions/a%2Fb', '/v1/sessions?status=open&limit=5', '/v1/reviews', '/v1/actions/act_1', '/v1/budget', '/v1/audit?since=2026-11-22',
    ]);
  });
});
