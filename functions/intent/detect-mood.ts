/**
 * Whether a clause asks for something to be done now, or only speaks of it: under a condition, as what others said, as what is
 * or was done, what might be, or what is for later; or is mere courtesy. Pure; works on text as `normaliseText` returns it.
 */
import { detectNegation, type Negation } from './detect-negation.ts';
import { isQuestion } from './detect-question.ts';
import { ASIDE, CONDITION, COURTESY, LATER, POLITE, POSSIBILITY, REPORT, REPORT_OPENS, REQUEST, STATEMENT } from './mood-phrases.ts';

export const MOODS = ['courtesy', 'negation', 'question', 'condition', 'report', 'statement', 'possibility', 'later'] as const;
export type MoodKind = (typeof MOODS)[number];

export interface Mood {
  readonly kind: MoodKind;
  readonly negation?: Negation;
  /** What it says holds for the rest of the sentence ("if it fails, …"). */
  readonly governs?: true;
}

/** What else may stand in "in an hour or so, …", which tells when the rest is wanted. */
const ONLY_A_TIME = /^(?:\s|[,.]|and|but|so|then|ok|okay|or so|at|on|around|about|early|late|the|first thing|in the|morning|evening|afternoon|night|früh|por la)*$/u;

/** Undefined for a clause that asks, or says nothing about when and whether. */
export function detectMood(normalised: string): Mood | undefined {
  if (COURTESY.test(normalised)) return { kind: 'courtesy' };
  const negation = detectNegation(normalised);
  if (negation) return { kind: 'negation', negation };
  const text = normalised.replace(POLITE, ' ').trim();
  if (isQuestion(text)) return { kind: 'question' };
  if (ASIDE.test(text)) return { kind: 'condition' };
  const condition = CONDITION.exec(text);
  if (condition) return { kind: 'condition', ...(opens(text, condition) ? { governs: true } : {}) };
  if (REPORT.test(text)) return { kind: 'report', ...(REPORT_OPENS.test(text) ? { governs: true } : {}) };
  const requested = REQUEST.test(text);
  if (!requested && STATEMENT.test(text)) return { kind: 'statement' };
  if (!requested && POSSIBILITY.test(text)) return { kind: 'possibility' };
  const later = LATER.exec(text);
  return later ? { kind: 'later', ...(ONLY_A_TIME.test(text.replace(later[0], ' ')) ? { governs: true } : {}) } : undefined;
}

/** At the clause's start ("if …", 如果…), or at its end (…たら): the condition is of what follows. */
function opens(text: string, { index }: RegExpExecArray): boolean {
  return /^(?:(?:and|but|so|only|just|then|also|or|und|y|aber|pero|如|那么?)\s*)*$/u.test(text.slice(0, index).trim()) || /(?:たら|だら|なら|[えけせてねべめれげ]ば|場合(?:は|には|に)|次第|的话|之后|以后)$/u.test(text);
}
