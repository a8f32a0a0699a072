/** What a stage is, seen from its author: a handler from message and state to new state, events and outputs. */
import type { CloseReason, EventDataByType, EventType, MessageBase, SessionRecord, SessionTotals, StageName } from '../../schemas/generated/types.ts';
import type { Basis } from '../../topics/basis.ts';
import type { Bundle } from './bundle/bundle.ts';
import type { Clock } from './clock.ts';
import type { AuditAppend, TenantStore, Write } from './store/store.ts';

/** An event before the runtime gives it id, time, trace and actor. */
export type EventDraft = { [T in EventType]: { readonly type: T; readonly data: EventDataByType[T] } }[EventType];

/** A message for a later stage before the runtime gives it id, trace and envelope. */
export interface OutputDraft {
  /** For whom the data is made. It goes there by way of the stages in between (`pipeline.ts`), which a stage knows nothing of. */
  readonly to: StageName;
  readonly data: object;
  readonly dryRun?: boolean;
}

export interface StageResult<State> {
  readonly state: State;
  readonly events?: readonly EventDraft[];
  readonly outputs?: readonly OutputDraft[];
  /** Documents of the stage's own, committed together with the state. */
  readonly writes?: readonly Write[];
  readonly audit?: readonly Omit<AuditAppend, 'id' | 'time' | 'actor' | 'sessionId'>[];
  /** What the result stands on and is not durable yet: the commit joins it, and is lost with it. */
  readonly basis?: Basis | undefined;
  /** Asks for the session to be closed behind the work already in line. */
  readonly close?: CloseReason;
}

/** What a handler knows besides message and state. Ids come from `deriveId`, never from randomness. */
export interface StageContext {
  readonly message: MessageBase;
  /** 1 for the first delivery. */
  readonly attempt: number;
  readonly session: SessionRecord;
  /** What the session lives by. */
  readonly bundle: Bundle;
  /** It is not the active one: its manifests are in no registry. */
  readonly apart?: true;
  /** Name of the variant that the session belongs to, where there is more than one. */
  readonly variant?: string;
  /** Decides alongside; never obeyed. */
  readonly shadow?: Bundle;
  readonly store: TenantStore;
  readonly clock: Clock;
  /** The same message, stage, kind and index give the same id. */
  deriveId(kind: string, index?: number): string;
  /** The commit that the message comes from, when that is not durable yet. */
  readonly basis?: Basis | undefined;
  readonly signal: AbortSignal;
}

export interface StageDefinition<Data, State> {
  readonly name: StageName;
  initialState(session: SessionRecord): State;
  handle(data: Data, state: Readonly<State>, context: StageContext): Promise<StageResult<State>> | StageResult<State>;
  /** Flushes what the stage holds when the session ends; the runtime passes the marker on behind the outputs. */
  end?(state: Readonly<State>, context: StageContext): Promise<StageResult<State>> | StageResult<State>;
  /** This stage's share of the session's totals. */
  totals?(state: Readonly<State>): Partial<SessionTotals>;
  /** True for work that may still run when the session has ended; its events are recorded, not streamed. */
  worksAfterEnd?(data: Data): boolean;
  /** True when `handle` does what must not be done for a message that was handled before: the ledger is read before it runs, not only after a conflict. */
  readonly looksFirst?: boolean;
  /** True when `handle` reaches outside the process: what its message comes from must be durable, and it looks first. */
  readonly reachesOutside?: boolean;
}
