/** The parameter `types` of event streams. */
import type { EventType } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';

export const EVENT_TYPES = [
  'session.opened', 'transcript.partial', 'transcript.final', 'chunk.update', 'summary.update', 'intent.update', 'policy.decision', 'manifest.resolved',
  'review.requested', 'review.decided', 'action.dispatched', 'action.rolled_back', 'error', 'gap', 'session.closed',
] as const satisfies readonly EventType[];

/** Undefined: all. @throws {HttpProblem} 400 INVALID_PARAMETER */
export function readTypes(text: string | null): readonly string[] | undefined {
  if (text === null) return undefined;
  const types = text.split(',').map((type) => type.trim());
  const unknown = types.filter((type) => !(EVENT_TYPES as readonly string[]).includes(type));
  if (unknown.length > 0) throw invalidParameter('types', `is a list of event types with commas: ${EVENT_TYPES.join(', ')}`);
  return [...new Set(types)].sort();
}

export function invalidParameter(name: string, message: string): HttpProblem {
  return new HttpProblem('INVALID_PARAMETER', `parameter ${name} ${message}`, { errors: [{ path: name, message }] });
}
