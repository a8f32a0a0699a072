/** `npm run evaluate -- FILE.jsonl...`: how well a bundle does on recordings whose expectations are known. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { pino } from 'pino';
import type { Bundle } from '../functions/runtime/bundle/bundle.ts';
import { BundleFolderError, BundleInvalidError } from '../functions/runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../functions/runtime/bundle/bundle-problem.ts';
import { formatReport } from '../replay/evaluate/format-report.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import type { Models } from '../functions/runtime/models/models.ts';
import { openModels } from '../functions/runtime/models/open-models.ts';
import { unknownIntent } from '../replay/expectations.ts';
import { countFiles, readFiles, type Selection } from '../replay/read-files.ts';
import { RecordingError } from '../replay/recording-error.ts';
import type { EvaluationReport, Severity } from '../schemas/generated/types.ts';
import { validatorFor } from '../schemas/validate.ts';
import { formatVariants, variantResult } from './evaluation/compare-variants.ts';
import { evaluate } from './evaluation/evaluate.ts';
import { certaintyYaml } from './evaluation/learn-certainty.ts';
import { openBundle } from './evaluation/open-bundle.ts';
import { createProgress } from './evaluation/progress.ts';
import { baselineOf, reportJson } from './evaluation/write-report.ts';
import type { Output } from './replay.ts';

interface EvaluateArguments {
  readonly failOn: Severity;
  readonly maxLatencyIncrease?: number;
  readonly maxCostIncrease?: number;
  readonly tenantDir: string;
  readonly baseline?: string;
  readonly models?: true;
  readonly variants?: readonly string[];
  readonly writeBaseline?: string;
  readonly out: string;
  readonly seed: number;
  readonly limit?: number;
  readonly tag?: readonly string[];
  readonly repeats: number;
}

const DEMO_TENANT = join(import.meta.dirname, '..', 'functions', 'tenants', 'demo');

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM'];

/** Bad use of the command: exit code 2. */
class UsageError extends Error {}

/** @returns the process's exit code: 0 fine, 1 a regression, 2 bad input or usage */
export async function main(argv: readonly string[], output: Output = { out: process.stdout, error: process.stderr }): Promise<number> {
  const command = commandLine(output);
  try {
    command.parse([...argv], { from: 'user' });
    return await evaluateFiles(command.args, command.opts<EvaluateArguments>(), output);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BundleInvalidError) {
      for (const problem of error.problems) output.error.write(`${formatProblem(problem)}\n`);
      return 2;
    }
    if (!isBadInput(error)) throw error;
    output.error.write(`${(error as Error).message}\n`);
    return 2;
  }
}

function isBadInput(error: unknown): boolean {
  return error instanceof RecordingError || error instanceof UsageError || error instanceof BundleFolderError || ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code));
}

function commandLine({ out, error }: Output): Command {
  return new Command('evaluate')
    .description('Runs recordings through the whole pipeline, in this process and without side effects, and scores what comes out.\nExit code: 0 fine, 1 a regression against the baseline, 2 bad input or usage.')
    .argument('<files...>', 'recordings with expectations, one session a line (JSONL)')
    .option('--tenant-dir <dir>', 'tenant bundle; all but intents.yaml may be missing', DEMO_TENANT)
    .option('--variants <dir...>', 'bundles to evaluate too, each compared with that of --tenant-dir')
    .option('--models', 'ask the models of the environment behind the local tiers, as in production: costs money')
    .option('--baseline <report.json>', 'an earlier report to compare with')
    .option('--write-baseline <file>', 'write what later reports are compared with')
    .option('--fail-on <severity>', 'the least severity of a regression that fails: CRITICAL, HIGH or MEDIUM', parseSeverity, 'MEDIUM' as const)
    .option('--max-latency-increase <percent>', 'growth of the median and p95 of an utterance that is let pass; 100 unless told', parsePercent)
    .option('--max-cost-increase <percent>', 'growth of the cost of recognition that is let pass; 10 unless told', parsePercent)
    .option('--out <dir>', 'where report.json and report.html go', 'evaluation')
    .option('--seed <n>', 'of intervals and permutations', parseWhole(0), 0)
    .option('--limit <n>', 'at most this many recordings', parseWhole(1))
    .option('--tag <tag...>', 'only recordings with one of these tags')
    .option('--repeats <n>', 'runs of each recording: finds those whose outcome changes', parseWhole(1), 1)
    .configureOutput({ writeOut: (text) => void out.write(text), writeErr: (text) => void error.write(text) })
    .exitOverride();
}

async function evaluateFiles(files: readonly string[], options: EvaluateArguments, output: Output): Promise<number> {
  const { tag, limit, out, variants } = options;
  const selection: Selection = { ...(tag ? { tags: tag } : {}), ...(limit === undefined ? {} : { limit }) };
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline);
  const bundle = await openBundle(options.tenantDir);
  const others = await Promise.all((variants ?? []).map(openBundle));
  // Everything is read once before: a mistake on the last line should not surface after an hour.
  const total = await countFiles(files, selection);
  if (total === 0) throw new UsageError('there is no recording to evaluate');
  const strangers = await strangeIntents(files, selection, bundle);
  if (strangers.length > 0) output.error.write(`expected, but not in the bundle: ${strangers.slice(0, 20).join(', ')}${strangers.length > 20 ? ' …' : ''}\n`);
  const models = options.models ? await modelsOf(bundle) : undefined;
  const run = (of: Bundle, against: EvaluationReport | undefined, folder: string) => evaluateBundle(of, against, { files, selection, total, folder, options, output, models });
  const report = await run(bundle, baseline, out);
  output.out.write(`${formatReport(report)}\n\n${join(out, 'report.json')}\n${join(out, 'report.html')}\n`);
  const learned = certaintyYaml(report.certainty ?? []);
  if (learned.length > 0) output.out.write(`\nfor limits.yaml, as learned from these recordings:\n${learned.join('\n')}\n`);
  if (options.writeBaseline !== undefined) await writeFile(options.writeBaseline, reportJson(baselineOf(report)));
  const results = [];
  for (const [at, other] of others.entries()) {
    const folder = (variants as readonly string[])[at] as string;
    results.push(variantResult(folder, report, await run(other, report, join(out, basename(folder)))));
  }
  if (results.length > 0) {
    output.out.write(`\n${formatVariants(report, results)}\n`);
    await writeFile(join(out, 'variants.json'), `${JSON.stringify(results, null, 2)}\n`);
  }
  return report.comparison?.regressions.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(options.failOn)) ? 1 : 0;
}

/** Expected intents that the bundle has not, and so can never recognise. */
async function strangeIntents(files: readonly string[], selection: Selection, { intentByName }: Bundle): Promise<string[]> {
  const strangers = new Set<string>();
  for await (const { expected } of readFiles(files, selection)) {
    for (const { intent } of expected?.intents ?? []) if (intent !== undefined && intent !== unknownIntent && !intentByName.has(intent)) strangers.add(intent);
  }
  return [...strangers].sort();
}

/** @throws {UsageError} where none are configured; an error of the configuration otherwise */
async function modelsOf({ limits }: Bundle): Promise<Models> {
  const { models } = await openModels(process.env, { clock: systemClock, log: pino({ level: 'silent' }), byBundle: limits.models ?? {} });
  if (!models) throw new UsageError('--models: no models are configured; set GEMINI_API_KEY, or GOOGLE_GENAI_USE_VERTEXAI with its project');
  return models;
}

interface Run {
  readonly files: readonly string[];
  readonly selection: Selection;
  readonly total: number;
  readonly folder: string;
  readonly options: EvaluateArguments;
  readonly output: Output;
  readonly models: Models | undefined;
}

/** Evaluates, compares where there is something to compare with, and writes both reports. */
async function evaluateBundle(bundle: Bundle, against: EvaluationReport | undefined, { files, selection, total, folder, options, output, models }: Run): Promise<EvaluationReport> {
  const { seed, repeats, maxLatencyIncrease, maxCostIncrease } = options;
  const progress = createProgress(output.error, total, 'recordings');
  const report = await evaluate({ files, ...selection, bundle, seed, repeats, guards: { ...(maxLatencyIncrease === undefined ? {} : { maxLatencyIncrease }), ...(maxCostIncrease === undefined ? {} : { maxCostIncrease }) }, out: folder, ...(models ? { models } : {}), onCase: () => progress.step(), ...(against ? { baseline: against } : {}) });
  progress.end();
  if (report.metrics.failed === total) throw new UsageError(`no recording could be run: ${report.cases[0]?.failure?.message}`);
  return report;
}

async function readBaseline(file: string): Promise<EvaluationReport> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    throw new UsageError(`${file}: is not JSON (${(error as Error).message})`);
  }
  const checked = validatorFor('evaluation-report')(value);
  if (!checked.ok) throw new UsageError(`${file}: is no evaluation report: ${checked.errors.slice(0, 3).map(({ path, message }) => `${path || 'it'} ${message}`).join('; ')}`);
  return checked.value;
}

function parseWhole(least: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < least) throw new InvalidArgumentError(`must be a whole number of at least ${least}.`);
    return count;
  };
}

function parseSeverity(text: string): Severity {
  const severity = SEVERITIES.find((name) => name === text.toUpperCase());
  if (!severity) throw new InvalidArgumentError(`must be one of ${SEVERITIES.join(', ')}.`);
  return severity;
}

/** Per cent to a share. */
function parsePercent(text: string): number {
  const percent = Number(text);
  if (!(percent >= 0 && Number.isFinite(percent))) throw new InvalidArgumentError('must be a number of at least 0.');
  return percent / 100;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
