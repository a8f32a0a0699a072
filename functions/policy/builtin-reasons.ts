import type { Reason } from '../../schemas/generated/types.ts';
import type { PolicyContext } from './policy-context.ts';

/** Safety that no tenant's rules can switch off. A dry run decides like a real one. */
export function builtinReasons({ intent, known, domain, domainInScope, missingSlots, safetyFlags, session }: PolicyContext): Reason[] {
  const reasons: Reason[] = [];
  if (!known) reasons.push({ rule: 'builtin:unknown_intent', decision: 'deny', reason: intent === 'unknown' ? 'No known intent' : `The catalogue has no intent ${intent}` });
  if (!domainInScope) reasons.push({ rule: 'builtin:out_of_scope', decision: 'review', reason: `The domain ${domain} is outside the session's scope` });
  if (session.demoted) reasons.push({ rule: 'builtin:demoted', decision: 'review', reason: 'The session left its scope before and is reviewed from then on' });
  if (missingSlots.length > 0) reasons.push({ rule: 'builtin:missing_slots', decision: 'review', reason: `Not said: ${missingSlots.join(', ')}`.slice(0, 2000) });
  if (safetyFlags.includes('prompt_injection')) reasons.push({ rule: 'builtin:prompt_injection', decision: 'review', reason: 'The words try to instruct the system itself' });
  return reasons;
}
