/** Child process of `server.ts`. */
import { startEmbedded } from '../embedded.ts';

const [dataDir, bundleDir] = process.argv.slice(2) as [string, string];
const system = await startEmbedded({ dataDir, bundleDir, port: 0, quiet: true });
const token = await system.token({ tenantId: 'bench', sub: 'bench', roles: ['admin'], ttlSec: 3600 });
process.on('message', (message) => {
  if (message === 'stop') void system.close().then(() => process.exit(0));
  if (message !== 'memory') return;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapMB: heapUsed / 2 ** 20, rssMB: rss / 2 ** 20 });
});
process.send?.({ url: system.url, token });
