import { deadLetterTopic } from '../../../topics/dead-letter.ts';
import { STAGES } from '../pipeline.ts';

const RESERVED: ReadonlySet<string> = new Set(STAGES.flatMap((stage) => [stage, deadLetterTopic(stage)]));

/**
 * Topics that carry the pipeline's own messages and their dead letters. An action that could publish there would put
 * work into the pipeline past policy and review.
 */
export function isReservedTopic(topic: string): boolean {
  return RESERVED.has(topic.slice(topic.lastIndexOf('/') + 1));
}
