/** The totals of a session that is still open: what its stages have counted so far. */
import type { SessionRecord, SessionTotals } from '../../schemas/generated/types.ts';
import { addTotals, zeroTotals } from './session-totals.ts';
import type { StageDefinition } from './stage.ts';
import { type StateDocument, stateId } from './state-cache.ts';
import type { TenantStore } from './store/store.ts';

export async function liveTotals(store: TenantStore, sessionId: string, stages: readonly Pick<StageDefinition<unknown, unknown>, 'name' | 'totals'>[], now: number): Promise<SessionTotals> {
  const session = await store.get<SessionRecord>('sessions', sessionId);
  if (session?.data.totals) return session.data.totals;
  const documents = await Promise.all(stages.map(({ name }) => store.get<StateDocument<unknown>>('state', stateId(sessionId, name))));
  const shares = stages.map((stage, index) => {
    const document = documents[index]?.data;
    return document ? { ...stage.totals?.(document.state as object), errors: document.errors ?? 0 } : {};
  });
  return [...shares, { durationMs: session ? now - Date.parse(session.data.createdAt) : 0 }].reduce<SessionTotals>(addTotals, zeroTotals());
}
