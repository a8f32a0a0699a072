'use client';
import { useMemo, useState } from 'react';
import type { EvaluatedCase } from '../../schemas/generated/types.ts';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { Check } from '../components/field.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './evaluation.module.css';

const ROW_HEIGHT = 44;

/** Every recording, those that did not come out as expected alone unless told. */
export function CaseList({ cases }: { readonly cases: readonly EvaluatedCase[] }) {
  const { m, format } = useI18n();
  const words = m.evaluation.cases;
  const wrong = useMemo(() => cases.filter(({ met }) => !met), [cases]);
  const [all, setAll] = useState(wrong.length === 0);
  const shown = all ? cases : wrong;
  return (
    <Card title={words.title(wrong.length, cases.length)} actions={<Check label={words.all} checked={all} onChange={setAll} />}>
      {shown.length > 0 && <VirtualList items={shown} label={words.title(wrong.length, cases.length)} rowHeight={ROW_HEIGHT} className={classes['cases'] ?? ''} keyOf={({ id }) => id} render={(one) => (
        <div className={classes['case']}>
          <Badge tone={one.met ? 'auto' : 'deny'}>{one.met ? words.met : words.notMet}</Badge>
          <code>{one.id}</code>
          <span>{one.failure ? `${one.failure.code} ${one.failure.message}` : one.items.map((item) => describe(item, (value) => format.percent(value))).concat(one.spurious.map(({ intent, confidence }) => `+${intent} ${format.percent(confidence)}`)).join(' · ')}</span>
        </div>
      )} />}
    </Card>
  );
}

function describe({ expected, predicted, confidence, slots, decision, manifest }: EvaluatedCase['items'][number], percent: (value: number) => string): string {
  const parts = [expected === null || expected === predicted ? `${predicted} ${percent(confidence)}` : `${expected} → ${predicted} ${percent(confidence)}`];
  for (const slot of slots) if (slot.actual !== slot.expected) parts.push(`${slot.name}: ${slot.expected} → ${slot.actual ?? '–'}`);
  if (decision && decision.actual !== decision.expected) parts.push(`${decision.expected} → ${decision.actual ?? '–'}`);
  if (manifest && manifest.actual !== manifest.expected) parts.push(`${manifest.expected} → ${manifest.actual ?? '–'}`);
  return parts.join(', ');
}
