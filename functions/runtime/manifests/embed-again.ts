/** Brings the active manifests that lie in another space into the embedder's own, so that they can be found. */
import type { Embedder } from '../embedding/embedder.ts';
import { ConflictError } from '../store/errors.ts';
import type { TenantStore } from '../store/store.ts';
import { type ManifestDocument, manifestText } from './manifest-document.ts';

const PAGE = 200;

/** How many were embedded again. One that somebody else changed meanwhile is left for the next time. */
export async function embedAgain(store: TenantStore, embedder: Embedder): Promise<number> {
  let done = 0;
  let cursor: string | undefined;
  do {
    const page = await store.query<ManifestDocument>('manifests', { where: [['status', '==', 'active']], orderBy: ['id', 'asc'], limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    const foreign = page.items.filter(({ data }) => data.space !== embedder.name);
    const vectors = foreign.length > 0 ? await embedder.embed(foreign.map(({ data }) => manifestText(data))) : [];
    for (const [index, { id, data, version }] of foreign.entries()) {
      try {
        await store.commit({ writes: [{ op: 'set', collection: 'manifests', id, data: { ...data, space: embedder.name, embedding: vectors[index] }, ifVersion: version }] });
        done += 1;
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
      }
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return done;
}
