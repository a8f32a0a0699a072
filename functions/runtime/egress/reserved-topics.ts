import { registry } from '../../../topics/registry.ts';

const RESERVED: ReadonlySet<string> = new Set(registry.topics.flatMap(({ name, deadLetter }) => [name, deadLetter.topic]));

/**
 * Topics that carry the system's own messages and their dead letters. An action that could publish there would put
 * work into the pipeline past policy and review, or notices under another tenant's name.
 */
export function isReservedTopic(topic: string): boolean {
  return RESERVED.has(topic.slice(topic.lastIndexOf('/') + 1));
}
