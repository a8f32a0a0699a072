/** `npm run cost`: what a month in the cloud costs, by the assumptions in scripts/cost/assumptions.ts. */
import { Command, InvalidArgumentError } from 'commander';
import { assumptionsTable, estimateTable, SIZES } from './cost/print-estimate.ts';

const { sessions, warm } = new Command()
  .name('npm run cost --')
  .description('Prints what a month in the cloud is estimated to cost, as Markdown.')
  .option('--sessions <numbers>', 'sessions a day, several with commas', parseSizes, SIZES)
  .option('--warm <n>', 'instances that every stage and the api keep warm', parseCount, 0)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ sessions: readonly number[]; warm: number }>();

console.log(`${estimateTable(sessions, warm)}\n\n${assumptionsTable()}`);

function parseSizes(text: string): readonly number[] {
  return text.split(',').map((part) => parseCount(part));
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text.trim())) throw new InvalidArgumentError('whole numbers, please.');
  return Number(text);
}
