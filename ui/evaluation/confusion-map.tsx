'use client';
import { useMemo, useState } from 'react';
import type { EvaluationReport } from '../../schemas/generated/types.ts';
import { Card } from '../components/card.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { confusedPairs, confusionOf } from './confusion.ts';
import classes from './evaluation.module.css';

const MOST_LABELS = 40;
const [CELL, LABEL] = [17, 132];
const MOST_PAIRS = 12;

/** What was expected, by what was understood: green on the diagonal, red beside it. */
export function ConfusionMap({ cells }: { readonly cells: EvaluationReport['confusion'] }) {
  const { m, format } = useI18n();
  const words = m.evaluation.confusion;
  const { labels, counts, support, leftOut } = useMemo(() => confusionOf(cells, MOST_LABELS), [cells]);
  const pairs = useMemo(() => confusedPairs(cells), [cells]);
  const [over, setOver] = useState<number>();
  const size = LABEL + labels.length * CELL;
  const shown = over === undefined ? undefined : { expected: labels[Math.floor(over / labels.length)] ?? '', predicted: labels[over % labels.length] ?? '', count: counts[over] ?? 0 };
  return (
    <Card title={words.title}>
      <p className="small dim" aria-hidden="true">{shown ? words.cell(shown.expected, shown.predicted, shown.count) : words.hint}</p>
      <div className={classes['scroll']} tabIndex={0} role="group" aria-label={words.title}>
        <svg width={size} height={size} role="img" aria-label={words.summary(labels.length, pairs.reduce((sum, { count }) => sum + count, 0))} className={classes['matrix']} onPointerLeave={() => setOver(undefined)}>
          {labels.map((label, index) => (
            <g key={label}>
              <text x={LABEL - 6} y={LABEL + index * CELL + CELL / 2} dy="0.32em" textAnchor="end">{label}</text>
              <text transform={`translate(${LABEL + index * CELL + CELL / 2}, ${LABEL - 6}) rotate(-90)`} dy="0.32em">{label}</text>
            </g>
          ))}
          {counts.map((count, index) => {
            const [row, column] = [Math.floor(index / labels.length), index % labels.length];
            const share = count / Math.max(1, support[row] ?? 0);
            return (
              <g key={index} onPointerEnter={() => setOver(index)}>
                <rect x={LABEL + column * CELL} y={LABEL + row * CELL} width={CELL - 1} height={CELL - 1} rx="2" className={classes['cell']} />
                {count > 0 && <rect x={LABEL + column * CELL} y={LABEL + row * CELL} width={CELL - 1} height={CELL - 1} rx="2" className={classes[row === column ? 'right' : 'wrong']} opacity={row === column ? 0.25 + 0.75 * share : 0.4 + 0.6 * share} />}
              </g>
            );
          })}
        </svg>
      </div>
      {leftOut > 0 && <p className="small dim">{words.leftOut(leftOut)}</p>}
      <h3>{words.pairs}</h3>
      {pairs.length === 0 ? <p className="small dim">{words.noPairs}</p> : <ol className={classes['pairs']}>{pairs.slice(0, MOST_PAIRS).map(({ expected, predicted, count }) => <li key={`${expected} ${predicted}`}><code>{expected}</code> <span className="dim">{words.as}</span> <code>{predicted}</code> <strong className="number">{format.number(count)}×</strong></li>)}</ol>}
    </Card>
  );
}
