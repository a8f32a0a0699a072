/**
 * Whether a new bundle may take more of the traffic, has to wait, or has to step back: the criteria of each phase of a
 * rollout against what was seen. Pure; what follows from the verdict is done elsewhere.
 *
 * A criterion is met or broken only when chance is ruled out (Wilson's interval for shares); until then the phase goes on.
 */
import { latencyQuantile, type Observation } from './observation.ts';
import { meanSample, sequentialTest, shareSample, wilsonInterval } from './sequential-test.ts';

export type Measure = 'agreement' | 'errorRate' | 'latencyP90' | 'criticalIncidents' | 'costPerSession' | 'cacheHitRate' | 'budgetOverruns' | 'approvalRate' | 'overrideRate' | 'automationRate';

export interface Criterion {
  readonly measure: Measure;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Phase {
  readonly name: string;
  /** Share of sessions, in percent, that the new bundle decides. 0: it only decides alongside. */
  readonly percent: number;
  /** Least time before the next phase, in ms. */
  readonly leastMs: number;
  /** Least sessions (alongside: compared decisions) before the next phase. */
  readonly leastCount: number;
  readonly criteria: readonly Criterion[];
}

export interface JudgedCriterion extends Criterion {
  readonly value: number | null;
  readonly state: 'met' | 'broken' | 'unclear';
}

export interface Verdict {
  readonly verdict: 'advance' | 'hold' | 'step_back';
  /** What decided it. */
  readonly reasons: readonly string[];
  readonly criteria: readonly JudgedCriterion[];
}

const DAY_MS = 24 * 3_600_000;

/** The phases of the deployment plan; a bundle's own come before them. */
export const ROLLOUT_PHASES: readonly Phase[] = [
  { name: 'shadow', percent: 0, leastMs: 7 * DAY_MS, leastCount: 500, criteria: [{ measure: 'agreement', atLeast: 0.95 }] },
  { name: 'canary', percent: 5, leastMs: 3 * DAY_MS, leastCount: 200, criteria: [{ measure: 'errorRate', atMost: 0.01 }, { measure: 'latencyP90', atMost: 600 }, { measure: 'criticalIncidents', atMost: 0 }] },
  { name: 'quarter', percent: 25, leastMs: 3 * DAY_MS, leastCount: 500, criteria: [{ measure: 'overrideRate', atMost: 0.1 }, { measure: 'costPerSession', atMost: 0.05 }, { measure: 'cacheHitRate', atLeast: 0.5 }, { measure: 'errorRate', atMost: 0.01 }] },
  { name: 'half', percent: 50, leastMs: 3 * DAY_MS, leastCount: 1000, criteria: [{ measure: 'errorRate', atMost: 0.01 }, { measure: 'latencyP90', atMost: 600 }, { measure: 'budgetOverruns', atMost: 0 }, { measure: 'approvalRate', atLeast: 0.7 }] },
  { name: 'full', percent: 100, leastMs: 0, leastCount: 0, criteria: [{ measure: 'errorRate', atMost: 0.01 }, { measure: 'criticalIncidents', atMost: 0 }] },
];

export interface PhaseFacts {
  /** Of the new bundle, since the phase began. */
  readonly seen: Observation;
  /** Of the old one in the same time, where both run. */
  readonly control?: Observation;
  /** Milliseconds since the phase began. */
  readonly elapsedMs: number;
}

export function judgePhase(phase: Phase, { seen, control, elapsedMs }: PhaseFacts): Verdict {
  const criteria = phase.criteria.map((criterion) => judge(criterion, seen));
  const broken = criteria.filter(({ state }) => state === 'broken');
  const worse = control ? worseThan(control, seen) : [];
  if (broken.length > 0 || worse.length > 0) return { verdict: 'step_back', reasons: [...broken.map(describe), ...worse], criteria };
  const count = phase.percent === 0 ? seen.compared : seen.sessions;
  const missing = [
    ...(elapsedMs < phase.leastMs ? [`${hours(phase.leastMs - elapsedMs)} h are left`] : []),
    ...(count < phase.leastCount ? [`${count} of ${phase.leastCount} seen`] : []),
    ...criteria.filter(({ state }) => state === 'unclear').map(describe),
  ];
  return missing.length > 0 ? { verdict: 'hold', reasons: missing, criteria } : { verdict: 'advance', reasons: criteria.map(describe), criteria };
}

/** Successes and trials of a measure that is a share. */
const SHARES: { readonly [M in Measure]?: (seen: Observation) => readonly [successes: number, trials: number] } = {
  agreement: ({ agreed, compared }) => [agreed, compared],
  errorRate: ({ failedSessions, sessions }) => [failedSessions, sessions],
  cacheHitRate: ({ cacheHits, intents }) => [cacheHits, intents],
  approvalRate: ({ reviews }) => [reviews.approved, reviews.approved + reviews.rejected],
  overrideRate: ({ actions }) => [actions.rolledBack, actions.done],
  automationRate: ({ decisions }) => [decisions.auto, decisions.auto + decisions.review + decisions.deny],
};

function judge(criterion: Criterion, seen: Observation): JudgedCriterion {
  const share = SHARES[criterion.measure]?.(seen);
  if (share) {
    const [successes, trials] = share;
    const { low, high } = wilsonInterval(successes, trials);
    const value = trials === 0 ? null : successes / trials;
    const { atLeast = 0, atMost = 1 } = criterion;
    const broken = high < atLeast || low > atMost;
    return { ...criterion, value, state: broken ? 'broken' : value !== null && value >= atLeast && value <= atMost ? 'met' : 'unclear' };
  }
  const value = amountOf(criterion.measure, seen);
  if (value === null) return { ...criterion, value, state: 'unclear' };
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = criterion;
  const met = value >= atLeast && value <= atMost;
  // A single incident or overrun is one; a quantile or a mean of a handful is not.
  const telling = criterion.measure === 'criticalIncidents' || criterion.measure === 'budgetOverruns' || seen.sessions >= LEAST_SESSIONS;
  return { ...criterion, value, state: met ? 'met' : telling ? 'broken' : 'unclear' };
}

const LEAST_SESSIONS = 30;

function amountOf(measure: Measure, seen: Observation): number | null {
  switch (measure) {
    case 'latencyP90': return latencyQuantile(seen, 0.9);
    case 'costPerSession': return seen.sessions === 0 ? null : seen.costUSD / seen.sessions;
    case 'criticalIncidents': return seen.criticalIncidents;
    case 'budgetOverruns': return seen.budgetOverruns;
    default: return null;
  }
}

/** Beyond the limits of the phase: the new bundle does clearly worse than the old one does at the same time. */
function worseThan(control: Observation, seen: Observation): string[] {
  const errors = sequentialTest(shareSample(control.failedSessions, control.sessions), shareSample(seen.failedSessions, seen.sessions), 1, { spread: 0.05 });
  const rejected = sequentialTest(shareSample(control.reviews.rejected, control.reviews.approved + control.reviews.rejected), shareSample(seen.reviews.rejected, seen.reviews.approved + seen.reviews.rejected));
  const undone = sequentialTest(shareSample(control.actions.rolledBack, control.actions.done), shareSample(seen.actions.rolledBack, seen.actions.done), 1, { spread: 0.05 });
  const cost = sequentialTest(costSample(control), costSample(seen), 1, { spread: Math.max(0.001, control.sessions === 0 ? 0 : (0.2 * control.costUSD) / control.sessions) });
  return [
    ...(errors.verdict === 'higher' ? [`more sessions fail than before: by ${percent(errors.difference)}`] : []),
    ...(rejected.verdict === 'higher' ? [`reviewers reject more than before: by ${percent(rejected.difference)}`] : []),
    ...(undone.verdict === 'higher' ? [`more actions are rolled back than before: by ${percent(undone.difference)}`] : []),
    ...(cost.verdict === 'higher' && cost.low > 0.2 * (control.costUSD / control.sessions) ? [`a session costs $${cost.difference.toFixed(4)} more than before`] : []),
  ];
}

function costSample({ sessions, costUSD, costSquaredUSD }: Observation) {
  return meanSample(sessions, costUSD, costSquaredUSD);
}

function describe({ measure, atLeast, atMost, value }: JudgedCriterion): string {
  const limit = [...(atLeast === undefined ? [] : [`at least ${atLeast}`]), ...(atMost === undefined ? [] : [`at most ${atMost}`])].join(' and ');
  return `${measure} is ${value === null ? 'not known' : Math.round(value * 1e4) / 1e4}, wanted ${limit}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} percentage points`;
}

function hours(ms: number): number {
  return Math.ceil(ms / 3_600_000);
}
