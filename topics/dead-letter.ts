/** How a stage parks a message itself: the same message on the dead-letter topic, with why. */
import type { Delivery, OutgoingMessage } from './bus.ts';

/** Attribute with why the message was given up. */
export const DEAD_REASON = 'deadReason';
/** Attribute with how often it had been delivered. */
export const DEAD_ATTEMPTS = 'deadAttempts';
/** Attribute with the subscription that gave it up, where a redrive returns it to. */
export const DEAD_SUBSCRIPTION = 'deadSubscription';

export function deadLetterTopic(topic: string): string {
  return `${topic}-dead`;
}

export function deadLetterMessage(delivery: Delivery, reason: string): OutgoingMessage {
  const { message, subscription, attempt } = delivery;
  return {
    topic: deadLetterTopic(message.topic),
    id: message.id,
    orderingKey: message.orderingKey,
    data: message.data,
    attributes: { ...message.attributes, [DEAD_REASON]: reason, [DEAD_ATTEMPTS]: String(attempt), [DEAD_SUBSCRIPTION]: subscription },
  };
}
