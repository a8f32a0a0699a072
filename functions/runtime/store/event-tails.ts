/**
 * The newest events of sessions that somebody follows: a stream that keeps up is served from memory, where a read would find
 * its page cache emptied by every commit. Only the process that owns the database appends events, so nothing can be missing.
 */
import { LRUCache } from 'lru-cache';
import type { StoredEvent } from './store.ts';

export interface TailEvent { readonly sequence: number; readonly event: StoredEvent }

interface Tail {
  /** Nothing between this position and the first event belongs to the session. */
  after: number;
  through: number;
  events: TailEvent[];
}

const MAX_SESSIONS = 4_000;
/** Whoever falls further behind reads from the database. */
const MAX_EVENTS = 64;

export class EventTails {
  readonly #tails = new LRUCache<string, Tail>({ max: MAX_SESSIONS });

  /** A reader has everything committed up to `sequence`: what comes from here on is kept. */
  follow(key: string, sequence: number): void {
    this.#tails.set(key, { after: sequence, through: sequence, events: [] });
  }

  forget(key: string): void {
    this.#tails.delete(key);
  }

  /** After each commit, in its order. */
  append(key: string, events: readonly TailEvent[]): void {
    const tail = this.#tails.get(key);
    if (!tail) return;
    if (tail.events.length + events.length > MAX_EVENTS) {
      this.#tails.delete(key);
      return;
    }
    // A hook of the same commit may have read them already.
    for (const event of events) if (event.sequence > tail.through) tail.events.push(event);
    tail.through = Math.max(tail.through, tail.events.at(-1)?.sequence ?? 0);
  }

  /** What follows `after`; undefined when that has to be read. What the reader has seen is let go. */
  read(key: string, after: number): readonly TailEvent[] | undefined {
    const tail = this.#tails.get(key);
    if (!tail || after < tail.after || after > tail.through) return undefined;
    const first = tail.events.findIndex(({ sequence }) => sequence > after);
    tail.events = first < 0 ? [] : tail.events.slice(first);
    tail.after = after;
    return tail.events;
  }
}
