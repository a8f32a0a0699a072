/** Blobs in a Cloud Storage bucket. */
import { checkBlobKey } from './blob-key.ts';
import type { Blobs } from './blobs.ts';
import { BlobConflictError } from './errors.ts';

export interface CloudStorageBlobsOptions {
  readonly bucket: string;
  /** Another server than Google's, which is then asked without credentials. */
  readonly apiEndpoint?: string;
  readonly projectId?: string;
}

const NOT_FOUND = 404;
const PRECONDITION_FAILED = 412;

/** The library is loaded on first use: functions that keep no blobs start without it. */
export function createCloudStorageBlobs({ bucket: name, apiEndpoint, projectId }: CloudStorageBlobsOptions): Blobs {
  const open = async () => {
    const { Storage } = await import('@google-cloud/storage');
    const storage = new Storage({ ...(apiEndpoint !== undefined && { apiEndpoint }), ...(projectId !== undefined && { projectId }) });
    return storage.bucket(name);
  };
  let opened: ReturnType<typeof open> | undefined;
  const fileOf = async (key: string) => {
    checkBlobKey(key);
    return (await (opened ??= open())).file(key);
  };
  const get = async (key: string): Promise<Uint8Array | undefined> => {
    const file = await fileOf(key);
    const found = await unless(NOT_FOUND, file.download({ decompress: false }));
    return found?.[0];
  };

  return {
    get,
    async put(key, bytes) {
      const file = await fileOf(key);
      // The precondition makes the library's own retries safe: a second try after a lost answer is told 412.
      const saved = file.save(Buffer.from(bytes), {
        // A resumable upload is a request more and pays only for files far larger than a bundle or an utterance.
        resumable: false,
        preconditionOpts: { ifGenerationMatch: 0 },
        contentType: 'application/octet-stream',
      });
      if ((await unless(PRECONDITION_FAILED, saved.then(() => true))) === true) return;
      const existing = await get(key);
      if (existing === undefined || Buffer.compare(existing, bytes) !== 0) throw new BlobConflictError('The key holds other bytes', { context: { key } });
    },
    async delete(key) {
      const file = await fileOf(key);
      await unless(NOT_FOUND, file.delete());
    },
    async list(prefix) {
      const [files] = await (await (opened ??= open())).getFiles({ prefix });
      return files.map((file) => file.name).sort();
    },
  };
}

/** Undefined when the operation fails with exactly this status. */
async function unless<T>(status: number, operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if ((error as { code?: unknown }).code === status) return undefined;
    throw error;
  }
}
