import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createGateway, type Gateway, type Upgrade } from './create-gateway.ts';
import { call, createFakePorts, type FakePorts, sessionRecord, START } from './fake-ports.ts';
import type { Socket, SocketEvents } from './websocket.ts';

const WS = '/v1/sessions/ses_1/ws';
const textFrame = (frameId: string) => ({ frameId, type: 'text', text: 'deploy it', final: true });

/** A socket that notes what is done to it; `stuck` takes nothing. */
class FakeSocket implements Socket {
  readonly sent: Record<string, unknown>[] = [];
  readonly closed: { code: number; reason: string }[] = [];
  pings = 0;
  paused = false;
  stuck = false;
  #waiting: (() => void)[] = [];

  send(text: string): Promise<void> {
    if (this.stuck) return new Promise(() => {});
    this.sent.push(JSON.parse(text) as Record<string, unknown>);
    for (const check of this.#waiting.splice(0)) check();
    return Promise.resolve();
  }
  ping(): void { this.pings += 1; }
  pause(): void { this.paused = true; }
  resume(): void { this.paused = false; }
  close(code: number, reason: string): void {
    this.closed.push({ code, reason });
    for (const check of this.#waiting.splice(0)) check();
  }
  async until(isReached: () => boolean): Promise<void> {
    while (!isReached()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}

describe('WebSocket', () => {
  let ports: FakePorts;
  let gateway: Gateway;
  let stop: AbortController;
  let socket: FakeSocket;
  beforeEach(() => {
    stop = new AbortController();
    ports = createFakePorts({ signal: stop.signal });
    gateway = createGateway(ports, { webSocket: true });
    socket = new FakeSocket();
  });
  // Ends the timers of sockets that are open still.
  const opened: SocketEvents[] = [];
  afterEach(() => { for (const events of opened.splice(0)) events.closed(); });

  async function open(query = '', token: string | undefined = 'writer', path = WS): Promise<SocketEvents> {
    const outcome = await gateway.upgrade(call('GET', `${path}${query}`, token ? { token } : {}));
    assert.ok(!(outcome instanceof Response), 'refused');
    const events = (outcome as Upgrade).serve(socket);
    opened.push(events);
    return events;
  }

  async function closeSession(): Promise<void> {
    ports.records.set('acme/ses_1', sessionRecord({ status: 'closed' }));
    ports.events.append('session.closed');
  }

  it('sends the events with their cursors, then live, and closes normally after session.closed', async () => {
    ports.events.append('session.opened', { said: 'line\nbreak' });
    await open();
    await socket.until(() => socket.sent.length === 1);
    assert.deepEqual(socket.sent[0], { cursor: '1', id: 'evt_1', type: 'session.opened', data: { said: 'line\nbreak' } });
    ports.events.append('intent.update');
    await closeSession();
    await socket.until(() => socket.closed.length > 0);
    assert.deepEqual(socket.sent.map((event) => event['cursor']), ['1', '2', '3']);
    assert.deepEqual(socket.closed, [{ code: 1000, reason: 'the session is closed' }]);
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('resumes after a cursor and filters by type', async () => {
    for (const type of ['session.opened', 'chunk.update', 'intent.update', 'intent.update']) ports.events.append(type);
    await closeSession();
    await open('?after=3&types=intent.update');
    await socket.until(() => socket.closed.length > 0);
    assert.deepEqual(socket.sent.map((event) => event['cursor']), ['4']);
    assert.equal(socket.closed[0]?.code, 1000);
  });

  it('closes at once when nothing will come', async () => {
    await closeSession();
    await open('?after=1');
    await socket.until(() => socket.closed.length > 0);
    assert.equal(socket.closed[0]?.code, 1000);
  });

  it('takes one frame, a list and a frames request, and answers in order', async () => {
    const events = await open();
    events.text(JSON.stringify(textFrame('a')));
    events.text(JSON.stringify({ frames: [textFrame('a'), textFrame('b')] }));
    events.text(JSON.stringify([textFrame('c'), textFrame('d')]));
    assert.equal(socket.paused, true);
    await socket.until(() => socket.sent.length === 3);
    assert.deepEqual(socket.sent, [{ accepted: 1, duplicates: 0 }, { accepted: 1, duplicates: 1 }, { accepted: 2, duplicates: 0 }]);
    assert.equal(ports.published.length, 4);
    await Promise.resolve();
    assert.equal(socket.paused, false);
  });

  const problems: readonly (readonly [string, string, string, (ports: FakePorts) => void, object])[] = [
    ['no JSON', 'writer', '{', () => {}, { code: 'MALFORMED_JSON', status: 400 }],
    ['an unknown member', 'writer', '{"frameId":"a","type":"text","text":"x","colour":"red"}', () => {}, { code: 'VALIDATION_FAILED' }],
    ['no frame', 'writer', '{"frames":[]}', () => {}, { code: 'VALIDATION_FAILED' }],
    ['a reader that writes', 'reader', JSON.stringify(textFrame('a')), () => {}, { code: 'FORBIDDEN', status: 403 }],
    ['a session with too much to do', 'writer', JSON.stringify(textFrame('a')), (with_) => { with_.backlogSize = 100_000; }, { code: 'BACKPRESSURE', retryAfterSec: 1 }],
    ['a limit that is reached', 'writer', JSON.stringify(textFrame('a')), (with_) => { with_.limiter.take = async () => ({ allowed: false, retryAfterMs: 2500 }); }, { code: 'RATE_LIMITED', retryAfterSec: 3 }],
    ['a queue that is gone', 'writer', JSON.stringify(textFrame('a')), (with_) => { with_.publishError = new Error('gone'); }, { code: 'UNAVAILABLE', status: 503 }],
  ];
  for (const [name, token, message, prepare, expected] of problems) {
    it(`answers ${name} with a problem and stays open`, async () => {
      prepare(ports);
      const events = await open('', token);
      events.text(message);
      await socket.until(() => socket.sent.length === 1);
      for (const [member, value] of Object.entries(expected)) assert.equal(socket.sent[0]?.[member], value);
      assert.match(String(socket.sent[0]?.['traceId']), /^[0-9a-f]{32}$/);
      assert.deepEqual(socket.closed, []);
      assert.equal(ports.published.length, 0);
    });
  }

  it('refuses frames of a session that closed in between', async () => {
    const events = await open();
    ports.records.set('acme/ses_1', sessionRecord({ status: 'closing' }));
    events.text(JSON.stringify(textFrame('a')));
    await socket.until(() => socket.sent.length === 1);
    assert.equal(socket.sent[0]?.['code'], 'SESSION_CLOSED');
  });

  it('closes on binary messages', async () => {
    (await open()).binary();
    assert.equal(socket.closed[0]?.code, 1003);
  });

  it('tells the client to come back when the host stops', async () => {
    await open();
    stop.abort();
    await socket.until(() => socket.closed.length > 0);
    assert.equal(socket.closed[0]?.code, 1001);
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('takes no frame with a token that has expired', async () => {
    const events = await open();
    ports.clock.time = START + 3_600_000;
    events.text(JSON.stringify(textFrame('a')));
    await socket.until(() => socket.closed.length > 0);
    assert.equal(socket.closed[0]?.code, 4401);
    assert.equal(ports.published.length, 0);
  });

  describe('as time passes', () => {
    let time: sinon.SinonFakeTimers;
    beforeEach(() => { time = sinon.useFakeTimers({ now: START }); });
    afterEach(() => time.restore());

    it('pings, and goes on while the client answers', async () => {
      const events = await open();
      for (let beat = 1; beat <= 10; beat++) {
        await time.tickAsync(12_000);
        assert.equal(socket.pings, beat);
        events.pong();
      }
      assert.deepEqual(socket.closed, []);
    });

    it('closes on a client that answers no ping', async () => {
      await open();
      await time.tickAsync(12_000 * 4);
      assert.equal(socket.closed[0]?.code, 4408);
      assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
    });

    it('closes on a client that reads nothing, with one page of events in memory', async () => {
      socket.stuck = true;
      for (let index = 0; index < 500; index++) ports.events.append('intent.update');
      const events = await open();
      for (let beat = 1; beat <= 3; beat++) {
        events.pong();
        await time.tickAsync(12_000);
      }
      assert.equal(socket.closed[0]?.code, 4408);
      assert.equal(ports.events.reads, 1);
    });

    it('closes when the token expires', async () => {
      const events = await open();
      for (let at = 0; at < 3_600_000 && socket.closed.length === 0; at += 12_000) {
        ports.clock.time += 12_000;
        events.pong();
        await time.tickAsync(12_000);
      }
      assert.equal(socket.closed[0]?.code, 4401);
    });
  });

  const refusals: readonly (readonly [string, string, string | undefined, string, number])[] = [
    ['no token', '', undefined, WS, 401],
    ["a user's token in the address", '?access_token=ann', undefined, WS, 401],
    ['a token of another session', '', 'elsewhere', WS, 403],
    ["another tenant's token", '', 'stranger', WS, 404],
    ['a cursor that is none', '?after=nonsense', 'writer', WS, 400],
    ['an unknown type', '?types=nonsense', 'writer', WS, 400],
    ['a session that is not there', '', 'ann', '/v1/sessions/none/ws', 404],
    ['an id that cannot be read', '', 'ann', '/v1/sessions/%E0/ws', 404],
    ['another path', '', 'ann', '/v1/sessions', 404],
  ];
  for (const [name, query, token, path, status] of refusals) {
    it(`refuses ${name} before the switch`, async () => {
      const outcome = await gateway.upgrade(call('GET', `${path}${query}`, token ? { token } : {}));
      assert.ok(outcome instanceof Response);
      assert.equal(outcome.status, status);
      assert.equal(outcome.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
    });
  }

  it('takes a session token in the address', async () => {
    ports.events.append('session.opened');
    await open('?access_token=writer', undefined);
    await socket.until(() => socket.sent.length === 1);
  });

  it('leaves nothing behind when no socket comes of it', async () => {
    const outcome = await gateway.upgrade(call('GET', WS, { token: 'writer' }));
    assert.deepEqual(gateway.streams(), { open: 1, watched: 1 });
    (outcome as Upgrade).abandon();
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('asks for an upgrade where a plain request comes', async () => {
    const response = await gateway.fetch(call('GET', WS, { token: 'writer' }));
    assert.equal(response.status, 426);
    assert.equal(response.headers.get('upgrade'), 'websocket');
  });
});
