/** What every Blobs adapter must do, as a mocha suite. */
import assert from 'node:assert/strict';
import type { Blobs } from './blobs.ts';
import { BlobConflictError, InvalidBlobKeyError } from './errors.ts';

export function blobsContract(name: string, open: () => Promise<{ readonly blobs: Blobs; close(): Promise<void> }>): void {
  describe(`Blobs contract: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

    it('gives back exactly the bytes', async () => {
      const all = Uint8Array.from({ length: 256 }, (_, at) => at);
      await opened.blobs.put('audio/s1/u1', all);
      assert.deepEqual(new Uint8Array((await opened.blobs.get('audio/s1/u1')) ?? []), all);
    });

    it('keeps an empty blob, which is not an absent one', async () => {
      await opened.blobs.put('empty', new Uint8Array());
      assert.equal((await opened.blobs.get('empty'))?.length, 0);
      assert.equal(await opened.blobs.get('absent'), undefined);
    });

    it('accepts the same bytes again, also at the same time, and refuses others', async () => {
      await Promise.all([1, 2, 3].map(() => opened.blobs.put('k', bytes('same'))));
      await opened.blobs.put('k', bytes('same'));
      await assert.rejects(opened.blobs.put('k', bytes('other')), BlobConflictError);
      assert.equal(new TextDecoder().decode(await opened.blobs.get('k')), 'same');
      assert.deepEqual(await opened.blobs.list(''), ['k']);
    });

    it('deletes, and deleting nothing is no error', async () => {
      await opened.blobs.put('k', bytes('x'));
      await opened.blobs.delete('k');
      await opened.blobs.delete('k');
      assert.equal(await opened.blobs.get('k'), undefined);
    });

    it('lists by prefix, sorted, also where one key continues another', async () => {
      assert.deepEqual(await opened.blobs.list(''), []);
      for (const key of ['b/2', 'b', 'b/1', 'a', 'b-1']) await opened.blobs.put(key, bytes(key));
      assert.deepEqual(await opened.blobs.list('b/'), ['b/1', 'b/2']);
      assert.deepEqual(await opened.blobs.list('b'), ['b', 'b-1', 'b/1', 'b/2']);
      assert.deepEqual(await opened.blobs.list('nothing'), []);
    });

    for (const key of ['', '.', '..', '../outside', 'a/../b', '/etc/passwd', 'a//b', 'a/', 'a\\b', 'a\u0000b', 'a b', '.hidden', 'ä', 'x'.repeat(201)]) {
      it(`refuses the key ${JSON.stringify(key.slice(0, 20))}`, async () => {
        await assert.rejects(opened.blobs.put(key, bytes('x')), InvalidBlobKeyError);
        await assert.rejects(opened.blobs.get(key), InvalidBlobKeyError);
        await assert.rejects(opened.blobs.delete(key), InvalidBlobKeyError);
      });
    }
  });
}
