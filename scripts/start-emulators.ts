/** `npm run start:emulators`: the cloud mode on this machine. Documents and messages live in the emulators and go with them. */
import { Command, Option } from 'commander';
import { startEmulatedSystem } from './cloud/emulated-system.ts';
import { EmulatorNotFoundError } from './emulators/errors.ts';
import { which } from './emulators/find-emulator.ts';
import { packageVersion } from './package-version.ts';
import { parsePort } from './parse-port.ts';
import { stopOn } from './stop-on.ts';
import { welcome } from './welcome.ts';

for (const name of ['PORT', 'HOST', 'EGG_TENANT_DIR', 'EGG_FUSED']) if (process.env[name] === '') delete process.env[name];

const options = new Command()
  .name('npm run start:emulators --')
  .description('Starts AGI Egg as in the cloud, on Google\'s emulators: every function in a process of its own, and the gateway.')
  .addOption(new Option('--port <port>', 'port to listen on; 0 picks a free one').env('PORT').argParser(parsePort).default(8787))
  .addOption(new Option('--host <host>', 'address to listen on; only loopback is reachable from this machine alone').env('HOST').default('127.0.0.1'))
  .option('--data <dir>', 'where keys and bundles are kept', process.env.EGG_DATA_DIR || '.egg/emulators')
  .addOption(new Option('--tenant-dir <dir>', 'bundle for tenants that have none of their own').env('EGG_TENANT_DIR'))
  .addOption(new Option('--fused <runs>', 'stages that share a process, as ingest>transcribe>chunk; the registry\'s unless told').env('EGG_FUSED'))
  .option('--verbose', 'show what the processes log')
  .version(packageVersion())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number; host: string; data: string; tenantDir?: string; fused?: string; verbose?: boolean }>();

try {
  const redis = which('redis-server') !== undefined;
  if (process.stdout.isTTY) console.log(`building the functions and starting the emulators${redis ? '' : ' (no redis-server here: without the cache)'}…`);
  const system = await startEmulatedSystem({
    port: options.port, host: options.host, dataDir: options.data, bundleDir: options.tenantDir, fused: options.fused, redis, console: true,
    ...(options.verbose ? { onOutput: (name, text) => process.stderr.write(text.replaceAll(/^(?=.)/gm, `${name.padEnd(10)} `)) } : {}),
  });
  const token = await system.token({ tenantId: 'demo', sub: 'you', roles: ['admin'], ttlSec: 12 * 3600 });
  console.log(welcome({ url: system.url, token, data: options.data, end: 'Ctrl-C stops it; what the emulators hold goes with them.' }));
  stopOn(['SIGINT', 'SIGTERM'], () => system.stop());
} catch (error) {
  console.error(error instanceof EmulatorNotFoundError ? error.message : `npm run start:emulators: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
