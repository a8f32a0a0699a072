import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetadataToken } from './metadata-token.ts';

describe('the access token of the metadata server', () => {
  let server: Server;
  let url: string;
  let asked: (string | string[] | undefined)[];

  before(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.headers['metadata-flavor']);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: 3600, token_type: 'Bearer' }));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  });

  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  });

  it('is kept until a minute before it ends', async () => {
    let now = 0;
    const token = createMetadataToken({ now: () => now }, url);
    assert.equal(await token(), 'token-1');
    now = 3_539_999;
    assert.equal(await token(), 'token-1');
    now = 3_540_000;
    assert.equal(await token(), 'token-2');
    assert.deepEqual(asked, ['Google', 'Google']);
  });

  it('is not to be had where there is no such server', async () => {
    await assert.rejects(createMetadataToken({ now: () => 0 }, url.replace(/:\d+/, ':9'))());
  });
});
