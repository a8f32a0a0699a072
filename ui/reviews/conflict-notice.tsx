'use client';
import { TriangleAlert } from 'lucide-react';
import type { ReviewDetail } from '../../schemas/generated/types.ts';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { conflictOf } from './conflict.ts';
import classes from './conflict-notice.module.css';

export interface ConflictNoticeProps {
  readonly review: ReviewDetail;
  readonly failure: unknown;
  /** What would run is another thing than what was looked at. */
  readonly changed: boolean;
  /** Its time is over, though nobody has said so yet. */
  readonly over: boolean;
  readonly me: string | undefined;
  onLookAgain(): void;
}

/** Why this cannot be decided, or not as it was seen; said plainly, with what to do. */
export function ConflictNotice({ review, failure, changed, over, me, onLookAgain }: ConflictNoticeProps) {
  const { m, format } = useI18n();
  const conflict = conflictOf(failure);
  const last = review.votes.at(-1);
  if (failure !== undefined && conflict === undefined) return <Failure error={failure} />;
  const words = changed || conflict === 'DIGEST_CHANGED' ? m.reviews.conflicts.DIGEST_CHANGED
    : over || conflict === 'EXPIRED' ? m.reviews.conflicts.EXPIRED
      : conflict === 'ALREADY_DECIDED' && last ? (last.by === me && review.status === 'pending' ? m.reviews.conflicts.mine : m.reviews.conflicts.ALREADY_DECIDED(last.by, m.live.review[last.decision], format.time(last.at), last.reason))
        : conflict === 'ALREADY_DECIDED' ? m.reviews.conflicts.already : conflict && m.reviews.conflicts[conflict];
  if (!words) return null;
  return (
    <div className={classes['notice']} role="alert">
      <TriangleAlert size={18} aria-hidden="true" />
      <p>{words}</p>
      {(changed || conflict === 'DIGEST_CHANGED') && <Button size="small" onClick={onLookAgain}>{m.reviews.lookAgain}</Button>}
    </div>
  );
}
