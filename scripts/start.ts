/** `npm start`: the whole system in one process, on loopback, with nothing to set up. */
import { Command, Option } from 'commander';
import { BundleFolderError, BundleInvalidError } from '../functions/runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../functions/runtime/bundle/bundle-problem.ts';
import { createConsole } from './console/serve-console.ts';
import { defaultDataDir } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { packageVersion } from './package-version.ts';
import { parsePort } from './parse-port.ts';
import { stopOn } from './stop-on.ts';
import { welcome } from './welcome.ts';

// A variable that is set to nothing means the same as none: an empty HOST would listen to the whole network.
for (const name of ['PORT', 'HOST', 'EGG_TENANT_DIR']) if (process.env[name] === '') delete process.env[name];

const options = new Command()
  .name('npm start --')
  .description('Starts AGI Egg in one process: API, gateway and all eight stages over one SQLite file.')
  .addOption(new Option('--port <port>', 'port to listen on; 0 picks a free one').env('PORT').argParser(parsePort).default(8787))
  .addOption(new Option('--host <host>', 'address to listen on; only loopback is reachable from this machine alone').env('HOST').default('127.0.0.1'))
  .option('--data <dir>', 'where everything is kept (env EGG_DATA_DIR)', defaultDataDir())
  .addOption(new Option('--tenant-dir <dir>', 'bundle for tenants that have none of their own').env('EGG_TENANT_DIR'))
  .option('--no-console', 'serve the API alone')
  .version(packageVersion())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number; host: string; data: string; tenantDir?: string; console: boolean }>();

try {
  const pages = options.console ? createConsole({ background: true, ...(process.stderr.isTTY ? { onStep: (step) => console.error(`console: ${step}`) } : {}), onFailure: (error) => console.error(String(error)) }) : undefined;
  const system = await startEmbedded({ port: options.port, host: options.host, dataDir: options.data, ...(options.tenantDir ? { bundleDir: options.tenantDir } : {}), ...(pages ? { console: pages.fetch } : {}) });
  const token = await system.token({ tenantId: 'demo', sub: 'you', roles: ['admin'], ttlSec: 12 * 3600 });
  console.log(welcome({ url: system.url, token, data: options.data, parts: { ...system.providers } }));
  stopOn(['SIGINT', 'SIGTERM'], () => {
    pages?.close();
    return system.close();
  });
  // The API is up; the pages follow.
  void pages?.prepare();
} catch (error) {
  if (error instanceof BundleInvalidError) for (const problem of error.problems) console.error(formatProblem(problem));
  else console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof BundleInvalidError || error instanceof BundleFolderError ? 2 : 1);
}
