import classes from './meter.module.css';
import type { Tone } from './badge.tsx';

/** A share as a bar with its words beside it. */
export function Meter({ label, value, text, tone = 'accent' }: { readonly label: string; readonly value: number; readonly text: string; readonly tone?: Tone }) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div className={classes['meter']}>
      <span>{label}</span><span className="number">{text}</span>
      <svg role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={1} aria-valuenow={share} aria-valuetext={text} className={classes[tone]} preserveAspectRatio="none" viewBox="0 0 100 4">
        <rect width="100" height="4" className={classes['track']} /><rect width={share * 100} height="4" className={classes['fill']} />
      </svg>
    </div>
  );
}
