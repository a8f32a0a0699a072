'use client';
/** One review: what was said, what was understood, why a person is asked, and what would run. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, Pencil, UserRoundPlus, X } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useMemo, useState } from 'react';
import type { ReviewDecisionRequest, ReviewDetail as Review } from '../../schemas/generated/types.ts';
import { useAuth, useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button, IconButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { DecisionBasis } from '../components/decision-basis.tsx';
import { MaskedText } from '../components/masked-text.tsx';
import { Meter } from '../components/meter.tsx';
import { Query } from '../components/query.tsx';
import { SlotList } from '../components/slot-list.tsx';
import { useNow } from '../components/use-now.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { conflictOf } from './conflict.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import type { Decided } from './outcome-notice.tsx';
import { ReviewHistory } from './review-history.tsx';
import { ReviewManifest } from './review-manifest.tsx';
import { Expiry, STATUS_TONES } from './review-queue.tsx';
import classes from './review-detail.module.css';

const LIVE_MS = 2_000;

export function ReviewDetail({ reviewId, onDecided }: { readonly reviewId: string; onDecided(decided: Decided): void }) {
  const client = useClient();
  const query = useQuery({ queryKey: ['review', reviewId], queryFn: () => client.getReview(reviewId), refetchInterval: ({ state }) => (state.data && state.data.status !== 'pending' ? false : LIVE_MS) });
  return <Query query={query} lines={10}>{(review) => <Shown review={review} onDecided={onDecided} />}</Query>;
}

type Open = 'approve' | 'reject' | 'edit' | 'handOver' | undefined;

function Shown({ review, onDecided }: { readonly review: Review; onDecided(decided: Decided): void }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const { claims } = useAuth();
  const now = useNow();
  const [open, setOpen] = useState<Open>();
  const [failure, setFailure] = useState<unknown>();
  // What the reviewer looked at: when it changes underneath, they are told before they decide.
  const [seen, setSeen] = useState(review.digest);
  const waits = review.status === 'pending' && Date.parse(review.expiresAt) > now;
  const changed = waits && seen !== review.digest;

  const decide = useCallback(async (request: Omit<ReviewDecisionRequest, 'digest'>): Promise<void> => {
    setFailure(undefined);
    try {
      const answer = await client.decideReview(review.reviewId, { ...request, digest: seen });
      setSeen(answer.digest);
      setOpen(undefined);
      onDecided({ review, answer });
    } catch (error) {
      setFailure(error);
      // What keeps the dialog open can be mended in it; a conflict cannot.
      if (conflictOf(error) !== undefined) setOpen(undefined);
      else throw error;
    } finally {
      await Promise.all([queries.invalidateQueries({ queryKey: ['reviews'] }), queries.invalidateQueries({ queryKey: ['review', review.reviewId] })]);
    }
  }, [client, queries, review, seen, onDecided]);

  useShortcuts(useMemo(() => (waits && !changed ? [
    { keys: 'a', label: m.reviews.keys.approve, run: () => setOpen('approve') },
    { keys: 'r', label: m.reviews.keys.reject, run: () => setOpen('reject') },
    { keys: 'e', label: m.reviews.keys.edit, run: () => setOpen('edit') },
    { keys: 'h', label: m.reviews.keys.handOver, run: () => setOpen('handOver') },
  ] : []), [m, waits, changed]));

  const { recognised, decision } = review;
  return (
    <article className={classes['review']} aria-label={review.intent}>
      <header className={classes['head']}>
        <div>
          <h2><code>{review.intent}</code> <span className={classes['domain']}>{recognised.domain}</span></h2>
          <p className={classes['marks']}>
            <Badge tone={STATUS_TONES[review.status]}>{m.reviews.status[review.status]}</Badge>
            <Badge tone={review.environment === 'production' ? 'review' : 'plain'}>{review.environment}</Badge>
            {review.status === 'pending' && <Expiry expiresAt={review.expiresAt} now={now} />}
            {review.assignee !== undefined && <Badge tone="accent">{m.reviews.handedTo(review.assignee)}</Badge>}
            {review.escalatedAt !== undefined && <Badge tone="deny">{m.reviews.escalated}</Badge>}
            <span className="dim small">{m.reviews.askedBy(review.requestedBy)} · <Link href={`/sessions/?id=${encodeURIComponent(review.sessionId)}`}>{m.common.words.session}</Link></span>
          </p>
        </div>
        {waits && (
          <div className={classes['actions']}>
            <Button kind="good" disabled={changed || !review.manifest} onClick={() => setOpen('approve')}><Check size={16} aria-hidden="true" />{m.reviews.approve}<kbd aria-hidden="true">a</kbd></Button>
            <Button kind="danger" disabled={changed} onClick={() => setOpen('reject')}><X size={16} aria-hidden="true" />{m.reviews.reject}<kbd aria-hidden="true">r</kbd></Button>
            <Button disabled={changed} onClick={() => setOpen('edit')}><Pencil size={15} aria-hidden="true" />{m.reviews.edit}<kbd aria-hidden="true">e</kbd></Button>
            <IconButton label={`${m.reviews.keys.handOver} (h)`} onClick={() => setOpen('handOver')}><UserRoundPlus size={17} /></IconButton>
          </div>
        )}
      </header>
      <ConflictNotice review={review} failure={failure} changed={changed} over={review.status === 'pending' && !waits} me={claims?.sub} onLookAgain={() => { setSeen(review.digest); setFailure(undefined); }} />
      <dl className={classes['figures']}>
        <div><dt>{m.common.words.risk}</dt><dd className={decision.riskScore >= 0.5 ? classes['loud'] : ''}>{format.number(decision.riskScore)}</dd></div>
        <div><dt>{m.live.intents.cost}</dt><dd>{format.usd(review.estimatedCostUSD)}</dd></div>
        <div><dt>{m.common.words.confidence}</dt><dd>{format.percent(recognised.confidence)}</dd></div>
        <div><dt>{m.reviews.quorum}</dt><dd>{m.reviews.approvals(review.approvals, review.quorum)}</dd></div>
      </dl>
      <div className={classes['columns']}>
        <div className="stack">
          <Card title={m.reviews.said}>
            <blockquote className={classes['said']}><MaskedText text={review.text} /></blockquote>
            <h3>{m.reviews.understood}</h3>
            <Meter label={`${m.common.words.confidence} · ${m.common.tier[recognised.tier]}`} value={recognised.confidence} text={`${format.percent(recognised.confidence)} · ${format.duration(recognised.latencyMs)}`} tone="heard" />
            {Object.keys(review.slots).length > 0 ? <SlotList slots={review.slots} /> : <p className="small dim">{m.live.context.noSlots}</p>}
            {recognised.missingSlots.length > 0 && <p className="small dim">{m.live.intents.missing(recognised.missingSlots.join(', '))}</p>}
            {recognised.alternatives.length > 0 && <p className="small dim">{m.live.intents.alternatives}: {recognised.alternatives.map(({ intent, confidence }) => `${intent} ${format.percent(confidence)}`).join(', ')}</p>}
          </Card>
          <Card title={m.reviews.why} tone="review"><DecisionBasis decision={decision} /></Card>
          <ReviewHistory review={review} />
        </div>
        <ReviewManifest review={review} />
      </div>
      {open === 'handOver' && <HandOverDialog reviewId={review.reviewId} onClose={() => setOpen(undefined)} />}
      {open === 'edit'
        ? <EditDialog review={review} onClose={() => setOpen(undefined)} onApprove={(manifest, reason) => decide({ decision: 'approve', reason, manifest })} />
        : <DecideDialog review={review} verdict={open === 'handOver' ? undefined : open} onClose={() => setOpen(undefined)} onDecide={(verdict, reason) => decide({ decision: verdict, reason })} />}
    </article>
  );
}
