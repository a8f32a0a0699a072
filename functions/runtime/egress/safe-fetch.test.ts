import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { once } from 'node:events';
import { AnswerLostError, EgressRefusedError, NotSentError } from './errors.ts';
import { MAX_RESPONSE_BYTES, safeFetch, type SafeRequest } from './safe-fetch.ts';

const LOOPBACK = { allow: ['127.0.0.1', 'target.test'], allowPrivate: ['127.0.0.1', 'target.test'] };

describe('safeFetch', () => {
  const servers: { close(): unknown; closeAllConnections?(): void }[] = [];

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections?.();
      server.close();
    }
  });

  it('sends method, headers and body, and returns status and body', async () => {
    const server = await listen(async (incoming, answer) => {
      const parts: Buffer[] = [];
      for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
      answer.writeHead(201).end(`${incoming.method} ${incoming.url} ${incoming.headers['x-a']} ${Buffer.concat(parts)} ${incoming.headers.host}`);
    });
    const answer = await safeFetch({ ...post(server, '/path?q=1'), headers: { 'x-a': 'b' }, body: '{"x":1}' }, LOOPBACK);
    assert.deepEqual(answer, { status: 201, body: `POST /path?q=1 b {"x":1} 127.0.0.1:${portOf(server)}`, truncated: false });
  });

  it('connects to the address that was checked, whatever the name says later', async () => {
    const server = await listen((incoming, answer) => answer.end(incoming.headers.host));
    const asked: string[] = [];
    const resolve = async (host: string) => { asked.push(host); return ['127.0.0.1']; };
    const answer = await safeFetch({ ...post(server), url: `http://target.test:${portOf(server)}/` }, LOOPBACK, { resolve });
    assert.equal(answer.body, `target.test:${portOf(server)}`);
    assert.deepEqual(asked, ['target.test']);
  });

  it('refuses a public name that stands for a private address', async () => {
    const policy = { allow: ['target.test'] };
    for (const address of ['127.0.0.1', '169.254.169.254', '10.0.0.8', '::1', '::ffff:127.0.0.1', 'fd00::1', '64:ff9b::7f00:1']) {
      await assert.rejects(safeFetch(request('https://target.test/'), policy, { resolve: async () => ['93.184.216.34', address] }), EgressRefusedError, address);
    }
  });

  it('refuses hosts outside the list, other schemes and credentials', async () => {
    for (const url of ['http://other.test/', 'ftp://target.test/', 'http://user:secret@target.test/', 'http://2130706433/', 'not a url']) {
      await assert.rejects(safeFetch(request(url), { allow: ['target.test'], allowPrivate: ['target.test'] }, { resolve: async () => assert.fail('resolved') }), EgressRefusedError, url);
    }
  });

  it('does not follow a redirect', async () => {
    let calls = 0;
    const inner = await listen((_incoming, answer) => { calls++; answer.end(); });
    const server = await listen((_incoming, answer) => answer.writeHead(302, { location: `http://127.0.0.1:${portOf(inner)}/` }).end());
    assert.equal((await safeFetch(post(server), LOOPBACK)).status, 302);
    assert.equal(calls, 0);
  });

  it('reads no more of a body than it has to', async () => {
    const server = await listen((_incoming, answer) => {
      answer.on('error', () => {});
      answer.writeHead(200);
      const more = () => { while (answer.write('x'.repeat(32_768))); };
      answer.on('drain', more);
      more();
    });
    const answer = await safeFetch(post(server), LOOPBACK);
    assert.deepEqual([answer.status, answer.body.length, answer.truncated], [200, MAX_RESPONSE_BYTES, true]);
  });

  it('keeps the status when the body breaks off', async () => {
    const server = await listen((_incoming, answer) => {
      answer.writeHead(200, { 'content-length': '100' });
      answer.write('part', () => answer.destroy());
    });
    assert.deepEqual(await safeFetch(post(server), LOOPBACK), { status: 200, body: 'part', truncated: true });
  });

  it('says that nothing was sent when the connection is refused', async () => {
    const server = await listen(() => {});
    const target = post(server);
    server.close();
    await once(server, 'close');
    await assert.rejects(safeFetch(target, LOOPBACK), NotSentError);
  });

  it('tries the next address when the first refuses', async () => {
    const server = await listen((_incoming, answer) => answer.end('second'));
    const answer = await safeFetch({ ...post(server), url: `http://target.test:${portOf(server)}/` }, LOOPBACK, { resolve: async () => ['127.0.0.2', '127.0.0.1'] });
    assert.equal(answer.body, 'second');
  });

  it('says that nothing was sent when the name cannot be resolved, or not in time', async () => {
    await assert.rejects(safeFetch(request('http://target.test/'), LOOPBACK, { resolve: async () => { throw new Error('ENOTFOUND'); } }), NotSentError);
    const limit = new AbortController();
    const resolve = () => { limit.abort(); return new Promise<never>(() => {}); };
    await assert.rejects(safeFetch(request('http://target.test/'), LOOPBACK, { resolve, deadline: () => limit.signal }), NotSentError);
  });

  it('says that the answer was lost when the server never answers', async () => {
    const limit = new AbortController();
    const server = await listen(() => limit.abort());
    await assert.rejects(safeFetch(post(server), LOOPBACK, { deadline: () => limit.signal }), AnswerLostError);
  });

  it('says that the answer was lost when the connection is reset after sending', async () => {
    const server = await listen((incoming) => { incoming.socket.resetAndDestroy(); });
    await assert.rejects(safeFetch(post(server), LOOPBACK), AnswerLostError);
  });

  it('says that the answer was lost when the answer is not HTTP', async () => {
    const server = createTcpServer((socket) => socket.end('hello\r\n'));
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await assert.rejects(safeFetch(request(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), LOOPBACK), AnswerLostError);
  });

  it('says that nothing was sent when TLS cannot be agreed on', async () => {
    const server = await listen(() => {});
    await assert.rejects(safeFetch({ ...post(server), url: `https://127.0.0.1:${portOf(server)}/` }, LOOPBACK), NotSentError);
  });

  async function listen(listener: RequestListener): Promise<Server> {
    const server = createServer(listener);
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return server;
  }
});

function request(url: string): SafeRequest {
  return { url, method: 'POST', headers: {}, body: '{}', timeoutMs: 5000 };
}

function post(server: Server, path = '/'): SafeRequest {
  return request(`http://127.0.0.1:${portOf(server)}${path}`);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
