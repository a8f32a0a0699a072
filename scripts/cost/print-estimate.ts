/** The estimate as the Markdown tables that docs/deploy.md shows. Pure. */
import { type Assumption, PRICES, VOLUMES } from './assumptions.ts';
import { estimateMonth, totalOf } from './estimate-month.ts';

export const SIZES: readonly number[] = [10, 1_000, 100_000];

/** Lines by sizes, with the amounts in the columns of the sizes. */
export function estimateTable(sizes: readonly number[] = SIZES, warm = 0): string {
  const months = sizes.map((size) => estimateMonth(size, warm));
  const rows = (months[0] ?? []).map(({ name }, at) => row([name, ...months.flatMap((lines) => [lines[at]?.amount ?? '', money(lines[at]?.usd ?? 0)])]));
  return [
    row(['a month, USD', ...sizes.flatMap((size) => [`${size.toLocaleString('en-US')} sessions a day`, ''])]),
    row(['---', ...sizes.flatMap(() => ['---', '---:'])]),
    ...rows,
    row(['**together**', ...months.flatMap((lines) => ['', `**${money(totalOf(lines))}**`])]),
    row(['a session', ...months.flatMap((lines, at) => ['', (totalOf(lines) / ((sizes[at] ?? 1) * 30)).toFixed(4)])]),
  ].join('\n');
}

/** Prices, then volumes. */
export function assumptionsTable(): string {
  const rows = (kind: string, table: Readonly<Record<string, Assumption>>) => Object.values(table).map(({ value, unit, meaning }) => row([kind, meaning, `${decimal(value)} ${unit}`.trim()]));
  return [row(['', 'estimate, to be checked', 'value']), row(['---', '---', '---:']), ...rows('price', PRICES), ...rows('volume', VOLUMES)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function money(usd: number): string {
  return usd.toFixed(2);
}

/** Without the exponent that small numbers are printed with. */
function decimal(value: number): string {
  return value >= 1 ? value.toLocaleString('en-US') : value.toFixed(7).replace(/0+$/, '');
}
