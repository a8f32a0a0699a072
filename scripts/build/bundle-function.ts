/** One deployable folder: the function's code with everything it needs but the Functions Framework, which the platform installs. */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { namedExports } from './named-exports.ts';
import { workerFiles } from './worker-files.ts';
import { writeZip } from './write-zip.ts';

export interface BuiltFunction {
  readonly name: string;
  readonly folder: string;
  /** Hex, over paths and contents. */
  readonly hash: string;
  /** Name of the archive beside the folder. */
  readonly archive: string;
  /** Bytes of code that are loaded at start, of all code, and of the archive. */
  readonly size: { readonly start: number; readonly code: number; readonly archive: number };
}

export interface BundleRequest {
  readonly name: string;
  /** Functions whose stages run in this one's process, this one first. */
  readonly run: readonly string[];
  readonly outDir: string;
  /** Further files, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly frameworkVersion: string;
}

const FRAMEWORK = '@google-cloud/functions-framework';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What CommonJS code expects to find around it. */
export const COMMONJS = [
  `import { createRequire as __createRequire } from 'node:module';`,
  `import { dirname as __dirnameOf } from 'node:path';`,
  `import { fileURLToPath as __toPath } from 'node:url';`,
  'const require = __createRequire(import.meta.url), __filename = __toPath(import.meta.url), __dirname = __dirnameOf(__filename);',
].join('\n');

export async function bundleFunction({ name, run, outDir, files, frameworkVersion }: BundleRequest): Promise<BuiltFunction> {
  const folder = join(outDir, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    stdin: { contents: run.map((part) => `import './functions/${part}/index.ts';`).join('\n'), resolveDir: ROOT, sourcefile: 'index.js', loader: 'ts' },
    // Clients and stages that are imported when they are needed stay files of their own, which a cold start does not read.
    bundle: true, splitting: true, format: 'esm', outdir: folder, entryNames: 'index', chunkNames: 'part-[hash]',
    platform: 'node', target: 'node24', external: [FRAMEWORK], banner: { js: COMMONJS },
    minify: true, keepNames: true, legalComments: 'none', logLevel: 'error', plugins: [namedExports, workerFiles],
  });
  const manifest = { name: `egg-${name}`, private: true, type: 'module', main: 'index.js', engines: { node: '24' }, dependencies: { [FRAMEWORK]: frameworkVersion } };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [file, content] of files) await writeFile(join(folder, file), content);

  const content = new Map<string, Buffer>();
  for (const file of (await readdir(folder)).toSorted()) content.set(file, await readFile(join(folder, file)));
  const digest = hash('sha256', [...content].map(([file, bytes]) => `${file} ${hash('sha256', bytes)}\n`).join(''));
  const archive = `${name}.zip`;
  const zip = writeZip(content);
  await writeFile(join(outDir, archive), zip);
  const code = [...content].filter(([file]) => file.endsWith('.js')).reduce((sum, [, bytes]) => sum + bytes.length, 0);
  return { name, folder, hash: digest, archive, size: { start: startSize(content), code, archive: zip.length } };
}

/** Bytes of the entry and of the parts that it imports statically. */
function startSize(content: ReadonlyMap<string, Buffer>): number {
  const read = new Set<string>();
  const waiting = ['index.js'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (read.has(file)) continue;
    read.add(file);
    for (const [, imported] of content.get(file)?.toString().matchAll(/(?:from|import)"\.\/(part-[A-Z0-9]+\.js)"/g) ?? []) waiting.push(imported as string);
  }
  return [...read].reduce((sum, file) => sum + (content.get(file)?.length ?? 0), 0);
}
