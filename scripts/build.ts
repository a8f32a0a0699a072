/** `npm run build`: one deployable archive for each function, with what each weighs and how fast it loads. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildFunctions } from './build/build-functions.ts';
import { measureLoad } from './build/measure-load.ts';

const options = new Command()
  .name('npm run build --')
  .description('Builds every cloud function into a folder of its own, with an archive beside it.')
  .option('--out <dir>', 'where to', fileURLToPath(new URL('../dist/functions', import.meta.url)))
  .option('--fused <runs>', 'stages that share a process, as ingest>transcribe>chunk,resolve>dispatch; the registry\'s unless told', process.env.EGG_FUSED)
  .option('--bundle <dir>', 'bundle for tenants that have none of their own; the demo tenant\'s unless told')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ out: string; fused?: string; bundle?: string }>();

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const line = (...cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join('');

console.log(line('function', 'at start', 'all code', 'archive', 'load') + '   hash');
await buildFunctions({
  outDir: options.out, fused: options.fused, bundleDir: options.bundle,
  async onBuilt({ name, folder, size, hash }) {
    const load = await measureLoad(join(folder, 'index.js'));
    console.log(`${line(name, kilobytes(size.start), kilobytes(size.code), kilobytes(size.archive), `${load.toFixed(0)} ms`)}   ${hash.slice(0, 12)}`);
  },
});
