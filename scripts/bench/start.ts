/** How soon `npm start` answers. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Figure, quantile } from './measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export async function benchStart(folder: string): Promise<Figure[]> {
  const each: number[] = [];
  for (let round = 0; round < 3; round++) {
    const port = 18_787 + round;
    const started = performance.now();
    const child = spawn('npm', ['start', '--', '--port', String(port), '--data', join(folder, `data-${round}`)], { cwd: ROOT, stdio: 'ignore', detached: true });
    while (!(await ready(port))) await pause(10);
    each.push((performance.now() - started) / 1000);
    const exit = new Promise((resolve) => { child.once('exit', resolve); });
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
    await exit;
  }
  return [{ name: '`npm start` → /readyz, seconds', value: quantile(each, 0.5), unit: '', target: { atMost: 3 } }];
}

async function ready(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
