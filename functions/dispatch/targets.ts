/** Where actions are performed. A dry run gets targets that hold nothing with which the outside could be reached. */
import type { EgressPolicy } from '../runtime/egress/egress-policy.ts';
import type { RenderedAction } from '../runtime/manifests/render-action.ts';

/** What performing an action came to. */
export interface Answer {
  /** `refused`: clearly not done; `not_sent`: nothing left this process; `unclear`: it may or may not have been done. */
  readonly kind: 'done' | 'refused' | 'not_sent' | 'unclear' | 'dry_run';
  readonly code: string;
  readonly statusCode?: number;
  readonly body?: string;
}

export interface Call {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly intent: string;
  readonly traceparent: string;
  readonly egress: EgressPolicy;
  /** The same for every delivery of one action, so that a receiver can drop repeats. */
  readonly key: string;
  /** Placeholders of personal data whose real values the target gets. */
  readonly personal?: readonly string[] | undefined;
}

export interface Targets {
  /** Never rejects for what the other end does. @throws {RetryableError} when the bus cannot take a message. */
  perform(action: RenderedAction, call: Call): Promise<Answer>;
}

export const DRY_TARGETS: Targets = Object.freeze({ perform: async () => ({ kind: 'dry_run', code: 'DRY_RUN' }) as const });
