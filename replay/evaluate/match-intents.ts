/** Pairs what was expected with what was recognised. Pure. */
import type { ExpectedIntent } from '../../schemas/generated/types.ts';
import { unknownIntent } from '../expectations.ts';
import type { IntentOutcome } from '../outcome.ts';

export interface Matched {
  /** Every expectation with what was recognised for it; undefined: nothing was. */
  readonly pairs: readonly (readonly [ExpectedIntent, IntentOutcome | undefined])[];
  /** What is left over. */
  readonly surplus: readonly IntentOutcome[];
}

/**
 * First each expected intent takes the recognised one of its name that fits best, the first of equals; then those that found
 * none take what is left in order, known intents first, so that a confusion is a pair and not a miss beside a surprise. An
 * expected `unknown` comes last and takes a known intent before an unknown one: that is what went wrong.
 */
export function matchIntents(wanted: readonly ExpectedIntent[], recognised: readonly IntentOutcome[]): Matched {
  const left = [...recognised];
  const isKnown = ({ intent }: ExpectedIntent): boolean => intent !== unknownIntent;
  const found = wanted.map((one) => (isKnown(one) ? takeBest(one, left) : undefined));
  const takeAny = (): IntentOutcome | undefined => {
    const known = left.findIndex(({ intent }) => intent !== unknownIntent && !wanted.some((other) => other.intent === intent));
    const at = known >= 0 ? known : left.findIndex(({ intent }) => intent === unknownIntent);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  for (const knownFirst of [true, false]) {
    for (const [index, one] of wanted.entries()) if (isKnown(one) === knownFirst) found[index] ??= takeAny();
  }
  return { pairs: wanted.map((one, index) => [one, found[index]] as const), surplus: left };
}

function takeBest(wanted: ExpectedIntent, left: IntentOutcome[]): IntentOutcome | undefined {
  let best = -1;
  let bestScore = -1;
  for (const [index, one] of left.entries()) {
    if (wanted.intent !== undefined && wanted.intent !== one.intent) continue;
    const score = scoreOf(wanted, one);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best < 0 ? undefined : left.splice(best, 1)[0];
}

function scoreOf({ slots = {}, decision, manifestId, strategy, confidence }: ExpectedIntent, found: IntentOutcome): number {
  const met = Object.entries(slots).filter(([name, value]) => String(found.slots[name]?.value) === String(value)).length;
  const inRange = confidence === undefined || (found.confidence >= (confidence.min ?? 0) && found.confidence <= (confidence.max ?? 1));
  return met + [decision === undefined || decision === found.decision, manifestId === undefined || manifestId === found.manifestId, strategy === undefined || strategy === found.strategy, inRange].filter(Boolean).length;
}
