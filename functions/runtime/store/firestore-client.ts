/** The Firestore client: loaded on first use, so that a function that never asks the store starts without it. */
import type { Firestore } from '@google-cloud/firestore';
import type { Timer } from '../timer.ts';
import { RetryableError } from '../errors.ts';

export type Module = typeof import('@google-cloud/firestore');

export interface OpenFirestore {
  readonly database: Firestore;
  readonly sdk: Module;
}

export interface FirestoreSettings {
  readonly projectId: string;
  /** `(default)` unless told. The host is Google's, or that of `FIRESTORE_EMULATOR_HOST`. */
  readonly databaseId?: string;
}

export class FirestoreClient {
  readonly #settings: FirestoreSettings;
  #opened: Promise<OpenFirestore> | undefined;

  constructor(settings: FirestoreSettings) {
    this.#settings = settings;
  }

  open(): Promise<OpenFirestore> {
    return (this.#opened ??= this.#load());
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened) await (await opened).database.terminate();
  }

  async #load(): Promise<OpenFirestore> {
    const sdk = await import('@google-cloud/firestore');
    // Without a universe it would ask the metadata server for one, which an emulator's machine does not have.
    const clientOptions = { universeDomain: 'googleapis.com' };
    return { sdk, database: new sdk.Firestore({ ...this.#settings, clientOptions, ignoreUndefinedProperties: true }) };
  }
}

/** The store did not answer, or is overloaded, for longer than retries are worth it. */
export class StoreUnavailableError extends RetryableError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The gRPC status codes that decide what happens next. */
export const STATUS = {
  CANCELLED: 1, UNKNOWN: 2, DEADLINE_EXCEEDED: 4, NOT_FOUND: 5, ALREADY_EXISTS: 6, RESOURCE_EXHAUSTED: 8, FAILED_PRECONDITION: 9,
  ABORTED: 10, INTERNAL: 13, UNAVAILABLE: 14,
} as const;

const TRANSIENT: ReadonlySet<unknown> = new Set([
  STATUS.CANCELLED, STATUS.UNKNOWN, STATUS.DEADLINE_EXCEEDED, STATUS.RESOURCE_EXHAUSTED, STATUS.ABORTED, STATUS.INTERNAL, STATUS.UNAVAILABLE,
]);
const CONDITION: ReadonlySet<unknown> = new Set([STATUS.NOT_FOUND, STATUS.ALREADY_EXISTS, STATUS.FAILED_PRECONDITION]);

export type Failure =
  /** A later try may succeed. Of all but ABORTED it is not known whether the write was applied. */
  | 'transient'
  /** A precondition of the write does not hold. */
  | 'condition'
  | 'other';

export function classifyFailure(error: unknown): Failure {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (TRANSIENT.has(code)) return 'transient';
  return CONDITION.has(code) ? 'condition' : 'other';
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1_000;

/** Pause before the next try: doubling, and spread so that those who collided do not meet again. */
export function pauseBefore(attempt: number, timer: Timer, random: () => number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return new Promise((resolve) => void timer.after(longest * (0.5 + random() / 2), resolve));
}
