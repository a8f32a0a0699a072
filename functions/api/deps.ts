/** What the control plane needs; the composition of each mode provides it. */
import type { ComparisonReport, EvaluationReport, GateResult, IntentSpec, Manifest, PolicyDecision, Recording, SessionTotals } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import type { Verifier } from '../runtime/auth/create-verifier.ts';
import type { SessionTokenRequest } from '../runtime/auth/session-tokens.ts';
import type { Blobs } from '../runtime/blobs/blobs.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { BundleRegistry } from '../runtime/bundle/bundle-registry.ts';
import type { Clock } from '../runtime/clock.ts';
import type { DeadLetters } from '../runtime/dead-letters/dead-letters.ts';
import type { Embedder } from '../runtime/embedding/embedder.ts';
import type { KillSwitch } from '../runtime/kill-switch/kill-switch.ts';
import type { Decide } from '../runtime/reviews/decide-review.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { Sealer } from '../runtime/seal.ts';
import type { Store } from '../runtime/store/store.ts';
import type { AuditAnchor } from '../runtime/store/verify-audit.ts';
import type { Telemetry } from '../runtime/telemetry/telemetry.ts';
import type { Timer } from '../runtime/timer.ts';

/** Takes `cost` from all buckets or from none. */
export interface Limiter {
  take(cost: number, buckets: readonly { readonly key: string; readonly perSecond: number; readonly burst: number }[]): Promise<{ readonly allowed: boolean; readonly retryAfterMs: number }>;
}

export interface Rollback {
  readonly tenantId: string;
  readonly actionId: string;
  readonly rollbackToken: string;
  readonly actor: string;
}

export type PolicyEvaluation =
  | { readonly decision: Omit<PolicyDecision, 'intentId'> }
  | { readonly faults: readonly { readonly path: string; readonly message: string }[] };

export interface GenerateDraft {
  readonly tenantId: string;
  /** The same for the same question of the same caller. */
  readonly requestId: string;
  readonly bundle: Bundle;
  readonly intent: IntentSpec;
  readonly description: string;
  readonly base?: Manifest;
  readonly slots?: Readonly<Record<string, unknown>>;
}

export interface GeneratedDraft {
  readonly manifest: Manifest;
  readonly by: 'model' | 'template';
  readonly model?: string;
  readonly tries: number;
  readonly patches: readonly string[];
}

/** Evaluation and counterfactual replay: long work that must not hold up other requests, and performs nothing. */
export interface Evaluations {
  /** Where reports are kept. */
  readonly blobs: Blobs;
  evaluate(request: { readonly bundle: Bundle; readonly recordings: readonly Recording[]; readonly seed: number; readonly baseline?: EvaluationReport }): Promise<EvaluationReport>;
  compare(request: { readonly from: Bundle; readonly to: Bundle; readonly recordings: readonly Recording[] }): Promise<ComparisonReport>;
}

export interface ApiDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: Pick<BundleRegistry, 'active' | 'list' | 'publish' | 'activate' | 'load' | 'files' | 'check' | 'checkThoroughly'>;
  readonly verifier: Verifier;
  readonly sessionTokens: { issue(request: SessionTokenRequest): Promise<string> };
  readonly limiter: Limiter;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly sealer: Pick<Sealer, 'seal'>;
  readonly embedder: Embedder;
  /** A random id of at least 128 bits, letters and digits. */
  randomId(): string;
  /** The sum of what the stages of a running session have counted. */
  sessionTotals(tenantId: string, sessionId: string): Promise<SessionTotals>;
  /** Undelivered messages of the session. */
  backlog(sessionId: string): number | Promise<number>;
  /** The security gates on a manifest. */
  checkManifest(manifest: Manifest, intent: string, bundle: Bundle): readonly GateResult[];
  readonly reviews?: { decide(request: Decide): Promise<{ readonly review: ReviewDocument }> };
  /** Replays, off the path of requests; leave it out where nothing may be replayed. */
  readonly evaluations?: Evaluations;
  readonly actions?: { rollback(request: Rollback): Promise<unknown> };
  /** Where actions are dispatched by the same process. */
  readonly killSwitch?: Pick<KillSwitch, 'forget'>;
  readonly deadLetters?: DeadLetters;
  /** What a bundle's policy would decide about the context of a policy case. */
  evaluatePolicy?(bundle: Bundle, context: Readonly<Record<string, unknown>>): PolicyEvaluation;
  /** Drafts a manifest, by a model or from a template. Without it none are drafted. */
  generateManifest?(request: GenerateDraft): Promise<GeneratedDraft>;
  /** Heads of the tenant's audit log that were noted outside of the store. */
  auditAnchors?(tenantId: string): Promise<readonly AuditAnchor[]>;
  /** Where clients reach the system, without a slash at the end; the request's own origin unless told. */
  readonly baseUrl?: string;
  /** Told of events that no stage appends. */
  readonly telemetry?: Pick<Telemetry, 'events'>;
  readonly log?: { error(fields: object, message: string): void };
}
