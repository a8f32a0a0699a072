/** The replay's result as a whole: counts, the expectations that failed, and both as text. Pure. */
import type { DecisionKind } from '../schemas/generated/types.ts';
import type { Check } from './expectations.ts';
import type { SessionOutcome } from './outcome.ts';

export interface SessionResult {
  readonly id: string;
  readonly tags: readonly string[];
  readonly sessionId: string | null;
  readonly durationMs: number;
  readonly outcome: SessionOutcome;
  readonly checks: readonly Check[];
  /** Why the session could not be replayed to its end. */
  readonly failure?: { readonly code: string; readonly message: string };
}

export interface Unmet {
  readonly id: string;
  readonly checks: readonly Check[];
}

export interface Summary {
  sessions: number;
  failed: number;
  events: number;
  decisions: Record<DecisionKind, number>;
  errors: Record<string, number>;
  expectations: { met: number; unmet: number; sessionsMet: number; sessionsUnmet: number };
  /** Sessions with unmet expectations, at most `maxListed` of them. */
  unmet: Unmet[];
  failures: { id: string; code: string; message: string }[];
}

const maxListed = 1000;

export function emptySummary(): Summary {
  return {
    sessions: 0, failed: 0, events: 0, decisions: { auto: 0, review: 0, deny: 0 }, errors: {},
    expectations: { met: 0, unmet: 0, sessionsMet: 0, sessionsUnmet: 0 }, unmet: [], failures: [],
  };
}

/** Adds one session to the summary, in place. */
export function addResult(summary: Summary, result: SessionResult): void {
  summary.sessions += 1;
  summary.events += result.outcome.events;
  for (const { decision } of result.outcome.intents) if (decision) summary.decisions[decision] += 1;
  for (const { code } of result.outcome.errors) summary.errors[code] = (summary.errors[code] ?? 0) + 1;
  if (result.failure) {
    summary.failed += 1;
    if (summary.failures.length < maxListed) summary.failures.push({ id: result.id, ...result.failure });
  }
  const unmet = result.checks.filter(({ met }) => !met);
  const { expectations } = summary;
  expectations.met += result.checks.length - unmet.length;
  expectations.unmet += unmet.length;
  if (unmet.length > 0) {
    expectations.sessionsUnmet += 1;
    if (summary.unmet.length < maxListed) summary.unmet.push({ id: result.id, checks: unmet });
  } else if (result.checks.length > 0) {
    expectations.sessionsMet += 1;
  }
}

/** Whether every expectation was met and every session ended. */
export function allWell({ failed, expectations }: Summary): boolean {
  return failed === 0 && expectations.unmet === 0;
}

export function formatSummary(summary: Summary, elapsedMs: number): string {
  const { decisions, expectations } = summary;
  const compared = expectations.sessionsMet + expectations.sessionsUnmet;
  const errors = Object.entries(summary.errors).map(([code, count]) => `${code} ${count}`).join(', ');
  const rows: [string, string][] = [
    ['sessions', `${summary.sessions}${summary.failed ? `, ${summary.failed} not replayed to the end` : ''}`],
    ['time', `${(elapsedMs / 1000).toFixed(1)} s`],
    ['events', String(summary.events)],
    ['decisions', `auto ${decisions.auto}, review ${decisions.review}, deny ${decisions.deny}`],
    ['error events', errors || 'none'],
    ['expectations', `${expectations.met} met, ${expectations.unmet} unmet`],
    ['sessions as expected', compared === 0 ? 'nothing was expected' : `${expectations.sessionsMet} of ${compared}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  for (const { id, code, message } of summary.failures) lines.push(`failed  ${id}: ${code}: ${message}`);
  for (const { id, checks } of summary.unmet) {
    for (const { what, expected, actual } of checks) lines.push(`unmet   ${id}: ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
  return lines.join('\n');
}
