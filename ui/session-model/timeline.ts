/** The state of a session behind any of its events, without folding all of them again for each look. */
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { EMPTY_SESSION, foldEvent, type SessionModel } from './session-model.ts';

/** A state is kept every so many events: a look costs at most this many folds. */
const KEPT_EVERY = 64;

export class Timeline {
  readonly #events: AnyEvent[] = [];
  readonly #kept: SessionModel[] = [EMPTY_SESSION];

  get length(): number {
    return this.#events.length;
  }

  add(events: readonly AnyEvent[]): void {
    for (const event of events) this.#events.push(event);
  }

  /** Behind the first `step` events; 0 is before the first. */
  at(step: number): SessionModel {
    const wanted = Math.min(Math.max(0, step), this.#events.length);
    for (let from = this.#kept.length; from * KEPT_EVERY <= wanted; from++) this.#kept.push(this.#fold(this.#kept[from - 1] ?? EMPTY_SESSION, (from - 1) * KEPT_EVERY, from * KEPT_EVERY));
    const from = Math.floor(wanted / KEPT_EVERY);
    return this.#fold(this.#kept[from] ?? EMPTY_SESSION, from * KEPT_EVERY, wanted);
  }

  #fold(model: SessionModel, from: number, to: number): SessionModel {
    return this.#events.slice(from, to).reduce((folded, event) => foldEvent(folded, event), model);
  }
}
