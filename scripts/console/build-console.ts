/** Builds the console: Next's static export of `ui/`, its inline scripts moved into files, kept by the hash of what it was built from. */
import { spawn } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { consoleHash, ROOT } from './console-hash.ts';
import { externalScripts } from './external-scripts.ts';

export interface BuildOptions {
  /** Told of each step, in words of the bundler. */
  readonly onStep?: (step: string) => void;
  readonly signal?: AbortSignal;
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
/** Behind everything else on the machine: the pipeline's latency is worth more than a page seconds earlier. */
const LOWEST_PRIORITY = 19;
const LAST_LINES = 20;

/** @throws {ConsoleBuildError} with what the bundler said; the signal's reason when it aborts */
export async function buildConsole({ onStep, signal }: BuildOptions = {}): Promise<BuiltConsole> {
  const started = performance.now();
  const folder = join(KEPT, await consoleHash());
  const exists = () => access(join(folder, 'index.html')).then(() => true, () => false);
  if (await exists()) return { folder, built: false, ms: performance.now() - started };

  onStep?.('Compiling');
  await runNext(onStep, signal);
  onStep?.('Moving scripts into files');
  const draft = `${folder}.${process.pid}`;
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
  // Another process may have been quicker; its result is the same.
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists())) throw error;
  });
  for (const old of await readdir(KEPT)) if (join(KEPT, old) !== folder && !/\.\d+$/.test(old)) await rm(join(KEPT, old), { recursive: true, force: true });
  return { folder, built: true, ms: performance.now() - started };
}

/** Bytes of JavaScript that a page loads before it works, compressed: what its HTML names, without what old browsers alone take. */
export async function firstLoadBytes(folder: string, page: string): Promise<number> {
  const html = await readFile(join(folder, page), 'utf8');
  const paths = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, path]) => path ?? '');
  const sizes = await Promise.all([...new Set(paths)].map(async (path) => gzipSync(await readFile(join(folder, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function runNext(onStep: BuildOptions['onStep'], signal: AbortSignal | undefined): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build', UI], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...(signal ? { signal } : {}),
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' },
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, LOWEST_PRIORITY);
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
