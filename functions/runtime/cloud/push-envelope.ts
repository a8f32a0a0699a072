/** The body of a Pub/Sub push request, checked. Read from the plain request: the Functions Framework's CloudEvent conversion drops key and attempt. */
import type { Delivery } from '../../../topics/bus.ts';
import { ownAttributes } from '../../../topics/pubsub-message.ts';
import { TerminalError } from '../errors.ts';

export interface PushEnvelope {
  /** `projects/P/subscriptions/S` */
  readonly subscription: string;
  /** Pub/Sub's own id of the message. */
  readonly messageId: string;
  /** '' when the message is unordered. */
  readonly orderingKey: string;
  /** Counted only where the subscription has a dead-letter policy, and not by the emulator. */
  readonly deliveryAttempt?: number;
  /** Milliseconds since the epoch. */
  readonly publishTime: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: string;
}

/** No Pub/Sub push envelope. Whoever sent it, it was not Pub/Sub. */
export class InvalidEnvelopeError extends TerminalError {
  readonly code = 'INVALID_ENVELOPE';
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields come in camel case, most of them in snake case as well. @throws {InvalidEnvelopeError} naming the field, never its content. */
export function parsePushEnvelope(body: unknown): PushEnvelope {
  const envelope = object(body, 'body');
  const message = object(envelope.message, 'message');
  const attempt = envelope.deliveryAttempt ?? envelope.delivery_attempt;
  if (attempt !== undefined && !(Number.isInteger(attempt) && (attempt as number) >= 1)) throw wrong('deliveryAttempt');
  const publishTime = Date.parse(text(message, 'publishTime', 'publish_time'));
  if (Number.isNaN(publishTime)) throw wrong('message.publishTime');
  const attributes = message.attributes === undefined || message.attributes === null ? {} : object(message.attributes, 'message.attributes');
  if (Object.values(attributes).some((value) => typeof value !== 'string')) throw wrong('message.attributes');
  return {
    subscription: text(envelope, 'subscription'),
    messageId: text(message, 'messageId', 'message_id'),
    orderingKey: optional(message, 'orderingKey', 'ordering_key') ?? ownAttributes(attributes as Record<string, string>).key ?? '',
    ...(attempt === undefined ? {} : { deliveryAttempt: attempt as number }),
    publishTime,
    attributes: attributes as Record<string, string>,
    data: decoded(optional(message, 'data') ?? ''),
  };
}

/** The delivery that the envelope carries, of a subscription and topic of the registry. */
export function toDelivery(envelope: PushEnvelope, place: { readonly subscription: string; readonly topic: string; readonly attempt: number }): Delivery {
  const { id, rest } = ownAttributes(envelope.attributes);
  return {
    subscription: place.subscription, attempt: place.attempt, publishedAt: envelope.publishTime,
    message: { topic: place.topic, id: id ?? envelope.messageId, orderingKey: envelope.orderingKey, data: envelope.data, attributes: rest },
  };
}

/** Bytes that are no UTF-8 become U+FFFD: the stage then finds no message of its topic, and parks it with its reason. */
function decoded(base64: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
}

function object(value: unknown, field: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field);
  return value as Fields;
}

function optional(fields: Fields, ...names: readonly string[]): string | undefined {
  const value = names.map((name) => fields[name]).find((candidate) => candidate !== undefined && candidate !== null);
  if (value !== undefined && typeof value !== 'string') throw wrong(names[0] as string);
  return value;
}

function text(fields: Fields, ...names: readonly string[]): string {
  const value = optional(fields, ...names);
  if (!value) throw wrong(names[0] as string);
  return value;
}

function wrong(field: string): InvalidEnvelopeError {
  return new InvalidEnvelopeError(`the push request has no usable ${field}`);
}
