import type { Dialogue, IntentData, PolicyData, RecognisedIntent, SafetyFlag } from '../../schemas/generated/types.ts';
import { budgetLimits } from '../runtime/budget/budget-limits.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Cache } from '../runtime/cache/cache.ts';
import type { Models } from '../runtime/models/models.ts';
import { addUSD } from '../runtime/models/paid-call.ts';
import { newestChunk } from '../runtime/newest-chunk.ts';
import { missingSlots } from '../runtime/slots/extract-slots.ts';
import { wallClock } from '../runtime/slots/wall-clock.ts';
import type { StageContext, StageDefinition } from '../runtime/stage.ts';
import { askWhich } from './ask-which.ts';
import { compileIntents } from './compile-intents.ts';
import { traitsOf } from './complete-slots.ts';
import { type DialogueState, moveOf, nextDialogue, takesBack } from './dialogue.ts';
import { early, type EarlyState } from './early-intents.ts';
import { type FollowUp, followUp, type LastIntent, maySayOnlyValues } from './follow-up.ts';
import { AnswerCache } from './models/answer-cache.ts';
import { type AskDeps, type Asking, askModels } from './models/ask-models.ts';
import { type Recognised, recogniseIntents } from './recognise-intents.ts';
import { createCacheTier } from './tiers/cache-tier.ts';
import { localTier } from './tiers/local-tier.ts';
import { ruleTier } from './tiers/rule-tier.ts';
import { type RecognitionTier, UNKNOWN } from './tiers/tier.ts';

export interface IntentDeps {
  /** Milliseconds from any origin, for `latencyMs`; `performance` unless told. */
  readonly stopwatch?: { now(): number };
  /** Asked when the local tiers are not sure. Without them nothing leaves the process. */
  readonly models?: Models | undefined;
  /** What models answered, shared between processes. */
  readonly cache?: Cache | undefined;
  /** Told of models that failed. */
  readonly onTrouble?: AskDeps['onTrouble'];
}

export interface IntentState {
  /** Intents published so far. */
  readonly intents: number;
  readonly costUSD: number;
  readonly last?: LastIntent;
  readonly dialogue?: DialogueState;
  /** What was told early of the sentence that is being said. */
  readonly early?: EarlyState;
}

/** Recognises the requests in each chunk: one `intent.update` and one message to policy per request, at least one per chunk. */
export function createIntentStage(deps: IntentDeps = {}): StageDefinition<IntentData, IntentState> {
  const stopwatch = deps.stopwatch ?? performance;
  const tiers: readonly RecognitionTier[] = [ruleTier, createCacheTier(), localTier];
  const asks: AskDeps | undefined = deps.models && { models: deps.models, cache: new AnswerCache(deps.cache), ...(deps.onTrouble ? { onTrouble: deps.onTrouble } : {}) };

  return {
    name: 'intent',
    initialState: () => ({ intents: 0, costUSD: 0 }),
    totals: ({ intents, costUSD }) => ({ intents, costUSD }),
    ...(asks ? { reachesOutside: true } : {}),

    async handle(data, state, context) {
      const started = stopwatch.now();
      const intents = compiledOnce(context.bundle, compileIntents);
      const { allowedDomains, timeZone } = context.session.scope;
      const now = wallClock(Date.parse(data.ts), timeZone);
      const said = { text: data.text, now, slots: data.slots, allowedDomains, injected: data.safetyFlags.includes('prompt_injection'), signal: context.signal };
      if (data.provisional) return early(data, state, context, intents, await recogniseIntents(said, intents, tiers), Math.round((stopwatch.now() - started) * 100) / 100);
      const before = state.dialogue ?? {};
      const moved = said.injected ? undefined : moveOf(data, before, intents, now);
      const results = moved?.results ?? await recogniseIntents(said, intents, tiers);
      const again = results.length === 1 && results[0] && !moved ? followUpOf(results[0], data, state, intents, now) : undefined;
      const local = again && results[0] ? [{ ...results[0], intent: again.intent, confidence: again.confidence, slots: again.slots, alternatives: [], tier: 'rule' as const }] : results;
      const settled = asks && !moved ? await askModels(local, asking(data, intents, context), asks) : local;
      const latencyMs = Math.round((stopwatch.now() - started) * 100) / 100;
      const dialogue = moved?.dialogue ?? dialogueOf(data, before, settled, again?.corrects === true);
      const recognised = settled.map((result, index): RecognisedIntent => {
        const intent = intents.byName.get(result.intent);
        const question = result.between && askWhich(result.between, result.alternatives, context.session.scope.language, intents);
        return {
          intentId: context.deriveId('intent', index), chunkId: data.chunkId, intent: result.intent, domain: intent?.spec.domain ?? '',
          confidence: result.confidence, slots: result.slots, candidate_manifest_traits: intent ? traitsOf(intent.spec.traits, intent.slots, result.slots) : [],
          safety_flags: flagsOf(data.safetyFlags, result), tier: result.tier, model: result.model, costUSD: result.costUSD, latencyMs,
          alternatives: [...result.alternatives], ...(result.degraded ? { degraded: true, degradedReason: result.degraded } : {}), ...(question ? { question } : {}), missingSlots: intent ? missingSlots(intent.slots, result.slots) : [], index, count: settled.length, ...(dialogue && index === 0 ? { dialogue } : {}),
        };
      });
      return {
        state: { ...nextState(state, settled), dialogue: nextDialogue(before, data, settled, recognised.map(({ intentId }) => intentId), dialogue) },
        events: recognised.map((intent) => ({ type: 'intent.update' as const, data: intent })),
        outputs: recognised.map((intent) => ({ to: 'policy' as const, data: { text: data.text, recognised: intent } satisfies PolicyData })),
      };
    },
  };
}

/** A correction of the request before, or a clause that takes it back. */
function dialogueOf(data: IntentData, before: DialogueState, settled: readonly Recognised[], corrects: boolean): Dialogue | undefined {
  const intentIds = [...(before.made?.intentIds ?? [])];
  if (intentIds.length === 0 || settled[0]?.intent === UNKNOWN) return undefined;
  if (corrects) return { act: 'correct', intentIds };
  return takesBack(data.text, before) ? { act: 'cancel', intentIds } : undefined;
}

type Intents = ReturnType<typeof compileIntents>;

/** From this on, what was recognised is a request of its own, not the rest of the one before. */
const OWN_REQUEST = 0.8;

/** Only for a chunk that nothing speaks against: "no, staging" alone may look a little like some request. */
function followUpOf(result: Recognised, data: IntentData, state: IntentState, intents: Intents, now: number): FollowUp | undefined {
  if (result.flags.length > 0) return undefined;
  const own = result.intent !== UNKNOWN && result.intent !== state.last?.intent && (result.tier === 'rule' || result.confidence >= OWN_REQUEST);
  if (own && !maySayOnlyValues(data.text, now)) return undefined;
  const again = followUp(data.text, state.last, intents, now);
  return own && again?.onlyValues !== true ? undefined : again;
}

/** What may be cut off before its end: the next chunk says the rest, and is worth more. */
const OPEN_BOUNDARIES: readonly (string | undefined)[] = ['pause', 'size'];

function asking(data: IntentData, intents: Intents, { session, bundle, store, clock, signal, deriveId }: StageContext): Asking {
  const { allowedDomains, language, environment, maxContextTokens } = session.scope;
  return {
    said: { text: data.text, now: wallClock(Date.parse(data.ts), session.scope.timeZone), summary: data.summary, slots: data.slots, allowedDomains, language, environment, maxContextTokens },
    bundle, intents, store, sessionId: session.sessionId, limits: budgetLimits(bundle.limits, session.scope), clock, signal,
    callId: (index) => deriveId('model', index), mayKeep: session.scope.piiPolicy !== 'allow',
    async overtaken() {
      const newest = OPEN_BOUNDARIES.includes(data.boundary) ? await newestChunk(store, session.sessionId) : undefined;
      return newest !== undefined && newest !== data.chunkId;
    },
  };
}

function nextState(state: IntentState, results: readonly Recognised[]): IntentState {
  const last = results.findLast(({ intent }) => intent !== UNKNOWN);
  return {
    intents: state.intents + results.length,
    costUSD: addUSD(state.costUSD, ...results.map(({ costUSD }) => costUSD)),
    ...(last ? { last: { intent: last.intent, confidence: last.confidence, slots: last.slots } } : {}),
  };
}

function flagsOf(heard: readonly SafetyFlag[], result: Recognised): SafetyFlag[] {
  return [...new Set([...heard, ...result.flags])];
}

/** For a host without a classifier store that wants the classifier trained before the first message. */
export function warmIntents(bundle: StageContext['bundle']): void {
  compiledOnce(bundle, compileIntents).classifier();
}
