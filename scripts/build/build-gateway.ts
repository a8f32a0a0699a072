/** Builds the gateway for Vercel: code for its Node and its Edge runtime, and an empty folder of static files, so that no source is served. */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { COMMONJS } from './bundle-function.ts';
import { namedExports } from './named-exports.ts';

export const GATEWAY_RUNTIMES = ['node', 'edge'] as const;
export type GatewayRuntime = (typeof GATEWAY_RUNTIMES)[number];

export interface BuiltGateway {
  readonly runtime: GatewayRuntime;
  /** The module that exports `default { fetch }`. */
  readonly entry: string;
  /** Bytes of all code, and of it compressed: what the Edge runtime limits. */
  readonly size: { readonly code: number; readonly gzip: number };
  /** Hex, over all code. */
  readonly hash: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const GATEWAY_DIST = join(ROOT, 'gateway/dist');

/** For whoever else builds code for an Edge runtime. */
export const EDGE: BuildOptions = {
  platform: 'browser', target: 'es2022', conditions: ['edge-light', 'worker', 'browser'],
  alias: { 'node:crypto': join(ROOT, 'gateway/edge/node-crypto.ts'), 'node:fs': join(ROOT, 'gateway/edge/node-fs.ts') },
};

const SETTINGS: Readonly<Record<GatewayRuntime, BuildOptions>> = {
  node: { entryPoints: { index: join(ROOT, 'gateway/hosts/vercel-entry.ts') }, platform: 'node', target: 'node24', splitting: true, chunkNames: 'part-[hash]', banner: { js: COMMONJS }, plugins: [namedExports] },
  // One file: the Edge runtime loads no further ones.
  edge: { entryPoints: { index: join(ROOT, 'gateway/edge/edge-entry.ts') }, ...EDGE },
};

export async function buildGateway(runtime: GatewayRuntime, outDir = GATEWAY_DIST): Promise<BuiltGateway> {
  const folder = join(outDir, runtime);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(outDir, 'public'), { recursive: true });
  // An empty folder is not deployed, and without it the sources would be served.
  await writeFile(join(outDir, 'public', 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  await build({ ...SETTINGS[runtime], bundle: true, format: 'esm', outdir: folder, minify: true, keepNames: true, legalComments: 'none', logLevel: 'error' });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).toSorted();
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const code = Buffer.concat(contents);
  return { runtime, entry: join(folder, 'index.js'), size: { code: code.length, gzip: gzipSync(code).length }, hash: hash('sha256', code) };
}
