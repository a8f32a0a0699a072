/** What would have made it pass: the smallest changes to the context that lead to a milder decision, each tried out. Pure. */
import type { Counterfactual } from '../../schemas/generated/types.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { decide, isMilder, type Outcome } from './decide.ts';
import type { PolicyContext } from './policy-context.ts';

/** Something that could have been otherwise. */
interface Lever {
  readonly field: string;
  readonly from: unknown;
  /** As far from what is as it goes; the numbers between are tried afterwards. */
  readonly furthest: unknown;
  readonly step?: number;
  words(to: unknown): string;
  change(to: unknown): Partial<PolicyContext>;
}

/** Levers with the values that they are moved to. */
type Moves = ReadonlyMap<Lever, unknown>;

interface Found { readonly moves: Moves; readonly led: Outcome['decision'] }

const CALMER_ENVIRONMENT = 'staging';

/**
 * First each single change that makes the decision milder, and that makes it `auto`. When none alone makes it `auto`, also
 * the smallest set of changes that does together.
 */
export function findCounterfactuals(policy: CompiledPolicy, context: PolicyContext, outcome: Outcome): Counterfactual[] {
  if (outcome.decision === 'auto') return [];
  const tried = (moves: Moves): Outcome => decide(policy, { ...context, ...Object.assign({}, ...[...moves].map(([lever, to]) => lever.change(to))) as Partial<PolicyContext> });
  const levers = leversOf(context, outcome);

  const passes = (moves: Moves): boolean => tried(moves).decision === 'auto';
  const milder = (moves: Moves): boolean => isMilder(tried(moves).decision, outcome.decision);
  const found = levers.flatMap((lever): Found[] => {
    const furthest: Moves = new Map([[lever, lever.furthest]]);
    if (!milder(furthest)) return [];
    const moves = smallest(furthest, milder);
    const led = tried(moves).decision;
    return [{ moves, led }, ...(led !== 'auto' && passes(furthest) ? [{ moves: smallest(furthest, passes), led: 'auto' as const }] : [])];
  });
  if (!found.some(({ led }) => led === 'auto')) {
    const together = fewest(levers, passes);
    if (together) found.push({ moves: smallest(together, passes), led: 'auto' });
  }
  return found.map(({ moves, led }) => described(moves, led, outcome));
}

function leversOf(context: PolicyContext, outcome: Outcome): Lever[] {
  const { confidence, environment, slots, safetyFlags, missingSlots, session, budgetRemaining } = context;
  const levers: Lever[] = [];
  if (confidence < 1) levers.push({ field: 'confidence', from: confidence, furthest: 1, step: 0.01, words: (to) => `with a confidence of ${String(to)}`, change: (to) => ({ confidence: to as number }) });
  if (environment !== CALMER_ENVIRONMENT) {
    levers.push({
      field: 'environment', from: environment, furthest: CALMER_ENVIRONMENT, words: (to) => `in ${String(to)}`,
      change: (to) => ({ environment: to as string, slots: slots.environment === undefined ? slots : { ...slots, environment: to as string } }),
    });
  }
  if (safetyFlags.includes('pii_detected')) {
    const without = safetyFlags.filter((flag) => flag !== 'pii_detected');
    levers.push({ field: 'safetyFlags', from: safetyFlags, furthest: without, words: () => 'without personal data', change: (to) => ({ safetyFlags: to as PolicyContext['safetyFlags'] }) });
  }
  if (missingSlots.length > 0) levers.push({ field: 'slots', from: [], furthest: missingSlots, words: () => `with ${missingSlots.join(', ')} said`, change: () => ({ missingSlots: [] }) });
  if (session.demoted) levers.push({ field: 'session.demoted', from: true, furthest: false, words: () => 'in a session that never left its scope', change: () => ({ session: { ...session, demoted: false }, mode: session.dryRun ? 'dry_run' : 'live' }) });
  if (outcome.estimatedCostUSD > 0) levers.push({ field: 'estimatedCost', from: outcome.estimatedCostUSD, furthest: 0, step: 0.01, words: (to) => `at a cost of ${String(to)} USD`, change: (to) => ({ estimatedCost: to as number }) });
  if (Number.isFinite(budgetRemaining)) {
    const plenty = Math.ceil(Math.max(budgetRemaining, outcome.estimatedCostUSD, 1)) * 10_000;
    levers.push({ field: 'budgetRemaining', from: budgetRemaining, furthest: plenty, step: 1, words: (to) => `with ${String(to)} USD of the budget left`, change: (to) => ({ budgetRemaining: to as number, tenant: { ...context.tenant, budgetRemaining: to as number } }) });
  }
  return levers;
}

/** The set with the fewest levers, all at their furthest: pairs first, then by leaving out what is not needed. */
function fewest(levers: readonly Lever[], passes: (moves: Moves) => boolean): Moves | undefined {
  const all: Moves = new Map(levers.map((lever) => [lever, lever.furthest]));
  if (levers.length < 2 || !passes(all)) return undefined;
  for (const [index, first] of levers.entries()) {
    for (const second of levers.slice(index + 1)) {
      const pair: Moves = new Map([[first, first.furthest], [second, second.furthest]]);
      if (passes(pair)) return pair;
    }
  }
  return levers.toReversed().reduce<Moves>((moves, lever) => {
    const without: Moves = new Map([...moves].filter(([other]) => other !== lever));
    return passes(without) ? without : moves;
  }, all);
}

/** The same levers, each number moved no further than it has to be. Every value was tried, whatever shape the rules have. */
function smallest(moves: Moves, passes: (moves: Moves) => boolean): Moves {
  let found = moves;
  for (const [lever] of moves) if (lever.step !== undefined) found = new Map([...found, [lever, nearest(lever, lever.step, (to) => passes(new Map([...found, [lever, to]])))]]);
  return found;
}

/** In whole steps, the value nearest to what is that passes; the furthest one is known to. */
function nearest({ from, furthest }: Lever, step: number, passes: (to: number) => boolean): number {
  const per = Math.round(1 / step);
  const up = (furthest as number) > (from as number);
  let near = up ? Math.floor((from as number) * per) : Math.ceil((from as number) * per);
  let far = Math.round((furthest as number) * per);
  while (Math.abs(far - near) > 1) {
    const middle = up ? Math.floor((near + far) / 2) : Math.ceil((near + far) / 2);
    if (passes(middle / per)) far = middle;
    else near = middle;
  }
  return far / per;
}

function described(moves: Moves, led: Outcome['decision'], { decision }: Outcome): Counterfactual {
  const words = [...moves].map(([lever, to]) => lever.words(to)).join(' and ');
  const [only, ...more] = [...moves];
  const change = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${led} instead of ${decision}`;
  if (only && more.length === 0) return { change, field: only[0].field, from: only[0].from, to: only[1] };
  return { change, field: [...moves.keys()].map(({ field }) => field).join(','), from: [...moves.keys()].map(({ from }) => from), to: [...moves.values()] };
}
