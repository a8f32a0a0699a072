'use client';
import type { ReactNode } from 'react';
import type { ReviewDetail } from '../../schemas/generated/types.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './review-history.module.css';
import { useAction } from './use-action.ts';

/** Who asked, who voted what, and what came of it. */
export function ReviewHistory({ review }: { readonly review: ReviewDetail }) {
  const { m } = useI18n();
  return (
    <Card title={m.reviews.history.title}>
      <ol className={classes['history']}>
        <Step at={review.createdAt} badge={m.reviews.history.requested} tone="review">{m.reviews.askedBy(review.requestedBy)}: {review.reason}</Step>
        {review.delegations?.map(({ by, to, reason, at }) => <Step key={`${by} ${at}`} at={at} badge={m.reviews.history.handedOver} tone="accent">{by} → {to}: {reason}</Step>)}
        {review.votes.map((vote) => (
          <Step key={`${vote.by} ${vote.at}`} at={vote.at} badge={m.live.review[vote.decision]} tone={vote.decision === 'approve' ? 'auto' : 'deny'}>
            {m.live.review.by(vote.by)}: {vote.reason}{vote.digest !== review.digest && <span className="dim"> ({m.reviews.history.otherVersion})</span>}
          </Step>
        ))}
        {review.status === 'expired' && <Step at={review.expiresAt} badge={m.reviews.status.expired} tone="plain">{m.reviews.history.expired}</Step>}
        {review.status === 'approved' && review.actionId !== null && <Action sessionId={review.sessionId} actionId={review.actionId} />}
      </ol>
    </Card>
  );
}

const ACTION_TONES = { pending: 'plain', dispatched: 'auto', dry_run: 'accent', failed: 'deny', unknown: 'review', rolling_back: 'review', rolled_back: 'accent' } as const;

function Action({ sessionId, actionId }: { readonly sessionId: string; readonly actionId: string }) {
  const { m } = useI18n();
  const action = useAction(sessionId, actionId);
  if (!action.data) return null;
  const { status, target, attempts, updatedAt } = action.data;
  return <Step at={updatedAt} badge={m.reviews.action[status]} tone={ACTION_TONES[status]}>{m.live.action.target} <code>{target}</code> · {m.live.action.attempts(attempts.length)}{attempts.at(-1)?.error && <> · {attempts.at(-1)?.error}</>}</Step>;
}

function Step({ at, badge, tone, children }: { readonly at: string; readonly badge: string; readonly tone: Tone; readonly children: ReactNode }) {
  const { format } = useI18n();
  return <li><time className="number dim" dateTime={at} title={format.dateTime(at)}>{format.time(at)}</time><Badge tone={tone}>{badge}</Badge><span>{children}</span></li>;
}
