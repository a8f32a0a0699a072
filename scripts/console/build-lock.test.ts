import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './build-lock.ts';

/** No process has this id: it is above what the system gives out. */
const NOBODY = 2 ** 22 + 1;

describe('withLock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'egg-lock-')); file = join(folder, 'building'); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one work at a time', async () => {
    let working = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++working);
      await new Promise(setImmediate);
      working -= 1;
    };
    await Promise.all([withLock(file, work), withLock(file, work)]);
    assert.equal(most, 1);
    assert.equal(existsSync(file), false);
  });

  it('takes over from a process that is gone', async () => {
    writeFileSync(file, String(NOBODY));
    assert.equal(await withLock(file, async () => 'done'), 'done');
  });

  it('lets go when the work fails, and stops waiting when told', async () => {
    await assert.rejects(withLock(file, () => Promise.reject(new Error('broken'))), /broken/);
    writeFileSync(file, String(process.pid));
    const abort = new AbortController();
    const waiting = withLock(file, async () => 'never', abort.signal);
    abort.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  });
});
