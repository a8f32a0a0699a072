/**
 * Ack deadlines, one timer and one abort signal for all deliveries that begin at about the same time: a signal and a timer
 * each would cost as much as the rest of a delivery.
 */
import type { Timer } from '../functions/runtime/timer.ts';
import type { Clock } from '../functions/runtime/clock.ts';
import { AckDeadlineError } from './bus-errors.ts';

export interface DeadlineGroup {
  readonly signal: AbortSignal;
}

interface OpenGroup extends DeadlineGroup {
  readonly controller: AbortController;
  readonly closesAt: number;
  readonly cancel: () => void;
}

export class AckDeadlines {
  readonly #deadlineMs: number;
  readonly #spanMs: number;
  readonly #clock: Clock;
  readonly #timer: Timer;
  readonly #onExpired: (group: DeadlineGroup, error: AckDeadlineError) => void;
  readonly #groups = new Set<OpenGroup>();
  #current: OpenGroup | undefined;

  /** A delivery gets at least `deadlineMs` and at most 1 % more. */
  constructor(deadlineMs: number, clock: Clock, timer: Timer, onExpired: (group: DeadlineGroup, error: AckDeadlineError) => void) {
    this.#deadlineMs = deadlineMs;
    this.#spanMs = deadlineMs / 100;
    this.#clock = clock;
    this.#timer = timer;
    this.#onExpired = onExpired;
  }

  /** The group of a delivery that begins now. */
  join(): DeadlineGroup {
    const now = this.#clock.now();
    if (this.#current && now < this.#current.closesAt) return this.#current;
    const controller = new AbortController();
    const cancel = this.#timer.after(this.#deadlineMs + this.#spanMs, () => this.#expire(group));
    const group: OpenGroup = { controller, signal: controller.signal, closesAt: now + this.#spanMs, cancel };
    this.#groups.add(group);
    return (this.#current = group);
  }

  /** Aborts every open delivery without counting it as expired. */
  abortAll(reason: Error): void {
    for (const { cancel, controller } of this.#groups) {
      cancel();
      controller.abort(reason);
    }
    this.#groups.clear();
    this.#current = undefined;
  }

  #expire(group: OpenGroup): void {
    this.#groups.delete(group);
    if (this.#current === group) this.#current = undefined;
    const error = new AckDeadlineError(`Not acknowledged within ${this.#deadlineMs} ms`);
    group.controller.abort(error);
    this.#onExpired(group, error);
  }
}
