/**
 * An esbuild plugin for CommonJS packages that are imported when they are needed: a part of its own exports only a default there,
 * so that names come out undefined. Imports by name go through a module that has them.
 */
import type { Plugin } from 'esbuild';

const PACKAGES = /^@(?:google-cloud|grpc)\//;
const NAMESPACE = 'named-exports';
/** Getters that load whole API surfaces when they are read; of these, nothing here reads any but the ones named. */
const LAZY = /^v\d/;
const READ: ReadonlySet<string> = new Set(['@google-cloud/speech v2']);

export const namedExports: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: PACKAGES }, ({ path, kind, resolveDir }) => (kind === 'dynamic-import' ? { path, namespace: NAMESPACE, pluginData: resolveDir } : undefined));
    build.onLoad({ filter: PACKAGES, namespace: NAMESPACE }, async ({ path, pluginData }) => {
      const names = Object.keys((await import(path)) as object).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default' && (!LAZY.test(name) || READ.has(`${path} ${name}`)));
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)};`, resolveDir: pluginData as string };
    });
  },
};
