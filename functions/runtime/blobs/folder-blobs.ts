/** Blobs as files of one flat folder: whole or absent, also after a crash. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checkBlobKey } from './blob-key.ts';
import type { Blobs } from './blobs.ts';
import { BlobConflictError } from './errors.ts';

const UNFINISHED = '.unfinished-';

export function createFolderBlobs(folder: string): Blobs {
  // One name per key without folders of their own, so that `a` and `a/b` can both exist.
  const fileOf = (key: string): string => join(folder, encodeURIComponent(checkBlobKey(key)));

  const get = async (key: string): Promise<Uint8Array | undefined> => {
    const file = fileOf(key);
    return unlessMissing(readFile(file));
  };

  return {
    get,
    async put(key, bytes) {
      const file = fileOf(key);
      const existing = await get(key);
      if (existing) {
        if (Buffer.compare(existing, bytes) !== 0) throw new BlobConflictError('The key holds other bytes', { context: { key } });
        return;
      }
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
      await writeDurably(unfinished, bytes);
      await rename(unfinished, file);
      await syncFolder(folder);
    },
    async delete(key) {
      await unlessMissing(unlink(fileOf(key)));
    },
    async list(prefix) {
      const names = (await unlessMissing(readdir(folder))) ?? [];
      const keys = names.filter((name) => !name.startsWith(UNFINISHED)).map(decodeURIComponent);
      return keys.filter((key) => key.startsWith(prefix)).sort();
    },
  };
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await unlink(file);
    throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a rename durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
