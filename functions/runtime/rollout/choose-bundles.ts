/** Which bundle a session lives by, and which one decides alongside: from the active bundle's `rollout` and the session's id alone. Pure. */
import { hash } from 'node:crypto';
import type { LimitsFile } from '../../../schemas/generated/types.ts';

type Rollout = NonNullable<LimitsFile['rollout']>;

export interface Chosen {
  /** Digest of the bundle in place of the active one. */
  readonly digest?: string;
  /** What the session belongs to; left out where there is nothing to tell apart. */
  readonly variant?: string;
  /** Digest of the bundle that decides alongside. */
  readonly shadow?: string;
}

export const CANDIDATE = 'candidate';
export const CONTROL = 'control';

/** Whether the rollout has any say at all. */
export function hasRollout({ mode, candidate, shadow, variants = [] }: Rollout = {}): boolean {
  return mode !== 'off' && (candidate !== undefined || shadow !== undefined || variants.length > 0);
}

/** `percent`: the candidate's share as it is now, where it steps on by itself. A session stays with the candidate as its share grows. */
export function chooseBundles(rollout: Rollout, sessionId: string, percent = rollout.percent ?? 0): Chosen {
  if (!hasRollout(rollout)) return {};
  const { mode = 'shadow', candidate, shadow, variants = [] } = rollout;
  const share = mode === 'full' ? 100 : mode === 'canary' ? percent : 0;
  if (candidate !== undefined && bucketOf(candidate, sessionId) < share) return { digest: candidate, variant: CANDIDATE };
  const alongside = shadow ?? (candidate !== undefined && share === 0 ? candidate : undefined);
  const besides = alongside === undefined ? {} : { shadow: alongside };
  if (variants.length > 0) {
    const bucket = bucketOf(variants.map(({ name, bundle }) => `${name}=${bundle}`).join(), sessionId);
    let upTo = 0;
    for (const { name, percent: width, bundle } of variants) if (bucket < (upTo += width)) return { digest: bundle, variant: name, ...besides };
  }
  return { ...(variants.length > 0 || share > 0 ? { variant: CONTROL } : {}), ...besides };
}

/** 0 … 100, evenly spread, the same for ever; each experiment deals the sessions anew. */
export function bucketOf(experiment: string, sessionId: string): number {
  return (Number.parseInt(hash('sha256', `${experiment}\u0000${sessionId}`, 'hex').slice(0, 12), 16) / 0x1_0000_0000_0000) * 100;
}
