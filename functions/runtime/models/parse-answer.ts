/** A model's JSON as an object. What is nearly JSON is repaired here; the rest is refused. Pure. */
import { ModelAnswerError } from './errors.ts';
import type { ModelAnswer } from './model.ts';

/** More is no answer to what is asked here, and repairing is not free. */
const LONGEST = 64 * 1024;

/** @throws {ModelAnswerError} */
export function parseAnswer({ text, model, costUSD }: Pick<ModelAnswer, 'text' | 'model' | 'costUSD'>): Record<string, unknown> {
  const refuse = (message: string) => new ModelAnswerError('not_json', message, { context: { model, length: text.length }, costUSD });
  if (text.length > LONGEST) throw refuse('the answer is too long');
  const parsed = tryParse(text) ?? tryParse(repairJson(text));
  if (parsed === undefined) throw refuse('the answer is no JSON, also when repaired');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new ModelAnswerError('schema', 'the answer is no JSON object', { context: { model }, costUSD });
  return parsed as Record<string, unknown>;
}

/** What models do to JSON: a fence or words around it, trailing commas, Python's constants. An end that is missing is not invented. */
export function repairJson(text: string): string {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return text;
  return text.slice(start, end + 1).replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])|\b(?:True|False|None)\b/gsu, (token) => {
    if (token.startsWith('"')) return token.replace(/\n/g, '\\n');
    return token === ',' ? '' : token === 'None' ? 'null' : token.toLowerCase();
  });
}

/** True when what has come of a streamed answer is a JSON object to its end. */
export function isWholeJson(soFar: string): boolean {
  return soFar.trimEnd().endsWith('}') && tryParse(soFar) !== undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
