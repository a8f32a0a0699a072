'use client';
import { Clock } from 'lucide-react';
import type { ReviewSummary } from '../../schemas/generated/types.ts';
import { Badge, type Tone } from '../components/badge.tsx';
import { useNow } from '../components/use-now.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { urgencyOf } from './review-order.ts';
import classes from './review-queue.module.css';

const ROW_HEIGHT = 92;
const URGENT = 2;

export function ReviewQueue({ reviews, selected, onSelect }: { readonly reviews: readonly ReviewSummary[]; readonly selected: number | undefined; onSelect(index: number): void }) {
  const { m } = useI18n();
  const now = useNow();
  return <VirtualList items={reviews} label={m.reviews.title} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={({ reviewId }) => reviewId} selected={selected} onSelect={onSelect} render={(review) => <Row review={review} now={now} />} />;
}

function Row({ review, now }: { readonly review: ReviewSummary; readonly now: number }) {
  const { m, format } = useI18n();
  return (
    <div className={classes['row']}>
      <span className={classes['title']}><code>{review.intent}</code><RiskDots risk={review.riskScore} /></span>
      <span className={classes['reason']}>{review.reason}</span>
      <span className={classes['foot']}>
        <Badge tone={review.environment === 'production' ? 'review' : 'plain'}>{review.environment}</Badge>
        {review.status === 'pending' ? <Expiry expiresAt={review.expiresAt} now={now} short /> : <Badge tone={STATUS_TONES[review.status]}>{m.reviews.status[review.status]}</Badge>}
        {review.escalatedAt !== undefined && <Badge tone="deny">{m.reviews.escalated}</Badge>}
        {review.assignee !== undefined && <span className="dim">{m.reviews.handedTo(review.assignee)}</span>}
        {review.quorum > 1 && <span className="dim number">{m.reviews.approvals(review.approvals, review.quorum)}</span>}
        {review.estimatedCostUSD > 0 && <span className="dim number">{format.usd(review.estimatedCostUSD)}</span>}
      </span>
    </div>
  );
}

export const STATUS_TONES: Readonly<Record<ReviewSummary['status'], Tone>> = { pending: 'review', approved: 'auto', rejected: 'deny', expired: 'plain' };

/** Time left, louder as it runs out. */
export function Expiry({ expiresAt, now, short = false }: { readonly expiresAt: string; readonly now: number; readonly short?: boolean }) {
  const { m, format } = useI18n();
  const over = Date.parse(expiresAt) <= now;
  const urgent = urgencyOf(expiresAt, now) < URGENT;
  return <span className={`${classes['expiry']} ${urgent ? classes['urgent'] : ''} number`} title={format.dateTime(expiresAt)}><Clock size={12} aria-hidden="true" />{over ? m.reviews.status.expired : short ? format.relative(expiresAt, now) : m.reviews.expires(format.relative(expiresAt, now))}</span>;
}

/** Risk in five steps, and in words. */
export function RiskDots({ risk }: { readonly risk: number }) {
  const { m, format } = useI18n();
  const filled = Math.min(5, Math.ceil(risk * 5));
  return (
    <span className={classes['risk']} title={`${m.common.words.risk} ${format.number(risk)}`}>
      <span className="visually-hidden">{m.common.words.risk} {format.number(risk)}</span>
      {[1, 2, 3, 4, 5].map((step) => <i key={step} aria-hidden="true" className={step <= filled ? classes[filled >= 3 ? 'high' : 'low'] : ''} />)}
    </span>
  );
}
