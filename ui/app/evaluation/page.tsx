import { EvaluationPage } from '../../evaluation/evaluation-page.tsx';

export default function Page() {
  return <EvaluationPage />;
}
