import { Suspense } from 'react';
import { ReviewsPage } from '../../reviews/reviews-page.tsx';

export default function Page() {
  return <Suspense><ReviewsPage /></Suspense>;
}
