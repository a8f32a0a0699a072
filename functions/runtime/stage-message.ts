/** Decoding at the stage's border: what passes here is valid for its topic. */
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { StageMessage, StageName } from '../../schemas/generated/types.ts';
import { InvalidMessageError } from './stage-errors.ts';

export interface ValidationProblem { readonly path: string; readonly message: string }

/** Returns the problems of a message of the stage's topic; an empty list means valid. */
export type MessageValidator = (stage: StageName, message: unknown) => readonly ValidationProblem[];

/** @throws {InvalidMessageError} with the first problems, never with the content. */
export function decodeMessage<Data>(stage: StageName, from: Pick<OutgoingMessage, 'data' | 'content'>, validate: MessageValidator): StageMessage<Data> {
  // What a stage of this process has just made crosses no border.
  if (from.content) return from.content as StageMessage<Data>;
  const message = parse(from.data);
  const problems = validate(stage, message);
  if (problems.length > 0) {
    const said = problems.slice(0, 3).map((problem) => `${problem.path || '/'}: ${problem.message}`).join('; ');
    throw new InvalidMessageError(`the message does not fit the schema of topic ${stage}: ${said}`);
  }
  return message as StageMessage<Data>;
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new InvalidMessageError('the message is not JSON', { cause });
  }
}
