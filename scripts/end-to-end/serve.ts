/** For tests: the system in a process of its own; prints one JSON line with its address and a token when it is ready. */
import { startEmbedded } from '../embedded.ts';

const [dataDir, bundleDir] = process.argv.slice(2);
if (!dataDir) throw new Error('usage: serve.ts DATA_DIR [BUNDLE_DIR]');
const system = await startEmbedded({ dataDir, port: 0, quiet: true, ...(bundleDir ? { bundleDir } : {}) });
const token = await system.token({ tenantId: 'acme', sub: 'ada', roles: ['admin'], ttlSec: 3600 });
console.log(JSON.stringify({ url: system.url, token }));
process.on('SIGTERM', () => void system.close().then(() => process.exit(0)));
