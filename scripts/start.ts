/** `npm start`: the whole system in one process, on loopback, with nothing to set up. */
import { styleText } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import { BundleFolderError, BundleInvalidError } from '../functions/runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../functions/runtime/bundle/bundle-problem.ts';
import { defaultDataDir } from './data-folder.ts';
import { startEmbedded } from './embedded.ts';
import { packageVersion } from './package-version.ts';

// A variable that is set to nothing means the same as none: an empty HOST would listen to the whole network.
for (const name of ['PORT', 'HOST', 'EGG_TENANT_DIR']) if (process.env[name] === '') delete process.env[name];

const options = new Command()
  .name('npm start --')
  .description('Starts AGI Egg in one process: API, gateway and all eight stages over one SQLite file.')
  .addOption(new Option('--port <port>', 'port to listen on; 0 picks a free one').env('PORT').argParser(parsePort).default(8787))
  .addOption(new Option('--host <host>', 'address to listen on; only loopback is reachable from this machine alone').env('HOST').default('127.0.0.1'))
  .option('--data <dir>', 'where everything is kept (env EGG_DATA_DIR)', defaultDataDir())
  .addOption(new Option('--tenant-dir <dir>', 'bundle for tenants that have none of their own').env('EGG_TENANT_DIR'))
  .version(packageVersion())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number; host: string; data: string; tenantDir?: string }>();

try {
  const system = await startEmbedded({ port: options.port, host: options.host, dataDir: options.data, ...(options.tenantDir ? { bundleDir: options.tenantDir } : {}) });
  const token = await system.token({ tenantId: 'demo', sub: 'you', roles: ['admin'], ttlSec: 12 * 3600 });
  console.log(welcome(system.url, token));
  stopOn(['SIGINT', 'SIGTERM'], () => system.close());
} catch (error) {
  if (error instanceof BundleInvalidError) for (const problem of error.problems) console.error(formatProblem(problem));
  else console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(error instanceof BundleInvalidError || error instanceof BundleFolderError ? 2 : 1);
}
function welcome(url: string, token: string): string {
  const strong = (text: string) => (process.stdout.isTTY ? styleText('bold', text) : text);
  return `
${strong('AGI Egg is running.')}
  console   ${url}/#token=${token}
  API       ${url}/openapi.json   events ${url}/asyncapi.json   health ${url}/readyz
  data      ${options.data}

Try it (the token is for tenant "demo", good for 12 hours):

  export EGG_TOKEN=${token}
  curl -s ${url}/v1/sessions -H "Authorization: Bearer $EGG_TOKEN" -H 'Content-Type: application/json' -d '{"scope":{"environment":"staging"}}'

Ctrl-C stops it; what is in flight is finished on the next start.
`;
}

/** The first signal drains, a second one gives up waiting. */
function stopOn(signals: readonly NodeJS.Signals[], close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      console.log('\nstopping…');
      close().then(() => process.exit(0), (error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return port;
}
