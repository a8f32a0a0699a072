/**
 * What the tiers do on the project's own recordings: how many utterances each one answers, what a thousand of them cost with
 * and without the local tiers, and how long each tier takes. The models stand on a local server that gives the expected answer,
 * so their latency is that of the call alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIntentStage } from '../../functions/intent/create-intent-stage.ts';
import { budgetLimits } from '../../functions/runtime/budget/budget-limits.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { compiledOnce } from '../../functions/runtime/bundle/bundle.ts';
import { parseBundle } from '../../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { systemClock } from '../../functions/runtime/clock.ts';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import { AnswerCache } from '../../functions/intent/models/answer-cache.ts';
import { askModels } from '../../functions/intent/models/ask-models.ts';
import type { Certainty } from '../../functions/intent/models/assemble-prompt.ts';
import { compileIntents } from '../../functions/intent/compile-intents.ts';
import { nothing, type Recognised } from '../../functions/intent/recognise-intents.ts';
import { createModels } from '../../functions/runtime/models/create-models.ts';
import type { Models } from '../../functions/runtime/models/models.ts';
import type { StageContext } from '../../functions/runtime/stage.ts';
import { createMemoryStore } from '../../functions/runtime/store/memory-store.ts';
import { type AskedGemini, type GeminiReply, startFakeGemini } from '../../functions/runtime/testing/fake-gemini.ts';
import { sessionRecord } from '../../functions/runtime/testing/session-record.ts';
import type { RecognisedIntent, Recording, Tier } from '../../schemas/generated/types.ts';
import { DEMO_BUNDLE } from '../end-to-end/test-bundle.ts';
import { type Figure, quantile, timed } from './measure.ts';

interface Said { readonly text: string; readonly intents: readonly string[] }

const RECORDINGS = fileURLToPath(new URL('../../replay/recordings', import.meta.url));
const TIERS: readonly Tier[] = ['rule', 'cache', 'local', 'fast', 'strong'];
const TS = '2026-11-22T12:00:00Z';

export async function benchTiers(): Promise<Figure[]> {
  const { bundle } = parseBundle(await readBundleFolder(DEMO_BUNDLE));
  const said = finalUtterances();
  const gemini = await startFakeGemini();
  try {
    gemini.reply((asked) => expectedAnswer(asked, said, 'certain'));
    const context = contexts(bundle);
    const models = () => createModels({ access: { apiKey: 'bench' }, baseUrl: gemini.baseUrl, byRole: {} }, { clock: systemClock });
    const events: { tier: Tier; ms: number; costUSD: number }[] = [];
    const stage = createIntentStage({ models: models() });
    for (const [index, { text }] of said.entries()) {
      let found: RecognisedIntent[] = [];
      const ms = await timed(async () => {
        const result = await stage.handle({ chunkId: `c${index}`, text, summary: '', slots: {}, ts: TS, safetyFlags: [] }, stage.initialState(context(0).session), context(index));
        found = (result.events ?? []).map(({ data }) => data as RecognisedIntent);
      });
      events.push({ tier: found[0]?.tier ?? 'local', ms, costUSD: found.reduce((sum, { costUSD }) => sum + costUSD, 0) });
    }
    const alone = await withoutLocalTiers('alone', said, bundle, context, models());
    gemini.reply((asked) => expectedAnswer(asked, said, asked.model === bundle.limits.models?.strong ? 'certain' : 'unsure'));
    const escalated = await withoutLocalTiers('escalated', said, bundle, context, models());
    const perThousand = (costUSD: number): number => (costUSD / said.length) * 1000;
    return [
      ...TIERS.map((tier): Figure => ({ name: `utterances of the recordings (${said.length}) answered by ${tier}, %`, value: (100 * events.filter((one) => one.tier === tier).length) / said.length, unit: '' })),
      { name: 'cost per 1,000 utterances through all tiers, USD', value: perThousand(events.reduce((sum, { costUSD }) => sum + costUSD, 0)), unit: '' },
      { name: 'cost per 1,000 utterances by models alone, USD', value: perThousand(alone.costUSD), unit: '' },
      { name: 'the same when the fast model is never sure, USD', value: perThousand(escalated.costUSD), unit: '' },
      ...TIERS.flatMap((tier): Figure[] => {
        const latencies = events.filter((one) => one.tier === tier).map(({ ms }) => ms);
        return latencies.length === 0 || tier === 'fast' || tier === 'strong' ? [] : [{ name: `an utterance answered by ${tier}, p50`, value: quantile(latencies, 0.5), unit: 'ms' }];
      }),
      // The calls alone: nothing thinks behind them.
      { name: 'a question to fast, without a model behind it, p50', value: quantile(alone.latencies, 0.5), unit: 'ms' },
      { name: 'questions to fast and strong, without models behind them, p50', value: quantile(escalated.latencies, 0.5), unit: 'ms' },
    ];
  } finally {
    await gemini.close();
  }
}

interface Alone { readonly costUSD: number; readonly latencies: readonly number[] }

/** @param run names it, so that nothing bought in another one is found */
async function withoutLocalTiers(run: string, said: readonly Said[], bundle: Bundle, context: (index: number) => StageContext, models: Models): Promise<Alone> {
  const intents = compiledOnce(bundle, compileIntents);
  const cache = new AnswerCache();
  const latencies: number[] = [];
  let costUSD = 0;
  for (const [index, { text }] of said.entries()) {
    const { session, store, clock, signal } = context(index);
    const { allowedDomains, language, environment, maxContextTokens } = session.scope;
    let results: readonly Recognised[] = [];
    latencies.push(await timed(async () => {
      results = await askModels([nothing({})], {
        said: { text, now: Date.parse(TS), summary: '', slots: {}, allowedDomains, language, environment, maxContextTokens }, bundle, intents, store, sessionId: session.sessionId,
        limits: budgetLimits({}, session.scope), clock, signal, callId: (role) => `${run}-${index}-${role}`, mayKeep: true, overtaken: async () => false,
      }, { models, cache });
    }));
    costUSD += results.reduce((sum, one) => sum + one.costUSD, 0);
  }
  return { costUSD, latencies };
}

function contexts(bundle: Bundle): (index: number) => StageContext {
  const store = createMemoryStore().tenant('bench');
  const record = sessionRecord();
  const session = { ...record, scope: { ...record.scope, maxCostUSD: 1_000 } };
  return (index) => ({ bundle, session, store, clock: systemClock, attempt: 1, signal: new AbortController().signal, deriveId: (kind: string, nth = 0) => deriveId(kind, `bench-${index}`, nth) }) as unknown as StageContext;
}

/** The answer that the recording expects, for the utterance in the question's data. */
function expectedAnswer({ text }: AskedGemini, said: readonly Said[], certainty: Certainty): GeminiReply {
  const { utterance } = JSON.parse(text.slice(text.indexOf('{'))) as { utterance: string };
  const intents = said.find((one) => one.text === utterance)?.intents ?? [];
  const entries = (intents.length > 0 ? intents : ['unknown']).map((intent) => ({ intent, certainty, quote: utterance, slots: [] }));
  return { answer: { intents: entries, standalone: true } };
}

/** What each final frame of text said, of recordings without a scope of their own, and what is expected of the whole. */
function finalUtterances(): Said[] {
  return readdirSync(RECORDINGS).filter((file) => file.endsWith('.jsonl')).flatMap((file) =>
    readFileSync(join(RECORDINGS, file), 'utf8').split('\n').filter(Boolean).flatMap((line) => {
      const { frames, expected } = JSON.parse(line) as Recording;
      const intents = (expected?.intents ?? []).flatMap(({ intent }) => (intent === undefined ? [] : [intent])).slice(0, 5);
      return frames.flatMap((frame) => (frame.type === 'text' && frame.final ? [{ text: frame.text, intents: frames.length === 1 ? intents : intents.slice(0, 1) }] : []));
    }));
}
