/** `npm run build:console`: the console, ready to be served; says how much a newcomer's browser loads. */
import { buildConsole, firstLoadBytes } from './console/build-console.ts';

const PAGES = ['index.html', 'reviews/index.html', 'sessions/index.html', 'registry/index.html', 'evaluation/index.html', 'operations/index.html'];

try {
  const { folder, built, ms } = await buildConsole({ onStep: (step) => { if (process.stdout.isTTY) console.log(step); } });
  console.log(`${folder} ${built ? `built in ${(ms / 1000).toFixed(1)} s` : 'is up to date'}`);
  for (const page of PAGES) console.log(`${page.padEnd(24)} ${((await firstLoadBytes(folder, page)) / 1000).toFixed(0).padStart(4)} kB of compressed JavaScript`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
