/** A message as Pub/Sub carries it. Its own id and key travel as attributes: Pub/Sub makes ids of its own, and its emulator's pushes leave the key out. */
import type { OutgoingMessage } from './bus.ts';

/** Attribute with the message's id, which consumers drop repeats by. */
export const MESSAGE_ID = 'eggId';
/** Attribute with the ordering key. */
export const MESSAGE_KEY = 'eggKey';

export interface PubsubMessage {
  readonly data: Uint8Array;
  readonly attributes: Readonly<Record<string, string>>;
  /** Absent: the message is unordered. */
  readonly orderingKey?: string;
}

export function toPubsub({ id, orderingKey, data, attributes }: OutgoingMessage): PubsubMessage {
  const own = { ...attributes, [MESSAGE_ID]: id };
  const bytes = new TextEncoder().encode(data);
  return orderingKey ? { data: bytes, attributes: { ...own, [MESSAGE_KEY]: orderingKey }, orderingKey } : { data: bytes, attributes: own };
}

/** The attributes as the publisher gave them, and what travelled among them. */
export function ownAttributes(attributes: Readonly<Record<string, string>>): { readonly id?: string; readonly key?: string; readonly rest: Readonly<Record<string, string>> } {
  const { [MESSAGE_ID]: id, [MESSAGE_KEY]: key, ...rest } = attributes;
  return { ...(id === undefined ? {} : { id }), ...(key === undefined ? {} : { key }), rest };
}

/** Where order holds: it does within one region, so every publisher uses the same one. */
export function locationalHost(region: string): string {
  return `${region}-pubsub.googleapis.com`;
}
