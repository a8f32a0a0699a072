import { ReviewsPage } from '../../reviews/reviews-page.tsx';

export default function Page() {
  return <ReviewsPage />;
}
