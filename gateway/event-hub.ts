/** One watch of the store per session, shared by all streams of that session in this process. */
import type { EventLog, EventLogPage } from './ports.ts';

export interface SessionFeed {
  /** Reads after the cursor; readers at the same place share one read. All types: a reader that filters must move on over the rest. */
  read(after: string | undefined): Promise<EventLogPage>;
  leave(): void;
}

interface Room {
  readonly listeners: Set<() => void>;
  readonly reads: Map<string, Promise<EventLogPage>>;
  unwatch(): void;
}

/** Events a stream reads at once: what one slow reader may hold in memory. */
const PAGE = 50;

export class EventHub {
  readonly #log: EventLog;
  readonly #rooms = new Map<string, Room>();

  constructor(log: EventLog) {
    this.#log = log;
  }

  /** Sessions watched now. */
  get watched(): number {
    return this.#rooms.size;
  }

  /** Calls `wake` after each change of the session's log until `leave`. */
  join(tenantId: string, sessionId: string, wake: () => void): SessionFeed {
    const key = `${tenantId}/${sessionId}`;
    const room = this.#rooms.get(key) ?? this.#open(key, tenantId, sessionId);
    room.listeners.add(wake);
    return {
      read: (after) => this.#read(room, tenantId, sessionId, after),
      leave: () => {
        if (!room.listeners.delete(wake) || room.listeners.size > 0) return;
        room.unwatch();
        this.#rooms.delete(key);
      },
    };
  }

  #open(key: string, tenantId: string, sessionId: string): Room {
    const listeners = new Set<() => void>();
    const reads: Room['reads'] = new Map();
    const unwatch = this.#log.watch(tenantId, sessionId, () => {
      // A read under way may have missed this change, so whoever comes now starts a new one.
      reads.clear();
      for (const wake of listeners) wake();
    });
    const room = { listeners, reads, unwatch };
    this.#rooms.set(key, room);
    return room;
  }

  #read(room: Room, tenantId: string, sessionId: string, after: string | undefined): Promise<EventLogPage> {
    const key = after ?? '';
    const running = room.reads.get(key);
    if (running) return running;
    const read = this.#log
      .read(tenantId, sessionId, { limit: PAGE, ...(after === undefined ? {} : { after }) })
      .finally(() => { if (room.reads.get(key) === read) room.reads.delete(key); });
    room.reads.set(key, read);
    return read;
  }
}
