/** The embedded mode's data folder and its keys. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything is kept unless `--data` or `EGG_DATA_DIR` says otherwise. */
export function defaultDataDir(): string {
  return process.env.EGG_DATA_DIR || '.egg';
}

/** A random 32-byte key, made on first use and readable by its owner alone. */
export function readOrCreateKey(dataDir: string, name: string): Uint8Array {
  const folder = join(dataDir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, name);
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return new Uint8Array(Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url'));
}
