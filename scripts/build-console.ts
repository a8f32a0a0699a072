/** `npm run build:console [-- --vercel]`: the console, ready to be served; says how much JavaScript a newcomer's browser loads. */
import { join } from 'node:path';
import { Command } from 'commander';
import { buildConsole, firstLoadBytes } from './console/build-console.ts';
import { ROOT } from './console/console-hash.ts';
import { writeVercelOutput } from './console/vercel-output.ts';

const PAGES = ['index.html', 'reviews/index.html', 'sessions/index.html', 'registry/index.html', 'evaluation/index.html', 'operations/index.html'];

const { vercel = false } = new Command()
  .name('npm run build:console --')
  .option('--vercel', 'also write ui/.vercel/output, with the API sent to the gateway at EGG_GATEWAY_URL')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ vercel?: boolean }>();
const gatewayUrl = process.env.EGG_GATEWAY_URL;
if (vercel && !URL.canParse(gatewayUrl ?? '')) {
  console.error('--vercel needs EGG_GATEWAY_URL, the address of the gateway, for example https://gateway.example.com');
  process.exit(2);
}

try {
  const { folder, built, ms } = await buildConsole({ onStep: (step) => { if (process.stdout.isTTY) console.log(step); } });
  console.log(`${folder} ${built ? `built in ${(ms / 1000).toFixed(1)} s` : 'is up to date'}`);
  for (const page of PAGES) console.log(`${page.padEnd(24)} ${((await firstLoadBytes(folder, page)) / 1000).toFixed(0).padStart(4)} kB of compressed JavaScript`);
  if (vercel) await writeVercelOutput(folder, join(ROOT, 'ui'), gatewayUrl ?? '');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
