import type { PolicyFile } from '../../schemas/generated/types.ts';
import type { PolicyContext } from './policy-context.ts';

export interface Costs {
  /** US dollars per use. */
  readonly perCapability: Readonly<Record<string, number>>;
  readonly otherwise: number;
}

const DEFAULTS = { cloud_run_deploy: 5, firestore_write: 0.01, storage_write: 0.02, gemini_call: 0.05 };
const DEFAULT_COST = 0.01;

/** The built-in costs, replaced capability by capability. */
export function costsOf({ costs, defaultCost }: Pick<PolicyFile, 'costs' | 'defaultCost'>): Costs {
  return { perCapability: { ...DEFAULTS, ...costs }, otherwise: defaultCost ?? DEFAULT_COST };
}

/** US dollars, to the micro-dollar. */
export function estimateCost({ perCapability, otherwise }: Costs, { capabilities, volume }: Pick<PolicyContext, 'capabilities' | 'volume'>): number {
  const once = capabilities.reduce((sum, name) => sum + (Object.hasOwn(perCapability, name) ? (perCapability[name] ?? 0) : otherwise), 0);
  return Math.round(once * volume * 1e6) / 1e6;
}
