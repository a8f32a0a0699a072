/** Compares what came of a session with what its recording expects. Pure. */
import type { Expected, ExpectedIntent } from '../schemas/generated/types.ts';
import type { IntentOutcome, SessionOutcome } from './outcome.ts';

/** The intent that stands for "none of the catalogue". */
export const unknownIntent = 'unknown';

/** One thing that was expected. */
export interface Check {
  /** Where in `expected`, such as `intents[0].decision`. */
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly met: boolean;
}

/** Every expectation of the recording as met or unmet; empty when nothing was expected. */
export function compareOutcome(expected: Expected | undefined, outcome: SessionOutcome): Check[] {
  if (!expected?.intents) return [];
  const wanted = expected.intents;
  const left = [...outcome.intents];
  const checks: Check[] = [];
  wanted.forEach((one, i) => {
    const found = takeBest(one, left);
    checks.push(...checkIntent(one, found, `intents[${i}]`, outcome));
  });
  const surplus = left.filter(({ intent }) => intent !== unknownIntent).map(({ intent }) => intent);
  const others = surplus.filter((intent) => !wanted.some((one) => one.intent === intent));
  checks.push({ what: 'no other intent', expected: [], actual: others, met: others.length === 0 });
  return checks;
}

/** The recognised intent that fits the expectation best; the first of equals, so that order decides. Removes it from `left`. */
function takeBest(wanted: ExpectedIntent, left: IntentOutcome[]): IntentOutcome | undefined {
  let best = -1;
  let bestScore = -1;
  left.forEach((intent, index) => {
    if (wanted.intent !== intent.intent) return;
    const checks = checkIntent(wanted, intent, '', undefined);
    const score = checks.filter(({ met }) => met).length;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best < 0 ? undefined : left.splice(best, 1)[0];
}

function checkIntent(wanted: ExpectedIntent, found: IntentOutcome | undefined, path: string, outcome: SessionOutcome | undefined): Check[] {
  const checks: Check[] = [];
  const add = (what: string, expected: unknown, actual: unknown, met: boolean): void => {
    checks.push({ what: `${path}.${what}`, expected, actual: actual ?? null, met });
  };
  // Silence is as good as an explicit `unknown`: text that never reached recognition was not guessed either.
  const silent = !found && wanted.intent === unknownIntent && outcome?.intents.length === 0;
  const heard = found?.intent ?? outcome?.intents.map(({ intent }) => intent).join(', ');
  add('intent', wanted.intent, heard, silent || found !== undefined);
  if (wanted.confidence) {
    const { min = 0, max = 1 } = wanted.confidence;
    const actual = found?.confidence;
    add('confidence', { min, max }, actual, actual !== undefined && actual >= min && actual <= max);
  }
  for (const [name, value] of Object.entries(wanted.slots ?? {})) {
    const actual = found?.slots[name]?.value;
    add(`slots.${name}`, value, actual, actual !== undefined && String(actual) === String(value));
  }
  if (wanted.decision !== undefined) add('decision', wanted.decision, found?.decision, found?.decision === wanted.decision);
  if (wanted.manifestId !== undefined) add('manifestId', wanted.manifestId, found?.manifestId, found?.manifestId === wanted.manifestId);
  if (wanted.strategy !== undefined) add('strategy', wanted.strategy, found?.strategy, found?.strategy === wanted.strategy);
  return checks;
}
