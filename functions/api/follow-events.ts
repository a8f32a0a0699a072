/** Follows a session's event log until told to stop or until the time is over. */
import type { EventType } from '../../schemas/generated/types.ts';
import type { StoredEvent, TenantStore } from '../runtime/store/store.ts';
import type { Timer } from '../runtime/timer.ts';

export interface Follow {
  readonly sessionId: string;
  readonly after: string | undefined;
  readonly types: readonly EventType[];
  readonly timeoutMs: number;
  readonly timer: Timer;
  /** The caller has gone away. */
  readonly signal: AbortSignal;
  /** Takes events in order; true to stop. */
  take(events: readonly StoredEvent[]): boolean;
}

const PAGE = 500;

/** `done`: `take` had enough; otherwise the time ran out or the caller left. `cursor`: how far it read. */
export async function followEvents(store: TenantStore, follow: Follow): Promise<{ readonly done: boolean; readonly cursor: string | undefined }> {
  let cursor = follow.after;
  let changed = false;
  let over = follow.signal.aborted;
  let wake = (): void => undefined;
  const stop = (): void => { over = true; wake(); };
  const cancelTimer = follow.timer.after(follow.timeoutMs, stop);
  const unwatch = store.watchEvents(follow.sessionId, () => { changed = true; wake(); });
  follow.signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      changed = false;
      const page = await store.readEvents(follow.sessionId, { types: follow.types, limit: PAGE, ...(cursor === undefined ? {} : { after: cursor }) });
      cursor = page.events.at(-1)?.cursor ?? cursor;
      if (follow.take(page.events)) return { done: true, cursor };
      if (over) return { done: false, cursor };
      if (page.end && !changed) await new Promise<void>((resolve) => { wake = resolve; });
    }
  } finally {
    cancelTimer();
    unwatch();
    follow.signal.removeEventListener('abort', stop);
  }
}
