/** What would have made it pass: single changes to the context that lead to a milder decision, each tried out. Pure. */
import type { Counterfactual } from '../../schemas/generated/types.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { decide, isMilder, type Outcome } from './decide.ts';
import type { PolicyContext } from './policy-context.ts';

const CALMER_ENVIRONMENT = 'staging';

export function findCounterfactuals(policy: CompiledPolicy, context: PolicyContext, outcome: Outcome): Counterfactual[] {
  if (outcome.decision === 'auto') return [];
  const milder = (change: Partial<PolicyContext>): Outcome | undefined => {
    const tried = decide(policy, { ...context, ...change });
    return isMilder(tried.decision, outcome.decision) ? tried : undefined;
  };
  const found: Counterfactual[] = [];
  const add = (field: string, from: unknown, to: unknown, what: string, led: Outcome | undefined): void => {
    if (led) found.push({ change: `${what}: ${led.decision} instead of ${outcome.decision}`, field, from, to });
  };

  const confidence = smallestRaise(context.confidence, (value) => milder({ confidence: value }));
  if (confidence) add('confidence', context.confidence, confidence.value, `With a confidence of ${confidence.value}`, confidence.led);

  if (context.environment !== CALMER_ENVIRONMENT) {
    const slots = context.slots.environment === undefined ? context.slots : { ...context.slots, environment: CALMER_ENVIRONMENT };
    add('environment', context.environment, CALMER_ENVIRONMENT, `In ${CALMER_ENVIRONMENT}`, milder({ environment: CALMER_ENVIRONMENT, slots }));
  }
  if (context.safetyFlags.includes('pii_detected')) {
    const safetyFlags = context.safetyFlags.filter((flag) => flag !== 'pii_detected');
    add('safetyFlags', context.safetyFlags, safetyFlags, 'Without personal data', milder({ safetyFlags }));
  }
  if (context.missingSlots.length > 0) add('slots', [], context.missingSlots, `With ${context.missingSlots.join(', ')} said`, milder({ missingSlots: [] }));

  const cost = largestCut(outcome.estimatedCostUSD, (value) => milder({ estimatedCost: value }));
  if (cost) add('estimatedCost', outcome.estimatedCostUSD, cost.value, `At a cost of ${cost.value} USD`, cost.led);
  return found;
}

interface Found { readonly value: number; readonly led: Outcome }

/** The lowest value in hundredths that flips, if 1 does. Every value returned was tried, whatever shape the rules have. */
function smallestRaise(from: number, flips: (value: number) => Outcome | undefined): Found | undefined {
  let led = from < 1 ? flips(1) : undefined;
  if (!led) return undefined;
  let low = Math.floor(from * 100);
  let high = 100;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = flips(middle / 100);
    if (tried) [high, led] = [middle, tried];
    else low = middle;
  }
  return { value: high / 100, led };
}

/** The highest cost in cents that flips, if 0 does. */
function largestCut(from: number, flips: (value: number) => Outcome | undefined): Found | undefined {
  let led = from > 0 ? flips(0) : undefined;
  if (!led) return undefined;
  let low = 0;
  let high = Math.ceil(from * 100);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const tried = flips(middle / 100);
    if (tried) [low, led] = [middle, tried];
    else high = middle;
  }
  return { value: low / 100, led };
}
