'use client';
/** Reports of evaluations. */
import { ChartNoAxesCombined } from 'lucide-react';
import { Card, PageHead } from '../components/card.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

export function EvaluationPage() {
  const { m } = useI18n();
  return (
    <>
      <PageHead title={m.evaluation.title} lead={m.evaluation.lead} />
      <Card><Empty icon={ChartNoAxesCombined} title={m.evaluation.empty}><code>npm run evaluate -- FILE.jsonl</code></Empty></Card>
    </>
  );
}
