/** What a handler's result comes to: the commit, what is handed on, and what is remembered after it. */
import type { Basis } from '../../topics/basis.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { EndMessage, StageName } from '../../schemas/generated/types.ts';
import type { Clock } from './clock.ts';
import { type Cause, envelopeAudit, envelopeClose, envelopeEnd, envelopeEvent, envelopeOutput } from './envelope.ts';
import { FIRST_STAGE } from './pipeline.ts';
import { closed, closing, touched } from './session-lifecycle.ts';
import { addTotals } from './session-totals.ts';
import type { StageDefinition, StageResult } from './stage.ts';
import { type Loaded, type StateDocument, stateId } from './state-cache.ts';
import type { Commit, Write } from './store/store.ts';

export interface Work<State> {
  readonly commit: Commit;
  readonly outputs: readonly OutgoingMessage[];
  readonly events: NonNullable<StageResult<unknown>['events']>;
  readonly basis: Basis | undefined;
  /** It starts the session's close. */
  readonly closes: boolean;
  /** The cache entry after the commit, from the versions of the commit's writes. */
  remember(versions: readonly (string | number)[]): Loaded<State>;
}

/** What is the same for every message of a stage. */
export interface StageFacts<State> {
  readonly definition: Pick<StageDefinition<never, State>, 'name' | 'totals'>;
  /** Undefined for the last one. */
  readonly next: StageName | undefined;
  readonly clock: Clock;
  /** How long the stage's state outlives the session, in ms. */
  readonly ttlMs: number;
}

/** The marker that ends the session at this stage. */
export interface Ending { readonly message: EndMessage; readonly bundle: string }

export function assembleWork<State>({ definition, next, clock, ttlMs }: StageFacts<State>, loaded: Loaded<State>, result: StageResult<State>, cause: Cause, ending?: Ending): Work<State> {
  const end = ending?.message;
  const stage = definition.name;
  const { message } = cause;
  const now = clock.now();
  const outputs = (result.outputs ?? []).map((draft, index) => envelopeOutput(cause, draft, index, next));
  const events = [...(result.events ?? [])];
  const audit = [...(result.audit ?? [])];
  const activeAt = stage === FIRST_STAGE && !end ? Date.parse(message.acceptedAt) : loaded.document?.activeAt;
  let session = stage === FIRST_STAGE && activeAt !== undefined && !end ? touched(loaded.session, activeAt) : undefined;
  if (result.close && loaded.session.status === 'open') {
    session = closing(loaded.session, result.close, now);
    outputs.push(envelopeClose(cause, result.close));
  }
  if (end) {
    const errors = loaded.document?.errors ?? 0;
    let totals = addTotals(addTotals(end.data.totals, definition.totals?.(result.state) ?? {}), { errors });
    if (next === undefined) {
      totals = addTotals(totals, { durationMs: now - Date.parse(loaded.session.createdAt) });
      events.push({ type: 'session.closed', data: { reason: end.data.reason, totals } });
      audit.push({ action: 'session.closed', detail: { reason: end.data.reason, bundle: ending?.bundle, decisions: totals.decisions, actions: totals.actions, errors: totals.errors, costUSD: totals.costUSD, ...(totals.actionsUSD === undefined ? {} : { actionsUSD: totals.actionsUSD }) } });
      session = closed(loaded.session, { reason: end.data.reason, totals, at: now });
    } else {
      outputs.push(envelopeEnd(cause, next, { ...end.data, totals }));
    }
  }

  const wasEnded = loaded.document?.ended ?? false;
  const document: StateDocument<State> = {
    state: result.state, ttl: loaded.document?.ttl ?? Date.parse(loaded.session.expiresAt) + ttlMs,
    ...(activeAt === undefined ? {} : { activeAt }),
    ...(end || wasEnded ? { ended: true } : {}), ...(loaded.document?.errors ? { errors: loaded.document.errors } : {}),
  };
  const writes: Write[] = [{ op: 'set', collection: 'state', id: stateId(message.sessionId, stage), data: document, ifVersion: loaded.version }];
  if (session) writes.push({ op: 'set', collection: 'sessions', id: message.sessionId, data: session, ifVersion: loaded.sessionVersion });
  if (result.writes) writes.push(...result.writes);
  // `session.closed` is the last event: work that is allowed after it is recorded, not streamed.
  const streamed = wasEnded ? [] : events;
  const commit: Commit = {
    writes,
    events: streamed.map((draft, index) => envelopeEvent(cause, draft, index)),
    ...(audit.length > 0 ? { audit: audit.map((draft, index) => envelopeAudit(cause, draft, index)) } : {}),
  };
  return {
    commit, outputs, events: streamed, basis: result.basis, closes: session?.status === 'closing',
    remember: (versions) => ({
      session: session ?? loaded.session, document, version: versions[0] ?? null,
      sessionVersion: (session && versions[1]) ?? loaded.sessionVersion,
    }),
  };
}
