/**
 * The whole pipeline for recordings, one session at a time: the very stages of the other modes over a store in memory, under
 * the recording's own clock, without bus, network or waiting. Every session is a dry run and, unless they share a cache, starts
 * from nothing, so the same recording, bundle and seed give the same events.
 *
 * Nothing outside can be reached from here: what performs actions is composed of parts that refuse.
 */
import { pino } from 'pino';
import { newSession, openedEvent } from '../../functions/api/new-session.ts';
import { createStages } from '../../functions/create-stages.ts';
import { createIntentStage, type IntentDeps } from '../../functions/intent/create-intent-stage.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { manifestWrites } from '../../functions/runtime/bundle/bundle-manifests.ts';
import { createStage, type Stage, type StageRuntime } from '../../functions/runtime/create-stage.ts';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import { hashEmbedder } from '../../functions/runtime/embedding/hash-embedding.ts';
import { TerminalError } from '../../functions/runtime/errors.ts';
import { frameMessageId } from '../../functions/runtime/frames-seen.ts';
import { ManifestRegistry } from '../../functions/runtime/manifests/manifest-registry.ts';
import { FIRST_STAGE } from '../../functions/runtime/pipeline.ts';
import { createSealer, sealedFor } from '../../functions/runtime/seal.ts';
import { closing } from '../../functions/runtime/session-lifecycle.ts';
import { zeroTotals } from '../../functions/runtime/session-totals.ts';
import type { StageDefinition } from '../../functions/runtime/stage.ts';
import { createMemoryStore } from '../../functions/runtime/store/memory-store.ts';
import { childTraceparent, rootTraceparent } from '../../functions/runtime/trace-context.ts';
import { validateMessage } from '../../functions/runtime/validate-message.ts';
import type { Transcriber } from '../../functions/transcribe/transcriber.ts';
import { checkFrames } from '../../gateway/check-frames.ts';
import { inputOf } from '../../replay/play.ts';
import { scheduleFrames } from '../../replay/schedule-frames.ts';
import type { AnyEvent, Frame, Recording, SessionRecord, StageMessage, StageName } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import { SessionQueue } from './session-queue.ts';

export interface OfflineOptions {
  readonly bundle: Bundle;
  /** Makes ids differ between runs that are to be compared; 0 unless told. */
  readonly seed?: number;
  /** Models behind the local tiers; none unless told. */
  readonly models?: IntentDeps['models'];
  readonly transcriber?: Transcriber;
  /** Sessions use what the intent cache remembers of earlier ones, as in production; else each starts from nothing. */
  readonly sharedCache?: boolean;
}

/** What one session came to. */
export interface OfflineRun {
  readonly sessionId: string;
  readonly events: readonly AnyEvent[];
  /** Own time of each delivery, in ms, in order: no stage's includes that of the next. */
  readonly deliveries: readonly { readonly stage: StageName; readonly ms: number }[];
  /** From a final frame to the end of all work that it caused, in ms. */
  readonly utterancesMs: readonly number[];
}

export interface OfflineSystem {
  /** @throws {HttpProblem} when the recording asks for a scope or sends frames that the system refuses */
  run(recording: Recording): Promise<OfflineRun>;
  close(): Promise<void>;
}

/** An action was about to leave a replay. */
export class OutsideRefusedError extends TerminalError {
  readonly code = 'OUTSIDE_REFUSED';
}

/** When sessions of recordings without `recordedAt` take place. */
const ORIGIN = Date.parse('2026-01-01T12:00:00Z');
const TENANT = 'replay';
const ACTOR = 'replay';
const KEY = new Uint8Array(32).fill(1);

export async function createOfflineSystem({ bundle, seed = 0, models, transcriber, sharedCache = false }: OfflineOptions): Promise<OfflineSystem> {
  const clock = { at: ORIGIN, now: () => clock.at };
  const store = createMemoryStore();
  const tenant = store.tenant(TENANT);
  await tenant.commit({ writes: await manifestWrites(tenant, bundle, hashEmbedder) });
  const sealer = createSealer(KEY);
  const registry = new ManifestRegistry();
  const refuse = async (): Promise<never> => {
    throw new OutsideRefusedError('a replay reaches nothing outside');
  };
  const silent = pino({ level: 'silent' });
  const intentDeps: IntentDeps = { stopwatch: clock, ...(models ? { models } : {}) };
  const definitions = createStages({
    ingest: { sealer }, transcribe: { sealer, ...(transcriber ? { transcriber } : {}) }, intent: intentDeps, resolve: { registry, embedder: hashEmbedder },
    dispatch: { publisher: { publish: refuse }, fetch: refuse, secrets: refuse, log: silent, clock, registry, processId: 'replay', onlyProcess: true, rollbackKey: KEY },
  });

  let queue = new SessionQueue(new Map(), clock);
  const runtime: StageRuntime = {
    store, clock, validate: validateMessage, log: silent, bundles: { active: async () => bundle },
    publisher: { publish: async (messages) => queue.add(messages) },
    telemetry: { inSpan: (stage, message, _attempt, run) => run(childTraceparent(message.traceparent, `${message.id}/${stage}`)), stageDone() {}, events() {} },
  };
  const stages = new Map<string, Stage>(definitions.map((definition) => [definition.name, createStage(definition, runtime)]));
  const renewIntentStage = (): void => {
    const intent = createIntentStage(intentDeps) as unknown as StageDefinition<unknown, unknown>;
    stages.set(intent.name, createStage(intent, runtime));
  };

  return { run, close: () => store.close() };

  async function run(recording: Recording): Promise<OfflineRun> {
    store.empty(TENANT, ['manifests']);
    queue = new SessionQueue(stages, clock);
    if (!sharedCache) renewIntentStage();
    const startedAt = recording.recordedAt === undefined ? ORIGIN : Date.parse(recording.recordedAt);
    clock.at = startedAt;
    const { projectId, scope } = recording;
    const request = { ...(projectId === undefined ? {} : { projectId }), input: recording.input ?? inputOf(recording), scope: { ...scope, dryRun: true } };
    const session = newSession(request, bundle, { sessionId: deriveId('ses', 'replay', recording.id, seed), tenantId: TENANT, actor: ACTOR, now: startedAt });
    await tenant.commit({ writes: [{ op: 'create', collection: 'sessions', id: session.sessionId, data: session }], events: [openedEvent(session, null)] });

    const utterancesMs: number[] = [];
    const accepted = new Set<string>();
    for (const { due, frames } of scheduleFrames(recording.frames, 1, startedAt)) {
      clock.at = Math.max(clock.at, startedAt + due);
      for (const frame of checkFrames(frames, session.input)) {
        // As the gateway does: one frame id is one frame.
        if (accepted.has(frame.frameId) || !(await isOpen(session))) continue;
        accepted.add(frame.frameId);
        const before = performance.now();
        queue.add([frameMessage(session, frame)]);
        await queue.drain();
        if (frame.final) utterancesMs.push(performance.now() - before);
      }
    }
    await end(session);
    return { sessionId: session.sessionId, events: await eventsOf(session), deliveries: queue.deliveries, utterancesMs };
  }

  async function isOpen({ sessionId, expiresAt }: SessionRecord): Promise<boolean> {
    return clock.at < Date.parse(expiresAt) && (await tenant.get<SessionRecord>('sessions', sessionId))?.data.status === 'open';
  }

  function frameMessage({ tenantId, sessionId, actor }: SessionRecord, frame: Frame): OutgoingMessage {
    const id = frameMessageId(sessionId, frame.frameId);
    const sealed = sealer.seal(JSON.stringify(frame), sealedFor({ tenantId, sessionId }));
    return message(sessionId, { id, kind: 'work', tenantId, sessionId, actor, traceparent: rootTraceparent(id), acceptedAt: new Date(clock.at).toISOString(), data: { sealed } });
  }

  async function end({ tenantId, sessionId, actor }: SessionRecord): Promise<void> {
    const stored = await tenant.get<SessionRecord>('sessions', sessionId);
    if (stored?.data.status !== 'open') return;
    await tenant.commit({ writes: [{ op: 'set', collection: 'sessions', id: sessionId, data: closing(stored.data, 'client', clock.at), ifVersion: stored.version }] });
    const id = deriveId('end', sessionId, 'client');
    queue.add([message(sessionId, { id, kind: 'end', tenantId, sessionId, actor, traceparent: rootTraceparent(id), acceptedAt: new Date(clock.at).toISOString(), data: { reason: 'client', totals: zeroTotals() } })]);
    await queue.drain();
  }

  async function eventsOf({ sessionId }: SessionRecord): Promise<AnyEvent[]> {
    const events: AnyEvent[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await tenant.readEvents(sessionId, { limit: 1000, ...(after === undefined ? {} : { after }) });
      for (const { json } of page.events) events.push(JSON.parse(json) as AnyEvent);
      after = page.events.at(-1)?.cursor;
      if (page.end || after === undefined) return events;
    }
  }
}

function message(sessionId: string, data: StageMessage<unknown>): OutgoingMessage {
  return { topic: FIRST_STAGE, id: data.id, orderingKey: sessionId, data: JSON.stringify(data) };
}
