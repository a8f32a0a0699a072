'use client';
import { useMemo } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { type EventTone, toneOf } from './event-row.tsx';
import classes from './marks-strip.module.css';

const BINS = 240;
const SLIMMEST = 120;
/** Where several events share a place, the one that matters most is seen. */
const ORDER: readonly EventTone[] = ['plain', 'heard', 'auto', 'review', 'deny'];

/** The whole session at a glance: a stroke per event, in the colour of what it says. */
export function MarksStrip({ events }: { readonly events: readonly AnyEvent[] }) {
  const marks = useMemo(() => {
    const bins = new Map<number, EventTone>();
    events.forEach((event, index) => {
      const bin = events.length <= BINS ? index : Math.floor((index / events.length) * BINS);
      const tone = toneOf(event);
      if (ORDER.indexOf(tone) >= ORDER.indexOf(bins.get(bin) ?? 'plain')) bins.set(bin, tone);
    });
    return [...bins];
  }, [events]);
  const count = Math.min(BINS, Math.max(1, events.length));
  // Strokes of a short session stay strokes.
  const width = Math.min(0.7, count / SLIMMEST);
  return (
    <svg className={classes['strip']} viewBox={`0 0 ${count} 10`} preserveAspectRatio="none" aria-hidden="true">
      {marks.map(([bin, tone]) => <rect key={bin} x={bin + (1 - width) / 2} y={10 - height(tone)} width={width} height={height(tone)} className={classes[tone]} />)}
    </svg>
  );
}

function height(tone: EventTone): number {
  return { plain: 3, heard: 5, auto: 8, review: 10, deny: 10 }[tone];
}
