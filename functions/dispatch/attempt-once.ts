/**
 * Calls the outside at most once per action. Before a call, the action is stored as `attempting` under a lease, in a commit
 * of its own. Whoever finds it so later cannot know whether the call was made, and does not make it again.
 */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { AlreadyExistsError, ConflictError } from '../runtime/store/errors.ts';
import type { Doc, TenantStore, Version } from '../runtime/store/store.ts';
import type { ActionDocument } from './action-document.ts';
import { ActionInProgressError, TargetUnreachableError } from './errors.ts';
import type { Answer } from './targets.ts';

export interface Attempt {
  readonly answer: Answer;
  readonly attempts: number;
  /** Of the stored action; null when there is none yet. */
  readonly version: Version | null;
  readonly createdAt: string;
  /** Milliseconds since the epoch at which the last call was made, or may have been. */
  readonly calledAt: number;
}

const MAX_ATTEMPTS = 3;
const LEASE_MARGIN_MS = 15_000;
const REMEMBERED = 1000;

export class AttemptDesk {
  readonly #processId: string;
  readonly #onlyProcess: boolean;
  /** Calls that are on their way from here. */
  readonly #running = new Set<string>();
  /** Claims of this process whose call was not made, because the claim's commit was not confirmed. */
  readonly #unsent = new LRUCache<string, true>({ max: REMEMBERED });
  /** Answers whose stage commit has to be tried again. */
  readonly #answers = new LRUCache<string, Attempt>({ max: REMEMBERED });

  /** `onlyProcess`: no other process can hold a lease, so one that is not this process's belongs to a dead one. */
  constructor(options: { readonly processId: string; readonly onlyProcess: boolean }) {
    this.#processId = options.processId;
    this.#onlyProcess = options.onlyProcess;
  }

  /** The answer to a call that this process has made for the action. */
  remembered(actionId: string): Attempt | undefined {
    return this.#answers.get(actionId);
  }

  remember(actionId: string, attempt: Attempt): void {
    this.#answers.set(actionId, attempt);
  }

  /**
   * @throws {ActionInProgressError} while another delivery is at it.
   * @throws {TargetUnreachableError} when nothing was sent and another try is due.
   */
  async attempt(store: TenantStore, clock: Clock, document: ActionDocument, existing: Doc<ActionDocument> | undefined, timeoutMs: number, call: () => Promise<Answer>): Promise<Attempt> {
    const { actionId } = document;
    if (this.#running.has(actionId)) throw inProgress(actionId);
    this.#running.add(actionId);
    try {
      if (existing && this.wasBegun(existing.data)) return this.abandoned(existing, clock);
      const claimed = await this.#claim(store, clock, document, existing, timeoutMs);
      const calledAt = clock.now();
      const answer = await call();
      if (answer.kind === 'not_sent' && claimed.document.attempts < MAX_ATTEMPTS) await this.#wait(store, clock, claimed, answer);
      const attempt: Attempt = { answer, attempts: claimed.document.attempts, version: claimed.version, createdAt: claimed.document.createdAt, calledAt };
      this.#answers.set(actionId, attempt);
      return attempt;
    } finally {
      this.#running.delete(actionId);
    }
  }

  /** True when a call may have been made, so that none may be made again. */
  wasBegun(document: ActionDocument): boolean {
    return document.status === 'attempting' && !this.#mayCall(document);
  }

  /**
   * What is known of a call that nobody is making any more: nothing.
   * @throws {ActionInProgressError} while its maker may be alive.
   */
  abandoned({ data, version }: Doc<ActionDocument>, clock: Clock): Attempt {
    const { actionId, lease } = data;
    const elsewhere = lease !== undefined && lease.owner !== this.#processId && !this.#onlyProcess && clock.now() < lease.until;
    if (elsewhere) throw inProgress(actionId);
    return { answer: { kind: 'unclear', code: 'ATTEMPT_ABANDONED' }, attempts: data.attempts, version, createdAt: data.createdAt, calledAt: Date.parse(data.updatedAt) };
  }

  #mayCall({ actionId, lease }: ActionDocument): boolean {
    return lease?.owner === this.#processId && this.#unsent.has(actionId);
  }

  async #claim(store: TenantStore, clock: Clock, document: ActionDocument, existing: Doc<ActionDocument> | undefined, timeoutMs: number): Promise<{ document: ActionDocument; version: Version }> {
    const { actionId, sessionId } = document;
    if (existing && this.#mayCall(existing.data)) {
      this.#unsent.delete(actionId);
      return { document: existing.data, version: existing.version };
    }
    const now = clock.now();
    const time = new Date(now).toISOString();
    const claimed: ActionDocument = {
      ...document, status: 'attempting', attempts: (existing?.data.attempts ?? 0) + 1, createdAt: existing?.data.createdAt ?? time, updatedAt: time,
      lease: { owner: this.#processId, until: now + timeoutMs + LEASE_MARGIN_MS },
    };
    this.#unsent.set(actionId, true);
    try {
      const { versions: [version = 0] } = await store.commit({
        writes: [{ op: 'set', collection: 'actions', id: actionId, data: claimed, ifVersion: existing?.version ?? null }],
        audit: [{
          id: deriveId('aud', actionId, 'attempt', claimed.attempts), sessionId, action: 'action.attempted', actor: document.requestedBy, time,
          detail: { actionId, intentId: document.intentId, attempt: claimed.attempts, target: document.target, digest: document.digest },
        }],
      });
      this.#unsent.delete(actionId);
      return { document: claimed, version };
    } catch (error) {
      throw error instanceof ConflictError || error instanceof AlreadyExistsError ? inProgress(actionId, error) : error;
    }
  }

  async #wait(store: TenantStore, clock: Clock, { document: { lease: _lease, ...document }, version }: { document: ActionDocument; version: Version }, answer: Answer): Promise<never> {
    const waiting: ActionDocument = { ...document, status: 'waiting', outcome: { code: answer.code }, updatedAt: new Date(clock.now()).toISOString() };
    // The call was not made: even when this commit fails, it may be made under the same claim.
    this.#unsent.set(document.actionId, true);
    await store.commit({ writes: [{ op: 'set', collection: 'actions', id: document.actionId, data: waiting, ifVersion: version }] });
    this.#unsent.delete(document.actionId);
    throw new TargetUnreachableError('the target could not be reached', { context: { action: document.actionId, attempt: document.attempts } });
  }
}

function inProgress(actionId: string, cause?: unknown): ActionInProgressError {
  return new ActionInProgressError('the action is being performed', { cause, context: { action: actionId } });
}
