/** Everything that a decision depends on, as plain values: the CEL variables, and the facts behind the built-in rules. */
import type { PolicyData, SafetyFlag, SessionRecord, SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';

export const MODES = ['live', 'review', 'dry_run'] as const;
/** `review`: the session was demoted, nothing is automatic any more. */
export type Mode = (typeof MODES)[number];

export interface PolicyContext {
  readonly intent: string;
  /** Whether the catalogue has the intent. */
  readonly known: boolean;
  readonly confidence: number;
  readonly domain: string;
  /** Whether the session's scope allows the domain. */
  readonly domainInScope: boolean;
  readonly slots: Readonly<Record<string, SlotValueScalar>>;
  readonly missingSlots: readonly string[];
  readonly safetyFlags: readonly SafetyFlag[];
  readonly capabilities: readonly string[];
  readonly destructive: boolean;
  readonly emergency: boolean;
  readonly environment: string;
  /** How many times the capabilities are used. */
  readonly volume: number;
  /** US dollars; infinite without a limit. */
  readonly budgetRemaining: number;
  readonly tenant: { readonly id: string; readonly budgetRemaining: number; readonly recentFailureRate: number };
  readonly session: {
    readonly id: string; readonly projectId: string; readonly environment: string; readonly language: string; readonly dryRun: boolean;
    readonly demoted: boolean;
  };
  readonly actor: { readonly sub: string };
  readonly mode: Mode;
  /** In place of the computed ones, for policy cases and counterfactuals. */
  readonly riskScore?: number;
  readonly estimatedCost?: number;
}

/** What a context needs beyond the message and the session. */
export interface ContextFacts {
  readonly demoted: boolean;
  readonly dryRun: boolean;
  readonly budgetRemaining: number;
  readonly recentFailureRate: number;
}

export function policyContext(bundle: Bundle, session: SessionRecord, { recognised }: Pick<PolicyData, 'recognised'>, facts: ContextFacts): PolicyContext {
  const { scope } = session;
  const spec = bundle.intentByName.get(recognised.intent);
  const slots = Object.fromEntries(Object.entries(recognised.slots).map(([name, { value }]) => [name, value]));
  return {
    intent: recognised.intent, known: spec !== undefined, confidence: recognised.confidence, slots,
    domain: spec?.domain ?? recognised.domain,
    domainInScope: spec === undefined || scope.allowedDomains.includes(spec.domain),
    missingSlots: requiredSlots(bundle, recognised.intent).filter((name) => slots[name] === undefined),
    safetyFlags: recognised.safety_flags,
    capabilities: spec?.capabilities ?? [], destructive: spec?.destructive ?? false, emergency: spec?.emergency ?? false,
    environment: environmentOf(slots, scope.environment),
    volume: volumeOf(spec?.estimatedVolume, slots),
    budgetRemaining: facts.budgetRemaining,
    tenant: { id: session.tenantId, budgetRemaining: facts.budgetRemaining, recentFailureRate: facts.recentFailureRate },
    session: { id: session.sessionId, projectId: session.projectId, environment: scope.environment, language: scope.language, dryRun: facts.dryRun, demoted: facts.demoted },
    actor: { sub: session.actor },
    mode: facts.dryRun ? 'dry_run' : facts.demoted ? 'review' : 'live',
  };
}

/** The environment that was said wins over the session's. */
export function environmentOf(slots: Readonly<Record<string, SlotValueScalar>>, otherwise: string): string {
  return slots.environment === undefined ? otherwise : String(slots.environment);
}

/** A number, or the number in the named slot; 1 when there is none that makes sense. */
export function volumeOf(volume: number | string | undefined, slots: Readonly<Record<string, SlotValueScalar>>): number {
  const number = typeof volume === 'string' ? Number(slots[volume] ?? 1) : (volume ?? 1);
  return Number.isFinite(number) && number >= 0 ? number : 1;
}

function requiredSlots(bundle: Bundle, intent: string): string[] {
  return Object.entries(bundle.intentByName.get(intent)?.slots ?? {}).filter(([, slot]) => slot.required && slot.default === undefined).map(([name]) => name);
}
