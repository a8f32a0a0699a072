/** How well personal data are masked, by class, over generated utterances taken in frames; and what masking costs a frame. */
import { generateUtterances } from '../../functions/runtime/pii/fixtures/generate-utterances.ts';
import { measureMasking, totalsOf } from '../../functions/runtime/pii/fixtures/measure-masking.ts';
import type { Figure } from './measure.ts';
import { timed } from './measure.ts';

const SEED = 1;

export async function benchMasking(): Promise<Figure[]> {
  const utterances = generateUtterances(SEED, 60, 12);
  measureMasking(utterances);
  let figures = measureMasking([]);
  const ms = await timed(() => { figures = measureMasking(utterances); });
  const totals = totalsOf(figures.values());
  const frames = utterances.reduce((sum, { cuts }) => sum + cuts.length + 1, 0);
  return [
    ...[...figures.values()].filter(({ planted }) => planted > 0).map((row): Figure => ({ name: `masking, ${row.class} (${row.planted}): hidden, %`, value: (100 * row.hidden) / row.planted, unit: '' })),
    { name: `masking, ${totals.utterances} utterances: recall, %`, value: 100 * totals.recall, unit: '', target: { atLeast: 99 } },
    { name: `masking, ${totals.utterances} utterances: precision, %`, value: 100 * totals.precision, unit: '', target: { atLeast: 97 } },
    { name: 'masking, a frame of these', value: (1000 * ms) / frames, unit: 'µs' },
  ];
}
