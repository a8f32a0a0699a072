'use client';
import { useI18n } from '../../i18n/i18n.tsx';
import classes from './mix-bar.module.css';

export interface Part { readonly name: string; readonly value: number; readonly tone: 'accent' | 'auto' | 'review' | 'deny' | 'heard' | 'plain' }

/** What a whole is made of, as one bar with its parts named beside it. */
export function MixBar({ label, parts }: { readonly label: string; readonly parts: readonly Part[] }) {
  const { format, m } = useI18n();
  const all = parts.reduce((total, { value }) => total + value, 0);
  let start = 0;
  return (
    <section aria-label={label} className={classes['mix']}>
      <h3>{label} <span className="dim number">{format.number(all)}</span></h3>
      {all === 0 ? <p className="dim small">{m.operations.nothingYet}</p> : (
        <>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            {parts.map(({ name, value, tone }) => { const x = start; start += (value / all) * 100; return <rect key={name} x={x} width={Math.max(0, (value / all) * 100 - 0.3)} height="6" className={classes[tone]} />; })}
          </svg>
          <ul>{parts.map(({ name, value, tone }) => <li key={name}><i className={classes[tone]} aria-hidden="true" />{name} <strong className="number">{format.percent(value / all)}</strong> <span className="dim number">{format.number(value)}</span></li>)}</ul>
        </>
      )}
    </section>
  );
}
