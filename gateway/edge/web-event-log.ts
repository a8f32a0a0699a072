/** The sessions' event logs read as the sessions themselves: one connection a session, shared by all of its streams. */
import { collection, type CollectionReference, type Firestore, getDocsFromServer, limit, onSnapshot, orderBy, query, Timestamp, where } from '@firebase/firestore';
import { escapeId, tenantPath } from '../../functions/runtime/store/firestore-ids.ts';
import { readEventLog } from '../../functions/runtime/store/firestore-event-log.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { createTokenKeeper, type KeptToken } from '../hosts/token-keeper.ts';
import type { EventLog, EventLogPage } from '../ports.ts';
import { openSessionFirestore, type SessionFirestore, type SessionFirestoreOptions } from './session-firestore.ts';

export interface WebEventLogOptions extends SessionFirestoreOptions {
  /** The session's ID token for Firebase. */
  readonly identity: (tenantId: string, sessionId: string, uid: string) => Promise<KeptToken>;
  readonly deriveId: (prefix: string, ...cause: readonly string[]) => string;
  readonly clock: { now(): number };
  /** Told of a listener that failed; it is started again. */
  readonly onError?: (error: unknown) => void;
}

interface Shared { readonly firestore: SessionFirestore; users: number }

/** Newest events under a listener: enough that one which arrives late is still among them. */
const WATCHED_EVENTS = 50;
const AGAIN_AFTER_MS = 1_000;

export function createWebEventLog(options: WebEventLogOptions): EventLog {
  const open = new Map<string, Shared>();

  /** The session's connection, kept while somebody uses it. */
  function use(tenantId: string, sessionId: string): { readonly database: Firestore; release(): void } {
    const key = `${tenantId}/${sessionId}`;
    let shared = open.get(key);
    if (!shared) {
      const uid = options.deriveId('usr', tenantId, sessionId);
      shared = { firestore: openSessionFirestore(options, uid, createTokenKeeper(() => options.identity(tenantId, sessionId, uid), options.clock)), users: 0 };
      open.set(key, shared);
    }
    const mine = shared;
    mine.users += 1;
    return {
      database: mine.firestore.database,
      release() {
        mine.users -= 1;
        if (mine.users > 0) return;
        open.delete(key);
        mine.firestore.close().catch((error: unknown) => options.onError?.(error));
      },
    };
  }

  return {
    async read(tenantId, sessionId, read): Promise<EventLogPage> {
      const { database, release } = use(tenantId, sessionId);
      try {
        const events = eventsOf(database, tenantId, sessionId);
        return await readEventLog(async ({ low, count, types }) => {
          const filters = [where('at', '>=', Timestamp.fromMillis(low)), ...(types ? [where('type', 'in', types)] : [])];
          return (await getDocsFromServer(query(events, ...filters, orderBy('at'), orderBy('n'), limit(count)))).docs;
        }, read);
      } catch (error) {
        throw asProblem(error);
      } finally {
        release();
      }
    },
    watch(tenantId, sessionId, onChange) {
      const { database, release } = use(tenantId, sessionId);
      const newest = query(eventsOf(database, tenantId, sessionId), orderBy('at', 'desc'), limit(WATCHED_EVENTS));
      let stopped = false;
      let again: ReturnType<typeof setTimeout> | undefined;
      let unlisten = () => {};
      const listen = (): void => {
        unlisten = onSnapshot(newest, (snapshot) => { if (snapshot.docChanges().length > 0) onChange(); }, (error) => {
          options.onError?.(error);
          if (stopped) return;
          // A reader that is refused finds out by reading.
          onChange();
          again = setTimeout(listen, AGAIN_AFTER_MS);
        });
      };
      listen();
      return () => {
        if (stopped) return;
        stopped = true;
        clearTimeout(again);
        unlisten();
        release();
      };
    },
  };
}

function eventsOf(database: Firestore, tenantId: string, sessionId: string): CollectionReference {
  return collection(database, `${tenantPath(tenantId)}/sessions/${escapeId(sessionId)}/events`);
}

function asProblem(error: unknown): unknown {
  // By name: the class is not the one that the library exports, once an Edge runtime has put its own Error beneath it.
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (name !== 'FirebaseError') return error;
  if (code === 'permission-denied' || code === 'unauthenticated') return new HttpProblem('FORBIDDEN', 'the token does not allow session.read on this session', { cause: error });
  return new HttpProblem('UNAVAILABLE', 'the events cannot be read now', { cause: error, headers: { 'retry-after': '2' } });
}
