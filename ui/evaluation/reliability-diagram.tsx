'use client';
import { scaleLinear } from 'd3-scale';
import type { Calibration } from '../../schemas/generated/types.ts';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './evaluation.module.css';

const SIZE = 300;
const [LEFT, BOTTOM, TOP, RIGHT] = [40, 28, 10, 10];

/** Whether confidence means what it says: of the claims made with 80 %, 80 % should be right. */
export function ReliabilityDiagram({ calibration }: { readonly calibration: Calibration }) {
  const { m, format } = useI18n();
  const words = m.evaluation.reliability;
  const x = scaleLinear([0, 1], [LEFT, SIZE - RIGHT]);
  const y = scaleLinear([0, 1], [SIZE - BOTTOM, TOP]);
  const most = Math.max(1, ...calibration.bins.map(({ count }) => count));
  const bins = calibration.bins.filter(({ count }) => count > 0);
  const shown = (value: number | null): string => (value === null ? '–' : format.percent(value, 1));
  return (
    <Card title={words.title}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" className={classes['reliability']} aria-label={words.summary(shown(calibration.ece), bins.map(({ low, high, accuracy }) => `${format.percent(low)}–${format.percent(high)}: ${shown(accuracy)}`).join(', '))}>
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} className={classes['grid']} />
            <text x={LEFT - 6} y={y(tick)} dy="0.32em" textAnchor="end">{format.percent(tick)}</text><text x={x(tick)} y={SIZE - BOTTOM + 14} textAnchor="middle">{format.percent(tick)}</text>
          </g>
        ))}
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className={classes['diagonal']} />
        {bins.map(({ low, high, count, accuracy, confidence }) => (
          <g key={low}>
            <rect x={x(low) + 1} width={Math.max(1, x(high) - x(low) - 2)} y={y(accuracy ?? 0)} height={y(0) - y(accuracy ?? 0)} className={classes['bar']} opacity={0.25 + 0.55 * (count / most)} />
            {confidence !== null && accuracy !== null && <><line x1={x(confidence)} x2={x(confidence)} y1={y(confidence)} y2={y(accuracy)} className={classes['gap']} /><circle cx={x(confidence)} cy={y(accuracy)} r="4" className={classes['dot']} /></>}
          </g>
        ))}
      </svg>
      <p className="small dim">{words.axes}</p>
      <dl className={classes['figures']}>
        <div><dt>{words.ece}</dt><dd>{shown(calibration.ece)}</dd></div>
        <div><dt>{words.brier}</dt><dd>{calibration.brier === null ? '–' : format.number(Math.round(calibration.brier * 1000) / 1000)}</dd></div>
        <div><dt>{words.bias}</dt><dd>{shown(calibration.bias)}</dd></div>
        <div><dt>{words.claims}</dt><dd>{format.number(calibration.count)}</dd></div>
      </dl>
    </Card>
  );
}
