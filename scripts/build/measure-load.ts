/** How long a fresh process takes to load a function's code, as a cold start does. */
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const TRIES = 3;

/** Milliseconds; the best of a few tries, because a busy machine only ever adds. */
export async function measureLoad(file: string): Promise<number> {
  const code = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); process.stdout.write(String(performance.now() - start)); process.exit(0);`;
  const times: number[] = [];
  for (let time = 0; time < TRIES; time++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
    times.push(Number(stdout));
  }
  return Math.min(...times);
}
