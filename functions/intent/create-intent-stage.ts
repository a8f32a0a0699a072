import type { IntentData, PolicyData, RecognisedIntent, SafetyFlag } from '../../schemas/generated/types.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Cache } from '../runtime/cache/cache.ts';
import { missingSlots } from '../runtime/slots/extract-slots.ts';
import type { StageContext, StageDefinition } from '../runtime/stage.ts';
import { compileIntents } from './compile-intents.ts';
import { traitsOf } from './complete-slots.ts';
import { followUp, type LastIntent } from './follow-up.ts';
import { type Recognised, recogniseIntents } from './recognise-intents.ts';
import { createCacheTier } from './tiers/cache-tier.ts';
import { localTier } from './tiers/local-tier.ts';
import { ruleTier } from './tiers/rule-tier.ts';
import { type RecognitionTier, UNKNOWN } from './tiers/tier.ts';

export interface IntentDeps {
  /** Milliseconds from any origin, for `latencyMs`; `performance` unless told. */
  readonly stopwatch?: { now(): number };
  /** Shared between processes; leave out where only the local tiers run. */
  readonly cache?: Cache;
  /** Asked in this order when the local classifier is not sure: models, cheapest first. */
  readonly furtherTiers?: readonly RecognitionTier[];
}

export interface IntentState {
  /** Intents published so far. */
  readonly intents: number;
  readonly costUSD: number;
  readonly last?: LastIntent;
}

/** Recognises the requests in each chunk: one `intent.update` and one message to policy per request, at least one per chunk. */
export function createIntentStage(deps: IntentDeps = {}): StageDefinition<IntentData, IntentState> {
  const stopwatch = deps.stopwatch ?? performance;
  const tiers: readonly RecognitionTier[] = [ruleTier, createCacheTier({ shared: deps.cache }), localTier, ...(deps.furtherTiers ?? [])];

  return {
    name: 'intent',
    next: 'policy',
    initialState: () => ({ intents: 0, costUSD: 0 }),
    totals: ({ intents, costUSD }) => ({ intents, costUSD }),
    ...(deps.furtherTiers?.length ? { reachesOutside: true } : {}),

    async handle(data, state, context) {
      const started = stopwatch.now();
      const intents = compiledOnce(context.bundle, compileIntents);
      const { allowedDomains } = context.session.scope;
      const now = Date.parse(data.ts);
      const results = await recogniseIntents({ text: data.text, now, slots: data.slots, allowedDomains, injected: data.safetyFlags.includes('prompt_injection'), signal: context.signal }, intents, tiers);
      const settled = results.map((result) => (results.length === 1 ? followUpOf(result, data, state, intents, now) : undefined) ?? result);
      const latencyMs = Math.round((stopwatch.now() - started) * 100) / 100;
      const recognised = settled.map((result, index): RecognisedIntent => {
        const intent = intents.byName.get(result.intent);
        return {
          intentId: context.deriveId('intent', index), chunkId: data.chunkId, intent: result.intent, domain: intent?.spec.domain ?? '',
          confidence: result.confidence, slots: result.slots, candidate_manifest_traits: intent ? traitsOf(intent.spec.traits, intent.slots, result.slots) : [],
          safety_flags: flagsOf(data.safetyFlags, result), tier: result.tier, model: result.model, costUSD: result.costUSD, latencyMs,
          alternatives: [...result.alternatives], missingSlots: intent ? missingSlots(intent.slots, result.slots) : [], index, count: settled.length,
        };
      });
      return {
        state: nextState(state, settled),
        events: recognised.map((intent) => ({ type: 'intent.update' as const, data: intent })),
        outputs: recognised.map((intent) => ({ to: 'policy' as const, data: { text: data.text, recognised: intent } satisfies PolicyData })),
      };
    },
  };
}

type Intents = ReturnType<typeof compileIntents>;

/** From this on, what was recognised is a request of its own, not the rest of the one before. */
const OWN_REQUEST = 0.8;

/** Only for a chunk that nothing speaks against: "no, staging" alone may look a little like some request. */
function followUpOf(result: Recognised, data: IntentData, state: IntentState, intents: Intents, now: number): Recognised | undefined {
  const own = result.intent !== UNKNOWN && result.intent !== state.last?.intent && (result.tier === 'rule' || result.confidence >= OWN_REQUEST);
  if (own || result.flags.length > 0) return undefined;
  const again = followUp(data.text, state.last, intents, now);
  return again && { ...result, ...again, alternatives: [], tier: 'rule' };
}

function nextState(state: IntentState, results: readonly Recognised[]): IntentState {
  const last = results.findLast(({ intent }) => intent !== UNKNOWN);
  return {
    intents: state.intents + results.length,
    costUSD: state.costUSD + results.reduce((sum, { costUSD }) => sum + costUSD, 0),
    ...(last ? { last: { intent: last.intent, confidence: last.confidence, slots: last.slots } } : {}),
  };
}

function flagsOf(heard: readonly SafetyFlag[], result: Recognised): SafetyFlag[] {
  return [...new Set([...heard, ...result.flags])];
}

/** For a host that wants the classifier trained before the first message after an activation. */
export function warmIntents(bundle: StageContext['bundle']): void {
  compiledOnce(bundle, compileIntents).classifier();
}
