import type { PolicyFile } from '../../../schemas/generated/types.ts';

/** The policy of a bundle that brings none: automatic only when sure and harmless. */
export const DEFAULT_POLICY: PolicyFile = {
  rules: [
    { name: 'confident_and_low_risk', when: 'confidence >= 0.8 && riskScore < 0.3', decision: 'auto', reason: 'High confidence and low risk' },
    { name: 'low_confidence', when: 'confidence < 0.55', decision: 'deny', reason: 'Confidence below 0.55' },
    { name: 'destructive', when: 'destructive', decision: 'review', reason: 'Destructive' },
  ],
  defaultDecision: 'review',
};
