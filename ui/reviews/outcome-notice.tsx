'use client';
import { Check, X } from 'lucide-react';
import type { ReviewDecisionAnswer, ReviewDetail } from '../../schemas/generated/types.ts';
import { IconButton } from '../components/button.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './outcome-notice.module.css';
import { useAction } from './use-action.ts';

export interface Decided { readonly review: ReviewDetail; readonly answer: ReviewDecisionAnswer }

/** What came of the last decision, while the next one is already on the screen. */
export function OutcomeNotice({ decided: { review, answer }, onOpen, onClose }: { readonly decided: Decided; onOpen(reviewId: string): void; onClose(): void }) {
  const { m } = useI18n();
  const action = useAction(review.sessionId, answer.status === 'approved' ? answer.actionId : null);
  const rejected = answer.decision === 'reject';
  const Icon = rejected ? X : Check;
  return (
    <div className={`${classes['notice']} ${classes[rejected ? 'rejected' : 'approved']}`}>
      <Icon size={17} aria-hidden="true" />
      <p><strong>{review.intent}</strong> {rejected ? m.reviews.outcome.rejected : answer.status === 'pending' ? m.reviews.outcome.counted(answer.approvals, answer.quorum) : action.data ? m.reviews.outcome.action(m.reviews.action[action.data.status]) : m.reviews.outcome.approved} <button type="button" className={classes['link']} onClick={() => onOpen(review.reviewId)}>{m.live.review.open}</button></p>
      <IconButton label={m.common.close} onClick={onClose}><X size={16} /></IconButton>
    </div>
  );
}
