'use client';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type PointerEvent, useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import classes from './line-chart.module.css';
import { useWidth } from './use-width.ts';

export interface Point { readonly at: number; readonly value: number }
export interface Series { readonly name: string; readonly tone: 'accent' | 'auto' | 'review' | 'deny' | 'heard'; readonly points: readonly Point[] }

export interface LineChartProps {
  readonly label: string;
  /** All measured at the same times. */
  readonly series: readonly Series[];
  format(value: number): string;
  /** Words of a time below the chart; the time of day unless told. */
  readonly formatAt?: (at: number) => string;
  readonly height?: number;
  /** What the chart reaches up to at least. */
  readonly top?: number;
}

const LEFT = 52;
const [TOP, BOTTOM, RIGHT] = [8, 20, 8];

/** Values over time, as far as the page has seen them. */
export function LineChart({ label, series, format, formatAt, height = 150, top = 0 }: LineChartProps) {
  const { format: words } = useI18n();
  const [frame, width] = useWidth<HTMLDivElement>();
  const [hover, setHover] = useState<number>();
  const points = series[0]?.points ?? [];
  const [from, to] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1];
  const most = Math.max(top, ...series.flatMap((one) => one.points.map(({ value }) => value)));
  const x = useMemo(() => scaleLinear([from, Math.max(to, from + 1)], [LEFT, Math.max(LEFT + 1, width - RIGHT)]), [from, to, width]);
  const y = useMemo(() => scaleLinear([0, most > 0 ? most : 1], [height - BOTTOM, TOP]).nice(3), [most, height]);
  const at = formatAt ?? ((time: number) => words.time(new Date(time).toISOString()));
  const shown = hover === undefined ? undefined : points[hover];
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const time = x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left);
    let nearest = 0;
    points.forEach((point, index) => { if (Math.abs(point.at - time) < Math.abs((points[nearest]?.at ?? 0) - time)) nearest = index; });
    setHover(nearest);
  };
  const index = hover ?? points.length - 1;
  return (
    <div className={classes['chart']} ref={frame}>
      <ul className={classes['legend']}>
        {series.map(({ name, tone, points: own }) => <li key={name} className={classes[tone]}><i aria-hidden="true" />{name} <strong className="number">{own[index] === undefined ? '–' : format(own[index].value)}</strong></li>)}
        {shown && <li className="dim number">{at(shown.at)}</li>}
      </ul>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={`${label}: ${series.map(({ name, points: own }) => `${name} ${own.length === 0 ? '–' : format(own.at(-1)?.value ?? 0)}`).join(', ')}`} onPointerMove={onPointerMove} onPointerLeave={() => setHover(undefined)}>
          {y.ticks(3).map((tick) => <g key={tick}><line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={classes['grid']} /><text x={LEFT - 8} y={y(tick)} dy="0.32em" textAnchor="end">{format(tick)}</text></g>)}
          {series.map(({ name, tone, points: own }, order) => (
            <g key={name} className={classes[tone]}>
              {order === 0 && <path d={area<Point>(({ at: time }) => x(time), y(0), ({ value }) => y(value))([...own]) ?? ''} className={classes['area']} />}
              <path d={line<Point>(({ at: time }) => x(time), ({ value }) => y(value))([...own]) ?? ''} className={classes['line']} />
              {shown && own[index] && <circle cx={x(own[index].at)} cy={y(own[index].value)} r="3.5" className={classes['dot']} />}
              {own.length === 1 && own[0] && <circle cx={x(own[0].at)} cy={y(own[0].value)} r="3" className={classes['dot']} />}
            </g>
          ))}
          {points.length > 1 && <><text x={LEFT} y={height - 4}>{at(from)}</text><text x={width - RIGHT} y={height - 4} textAnchor="end">{at(to)}</text></>}
        </svg>
      )}
    </div>
  );
}
