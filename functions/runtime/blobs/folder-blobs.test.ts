import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobsContract } from './blobs.contract.ts';
import { createFolderBlobs } from './folder-blobs.ts';

async function openTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'egg-blobs-'));
  return { folder, blobs: createFolderBlobs(join(folder, 'blobs')), close: async () => rmSync(folder, { recursive: true, force: true }) };
}

blobsContract('folder', openTemporary);

describe('folder blobs', () => {
  it('do not list what a crash left unfinished, and find everything again later', async () => {
    const opened = await openTemporary();
    await opened.blobs.put('bundles/sha256-1', new Uint8Array([1]));
    writeFileSync(join(opened.folder, 'blobs', '.unfinished-1'), 'half');
    const again = createFolderBlobs(join(opened.folder, 'blobs'));
    assert.deepEqual(await again.list(''), ['bundles/sha256-1']);
    assert.deepEqual(await again.get('bundles/sha256-1'), Buffer.from([1]));
    await opened.close();
  });
});
