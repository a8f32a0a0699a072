/** What a build of the console depends on, as one hash: the same hash is the same console. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Folders and files that go into the build; tests and what a build leaves behind do not. */
const SOURCES = ['ui', 'gateway', 'schemas/generated', 'scripts/console', 'package-lock.json'] as const;
const LEFT_OUT = /(^|\/)(\.next|\.console|\.vercel|out|tests|node_modules|dist|README\.md|next-env\.d\.ts|[^/]*\.(test|emulator)\.ts|[^/]*\.tsbuildinfo)(\/|$)/;

/** Sixteen hex digits over names and contents. */
export async function consoleHash(root = ROOT): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const names = source.endsWith('.json') ? [source] : (await readdir(join(root, source), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''));
    for (const name of names.filter((file) => !LEFT_OUT.test(file)).toSorted()) hash.update(`${name}\0`).update(await readFile(join(root, name))).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
