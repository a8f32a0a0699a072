/** The WebSocket through real sockets, whatever the mode: a browser's `WebSocket` as it is, and a library that sees more of the protocol. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { WebSocket as Library } from 'ws';
import type { CloudEvent } from '../../schemas/generated/types.ts';
import { type TestSystem, textFrame, type User } from './system.ts';

interface Message { readonly specversion?: string; readonly cursor?: string; readonly type?: string; readonly id?: string; readonly accepted?: number; readonly code?: string }

export function webSocketSuite(mode: string, start: () => Promise<TestSystem>, timeoutMs: number): void {
  describe(`WebSocket, end to end: ${mode}`, function () {
    this.timeout(timeoutMs);
    let system: TestSystem;
    let user: User;
    before(async () => {
      system = await start();
      user = await system.user('acme');
    });
    after(() => system?.stop());

    const address = (sessionId: string, query = '') => `${system.url.replace('http', 'ws')}/v1/sessions/${sessionId}/ws${query}`;

    /** Opens a browser's socket; `messages` fills while it is open. */
    function connect(sessionId: string, query: string) {
      const socket = new WebSocket(address(sessionId, query));
      const messages: Message[] = [];
      let wake = () => {};
      socket.addEventListener('message', ({ data }) => {
        messages.push(JSON.parse(String(data)) as Message);
        wake();
      });
      const closed = new Promise<number>((resolve) => { socket.addEventListener('close', ({ code }) => { resolve(code); wake(); }); });
      const until = async (isReached: (messages: readonly Message[]) => boolean): Promise<void> => {
        while (!isReached(messages)) {
          assert.notEqual(socket.readyState, WebSocket.CLOSED, `closed too early: ${JSON.stringify(messages)}`);
          await new Promise<void>((resolve) => { wake = resolve; });
        }
      };
      return { socket, messages, closed, until, opened: () => once(socket, 'open') };
    }

    const events = (messages: readonly Message[]) => messages.filter((message) => message.specversion === '1.0');

    it('takes frames, sends the same events as the event stream, and closes after session.closed', async () => {
      const { sessionId, token } = await user.open();
      const { socket, messages, closed, until, opened } = connect(sessionId, `?access_token=${token}`);
      await opened();
      socket.send(JSON.stringify(textFrame('Deploy intent-router to staging')));
      await until((all) => all.some((message) => message.accepted === 1));
      await until((all) => all.some((message) => message.type === 'action.dispatched'));
      socket.send('{"frames": [');
      await until((all) => all.some((message) => message.code === 'MALFORMED_JSON'));
      await user.close(sessionId);
      assert.equal(await closed, 1000);
      const streamed = await user.events(sessionId);
      assert.deepEqual(events(messages), streamed.map(({ cursor, event }) => ({ cursor, ...(event as CloudEvent) })));
      assert.equal(messages.at(-1)?.type, 'session.closed');
    });

    it('resumes at every event without a loss or a repeat', async () => {
      const { sessionId, token } = await user.open();
      await user.say(sessionId, 'Show me the logs of intent-router', 'Restart the gateway in staging');
      await user.close(sessionId);
      const all = await user.events(sessionId);
      for (const [index, { cursor }] of all.slice(0, -1).entries()) {
        const { messages, closed } = connect(sessionId, `?access_token=${token}&after=${encodeURIComponent(cursor)}`);
        assert.equal(await closed, 1000);
        assert.deepEqual(messages.map((message) => message.id), all.slice(index + 1).map(({ event }) => event.id));
      }
    });

    it('takes a token in the header, and many frames at once', async () => {
      const { sessionId } = await user.open();
      const socket = new Library(address(sessionId, '?types=session.closed'), { headers: { authorization: `Bearer ${user.token}` } });
      await once(socket, 'open');
      let accepted = 0;
      const taken = new Promise<void>((resolve, reject) => {
        socket.on('message', (data) => {
          const answer = JSON.parse(String(data)) as Message;
          if (answer.code) return reject(new Error(answer.code));
          accepted += answer.accepted ?? 0;
          if (accepted === 200) resolve();
        });
      });
      for (let index = 0; index < 200; index++) socket.send(JSON.stringify({ frameId: `n-${index}`, type: 'text', text: `word ${index} `, final: index === 199 }));
      await taken;
      await user.close(sessionId);
      const [code] = (await once(socket, 'close')) as [number];
      assert.equal(code, 1000);
      const totals = (await user.events(sessionId)).at(-1)?.event.data as { totals: { frames: number } };
      assert.equal(totals.totals.frames, 200);
    });

    const refused = (sessionId: string, query: string, headers: Record<string, string>) => new Promise<{ status: number; code: string }>((resolve, reject) => {
      const socket = new Library(address(sessionId, query), { headers });
      socket.on('unexpected-response', (request, response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => {
          request.destroy();
          resolve({ status: response.statusCode ?? 0, code: (JSON.parse(body) as { code: string }).code });
        });
      });
      socket.on('open', () => reject(new Error('it was let in')));
      socket.on('error', () => {});
    });

    it('refuses with an ordinary problem before the switch', async () => {
      const { sessionId, token } = await user.open();
      const other = await user.open();
      const stranger = await system.user('globex');
      assert.deepEqual(await refused(sessionId, '', {}), { status: 401, code: 'UNAUTHENTICATED' });
      assert.deepEqual(await refused(sessionId, `?access_token=${other.token}`, {}), { status: 403, code: 'FORBIDDEN' });
      assert.deepEqual(await refused(sessionId, '', { authorization: `Bearer ${stranger.token}` }), { status: 404, code: 'NOT_FOUND' });
      assert.deepEqual(await refused(sessionId, `?access_token=${token}&after=nonsense`, {}), { status: 400, code: 'INVALID_CURSOR' });
      assert.equal((await user.call('GET', `/v1/sessions/${sessionId}/ws`)).status, 426);
    });

    for (const [name, send, expected] of [
      ['a message over 1 MiB', (socket: Library) => socket.send(' '.repeat(1_048_577)), 1009],
      ['a binary message', (socket: Library) => socket.send(Buffer.from('{}')), 1003],
    ] as const) {
      it(`closes on ${name} and stays well`, async () => {
        const { sessionId, token } = await user.open();
        const socket = new Library(address(sessionId, `?access_token=${token}`));
        socket.on('error', () => {});
        await once(socket, 'open');
        send(socket);
        const [code] = (await once(socket, 'close')) as [number];
        assert.equal(code, expected);
        assert.deepEqual(await user.say(sessionId, 'Show me the logs'), { accepted: 1, duplicates: 0 });
      });
    }
  });
}
