/**
 * Turns a stage definition into a delivery handler with effects exactly once over at-least-once delivery:
 * decode → load → handle → commit state, events and ledger entry in one transaction → publish the outputs → acknowledge.
 *
 * The ledger entry of a message holds its outputs. A redelivered message finds it, changes nothing and publishes the same
 * outputs again; the next stage drops what it has seen. A crash between any two steps therefore loses and repeats nothing.
 */
import type { Logger } from 'pino';
import type { Basis, SharedOutputs } from '../../topics/basis.ts';
import type { DeadLetter, Delivery, OutgoingMessage, Publisher } from '../../topics/bus.ts';
import { deadLetterMessage } from '../../topics/dead-letter.ts';
import type { MessageBase, StageMessage, StageName } from '../../schemas/generated/types.ts';
import { assembleWork, type StageFacts, type Work } from './assemble-work.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { SessionBundles } from './bundle/dealt-bundles.ts';
import type { Cache } from './cache/cache.ts';
import { type Clock, isoTime } from './clock.ts';
import { deriveId } from './derive-id.ts';
import { type Cause, envelopeEvent } from './envelope.ts';
import { EggError } from './errors.ts';
import { stageAfter } from './pipeline.ts';
import { SharedBasis, SharedCommit } from './shared-commit.ts';
import type { StageContext, StageDefinition } from './stage.ts';
import { AttemptsExhaustedError, ContentionError, SessionEndedError, SessionNotFoundError } from './stage-errors.ts';
import { decodeMessage, type MessageValidator } from './stage-message.ts';
import { type Loaded, StateCache, type StateDocument, stateId } from './state-cache.ts';
import { AlreadyExistsError, ConflictError } from './store/errors.ts';
import type { AheadCommit, Commit, Store, TenantStore, Version } from './store/store.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

export interface StageRuntime {
  readonly store: Store;
  readonly publisher: Publisher;
  /** Where the outputs go after the commit; to the publisher unless told. */
  readonly handOn?: HandOn;
  readonly bundles: { active(tenantId: string): Promise<Bundle>; forSession?(tenantId: string, sessionId: string): Promise<SessionBundles> };
  readonly clock: Clock;
  readonly validate: MessageValidator;
  readonly telemetry: Telemetry;
  readonly log: Logger;
  /** A cache shared by processes; leave it out where the Store is as near. */
  readonly sharedStateCache?: Cache;
  /** Sessions kept in this process's memory; 10,000 unless told. */
  readonly sessionsInMemory?: number;
  /** How long ledger entries and stage states outlive their last use, in ms; 7 days (Pub/Sub's longest redelivery) unless told. */
  readonly ledgerTtlMs?: number;
}

/** Resolves when the outputs are durable elsewhere; told which delivery they come from. */
export type HandOn = (outputs: readonly OutgoingMessage[], from: Origin) => Promise<void>;

export interface Origin {
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** The commit that the message comes from, when that is not durable yet. */
  readonly basis?: Basis | undefined;
}

export interface Stage {
  deliver(delivery: Delivery, signal: AbortSignal, basis?: Basis): Promise<StageOutcome>;
  exhausted(dead: Pick<DeadLetter, 'message' | 'reason' | 'attempts'>): Promise<void>;
}

interface LedgerEntry { readonly outputs: readonly OutgoingMessage[]; readonly ttl: number }

/** What one delivery came to. */
export type StageOutcome = 'done' | 'repeated' | 'dead';

const LEDGER_TTL_MS = 7 * 24 * 3_600_000;
const MAX_CONFLICTS = 8;

/**
 * `deliver` handles one delivery of the stage's subscription: it resolves when the message may be acknowledged and rejects when
 * it must be delivered again.
 */
export function createStage<Data, State>(definition: StageDefinition<Data, State>, runtime: StageRuntime): Stage {
  const stage = definition.name;
  const handOn: HandOn = runtime.handOn ?? ((outputs, { basis }) => runtime.publisher.publish(outputs, basis));
  const cache = new StateCache<State>(stage, { l2: runtime.sharedStateCache, ...(runtime.sessionsInMemory ? { sessions: runtime.sessionsInMemory } : {}) });
  const ttlMs = runtime.ledgerTtlMs ?? LEDGER_TTL_MS;
  const facts: StageFacts<State> = { definition, next: stageAfter(stage), clock: runtime.clock, ttlMs };

  async function deliver(delivery: Delivery, signal: AbortSignal, basis?: Basis): Promise<StageOutcome> {
    const started = performance.now();
    let message: StageMessage<Data> | undefined;
    try {
      message = decodeMessage<Data>(stage, delivery.message, runtime.validate);
      return await runtime.telemetry.inSpan(stage, message, delivery.attempt, (traceparent) => process(message as StageMessage<Data>, traceparent, { attempt: delivery.attempt, signal, basis }, started));
    } catch (error) {
      // What is told of the failure must not outlive the message's own cause.
      await basis?.durable;
      if (error instanceof EggError && !error.retryable) {
        await giveUp(delivery, message, error);
        runtime.telemetry.stageDone(stage, message?.tenantId ?? '', 'dead', performance.now() - started, 'none');
        return 'dead';
      }
      runtime.telemetry.stageDone(stage, message?.tenantId ?? '', 'retry', performance.now() - started, 'none');
      runtime.log.warn({ err: error, stage, message: delivery.message.id, session: delivery.message.orderingKey, attempt: delivery.attempt }, 'delivery failed, will be tried again');
      throw error;
    }
  }

  /** Tells the client of a message that the bus gave up after its last attempt. */
  async function exhausted({ message: dead, reason, attempts }: Pick<DeadLetter, 'message' | 'reason' | 'attempts'>): Promise<void> {
    runtime.log.error({ stage, message: dead.id, session: dead.orderingKey, reason, attempts }, 'message given up after its last attempt');
    const message = decodeMessage<Data>(stage, dead, () => []);
    const failure = new AttemptsExhaustedError(`given up after ${attempts} attempts`);
    await runtime.telemetry.inSpan(stage, message, attempts, (traceparent) => recordFailure(message, traceparent, failure));
  }

  return { deliver, exhausted };

  async function process(message: StageMessage<Data>, traceparent: string, from: Origin, started: number): Promise<StageOutcome> {
    const { attempt, signal } = from;
    if (definition.reachesOutside) await from.basis?.durable;
    const store = runtime.store.tenant(message.tenantId);
    const ledgerId = ledgerIdOf(message, stage);
    // What was put out in the open transaction cannot have been handled before.
    if (attempt > 1 || ((definition.reachesOutside || definition.looksFirst) && !from.basis?.outputs?.open)) {
      const entry = await store.get<LedgerEntry>('ledger', ledgerId);
      if (entry) return republish(entry.data, message, from, started);
    }
    let { loaded, level } = (await cache.load(store, message.sessionId)) ?? notFound(message.sessionId);
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const cause: Cause = { message, stage, traceparent, time: isoTime(runtime.clock.now()) };
      if (loaded.document?.ended && message.kind !== 'end' && attempt === 1) {
        // What the end of the line flushed is published again when its publisher crashed: it was done before the end.
        const entry = await store.get<LedgerEntry>('ledger', ledgerId);
        if (entry) return republish(entry.data, message, from, started);
      }
      const work = await run(message, loaded, cause, store, from);
      try {
        const { versions, basis: ahead } = await commitOnce(store, message, work, basisOf(work, from.basis));
        // Whoever accepts a frame looks at the session first: the end of the line may not be published before it can be seen to close.
        if (work.closes) await ahead?.durable;
        const basis = work.closes ? undefined : ahead;
        const handed = work.outputs.length > 0 ? handOn(work.outputs, { attempt, signal, basis }) : undefined;
        await Promise.all([remember(store, work.remember(versions), basis), handed]);
        runtime.telemetry.stageDone(stage, message.tenantId, 'done', performance.now() - started, level);
        runtime.telemetry.events(work.events, message, runtime.clock.now());
        return 'done';
      } catch (error) {
        if (!(error instanceof ConflictError || error instanceof AlreadyExistsError)) throw error;
        const entry = await store.get<LedgerEntry>('ledger', ledgerId);
        if (entry) return republish(entry.data, message, from, started);
        cache.forget(store, message.sessionId);
        loaded = (await cache.reload(store, message.sessionId)) ?? notFound(message.sessionId);
        level = 'store';
      }
    }
    throw new ContentionError(`the state of the session changed ${MAX_CONFLICTS} times during one message`, { context: { stage, session: message.sessionId } });
  }

  /**
   * Commits the work together with the ledger entry that says it was done. Where the store can, the commit is only applied:
   * what follows in this process joins its transaction, and its entry stands for all of them.
   */
  async function commitOnce(store: TenantStore, message: MessageBase, { commit, outputs }: Work<State>, basis: Basis | undefined): Promise<Committed> {
    const ledgerId = ledgerIdOf(message, stage);
    const ttl = runtime.clock.now() + ttlMs;
    const entry = (kept: readonly OutgoingMessage[]): LedgerEntry => ({ outputs: kept, ttl });
    const writes = commit.writes ?? [];
    const withEntry = (kept: readonly OutgoingMessage[]): Commit => ({ ...commit, writes: [{ op: 'create', collection: 'ledger', id: ledgerId, data: entry(kept) }, ...writes] });
    if (!store.commitAhead) return { versions: (await store.commit(withEntry(outputs))).versions.slice(1) };

    if (basis?.outputs?.open) {
      const ahead = store.commitAhead(commit, basis);
      if (!ahead.lost) basis.outputs.join(message.id, outputs, ahead);
      return applied(ahead, basis.outputs);
    }
    const shared = new SharedCommit(outputs);
    const ahead = store.commitAhead(withEntry([]), basis, () => {
      const rest = shared.rest();
      return rest.length > 0 ? [{ op: 'set', collection: 'ledger', id: ledgerId, data: entry(rest) }] : [];
    });
    shared.begin(ahead);
    const { versions, basis: own } = await applied(ahead, shared);
    return { versions: versions.slice(1), basis: own };
  }

  async function remember(store: TenantStore, loaded: Loaded<State>, basis: Basis | undefined): Promise<void> {
    await basis?.durable;
    cache.remember(store, loaded);
  }

  /** The entry was read, so it is durable. */
  async function republish(entry: LedgerEntry, message: StageMessage<Data>, { attempt, signal }: Origin, started: number): Promise<StageOutcome> {
    if (entry.outputs.length > 0) await handOn(entry.outputs, { attempt, signal });
    runtime.telemetry.stageDone(stage, message.tenantId, 'repeated', performance.now() - started, 'none');
    return 'repeated';
  }

  async function run(message: StageMessage<Data>, loaded: Loaded<State>, cause: Cause, store: TenantStore, { attempt, signal, basis }: Origin): Promise<Work<State>> {
    const { session, document } = loaded;
    const state = document?.state ?? definition.initialState(session);
    const context: StageContext = {
      message, attempt, session, store, signal, basis, clock: runtime.clock,
      ...(runtime.bundles.forSession ? await runtime.bundles.forSession(message.tenantId, message.sessionId) : { bundle: await runtime.bundles.active(message.tenantId) }),
      deriveId: (kind, index = 0) => deriveId(kind, message.id, stage, index),
    };
    if (message.kind === 'end') {
      if (document?.ended) return assembleWork(facts, loaded, { state }, cause);
      return assembleWork(facts, loaded, (await definition.end?.(state, context)) ?? { state }, cause, { message, bundle: context.bundle.digest });
    }
    if (document?.ended && !definition.worksAfterEnd?.(message.data)) throw new SessionEndedError('the session had ended before this message came');
    return assembleWork(facts, loaded, await definition.handle(message.data, state, context), cause);
  }

  /** Parks a message that can never succeed, with its reason, and tells the client. */
  async function giveUp(delivery: Delivery, message: StageMessage<Data> | undefined, error: EggError): Promise<void> {
    runtime.log.error({ code: error.code, reason: error.message, stage, message: delivery.message.id, session: delivery.message.orderingKey, ...error.context }, 'message given up');
    if (message) await runtime.telemetry.inSpan(stage, message, delivery.attempt, (traceparent) => recordFailure(message, traceparent, error));
    await runtime.publisher.publish([deadLetterMessage(delivery, `${error.code}: ${error.message}`)]);
  }

  async function recordFailure(message: StageMessage<Data>, traceparent: string, error: EggError): Promise<void> {
    const store = runtime.store.tenant(message.tenantId);
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const loaded = await cache.reload(store, message.sessionId);
      if (!loaded || loaded.document?.ended) return;
      const now = runtime.clock.now();
      const cause: Cause = { message, stage, traceparent, time: isoTime(now) };
      const document: StateDocument<State> = {
        state: definition.initialState(loaded.session), ...loaded.document,
        errors: (loaded.document?.errors ?? 0) + 1, ttl: Date.parse(loaded.session.expiresAt) + ttlMs,
      };
      const ledger: LedgerEntry = { outputs: [], ttl: now + ttlMs };
      try {
        await store.commit({
          writes: [
            { op: 'create', collection: 'ledger', id: `${ledgerIdOf(message, stage)}:failed`, data: ledger },
            { op: 'set', collection: 'state', id: stateId(message.sessionId, stage), data: document, ifVersion: loaded.version },
          ],
          events: [envelopeEvent(cause, { type: 'error', data: { code: error.code, message: error.message, severity: 'error', retryable: false, stage } }, 0)],
        });
        cache.forget(store, message.sessionId);
        return;
      } catch (failure) {
        if (failure instanceof AlreadyExistsError) return;
        if (!(failure instanceof ConflictError)) throw failure;
      }
    }
  }
}

/** `versions`: of the work's own writes. */
interface Committed {
  readonly versions: readonly Version[];
  readonly basis?: Basis;
}

/** Of nothing but what names the message: a frame that is sent again with another trace must find its entry. */
function ledgerIdOf({ sessionId, id }: MessageBase, stage: StageName): string {
  return `${sessionId}:${stage}:${id}`;
}

/** What the work stands on: its own basis stands on that of the message. */
function basisOf({ basis: own }: Work<unknown>, basis: Basis | undefined): Basis | undefined {
  if (!own || !basis?.outputs) return own ?? basis;
  return new SharedBasis(own, basis.outputs);
}

async function applied(ahead: AheadCommit, outputs: SharedOutputs): Promise<Required<Committed>> {
  const versions = ahead.versions ?? (await ahead.durable).versions;
  return { versions, basis: new SharedBasis(ahead, outputs) };
}

function notFound(sessionId: string): never {
  throw new SessionNotFoundError('no such session', { context: { session: sessionId } });
}
