/** `node scripts/build-gateway.ts [node|edge]`: what Vercel deploys of `gateway/`; both runtimes unless told. */
import { buildGateway, GATEWAY_RUNTIMES } from './build/build-gateway.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(GATEWAY_RUNTIMES as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`Usage: node scripts/build-gateway.ts [${GATEWAY_RUNTIMES.join('|')}]`);
  process.exit(2);
}
for (const runtime of GATEWAY_RUNTIMES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { size, hash } = await buildGateway(runtime);
  console.log(`${runtime}: ${(size.code / 1000).toFixed(0)} kB, ${(size.gzip / 1000).toFixed(0)} kB compressed, ${hash.slice(0, 12)}`);
}
