'use client';
/** The review queue: a list by urgency, and beside it everything that is needed to decide one. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import { Card, PageHead } from '../components/card.tsx';
import { Query } from '../components/query.tsx';
import { Split } from '../components/split.tsx';
import { Empty } from '../components/states.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { type Decided, OutcomeNotice } from './outcome-notice.tsx';
import { ReviewDetail } from './review-detail.tsx';
import { inOrder } from './review-order.ts';
import { ReviewQueue } from './review-queue.tsx';
import classes from './reviews-page.module.css';

const LIVE_MS = 2_000;
const PAGE = 1000;

export function ReviewsPage() {
  const client = useClient();
  const { m } = useI18n();
  const queries = useQueryClient();
  const linked = useSearchParams().get('id');
  // Held here and not read from the address: a key pressed right behind another one means the review that is chosen by then.
  const [asked, setAsked] = useState(linked);
  const [tab, setTab] = useState<'pending' | 'decided'>('pending');
  const [decided, setDecided] = useState<Decided>();
  // Out of the queue at once: a key pressed before the next answer of the server must not lead back to them.
  const [gone, setGone] = useState<readonly string[]>([]);
  const pending = useQuery({ queryKey: ['reviews', 'pending'], queryFn: () => client.listReviews({ status: 'pending', limit: PAGE }), refetchInterval: LIVE_MS });
  const past = useQuery({ queryKey: ['reviews', 'all'], queryFn: () => client.listReviews({ limit: PAGE }), enabled: tab === 'decided', refetchInterval: LIVE_MS });
  const query = tab === 'pending' ? pending : past;
  const reviews = useMemo(() => {
    if (tab === 'decided') return (past.data?.reviews ?? []).filter(({ status }) => status !== 'pending');
    return inOrder((pending.data?.reviews ?? []).filter(({ reviewId }) => !gone.includes(reviewId)), Date.now());
  }, [tab, pending.data, past.data, gone]);

  // Without a choice the most urgent one is shown, where there is room for it beside the list.
  const id = asked ?? reviews[0]?.reviewId;
  const index = reviews.findIndex(({ reviewId }) => reviewId === id);
  const open = useCallback((reviewId: string | null) => {
    setAsked(reviewId);
    history.replaceState(null, '', reviewId === null ? '/reviews/' : `/reviews/?id=${encodeURIComponent(reviewId)}`);
  }, []);
  const select = useCallback((to: number) => {
    const review = reviews[Math.min(reviews.length - 1, Math.max(0, to))];
    if (review) open(review.reviewId);
  }, [reviews, open]);
  const back = useCallback(() => open(null), [open]);
  // The next one is there when it is wanted.
  const nextId = reviews[index + 1]?.reviewId;
  useEffect(() => { if (nextId !== undefined) void queries.prefetchQuery({ queryKey: ['review', nextId], queryFn: () => client.getReview(nextId) }); }, [nextId, queries, client]);
  useShortcuts(useMemo(() => [
    { keys: 'j', label: m.reviews.keys.next, run: () => select(asked === null ? (reviews.length > 1 ? 1 : 0) : index + 1) },
    { keys: 'k', label: m.reviews.keys.previous, run: () => select(index < 0 ? 0 : index - 1) },
  ], [m, select, index, asked, reviews.length]));

  const onDecided = useCallback((outcome: Decided) => {
    setDecided(outcome);
    const next = reviews[index + 1] ?? reviews[index - 1];
    // One that still waits for others stays where it is.
    if (outcome.answer.status === 'pending' || tab === 'decided') return;
    setGone((before) => [...before, outcome.review.reviewId]);
    open(next && next.reviewId !== outcome.review.reviewId ? next.reviewId : null);
  }, [reviews, index, open, tab]);

  return (
    <>
      <PageHead title={m.reviews.title} lead={m.reviews.lead} />
      <div role="status">{decided && <OutcomeNotice key={`${decided.review.reviewId} ${decided.answer.approvals}`} decided={decided} onOpen={open} onClose={() => setDecided(undefined)} />}</div>
      <Split chosen={asked !== null} backLabel={m.reviews.back} onBack={back}
        list={
          <Tabs label={m.reviews.title} chosen={tab} onChoose={(to) => { setTab(to); back(); }} tabs={[{ key: 'pending', label: m.reviews.tabs.pending(pending.data?.reviews.length) }, { key: 'decided', label: m.reviews.tabs.decided }]}>
            <Card className={classes['queue'] ?? ''}>
              <Query query={query}>
                {() => reviews.length === 0
                  ? <Empty icon={ShieldCheck} title={tab === 'pending' ? m.reviews.empty : m.reviews.emptyDecided}>{tab === 'pending' && m.reviews.emptyDetail}</Empty>
                  : <ReviewQueue reviews={reviews} selected={index < 0 ? undefined : index} onSelect={select} />}
              </Query>
            </Card>
          </Tabs>
        }
        detail={id !== undefined ? <ReviewDetail key={id} reviewId={id} onDecided={onDecided} /> : query.data && <Card><Empty title={m.reviews.nothingChosen}>{m.reviews.emptyDetail}</Empty></Card>} />
    </>
  );
}
