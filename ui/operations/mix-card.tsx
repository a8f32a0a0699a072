'use client';
import { Card } from '../components/card.tsx';
import { MixBar, type Part } from '../components/charts/mix-bar.tsx';
import { Loading } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { type Reading, sum } from './figures.ts';

const TIERS = [['rule', 'auto'], ['cache', 'accent'], ['local', 'heard'], ['fast', 'review'], ['strong', 'deny']] as const;
const LEVELS = [['l1', 'auto'], ['l2', 'accent'], ['store', 'review'], ['none', 'plain']] as const;
const DECISIONS = ['auto', 'review', 'deny'] as const;

/** Who recognised, what the caches spared, what was decided. */
export function MixCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { m } = useI18n();
  const words = m.operations.mix;
  const latest = readings.at(-1)?.metrics;
  if (!latest) return <Card title={words.title}><Loading /></Card>;
  const parts = (all: readonly Part[]): Part[] => all.filter(({ value }) => value > 0);
  return (
    <Card title={words.title}>
      <MixBar label={words.tiers} parts={parts(TIERS.map(([tier, tone]) => ({ name: m.common.tier[tier], tone, value: sum(latest, 'agi_intents_total', { tier }) })))} />
      <MixBar label={words.cache} parts={parts(LEVELS.map(([level, tone]) => ({ name: words.levels[level], tone, value: sum(latest, 'agi_cache_reads_total', { level }) })))} />
      <MixBar label={words.decisions} parts={parts(DECISIONS.map((decision) => ({ name: m.common.decision[decision], tone: decision, value: sum(latest, 'agi_decisions_total', { decision }) })))} />
    </Card>
  );
}
