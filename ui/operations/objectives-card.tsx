'use client';
import { CircleCheck, CircleDashed, Flame } from 'lucide-react';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { Reading } from './figures.ts';
import classes from './objectives-card.module.css';
import { type Objective, standings, TARGETS } from './objectives.ts';

/** The four objectives: where each stands, and how fast it uses up what it allows. */
export function ObjectivesCard({ readings }: { readonly readings: readonly Reading[] }) {
  const { m, format } = useI18n();
  const words = m.operations.objectives;
  const latest = readings.at(-1)?.metrics ?? new Map();
  const shown = (objective: Objective, value: number): string => (objective === 'latency' ? format.duration(value) : objective === 'cost' ? format.usd(value) : format.percent(value, 1));
  return (
    <Card title={words.title}>
      <dl className={classes['objectives']}>
        {standings(latest).map(({ objective, value, burn }) => {
          const state = burn === undefined ? 'unknown' : burn > 1 ? 'burning' : 'fine';
          const Icon = { unknown: CircleDashed, burning: Flame, fine: CircleCheck }[state];
          return (
            <div key={objective} className={classes[state]}>
              <dt>{words.names[objective]}</dt>
              <dd><strong className="number">{value === undefined ? '–' : shown(objective, value)}</strong> <span className="dim small">{words.targets[objective](shown(objective, TARGETS[objective]))}</span></dd>
              <dd className={classes['burn']}><Icon size={14} aria-hidden="true" />{burn === undefined ? words.unknown : words.burn(format.number(Math.round(burn * 100) / 100))}
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="4" className={classes['track']} /><rect width={Math.min(100, (burn ?? 0) * 50)} height="4" className={classes['fill']} /><rect x="50" width="0.7" height="4" className={classes['mark']} /></svg>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small dim">{words.note}</p>
    </Card>
  );
}
