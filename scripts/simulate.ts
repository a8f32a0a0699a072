/** `npm run simulate`: many runs under seeded faults; prints the seed of every failure, which reproduces it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { parseBundle } from '../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../functions/runtime/bundle/read-bundle-folder.ts';
import { testBundle } from './end-to-end/test-bundle.ts';
import { simulateSeed } from './simulate/simulate-seed.ts';

const { seeds, seed: first } = new Command()
  .name('npm run simulate --')
  .description('Runs sessions through all stages under a virtual clock and seeded faults (duplicates, delays, lost acknowledgements, crashes between any two steps, stores that commit and then report a time-out) and checks what must always hold. Exit 1 when something does not.')
  .option('--seeds <n>', 'how many runs', positive, 100)
  .option('--seed <s>', 'the first seed; with --seeds 1 it reproduces one run', positive, 1)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ seeds: number; seed: number }>();

const folder = mkdtempSync(join(tmpdir(), 'egg-simulate-bundle-'));
const { bundle } = parseBundle(await readBundleFolder(await testBundle(folder, { hookPort: 9 })));
rmSync(folder, { recursive: true, force: true });

const failed: number[] = [];
let steps = 0;
let crashes = 0;
for (let seed = first; seed < first + seeds; seed++) {
  const report = await simulateSeed(seed, bundle);
  steps += report.steps;
  crashes += report.crashes;
  if (report.broken.length > 0) {
    failed.push(seed);
    console.log(`seed ${seed}:\n  ${report.broken.join('\n  ')}`);
  }
  if (process.stdout.isTTY) process.stdout.write(`\r${seed - first + 1} of ${seeds} runs, ${failed.length} failed `);
}
if (process.stdout.isTTY) process.stdout.write('\n');
console.log(`${seeds} runs, ${steps.toLocaleString('en')} deliveries, ${crashes} crashes: ${failed.length === 0 ? 'everything held' : `failed seeds ${failed.join(', ')}`}`);
process.exit(failed.length === 0 ? 0 : 1);

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1');
  return value;
}
