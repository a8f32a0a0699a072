import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createGateway, type Gateway } from './create-gateway.ts';
import { call, createFakePorts, type FakePorts, sessionRecord, START } from './fake-ports.ts';

const EVENTS = '/v1/sessions/ses_1/events';

describe('GET events', () => {
  let ports: FakePorts;
  let gateway: Gateway;
  let stop: AbortController;
  beforeEach(() => {
    stop = new AbortController();
    ports = createFakePorts({ signal: stop.signal });
    gateway = createGateway(ports);
  });

  const open = (query = '', headers: Record<string, string> = {}, token: string | undefined = 'reader') => gateway.fetch(call('GET', `${EVENTS}${query}`, { ...(token ? { token } : {}), headers }));
  const close = (): void => {
    ports.events.append('session.closed');
    ports.records.set('acme/ses_1', sessionRecord({ status: 'closed' }));
  };
  const ids = (stream: string) => [...stream.matchAll(/^id: (.*)$/gm)].map((match) => match[1]);
  const reading = (response: Response) => {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    return { reader, next: async () => { const { value, done } = await reader.read(); return done ? undefined : new TextDecoder().decode(value); } };
  };

  it('streams from the start, then live, and ends after session.closed', async () => {
    ports.events.append('session.opened', { said: 'line\nbreak' });
    const response = await open();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const { next } = reading(response);
    assert.equal(await next(), 'retry: 2000\n\nid: 1\nevent: session.opened\ndata: {"id":"evt_1","type":"session.opened","data":{"said":"line\\nbreak"}}\n\n');
    const live = next();
    ports.events.append('intent.update');
    assert.match((await live) ?? '', /^id: 2\nevent: intent\.update\ndata: .*\n\n$/);
    close();
    assert.match((await next()) ?? '', /event: session\.closed/);
    assert.equal(await next(), undefined);
    assert.equal(ports.events.watchers.size, 0);
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  for (const [name, query, headers] of [['Last-Event-ID', '', { 'last-event-id': '2' }], ['?after=', '?after=2', {}], ['the header before the parameter', '?after=1', { 'last-event-id': '2' }]] as const) {
    it(`resumes after ${name}`, async () => {
      for (const type of ['session.opened', 'intent.update', 'policy.decision']) ports.events.append(type);
      close();
      assert.deepEqual(ids(await (await open(query, headers)).text()), ['3', '4']);
    });
  }

  it('delivers each event once, in order, across reconnects at any place', async () => {
    for (let index = 0; index < 230; index++) ports.events.append('intent.update');
    close();
    for (const cut of [1, 49, 50, 51, 120, 230]) {
      const { reader, next } = reading(await open());
      let seen: (string | undefined)[] = [];
      while (seen.length < cut) seen.push(...ids((await next()) ?? ''));
      await reader.cancel();
      seen = seen.slice(0, cut);
      const rest = ids(await (await open('', { 'last-event-id': String(cut) })).text());
      assert.deepEqual([...seen, ...rest], ports.events.events.map((event) => event.cursor));
    }
  });

  it('sends only the types asked for and still ends', async () => {
    for (const type of ['session.opened', 'intent.update', 'policy.decision', 'intent.update']) ports.events.append(type);
    close();
    assert.deepEqual(ids(await (await open('?types=intent.update')).text()), ['2', '4']);
    assert.deepEqual(ids(await (await open('?types=intent.update,session.closed')).text()), ['2', '4', '5']);
  });

  it('answers 204 when nothing will come any more', async () => {
    ports.events.append('session.opened');
    close();
    assert.equal((await open('', { 'last-event-id': '2' })).status, 204);
    assert.equal((await open('?types=intent.update&after=1')).status, 204);
    ports = createFakePorts();
    gateway = createGateway(ports);
    for (let index = 0; index < 120; index++) ports.events.append('intent.update');
    close();
    assert.equal((await open('?types=policy.decision')).status, 204);
    assert.equal(gateway.streams().watched, 0);
  });

  it('says in band that events are gone and goes on from the oldest', async () => {
    for (let index = 0; index < 5; index++) ports.events.append('intent.update');
    ports.events.prunedThrough = 3;
    close();
    const stream = await (await open('', { 'last-event-id': '1' })).text();
    assert.deepEqual(ids(stream), ['3', '4', '5', '6']);
    const gap = JSON.parse(/event: gap\ndata: (.*)\n/.exec(stream)?.[1] ?? '{}') as { data: { after: string; snapshot: { cursor: string; status: string } } };
    assert.equal(gap.data.after, '1');
    assert.deepEqual({ cursor: gap.data.snapshot.cursor, status: gap.data.snapshot.status }, { cursor: '3', status: 'closed' });
    assert.deepEqual(ids(await (await open('', { 'last-event-id': '3' })).text()), ['4', '5', '6']);
  });

  it('ends when even the last event is gone', async () => {
    ports.events.append('session.opened');
    close();
    ports.events.prunedThrough = 2;
    assert.deepEqual(ids(await (await open()).text()), ['2']);
  });

  it('shares one watch and one read between the streams of a session', async () => {
    ports.events.append('session.opened');
    const readers = await Promise.all(Array.from({ length: 20 }, async () => reading(await open())));
    await Promise.all(readers.map(({ next }) => next()));
    assert.equal(ports.events.watchers.size, 1);
    assert.deepEqual(gateway.streams(), { open: 20, watched: 1 });
    const waiting = readers.map(({ next }) => next());
    await new Promise((resolve) => setImmediate(resolve));
    const before = ports.events.reads;
    close();
    const texts = await Promise.all(waiting);
    assert.ok(texts.every((text) => text?.includes('session.closed')));
    assert.equal(ports.events.reads - before, 1);
    await Promise.all(readers.map(({ next }) => next()));
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('reads nothing for a reader that does not read', async () => {
    for (let index = 0; index < 1000; index++) ports.events.append('intent.update');
    const response = await open();
    const { reads } = ports.events;
    for (let index = 0; index < 50; index++) ports.events.append('intent.update');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(ports.events.reads, reads);
    await response.body?.cancel();
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('cleans up when the client goes away while waiting', async () => {
    const { reader, next } = reading(await open());
    await next();
    const pending = reader.read();
    await reader.cancel();
    assert.equal((await pending).done, true);
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
  });

  it('ends streams between events when the host stops, and opens no new ones', async () => {
    ports.events.append('session.opened');
    const waiting = reading(await open());
    await waiting.next();
    const idle = reading(await open());
    const pending = waiting.next();
    stop.abort();
    assert.equal(await pending, undefined);
    await idle.next();
    assert.equal(await idle.next(), undefined);
    assert.deepEqual(gateway.streams(), { open: 0, watched: 0 });
    assert.equal((await open()).status, 503);
  });

  it('refuses more streams than it can serve', async () => {
    gateway = createGateway(ports, { maxStreams: 1 });
    const first = await open();
    const second = await open();
    assert.equal(second.status, 503);
    assert.ok(second.headers.has('retry-after'));
    await first.body?.cancel();
    const third = await open();
    assert.equal(third.status, 200);
    await third.body?.cancel();
  });

  describe('over time', () => {
    let timers: sinon.SinonFakeTimers;
    beforeEach(() => {
      timers = sinon.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
      Object.assign(ports.clock, { now: () => Date.now() });
    });
    afterEach(() => timers.restore());

    it('shows a sign of life within 15 s of silence, also when other types keep coming', async () => {
      const { reader, next } = reading(await open('?types=policy.decision'));
      await next();
      const beat = next();
      for (let second = 0; second < 15; second++) {
        await timers.tickAsync(999);
        ports.events.append('intent.update');
      }
      assert.match((await Promise.race([beat, Promise.resolve('nothing')])) ?? '', /^:/);
      await reader.cancel();
    });

    it('ends when the token expires', async () => {
      const { next } = reading(await open());
      await next();
      let ended = false;
      const pump = (async () => { while ((await next()) !== undefined); ended = true; })();
      await timers.tickAsync(3_600_000 + 15_000);
      await pump;
      assert.equal(ended, true);
    });
  });

  describe('as a page', () => {
    const json = { accept: 'application/json' };
    it('answers events and where to go on', async () => {
      for (const type of ['session.opened', 'intent.update', 'policy.decision']) ports.events.append(type);
      const page = (await (await open('?limit=2', json)).json()) as { events: { id: string }[]; next: string };
      assert.deepEqual(page.events.map((event) => event.id), ['evt_1', 'evt_2']);
      assert.equal(page.next, '2');
      const rest = (await (await open(`?after=${page.next}`, json)).json()) as typeof page;
      assert.deepEqual(rest.events.map((event) => event.id), ['evt_3']);
      assert.deepEqual(await (await open('?after=3', json)).json(), { events: [], next: '3' });
    });
    it('answers null for next when nothing was read', async () => {
      assert.deepEqual(await (await open('', json)).json(), { events: [], next: null });
    });
    it('holds the gap in band', async () => {
      for (let index = 0; index < 3; index++) ports.events.append('intent.update');
      ports.events.prunedThrough = 2;
      const page = (await (await open('', json)).json()) as { events: { type: string }[]; next: string };
      assert.deepEqual(page.events.map((event) => event.type), ['gap', 'intent.update']);
      assert.equal(page.next, '3');
    });
  });

  it('takes a session token in the address, and no other', async () => {
    close();
    assert.equal((await open('?access_token=writer', {}, '')).status, 200);
    assert.equal((await open('?access_token=ann', {}, '')).status, 401);
    assert.equal((await gateway.fetch(call('POST', '/v1/sessions/ses_1/frames?access_token=writer', { body: {} }))).status, 401);
  });

  it('answers HEAD without opening a stream', async () => {
    const response = await gateway.fetch(call('HEAD', EVENTS, { token: 'reader' }));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    assert.equal(response.body, null);
    assert.equal(gateway.streams().open, 0);
  });
});
