/**
 * Spares a process what it has done itself. The ledger holds for all processes that a message is handled once; but whoever
 * finds an entry there hands its outputs on again, so a message that comes three times at each of eight stages would come
 * 6,561 times at the last. Here one that comes while it is under way waits for that, and one that comes after it is done is done.
 */
import { LRUCache } from 'lru-cache';
import type { Stage, StageOutcome } from './create-stage.ts';

const REMEMBERED = 10_000;

export function oncePerProcess(deliver: Stage['deliver']): (...delivery: Parameters<Stage['deliver']>) => Promise<void> {
  const done = new LRUCache<string, true>({ max: REMEMBERED });
  const underWay = new Map<string, Promise<StageOutcome>>();

  return async (delivery, signal, basis) => {
    const { orderingKey, id } = delivery.message;
    const key = `${orderingKey} ${id}`;
    if (done.has(key)) return;
    const other = underWay.get(key);
    if (other) {
      await other;
      return;
    }
    const delivering = deliver(delivery, signal, basis);
    underWay.set(key, delivering);
    try {
      // One that was given up may come again when somebody has mended its cause.
      if ((await delivering) !== 'dead') done.set(key, true);
    } finally {
      underWay.delete(key);
    }
  };
}
