/** How far a session has come: whether work on an earlier chunk has been overtaken. */
import { type StateDocument, stateId } from './state-cache.ts';
import type { TenantStore } from './store/store.ts';

/** Id of the newest chunk that the session's chunker has let go on; undefined before the first. */
export async function newestChunk(store: TenantStore, sessionId: string): Promise<string | undefined> {
  return (await store.get<StateDocument<{ readonly newest?: string }>>('state', stateId(sessionId, 'chunk')))?.data.state.newest;
}
