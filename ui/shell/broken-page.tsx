'use client';
import { Card } from '../components/card.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

/** A page that threw while it was drawn; the others still work. */
export function BrokenPage({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { m } = useI18n();
  return <Card title={m.common.problem.page}><p className="dim">{m.common.problem.pageDetail}</p><Failure error={error} onRetry={onRetry} /></Card>;
}
