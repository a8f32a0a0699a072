/** A session as its events tell it, for pages: fold the events one by one, in order. Pure, and no earlier state is changed. */
import { STAGES } from '../../schemas/generated/stages.ts';
import type {
  ActionDispatchedData, ActionRolledBackData, AnyEvent, ChunkUpdateData, ErrorData, GapData, ManifestResolvedData, PolicyDecision, RecognisedIntent, ReviewEventData, Scope, SessionClosedData, StageName,
  SummaryUpdateData, TranscriptData,
} from '../../schemas/generated/types.ts';

export interface Utterance {
  readonly kind: 'utterance';
  readonly data: TranscriptData;
  readonly final: boolean;
  readonly time: string;
  /** The pieces that it was cut into. */
  readonly chunks: readonly ChunkUpdateData[];
}

/** Something that belongs between the utterances. */
export type Line = Utterance
  | { readonly kind: 'gap'; readonly data: GapData; readonly time: string }
  | { readonly kind: 'error'; readonly data: ErrorData; readonly time: string };

export interface IntentCard {
  readonly recognised: RecognisedIntent;
  readonly time: string;
  readonly decision?: PolicyDecision;
  readonly resolution?: ManifestResolvedData;
  readonly review?: ReviewEventData;
  readonly action?: ActionDispatchedData;
  readonly rollback?: ActionRolledBackData;
}

export interface StageState {
  /** Pieces of work done. */
  readonly count: number;
  /** Milliseconds of the last one, where its events tell. */
  readonly lastMs: number | undefined;
  readonly errors: number;
}

export interface SessionModel {
  readonly scope: Scope | undefined;
  readonly lines: readonly Line[];
  readonly intents: readonly IntentCard[];
  readonly summary: SummaryUpdateData | undefined;
  readonly window: ChunkUpdateData | undefined;
  readonly stages: Readonly<Record<StageName, StageState>>;
  readonly closed: SessionClosedData | undefined;
  readonly events: number;
  /** Since when the thing that the next stage works on is there, by what it is: a trace, a chunk or an intent. */
  readonly marks: Readonly<Record<string, number>>;
}

const IDLE: StageState = { count: 0, lastMs: undefined, errors: 0 };
/** Marks of work that is long done are of no use. */
const MOST_MARKS = 400;

export const EMPTY_SESSION: SessionModel = {
  scope: undefined, lines: [], intents: [], summary: undefined, window: undefined, closed: undefined, events: 0, marks: {},
  stages: Object.fromEntries(STAGES.map((name) => [name, IDLE])) as SessionModel['stages'],
};

/** `receivedAt` (milliseconds, the reader's clock) tells how long the words of frames sent from here took to come back. */
export function foldEvent(before: SessionModel, event: AnyEvent, receivedAt?: number): SessionModel {
  const model = { ...before, events: before.events + 1 };
  const at = Date.parse(event.time);
  switch (event.type) {
    case 'session.opened': return { ...model, scope: event.data.scope };
    case 'transcript.partial':
    case 'transcript.final': {
      const sentAt = model.marks[`frame ${event.data.frameIds.at(-1) ?? ''}`];
      const marked = pass(model, 'transcribe', undefined, traceOf(event), at, receivedAt === undefined || sentAt === undefined ? undefined : receivedAt - sentAt);
      return { ...marked, intents: withoutOvertaken(model, event.data.utteranceId), lines: putUtterance(model.lines, { data: event.data, final: event.type === 'transcript.final', time: event.time }) };
    }
    case 'chunk.update': {
      const marked = pass(model, 'chunk', traceOf(event), event.data.chunkId, at);
      return { ...marked, window: event.data, lines: putChunk(model.lines, event.data) };
    }
    case 'summary.update': return { ...pass(model, 'summarize', event.data.chunkId, `summary ${event.data.chunkId}`, at), summary: event.data };
    case 'intent.update': {
      const marked = pass(model, 'intent', `summary ${event.data.chunkId}`, event.data.intentId, at, event.data.latencyMs);
      // A chunk's next intents take the place of what was guessed while it was still being said.
      const kept = event.data.index === 0 || !event.data.provisional ? model.intents.filter(({ recognised }) => !(recognised.provisional && recognised.chunkId === event.data.chunkId)) : model.intents;
      return { ...marked, intents: [...kept, { recognised: event.data, time: event.time }] };
    }
    case 'policy.decision': return putCard(pass(model, 'policy', event.data.intentId, `decided ${event.data.intentId}`, at), event.data.intentId, { decision: event.data });
    case 'manifest.resolved': return putCard(pass(model, 'resolve', `decided ${event.data.intentId}`, `resolved ${event.data.intentId}`, at), event.data.intentId, { resolution: event.data });
    case 'review.requested':
    case 'review.decided': return putCard(model, event.data.intentId, { review: event.data });
    case 'action.dispatched': return putCard(pass(model, 'dispatch', `resolved ${event.data.intentId}`, undefined, at), event.data.intentId, { action: event.data });
    case 'action.rolled_back': {
      const card = model.intents.find(({ action }) => action?.actionId === event.data.actionId);
      return card ? putCard(model, card.recognised.intentId, { rollback: event.data }) : model;
    }
    case 'error': return { ...model, stages: addError(model.stages, event.data.stage), lines: [...model.lines, { kind: 'error', data: event.data, time: event.time }] };
    case 'gap': return { ...model, lines: [...model.lines, { kind: 'gap', data: event.data, time: event.time }] };
    case 'session.closed': return { ...model, closed: event.data };
  }
}

/** Frames on their way, at a time of the reader's clock in milliseconds. */
export function foldSent(model: SessionModel, frameIds: readonly string[], at: number): SessionModel {
  return { ...model, marks: { ...recent(model.marks), ...Object.fromEntries(frameIds.map((frameId) => [`frame ${frameId}`, at])) } };
}

/** Frames that the server took: the first stage says nothing by itself. */
export function foldAccepted(model: SessionModel, ms: number): SessionModel {
  const { ingest } = model.stages;
  return { ...model, stages: { ...model.stages, ingest: { ...ingest, count: ingest.count + 1, lastMs: ms } } };
}

/** A stage has done something: how long it took is the time since what it worked on was there. */
function pass(model: SessionModel, stage: StageName, from: string | undefined, to: string | undefined, at: number, knownMs?: number): SessionModel {
  const since = from === undefined ? undefined : model.marks[from];
  const state = model.stages[stage];
  const lastMs = knownMs ?? (since === undefined ? state.lastMs : Math.max(0, at - since));
  const marks = to === undefined ? model.marks : { ...recent(model.marks), [to]: at };
  return { ...model, marks, stages: { ...model.stages, [stage]: { ...state, count: state.count + 1, lastMs } } };
}

function recent(marks: SessionModel['marks']): SessionModel['marks'] {
  const kept = Object.entries(marks);
  return kept.length > MOST_MARKS ? Object.fromEntries(kept.slice(-MOST_MARKS / 2)) : marks;
}

/** The trace is the same for all that a frame caused; the rest of `traceparent` is not. */
function traceOf({ traceparent }: AnyEvent): string {
  return `trace ${traceparent.split('-')[1] ?? ''}`;
}

function addError(stages: SessionModel['stages'], name: ErrorData['stage']): SessionModel['stages'] {
  const stage = STAGES.find((candidate) => candidate === name);
  return stage ? { ...stages, [stage]: { ...stages[stage], errors: stages[stage].errors + 1 } } : stages;
}

function putUtterance(lines: readonly Line[], { data, final, time }: Pick<Utterance, 'data' | 'final' | 'time'>): readonly Line[] {
  const at = lines.findLastIndex((line) => line.kind === 'utterance' && line.data.utteranceId === data.utteranceId);
  const known = lines[at];
  if (known?.kind === 'utterance') return lines.with(at, { ...known, data, final, time });
  return [...lines, { kind: 'utterance', data, final, time, chunks: [] }];
}

/** A guess that nothing came of is gone when somebody says something else. */
function withoutOvertaken({ intents, lines }: SessionModel, utteranceId: string): readonly IntentCard[] {
  const last = lines.findLast((line) => line.kind === 'utterance');
  return last === undefined || last.data.utteranceId === utteranceId || !intents.some(({ recognised }) => recognised.provisional) ? intents : intents.filter(({ recognised }) => !recognised.provisional);
}

/** A chunk belongs to the utterance that was heard last: chunks follow their words at once. */
function putChunk(lines: readonly Line[], chunk: ChunkUpdateData): readonly Line[] {
  const at = lines.findLastIndex((line) => line.kind === 'utterance');
  const line = lines[at];
  if (line?.kind !== 'utterance') return lines;
  const known = line.chunks.findIndex(({ chunkId }) => chunkId === chunk.chunkId);
  return lines.with(at, { ...line, chunks: known === -1 ? [...line.chunks, chunk] : line.chunks.with(known, chunk) });
}

/** Cards are found from the end: what comes now concerns what came lately. */
function putCard(model: SessionModel, intentId: string, part: Partial<IntentCard>): SessionModel {
  const at = model.intents.findLastIndex(({ recognised }) => recognised.intentId === intentId);
  const card = model.intents[at];
  return card ? { ...model, intents: model.intents.with(at, { ...card, ...part }) } : model;
}
