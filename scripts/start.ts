/** `npm start`: the whole system in one process, on loopback, with nothing to set up. */
import { styleText } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import { startEmbedded } from './embedded.ts';
import { packageVersion } from './package-version.ts';

const options = new Command()
  .name('npm start --')
  .description('Starts AGI Egg in one process: API, gateway and all eight stages over one SQLite file.')
  .option('--port <port>', 'port to listen on; 0 picks a free one (env PORT)', parsePort, parsePort(process.env.PORT ?? '8787'))
  .option('--host <host>', 'address to listen on (env HOST); only loopback is reachable from this machine alone', process.env.HOST ?? '127.0.0.1')
  .option('--data <dir>', 'where everything is kept (env EGG_DATA_DIR)', process.env.EGG_DATA_DIR ?? '.egg')
  .option('--tenant-dir <dir>', 'bundle for tenants that have none of their own', process.env.EGG_TENANT_DIR)
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
  console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function welcome(url: string, token: string): string {
  const strong = (text: string) => (process.stdout.isTTY ? styleText('bold', text) : text);
  return `
${strong('AGI Egg is running.')}
  console   ${url}/
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
