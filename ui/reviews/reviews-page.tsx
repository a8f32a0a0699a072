'use client';
/** The review queue. */
import { useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useClient } from '../auth/auth.tsx';
import { Card, PageHead } from '../components/card.tsx';
import { Query } from '../components/query.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function ReviewsPage() {
  const client = useClient();
  const { m, format } = useI18n();
  const query = useQuery({ queryKey: ['reviews', 'pending'], queryFn: () => client.listReviews({ status: 'pending' }), refetchInterval: 5_000 });
  return (
    <>
      <PageHead title={m.reviews.title} lead={m.reviews.lead} />
      <Card>
        <Query query={query}>
          {({ reviews }) => reviews.length === 0
            ? <Empty icon={ShieldCheck} title={m.reviews.empty}>{m.reviews.emptyDetail}</Empty>
            : <ul className="stack">{reviews.map((review) => <li key={review.reviewId}><strong>{review.intent}</strong> <span className="dim small">{review.reason} · {format.relative(review.expiresAt, Date.now())}</span></li>)}</ul>}
        </Query>
      </Card>
    </>
  );
}
