/** Listeners that start by themselves again after an error, until they are told to stop. */
import type { Query, QuerySnapshot } from '@google-cloud/firestore';
import type { Timer } from '../timer.ts';
import type { FirestoreClient, OpenFirestore } from './firestore-client.ts';

export interface WatchOptions {
  readonly timer: Timer;
  /** Told of a listener that failed or a watcher that threw. */
  readonly onError: (error: unknown) => void;
}

const AGAIN_AFTER_MS = 1_000;

export function watchQuery(client: FirestoreClient, query: (open: OpenFirestore) => Query, onChange: (snapshot: QuerySnapshot) => void, { timer, onError }: WatchOptions): () => void {
  let stopped = false;
  let unlisten = () => {};
  let cancel = () => {};
  const next = (snapshot: QuerySnapshot): void => {
    if (stopped) return;
    try {
      onChange(snapshot);
    } catch (error) {
      onError(error);
    }
  };
  const again = (error: unknown): void => {
    if (stopped) return;
    onError(error);
    cancel = timer.after(AGAIN_AFTER_MS, () => void listen());
  };
  const listen = async (): Promise<void> => {
    try {
      const open = await client.open();
      if (!stopped) unlisten = query(open).onSnapshot(next, again);
    } catch (error) {
      again(error);
    }
  };
  void listen();
  return () => {
    stopped = true;
    cancel();
    unlisten();
  };
}
