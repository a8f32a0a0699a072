/** Puts envelopes around what a handler returns: CloudEvents for the log, messages for the next topics, audit records. */
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { MessageBase, StageName } from '../../schemas/generated/types.ts';
import { deriveId } from './derive-id.ts';
import type { EventDraft, OutputDraft, StageResult } from './stage.ts';
import type { AuditAppend, EventAppend } from './store/store.ts';
import { FIRST_STAGE } from './pipeline.ts';
import { zeroTotals } from './session-totals.ts';

/** What caused a piece of work: all ids of its results derive from it. */
export interface Cause {
  readonly message: MessageBase;
  readonly stage: StageName | 'api' | 'gateway';
  /** Trace context of this piece of work. */
  readonly traceparent: string;
  /** ISO time of this piece of work. */
  readonly time: string;
}

export function envelopeEvent(cause: Cause, draft: EventDraft, index: number): EventAppend {
  const { message, stage } = cause;
  const id = deriveId('evt', message.id, stage, index);
  const event = {
    specversion: '1.0', id, source: `/egg/${stage}`, type: draft.type, subject: message.sessionId, time: cause.time,
    datacontenttype: 'application/json', traceparent: cause.traceparent, actor: message.actor, tenantid: message.tenantId, data: draft.data,
  };
  return { sessionId: message.sessionId, id, type: draft.type, json: JSON.stringify(event) };
}

/** `by`: the next stage on the way to the one that it is for, where that is not the next one. */
export function envelopeOutput(cause: Cause, draft: OutputDraft, index: number, by: StageName = draft.to): OutgoingMessage {
  const { message } = cause;
  return outgoing(by, {
    ...base(cause, deriveId('msg', message.id, cause.stage, index)),
    ...(draft.dryRun || message.dryRun ? { dryRun: true } : {}),
    kind: 'work',
    data: draft.data,
  });
}

/** The end-of-stream marker on its way to the next stage. */
export function envelopeEnd(cause: Cause, to: StageName, data: object): OutgoingMessage {
  return outgoing(to, { ...base(cause, deriveId('end', cause.message.id, cause.stage)), kind: 'end', data });
}

/** A stage's wish to close the session: a fresh marker at the head of the pipeline. */
export function envelopeClose(cause: Cause, reason: NonNullable<StageResult<unknown>['close']>): OutgoingMessage {
  return outgoing(FIRST_STAGE, { ...base(cause, deriveId('end', cause.message.sessionId, reason)), kind: 'end', data: { reason, totals: zeroTotals() } });
}

export function envelopeAudit(cause: Cause, draft: NonNullable<StageResult<unknown>['audit']>[number], index: number): AuditAppend {
  const { message, stage, time } = cause;
  return { ...draft, id: deriveId('aud', message.id, stage, index), sessionId: message.sessionId, actor: message.actor, time };
}

function base(cause: Cause, id: string): MessageBase {
  const { tenantId, sessionId, actor, acceptedAt } = cause.message;
  return { id, tenantId, sessionId, actor, traceparent: cause.traceparent, acceptedAt };
}

const NO_ATTRIBUTES = Object.freeze({});

/** Written out as JSON only when it leaves the process: most outputs go to a stage in the same one. */
class Envelope implements OutgoingMessage {
  readonly topic: StageName;
  readonly id: string;
  readonly orderingKey: string;
  readonly attributes = NO_ATTRIBUTES;
  readonly content: MessageBase;
  #data: string | undefined = undefined;

  constructor(topic: StageName, content: MessageBase) {
    this.topic = topic;
    this.id = content.id;
    this.orderingKey = content.sessionId;
    this.content = content;
  }

  get data(): string {
    return (this.#data ??= JSON.stringify(this.content));
  }

  toJSON(): OutgoingMessage {
    return { topic: this.topic, id: this.id, orderingKey: this.orderingKey, data: this.data };
  }
}

function outgoing(topic: StageName, message: MessageBase & { kind: string; data: object }): OutgoingMessage {
  return new Envelope(topic, message);
}
