/** `npm run generate:recordings`: writes the data set, replay/data/PART.jsonl. `--check` writes nothing and exits 1 when it is stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRecordings, PARTS } from '../replay/generate/generate-recordings.ts';

const FOLDER = join(import.meta.dirname, '..', 'replay', 'data');
const recordings = generateRecordings();
mkdirSync(FOLDER, { recursive: true });
for (const part of PARTS) {
  const text = recordings[part].map((recording) => `${JSON.stringify(recording)}\n`).join('');
  const file = join(FOLDER, `${part}.jsonl`);
  if (process.argv.includes('--check')) {
    if (readFileSync(file, 'utf8') !== text) {
      console.error(`stale: replay/data/${part}.jsonl; run \`npm run generate:recordings\``);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(file, text);
    console.log(`${recordings[part].length} recordings in replay/data/${part}.jsonl`);
  }
}
