/** `npm run replay -- FILE.jsonl`: replays recorded sessions against an embedded or a remote system and shows what came back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { BundleFolderError, BundleInvalidError } from '../functions/runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../functions/runtime/bundle/bundle-problem.ts';
import { createClient, ProblemError } from '../gateway/client.ts';
import { formatEvent } from '../replay/live-view.ts';
import { play } from '../replay/play.ts';
import { countFiles } from '../replay/read-files.ts';
import { RecordingError } from '../replay/recording-error.ts';
import type { ReplayClient } from '../replay/replay-client.ts';
import { type Player, replayWith } from '../replay/replay-file.ts';
import { createResultFolder } from '../replay/result-folder.ts';
import type { Speed } from '../replay/schedule-frames.ts';
import { allWell, formatSummary } from '../replay/summary.ts';
import { systemReplayClock } from '../replay/system-replay-clock.ts';
import { compareCommand } from './evaluation/compare-command.ts';
import { createProgress } from './evaluation/progress.ts';

interface ReplayArguments {
  readonly tenantDir: string;
  readonly speed: Speed;
  readonly url?: string;
  readonly token?: string;
  readonly execute?: true;
  readonly out?: string;
  readonly concurrency: number;
  readonly strict?: true;
  readonly resume?: true;
  readonly offline?: true;
  readonly seed: number;
  readonly quiet?: true;
  readonly compare?: string;
  readonly policy?: string;
}

/** Above this many sessions, a terminal shows how far it has come instead of every event. */
const MOST_SHOWN = 20;
const demoTenant = join(import.meta.dirname, '..', 'functions', 'tenants', 'demo');

/** Bad use of the command: exit code 2. */
class UsageError extends Error {}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where the command writes to. */
export interface Output {
  readonly out: Terminal;
  readonly error: Terminal;
}

/** @returns the process's exit code: 0 fine, 1 unmet expectations with `--strict` or a failed replay, 2 bad input or usage */
export async function main(argv: readonly string[], output: Output = { out: process.stdout, error: process.stderr }): Promise<number> {
  const command = commandLine(output);
  try {
    command.parse([...argv], { from: 'user' });
    return await replay(command.args, command.opts<ReplayArguments>(), output);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BundleInvalidError) {
      for (const problem of error.problems) output.error.write(`${formatProblem(problem)}\n`);
      return 2;
    }
    output.error.write(`${(error as Error).message}\n`);
    return isBadInput(error) ? 2 : 1;
  }
}

function isBadInput(error: unknown): boolean {
  return error instanceof RecordingError || error instanceof UsageError || error instanceof BundleFolderError || ['ENOENT', 'EISDIR', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code));
}

function commandLine({ out, error }: Output): Command {
  return new Command('replay')
    .description('Replays recorded sessions, as a dry run unless --execute is given, and compares what came back with what they expect.')
    .argument('<files...>', 'recordings or exported sessions, one a line (JSONL)')
    .option('--tenant-dir <dir>', 'tenant bundle of the embedded system', demoTenant)
    .option('--speed <speed>', 'times faster than recorded (1, 10, …) or max', parseSpeed, 1)
    .option('--url <url>', 'replay against a running system instead of an embedded one')
    .option('--token <token>', 'token for --url')
    .option('--execute', 'perform the actions that are decided, instead of a dry run')
    .option('--out <dir>', 'write events, results and summary.json here')
    .option('--concurrency <n>', 'sessions at the same time', parseCount, 32)
    .option('--resume', 'go on in the folder of --out: sessions that came to their end are not replayed again')
    .option('--offline', 'play through the pipeline in this process: as fast as it can, and the same events for the same seed')
    .option('--seed <n>', 'of --offline: ids differ from seed to seed', parseSeed, 0)
    .option('--quiet', 'no events on the terminal, only how far it has come')
    .option('--compare <dir>', 'counterfactual replay: what the bundle in this folder would have done instead of that of --tenant-dir')
    .option('--policy <file>', 'counterfactual replay under this policy file')
    .option('--strict', 'exit 1 when an expectation is not met')
    .configureOutput({ writeOut: (text) => void out.write(text), writeErr: (text) => void error.write(text) })
    .exitOverride();
}

async function replay(files: readonly string[], options: ReplayArguments, { out, error }: Output): Promise<number> {
  if (options.url !== undefined && options.token === undefined) throw new UsageError('--url needs --token');
  if (options.resume && options.out === undefined) throw new UsageError('--resume needs --out');
  if (options.offline && (options.url !== undefined || options.execute)) throw new UsageError('--offline goes neither with --url nor with --execute: it reaches nothing outside');
  const compares = options.compare !== undefined || options.policy !== undefined;
  if (compares && (options.url !== undefined || options.execute)) throw new UsageError('--compare and --policy go neither with --url nor with --execute: nothing is performed');
  // The whole file is checked first: a mistake on the last line should not surface after an hour.
  const total = await countFiles(files);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  if (compares) return await compareCommand(files, options, { out, error }, stop.signal);
  const player = await openPlayer(options, stop.signal);
  const startedAt = Date.now();
  const showsEvents = out.isTTY === true && options.quiet !== true && total <= MOST_SHOWN;
  const progress = showsEvents ? undefined : createProgress(error, total, 'sessions');
  try {
    const summary = await replayWith(files, player.play, {
      clock: systemReplayClock,
      concurrency: options.offline ? 1 : options.concurrency,
      signal: stop.signal,
      ...(options.out === undefined ? {} : { results: await createResultFolder(options.out, { resume: options.resume ?? false }) }),
      ...(showsEvents ? { onEvent: liveView(out, startedAt) } : { onResult: () => progress?.step() }),
    });
    progress?.end();
    out.write(`${formatSummary(summary, Date.now() - startedAt)}\n`);
    return summary.failed > 0 || (options.strict && !allWell(summary)) ? 1 : 0;
  } catch (failure) {
    if (!stop.signal.aborted) throw failure;
    error.write('interrupted\n');
    return 1;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await player.close();
  }
}

function liveView(out: Terminal, startedAt: number): (recordingId: string, event: Parameters<typeof formatEvent>[1]) => void {
  const view = { colours: process.env['NO_COLOR'] === undefined, ...(out.columns ? { width: out.columns } : {}) };
  return (recordingId, event) => void out.write(`${formatEvent(recordingId, event, Date.now() - startedAt, view)}\n`);
}

interface OpenPlayer {
  readonly play: Player;
  close(): Promise<void>;
}

async function openPlayer(options: ReplayArguments, signal: AbortSignal): Promise<OpenPlayer> {
  if (options.offline) return openOffline(options);
  const { client, close } = await openSystem(options);
  const { speed, execute } = options;
  return { play: (recording, onEvent) => play(recording, client, { speed, dryRun: execute !== true, clock: systemReplayClock, signal, onEvent }), close };
}

async function openOffline({ tenantDir, seed }: ReplayArguments): Promise<OpenPlayer> {
  const { createOfflineSystem } = await import('./offline/offline-system.ts');
  const { openBundle } = await import('./evaluation/open-bundle.ts');
  const system = await createOfflineSystem({ bundle: await openBundle(tenantDir), seed });
  return {
    async play(recording, onEvent) {
      const startedAt = Date.now();
      const { sessionId, events } = await system.run(recording);
      for (const event of events) await onEvent(event, sessionId);
      return { sessionId, durationMs: Date.now() - startedAt };
    },
    close: () => system.close(),
  };
}

interface OpenSystem {
  readonly client: ReplayClient;
  close(): Promise<void>;
}

async function openSystem({ url, token, tenantDir }: ReplayArguments): Promise<OpenSystem> {
  if (url !== undefined) {
    await assertAnswers(url, token!);
    return { client: createClient({ baseUrl: url, token: token! }), close: async () => {} };
  }
  // Loaded only when needed: a replay against a remote system starts at once.
  const { startEmbedded } = await import('./embedded.ts');
  const dataDir = await mkdtemp(join(tmpdir(), 'egg-replay-'));
  const embedded = await startEmbedded({ dataDir, port: 0, bundleDir: tenantDir, quiet: true });
  const client = createClient({ baseUrl: embedded.url, token: await embedded.token({ sub: 'replay', tenantId: 'demo', roles: ['admin'], ttlSec: 24 * 3600 }) });
  return {
    client,
    close: async () => {
      await embedded.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** One call before hundreds of sessions try and try again. @throws {UsageError} for an address or token that is none; an Error when nothing answers */
async function assertAnswers(baseUrl: string, token: string): Promise<void> {
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) throw new UsageError(`--url ${baseUrl}: say http://HOST:PORT or https://HOST`);
  try {
    await createClient({ baseUrl, token, maxTries: 1 }).listSessions({ limit: 1 });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw new Error(`${baseUrl} does not answer: ${reasonOf(error)}`, { cause: error });
    if (error.status === 401) throw new UsageError(`--token: ${error.message}`);
  }
}

/** fetch hides why it failed in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message;
}

function parseSpeed(text: string): Speed {
  if (text === 'max') return 'max';
  const speed = Number(text);
  if (!(speed >= 1 && Number.isFinite(speed))) throw new InvalidArgumentError('must be max or a number of at least 1.');
  return speed;
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0) throw new InvalidArgumentError('must be a whole number.');
  return seed;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('must be a whole number of at least 1.');
  return count;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
