import { Suspense } from 'react';
import { EvaluationPage } from '../../evaluation/evaluation-page.tsx';

export default function Page() {
  return <Suspense><EvaluationPage /></Suspense>;
}
