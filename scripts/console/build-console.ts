/** Builds the console: Next's static export of `ui/`, its inline scripts moved into files, kept by the hash of what it was built from. */
import { spawn } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { withLock } from './build-lock.ts';
import { consoleHash, ROOT } from './console-hash.ts';
import { externalScripts } from './external-scripts.ts';

export interface BuildOptions {
  /** Told of each step, in words of the bundler. */
  readonly onStep?: (step: string) => void;
  readonly signal?: AbortSignal;
  /** Behind what else this machine does. */
  readonly background?: boolean;
}

export interface BuiltConsole {
  readonly folder: string;
  /** False when it was there already. */
  readonly built: boolean;
  readonly ms: number;
}

export class ConsoleBuildError extends Error {
  override readonly name = 'ConsoleBuildError';
}

const UI = join(ROOT, 'ui');
const KEPT = join(UI, '.console');
/** A tenth of an ordinary process's share: the pipeline's latency is worth more than a page seconds earlier, yet it comes to an end on a busy machine. */
const BACKGROUND_PRIORITY = 10;
const LAST_LINES = 20;

/** @throws {ConsoleBuildError} with what the bundler said; the signal's reason when it aborts */
export async function buildConsole({ onStep, signal, background = false }: BuildOptions = {}): Promise<BuiltConsole> {
  const started = performance.now();
  const folder = join(KEPT, await consoleHash());
  const exists = () => access(join(folder, 'index.html')).then(() => true, () => false);
  if (await exists()) return { folder, built: false, ms: performance.now() - started };

  onStep?.('Compiling');
  await mkdir(KEPT, { recursive: true });
  // Another process may have built the same meanwhile.
  await withLock(join(KEPT, 'building'), async () => {
    if (await exists()) return;
    await runNext(onStep, signal, background);
    onStep?.('Moving scripts into files');
    await keep(folder);
    for (const old of await readdir(KEPT)) if (!folder.endsWith(old) && old !== 'building') await rm(join(KEPT, old), { recursive: true, force: true });
  }, signal);
  return { folder, built: true, ms: performance.now() - started };
}

/** What the bundler wrote, with its scripts in files, appears under its name at once and whole. */
async function keep(folder: string): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await cp(join(UI, 'out'), draft, { recursive: true });
  for (const name of (await readdir(draft, { recursive: true })).filter((file) => file.endsWith('.html'))) {
    const { html, scripts } = externalScripts(await readFile(join(draft, name), 'utf8'));
    await writeFile(join(draft, name), html);
    for (const [path, text] of scripts) {
      await mkdir(join(draft, path, '..'), { recursive: true });
      await writeFile(join(draft, path), text);
    }
  }
  await rename(draft, folder);
}

/** Bytes of JavaScript that a page loads before it works, compressed: what its HTML names, without what old browsers alone take. */
export async function firstLoadBytes(folder: string, page: string): Promise<number> {
  const html = await readFile(join(folder, page), 'utf8');
  const paths = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, path]) => path ?? '');
  const sizes = await Promise.all([...new Set(paths)].map(async (path) => gzipSync(await readFile(join(folder, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function runNext(onStep: BuildOptions['onStep'], signal: AbortSignal | undefined, background: boolean): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build', UI], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}),
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' },
  });
  try {
    if (background && child.pid !== undefined) setPriority(child.pid, BACKGROUND_PRIORITY);
  } catch {
    // It has ended already, or may not be changed here: it is only slower for others.
  }
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > LAST_LINES) last.shift();
      const step = /^\s*[✓]?\s*(Creating an optimized|Compiled|Collecting|Generating|Finalizing)[^(.]*/.exec(line)?.[0].replace('✓', '').trim();
      if (step) onStep?.(step);
    });
  }
  await new Promise<void>((resolve, reject) => {
    child.once('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : error));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new ConsoleBuildError(`the console cannot be built:\n${last.join('\n')}`))));
  });
}
