/** Which frames of a session the first stage has taken already, told by its ledger. */
import { deriveId } from './derive-id.ts';
import { FIRST_STAGE } from './pipeline.ts';
import type { TenantStore } from './store/store.ts';

/** The id of the message that carries a frame: the same frame of a session is the same message. */
export function frameMessageId(sessionId: string, frameId: string): string {
  return deriveId('frm', sessionId, frameId);
}

export async function framesSeen(store: TenantStore, sessionId: string, frameIds: readonly string[]): Promise<ReadonlySet<string>> {
  const entries = await Promise.all(frameIds.map((frameId) => store.get('ledger', `${sessionId}:${FIRST_STAGE}:${frameMessageId(sessionId, frameId)}`)));
  return new Set(frameIds.filter((_, index) => entries[index] !== undefined));
}
