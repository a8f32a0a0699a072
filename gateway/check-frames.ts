/** From a parsed body to frames: one frame, a list, or `{frames: [...]}`, each checked against its schema. */
import type { Frame, InputKind } from '../schemas/generated/types.ts';
import { HttpProblem, type ProblemDetail } from '../schemas/http-problem.ts';
import { validatorFor } from '../schemas/validate.ts';

export const MAX_FRAMES_PER_CALL = 100;
const MAX_PROBLEMS = 20;
const checkFrame = validatorFor('frame');

/** @throws {HttpProblem} 400 with the place of each mistake. */
export function checkFrames(body: unknown, input: InputKind): readonly Frame[] {
  const { values, prefix } = unwrap(body);
  if (values.length === 0) throw new HttpProblem('VALIDATION_FAILED', 'send at least one frame', { errors: [{ path: prefix ?? '', message: 'must have at least 1 item' }] });
  if (values.length > MAX_FRAMES_PER_CALL) {
    throw new HttpProblem('VALIDATION_FAILED', `at most ${MAX_FRAMES_PER_CALL} frames a call`, { errors: [{ path: prefix ?? '', message: `has ${values.length} items` }] });
  }
  const errors: ProblemDetail[] = [];
  for (const [index, value] of values.entries()) {
    const at = prefix === undefined ? '' : `${prefix}/${index}`;
    const result = checkFrame(value);
    errors.push(...(result.ok ? unfit(result.value, input) : result.errors).map(({ path, message }) => ({ path: `${at}${path}`, message })));
    if (errors.length >= MAX_PROBLEMS) break;
  }
  if (errors.length > 0) throw new HttpProblem('VALIDATION_FAILED', 'the frames are not valid', { errors: errors.slice(0, MAX_PROBLEMS) });
  return values as readonly Frame[];
}

/** `prefix`: JSON pointer of the list within the body; undefined when the body is one frame. */
function unwrap(body: unknown): { values: readonly unknown[]; prefix?: string } {
  if (Array.isArray(body)) return { values: body, prefix: '' };
  if (body !== null && typeof body === 'object' && 'frames' in body) {
    const { frames, ...rest } = body;
    const unknown = Object.keys(rest);
    if (unknown.length > 0) throw new HttpProblem('VALIDATION_FAILED', 'the body has unknown members', { errors: unknown.slice(0, MAX_PROBLEMS).map((name) => ({ path: `/${name}`, message: 'is not known' })) });
    if (!Array.isArray(frames)) throw new HttpProblem('VALIDATION_FAILED', 'frames is not a list', { errors: [{ path: '/frames', message: 'must be array' }] });
    return { values: frames, prefix: '/frames' };
  }
  return { values: [body] };
}

/** What no schema of one frame can say. */
function unfit(frame: Frame, input: InputKind): readonly ProblemDetail[] {
  if (input !== 'mixed' && frame.type !== input) return [{ path: '/type', message: `the session was opened for ${input} only` }];
  const texts: readonly [string, string][] = [['frameId', frame.frameId], ...(frame.type === 'text' ? [['text', frame.text] as [string, string]] : [])];
  // Half a surrogate pair has no UTF-8 form and would change on its way.
  return texts.filter(([, text]) => !text.isWellFormed()).map(([name]) => ({ path: `/${name}`, message: 'must be well-formed Unicode' }));
}
