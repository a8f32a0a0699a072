/** `npm run bench`: what the system does, beside what the machine itself can do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { benchEmptyStages } from './bench/empty-stages.ts';
import { benchEmulators } from './bench/emulators.ts';
import { benchPipeline } from './bench/pipeline.ts';
import { benchPolicy } from './bench/policy.ts';
import { benchStart } from './bench/start.ts';
import { benchStreams } from './bench/streams.ts';
import { benchTiers } from './bench/tiers.ts';
import { benchUnderstanding } from './bench/understanding.ts';
import { type Figure, formatFigure, met } from './bench/measure.ts';

const SCENARIOS: Readonly<Record<string, (folder: string) => Promise<Figure[]>>> = {
  stages: benchEmptyStages,
  pipeline: benchPipeline,
  streams: benchStreams,
  understanding: async () => [...(await benchUnderstanding()), ...(await benchTiers())],
  policy: benchPolicy,
  start: benchStart,
  emulators: benchEmulators,
};
/** Needs Google's emulators, so it is asked for by name. */
const ASKED_FOR = ['emulators'];

const options = new Command()
  .name('npm run bench --')
  .description('Benchmarks, each with its target and the machine\'s own floor. Exit 1 when a target is missed.')
  .option('--json', 'print one JSON document instead of lines')
  .option('--only <names>', `comma-separated: ${Object.keys(SCENARIOS).join(', ')}; all but ${ASKED_FOR.join(', ')} unless told`)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ json?: boolean; only?: string }>();

const names = options.only?.split(',') ?? Object.keys(SCENARIOS).filter((name) => !ASKED_FOR.includes(name));
const unknown = names.filter((name) => !(name in SCENARIOS));
if (unknown.length > 0) {
  console.error(`npm run bench: no such benchmark: ${unknown.join(', ')} (there are: ${Object.keys(SCENARIOS).join(', ')})`);
  process.exit(2);
}

const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Node ${process.versions.node}`;
if (!options.json) console.log(`${machine}\n`);
const figures: Figure[] = [];
for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), 'egg-bench-'));
  try {
    for (const figure of await (SCENARIOS[name] as (folder: string) => Promise<Figure[]>)(folder)) {
      figures.push(figure);
      if (!options.json) console.log(formatFigure(figure));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (options.json) console.log(JSON.stringify({ machine, figures: figures.map((figure) => ({ ...figure, met: met(figure) ?? null })) }, null, 2));
process.exit(figures.every((figure) => met(figure) !== false) ? 0 : 1);
