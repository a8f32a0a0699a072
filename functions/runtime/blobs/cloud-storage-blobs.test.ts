import assert from 'node:assert/strict';
import sinon from 'sinon';
import { startStorageServer, type StorageServer } from '../../../scripts/emulators/start-storage-server.ts';
import { blobsContract } from './blobs.contract.ts';
import { createCloudStorageBlobs } from './cloud-storage-blobs.ts';
import { BlobConflictError } from './errors.ts';

async function openTemporary() {
  const server = await startStorageServer();
  const blobs = createCloudStorageBlobs({ bucket: 'egg', apiEndpoint: server.url, projectId: 'egg' });
  return { server, blobs, close: server.stop };
}

blobsContract('Cloud Storage', openTemporary);

describe('Cloud Storage blobs', () => {
  let server: StorageServer;
  let blobs: Awaited<ReturnType<typeof openTemporary>>['blobs'];
  beforeEach(async () => {
    ({ server, blobs } = await openTemporary());
  });
  afterEach(() => server.stop());

  /** The pauses between the library's tries take no time. */
  async function withoutWaiting(run: () => Promise<void>): Promise<void> {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout'] });
    clock.setTickMode({ mode: 'nextAsync' });
    await run().finally(() => clock.restore());
  }

  const large = Uint8Array.from({ length: 6 * 1024 * 1024 }, (_, at) => (at * 31) % 251);

  it('keep large ones whole, and refuse to change them', async () => {
    await blobs.put('large', large);
    await blobs.put('large', large);
    assert.equal(Buffer.compare((await blobs.get('large')) ?? Buffer.alloc(0), large), 0);
    await assert.rejects(blobs.put('large', large.slice(1)), BlobConflictError);
  });

  it('survive a server that is busy for a moment', async () => {
    await withoutWaiting(async () => {
      server.fail({ status: 503, when: 'before' });
      await blobs.put('k', Buffer.from('x'));
      server.fail({ status: 503, when: 'before' });
      await blobs.get('k');
    });
    assert.deepEqual(await blobs.get('k'), Buffer.from('x'));
  });

  it('take a stored blob whose answer was lost for stored', async () => {
    server.fail({ status: 503, when: 'after' });
    await withoutWaiting(() => blobs.put('k', Buffer.from('x')));
    assert.deepEqual(await blobs.get('k'), Buffer.from('x'));
  });

  it('pass on what is no question of being there or not', async () => {
    server.fail({ status: 403, when: 'before' });
    await assert.rejects(blobs.get('k'), (error) => (error as { code?: unknown }).code === 403);
    server.fail({ status: 403, when: 'before' });
    await assert.rejects(blobs.put('k', Buffer.from('x')), (error) => (error as { code?: unknown }).code === 403);
  });
});
