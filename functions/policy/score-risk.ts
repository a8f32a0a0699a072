import type { PolicyFile, RiskPart } from '../../schemas/generated/types.ts';
import type { PolicyContext } from './policy-context.ts';

export interface RiskWeights {
  readonly environment: Readonly<Record<string, number>>;
  readonly capabilities: Readonly<Record<string, number>>;
  readonly safetyFlags: Readonly<Record<string, number>>;
  readonly destructive: number;
  readonly recentFailureRate: number;
}

const DEFAULTS: RiskWeights = {
  environment: { production: 0.3 },
  capabilities: { delete: 0.2, admin: 0.3 },
  safetyFlags: { pii_detected: 0.4 },
  destructive: 0,
  recentFailureRate: 0.2,
};

/** The built-in weights, replaced key by key. */
export function riskWeights(risk: PolicyFile['risk'] = {}): RiskWeights {
  return {
    environment: { ...DEFAULTS.environment, ...risk.environment },
    capabilities: { ...DEFAULTS.capabilities, ...risk.capabilities },
    safetyFlags: { ...DEFAULTS.safetyFlags, ...risk.safetyFlags },
    destructive: risk.destructive ?? DEFAULTS.destructive,
    recentFailureRate: risk.recentFailureRate ?? DEFAULTS.recentFailureRate,
  };
}

type Factors = Pick<PolicyContext, 'environment' | 'capabilities' | 'safetyFlags' | 'destructive' | 'tenant'>;

/** 0 … 1, the sum of its parts; parts of weight 0 are left out. */
export function scoreRisk(weights: RiskWeights, { environment, capabilities, safetyFlags, destructive, tenant }: Factors): { riskScore: number; riskParts: RiskPart[] } {
  const parts: RiskPart[] = [
    { factor: `environment:${environment}`, weight: own(weights.environment, environment) },
    ...[...new Set(capabilities)].map((name) => ({ factor: `capability:${name}`, weight: own(weights.capabilities, name) })),
    ...[...new Set(safetyFlags)].map((name) => ({ factor: `safety:${name}`, weight: own(weights.safetyFlags, name) })),
    { factor: 'destructive', weight: destructive ? weights.destructive : 0 },
    { factor: 'recent_failures', weight: rounded(tenant.recentFailureRate * weights.recentFailureRate) },
  ];
  const riskParts = parts.filter(({ weight }) => weight !== 0);
  return { riskScore: Math.min(1, rounded(riskParts.reduce((sum, { weight }) => sum + weight, 0))), riskParts };
}

function own(weights: Readonly<Record<string, number>>, key: string): number {
  return Object.hasOwn(weights, key) ? (weights[key] ?? 0) : 0;
}

/** Six digits: a sum of tenths must meet a threshold of tenths. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
