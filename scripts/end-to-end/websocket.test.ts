import assert from 'node:assert/strict';
import { once } from 'node:events';
import { WebSocket as Library } from 'ws';
import { startSystem } from './system.ts';
import { webSocketSuite } from './websocket.suite.ts';

webSocketSuite('embedded', () => startSystem(), 30_000);

describe('WebSocket, when the system stops', function () {
  this.timeout(30_000);

  it('sends the client away when the system stops', async () => {
    const own = await startSystem();
    const { sessionId, token } = await (await own.user('acme')).open();
    const socket = new Library(`${own.url.replace('http', 'ws')}/v1/sessions/${sessionId}/ws?access_token=${token}`);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await own.stop();
    assert.equal(((await closed) as [number])[0], 1001);
  });
});
