/**
 * An esbuild plugin for threads: what is started as `new Worker(new URL('./NAME.ts', import.meta.url))` has to be a file of its own.
 * It is built beside the code that starts it, as `NAME.js`.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const PLUGIN = 'worker-files';
const THREAD = /new Worker\(new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g;

export const workerFiles: Plugin = {
  name: PLUGIN,
  setup({ onLoad, initialOptions, esbuild }) {
    const { outdir = '', minify = false, banner = {}, platform = 'node', target = 'node24' } = initialOptions;
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(THREAD)].map(([, name = '']) => name);
      if (names.length === 0) return undefined;
      await esbuild.build({
        entryPoints: names.map((name) => join(dirname(path), `${name}.ts`)), outdir, bundle: true, format: 'esm', platform, target, banner, minify, legalComments: 'none', logLevel: 'error',
      });
      return { contents: source.replaceAll(THREAD, (found) => found.replace('.ts', '.js')), loader: 'ts' };
    });
  },
};
