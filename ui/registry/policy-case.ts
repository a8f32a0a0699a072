/** Starting points of the playground: the cases of a bundle, and some for a tenant that has published none. Pure. */
import { parse } from 'yaml';
import type { DecisionKind } from '../../schemas/generated/types.ts';
import type { JsonSchema, PublishedSchema } from '../components/editor/schema-at.ts';

export interface PolicyCase {
  readonly name: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly expect?: { readonly decision: DecisionKind; readonly rule?: string };
}

/** Of `policy.cases.yaml`; a file that is not as it should be has none. */
export function casesOf(text: string | undefined): PolicyCase[] {
  const cases = (parse(text ?? '') as { cases?: unknown } | null)?.cases;
  return Array.isArray(cases) ? cases.filter((one): one is PolicyCase => typeof one === 'object' && one !== null && typeof (one as PolicyCase).name === 'string' && typeof (one as PolicyCase).context === 'object') : [];
}

const UNREMARKABLE = { confidence: 0.95, riskScore: 0, estimatedCost: 5, budgetRemaining: 500, safetyFlags: [], capabilities: [], destructive: false, emergency: false };

export function exampleCases(names: { readonly calm: string; readonly destructive: string; readonly personal: string }): PolicyCase[] {
  return [
    { name: names.calm, context: { intent: 'deploy', domain: 'delivery', environment: 'staging', slots: { service: 'checkout-api' }, ...UNREMARKABLE } },
    { name: names.destructive, context: { intent: 'delete_database', domain: 'data', environment: 'production', slots: { database: 'orders' }, ...UNREMARKABLE, riskScore: 0.5, capabilities: ['delete'], destructive: true } },
    { name: names.personal, context: { intent: 'page_oncall', domain: 'incident', environment: 'staging', slots: { team: 'database' }, ...UNREMARKABLE, riskScore: 0.4, safetyFlags: ['pii_detected'] } },
  ];
}

const probability: JsonSchema = { type: 'number' };
const CONTEXT: JsonSchema = {
  type: 'object',
  properties: {
    intent: { type: 'string' }, domain: { type: 'string' }, confidence: probability, slots: { type: 'object' }, safetyFlags: { type: 'array' }, capabilities: { type: 'array' }, destructive: { type: 'boolean' }, emergency: { type: 'boolean' },
    environment: { enum: ['development', 'staging', 'production'] }, riskScore: probability, estimatedCost: { type: 'number' }, budgetRemaining: { type: 'number' }, tenant: { type: 'string' }, session: { type: 'object' }, actor: { type: 'string' }, mode: { type: 'string' },
  },
};

/** The variables of rules, for the editor. */
export const CONTEXT_SCHEMA: PublishedSchema = { root: CONTEXT, resolve: () => undefined };
