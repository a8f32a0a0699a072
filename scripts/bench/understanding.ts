/** How fast each local tier answers, and how often it is right on the project's own recordings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileIntents } from '../../functions/intent/compile-intents.ts';
import { recogniseIntents, type Recognised } from '../../functions/intent/recognise-intents.ts';
import { createCacheTier } from '../../functions/intent/tiers/cache-tier.ts';
import { localTier } from '../../functions/intent/tiers/local-tier.ts';
import { ruleTier } from '../../functions/intent/tiers/rule-tier.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import type { Recording } from '../../schemas/generated/types.ts';
import { benchClassifier } from './classifier.ts';
import { benchMasking } from './masking.ts';
import { benchSummaries } from './summaries.ts';
import { type Figure, quantile, timed } from './measure.ts';
import { DEMO_BUNDLE } from '../end-to-end/test-bundle.ts';

const RECORDINGS = fileURLToPath(new URL('../../replay/recordings', import.meta.url));

export async function benchUnderstanding(): Promise<Figure[]> {
  const { bundle } = parseBundle(await readBundleFolder(DEMO_BUNDLE));
  const intents = compileIntents(bundle);
  intents.classifier();
  const said = singleUtterances();
  const latencies: Record<string, number[]> = { rule: [], local: [] };
  const { signal } = new AbortController();
  let right = 0;
  for (let round = 0; round < 20; round++) {
    for (const { text, intent } of said) {
      const tiers = [ruleTier, createCacheTier({}), localTier];
      let results: Recognised[] = [];
      const ms = await timed(async () => { results = await recogniseIntents({ text, now: 0, slots: {}, allowedDomains: [], signal }, intents, tiers); });
      const [first] = results;
      if (round > 2) latencies[first?.tier ?? 'local']?.push(ms);
      if (round === 0 && results.length === 1 && first?.intent === intent) right += 1;
    }
  }
  return [
    ...benchClassifier(bundle),
    { name: 'an utterance answered by a rule, p50', value: quantile(latencies.rule as number[], 0.5), unit: 'ms' },
    { name: 'an utterance answered by the classifier, p50', value: quantile(latencies.local as number[], 0.5), unit: 'ms' },
    { name: 'an utterance answered by the classifier, p99', value: quantile(latencies.local as number[], 0.99), unit: 'ms' },
    { name: `recordings of one utterance (${said.length}): intent right, %`, value: (100 * right) / said.length, unit: '' },
    ...(await benchMasking()),
    ...benchSummaries(),
  ];
}

/** Recordings with one final frame and one expected intent. */
function singleUtterances(): { text: string; intent: string }[] {
  return readdirSync(RECORDINGS).filter((file) => file.endsWith('.jsonl')).flatMap((file) =>
    readFileSync(join(RECORDINGS, file), 'utf8').split('\n').filter(Boolean).flatMap((line) => {
      const { frames, expected, scope } = JSON.parse(line) as Recording;
      const [frame] = frames;
      const [intent] = expected?.intents ?? [];
      const single = frames.length === 1 && expected?.intents?.length === 1 && !scope?.allowedDomains;
      return single && frame?.type === 'text' && intent?.intent ? [{ text: frame.text, intent: intent.intent }] : [];
    }));
}
