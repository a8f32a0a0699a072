/** The little that a replay needs of a system: the typed client fits it, and so does a fake in a test. */
import type { CloudEvent, EventType, Frame, SessionRequest } from '../schemas/generated/types.ts';

export interface ReplayEvent {
  readonly cursor: string;
  readonly event: CloudEvent;
}

export interface ReplaySession {
  readonly sessionId: string;
  send(frames: Frame[]): Promise<unknown>;
  events(options: { after?: string; types?: EventType[]; signal?: AbortSignal }): AsyncIterable<ReplayEvent>;
  close(): Promise<unknown>;
}

export interface ReplayClient {
  openSession(request: SessionRequest): Promise<ReplaySession>;
}

/** Time for the driver, so that tests need no real waiting. */
export interface ReplayClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
