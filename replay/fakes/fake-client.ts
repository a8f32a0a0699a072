/** A system in memory for tests of the driver: it answers each final frame with an intent and a decision. */
import type { CloseReason, CloudEvent, EventDataByType, EventType, Frame, SessionRequest, SessionTotals } from '../../schemas/generated/types.ts';
import type { ReplayClient, ReplayEvent, ReplaySession } from '../replay-client.ts';

export interface FakeSession {
  readonly id: string;
  readonly request: SessionRequest;
  readonly sent: { readonly at: number; readonly frames: Frame[] }[];
  closed: boolean;
}

export interface FakeFaults {
  /** Thrown by the calls of this name, first to last; undefined lets a call through. */
  readonly openSession?: (Error | undefined)[];
  readonly send?: (Error | undefined)[];
  readonly close?: (Error | undefined)[];
  /** The stream ends after this many events, again and again. */
  readonly eventsPerStream?: number;
  /** The system closes the session by itself at the frames after this many calls. */
  readonly closesAfter?: number;
  /** The stream never says that the session is closed. */
  readonly neverCloses?: boolean;
  /** Frames are answered in another turn of the event loop, as a real system would. */
  readonly slow?: boolean;
}

// Taken once, so that a test's fake timers cannot hold it up.
const turn = setImmediate;
const nextTurn = (): Promise<void> => new Promise((resolve) => void turn(resolve));

const totals: SessionTotals = {
  frames: 0, duplicates: 0, utterances: 0, chunks: 0, intents: 0, decisions: { auto: 0, review: 0, deny: 0 },
  actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 0 }, errors: 0, costUSD: 0, durationMs: 0,
};

export class FakeClient implements ReplayClient {
  readonly sessions: FakeSession[] = [];
  open = 0;
  mostOpen = 0;
  readonly #faults: FakeFaults;

  constructor(faults: FakeFaults = {}) {
    this.#faults = faults;
  }

  async openSession(request: SessionRequest): Promise<ReplaySession> {
    throwNext(this.#faults.openSession);
    const id = `session-${this.sessions.length + 1}`;
    const session: FakeSession = { id, request, sent: [], closed: false };
    this.sessions.push(session);
    this.mostOpen = Math.max(this.mostOpen, (this.open += 1));
    const log: CloudEvent[] = [];
    const waiting = new Set<() => void>();
    const emit = <T extends EventType>(type: T, data: EventDataByType[T]): void => {
      log.push(fakeEvent(id, type, data));
      for (const wake of waiting) wake();
    };
    const faults = this.#faults;
    const close = (reason: CloseReason): void => {
      session.closed = true;
      this.open -= 1;
      if (!faults.neverCloses) emit('session.closed', { reason, totals });
    };
    return {
      sessionId: id,
      async send(frames) {
        if (faults.slow) await nextTurn();
        throwNext(faults.send);
        if (session.sent.length === faults.closesAfter) {
          close('cost_ceiling');
          throw Object.assign(new Error('the session is closed'), { status: 409 });
        }
        session.sent.push({ at: Date.now(), frames });
        for (const frame of frames) if (frame.type === 'text' && frame.final) answer(emit, frame, session.sent.length);
      },
      async *events({ after, signal }): AsyncGenerator<ReplayEvent> {
        let given = 0;
        for (let next = after === undefined ? 0 : Number(after) + 1; ; next += 1) {
          while (next >= log.length) {
            await new Promise<void>((resolve, reject) => {
              const wake = (): void => (waiting.delete(wake), resolve());
              waiting.add(wake);
              signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
            });
          }
          if (given === faults.eventsPerStream) return;
          given += 1;
          yield { cursor: String(next), event: log[next]! };
        }
      },
      async close() {
        throwNext(faults.close);
        close('client');
      },
    };
  }
}

/** The first word of the text is the intent, `auto` unless the text says `delete`. */
function answer(emit: <T extends EventType>(type: T, data: EventDataByType[T]) => void, frame: Extract<Frame, { type: 'text' }>, index: number): void {
  const intentId = `intent-${index}`;
  const intent = frame.text.trim().split(' ')[0]!.toLowerCase();
  emit('intent.update', {
    intentId, chunkId: 'chunk', intent, domain: 'delivery', confidence: 0.9, slots: {}, candidate_manifest_traits: [], safety_flags: [], tier: 'rule', model: null,
    costUSD: 0, latencyMs: 1, alternatives: [], missingSlots: [], index: 0, count: 1,
  });
  const decision = frame.text.includes('delete') ? 'deny' : 'auto';
  emit('policy.decision', { intentId, decision, reason: 'because', reasons: [], riskScore: 0, riskParts: [], estimatedCostUSD: 0, bundle: 'b', counterfactuals: [] });
}

function fakeEvent<T extends EventType>(subject: string, type: T, data: EventDataByType[T]): CloudEvent {
  return { specversion: '1.0', id: `${type}-1`, source: 'fake', type, subject, time: new Date(0).toISOString(), datacontenttype: 'application/json', traceparent: '', actor: 'replay', tenantid: 'demo', data } as CloudEvent;
}

function throwNext(faults: (Error | undefined)[] | undefined): void {
  const fault = faults?.shift();
  if (fault) throw fault;
}
