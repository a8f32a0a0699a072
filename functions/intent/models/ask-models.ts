/**
 * The upper tiers: what the local ones leave open goes to the fast model, and what that leaves open to the strong one, as far
 * as money and time allow. An answer of a model is used from its intent's threshold on. When a stronger tier is out, the
 * cheaper answer is used and marked degraded; when every tier answered and none was sure, the answer is UNKNOWN.
 */
import type { DegradedReason, Tier } from '../../../schemas/generated/types.ts';
import type { BudgetLimits } from '../../runtime/budget/budget-documents.ts';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { compiledOnce } from '../../runtime/bundle/bundle.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Models } from '../../runtime/models/models.ts';
import { addUSD } from '../../runtime/models/paid-call.ts';
import type { TenantStore } from '../../runtime/store/store.ts';
import type { CompiledIntents } from '../compile-intents.ts';
import { nothing, type Recognised } from '../recognise-intents.ts';
import { UNKNOWN, unknownConfidence } from '../tiers/tier.ts';
import { type AnswerCache, answerKey, type StoredAnswer } from './answer-cache.ts';
import { assembleQuestion, assembleStablePrompt, type Said } from './assemble-prompt.ts';
import { askTier } from './ask-tier.ts';
import { clears, judgeReading } from './judge-reading.ts';
import { readAnswer } from './read-answer.ts';

export interface Asking {
  readonly said: Said;
  readonly bundle: Bundle;
  readonly intents: CompiledIntents;
  readonly store: TenantStore;
  readonly sessionId: string;
  readonly limits: BudgetLimits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The same for the same message and index, so that nothing is bought twice. */
  callId(index: number): string;
  /** False: what was said may hold personal data, which no cache may keep. */
  readonly mayKeep: boolean;
  /** A newer chunk has come, and this one can do without: asked before each payment. */
  overtaken(): Promise<boolean>;
}

export interface AskDeps {
  readonly models: Models;
  readonly cache: AnswerCache;
  /** Told of failures: never text that a person said. */
  onTrouble?(facts: { readonly tier: Tier; readonly model: string; readonly code: string; readonly context?: object }): void;
}

const ROLES = ['fast', 'strong'] as const;
const DEFAULT_THRESHOLD = 0.55;
const MAX_ALTERNATIVES = 3;
/** No other model would answer either. */
const FINAL: ReadonlySet<DegradedReason> = new Set(['budget', 'overtaken']);

/** `local` as it is where no model needs to be, or can be, asked. */
export async function askModels(local: readonly Recognised[], asking: Asking, deps: AskDeps): Promise<readonly Recognised[]> {
  const { bundle, intents, said } = asking;
  const threshold = (intent: string): number => bundle.intentByName.get(intent)?.threshold ?? bundle.policy.thresholds?.['intent'] ?? DEFAULT_THRESHOLD;
  const isSure = (results: readonly Recognised[]): boolean => results.every((result) => clears(result, intents, threshold));
  if (isSure(local)) return local;
  const tiers = ROLES.flatMap((role) => { const model = deps.models.modelFor(role, bundle); return model === undefined ? [] : [{ role, model }]; });
  if (tiers.length === 0) return local;

  const key = answerKey(asking.store.tenantId, bundle.digest, tiers.map(({ model }) => model), said);
  const kept = asking.mayKeep ? await deps.cache.get(key) : undefined;
  const known = kept && resultsOf(kept, asking, 'cache', 0)?.results;
  if (known && isSure(known)) return known;

  const prompt = compiledOnce(bundle, promptOf);
  const question = assembleQuestion(said);
  let costUSD = 0;
  let hints: readonly Recognised[] = local;
  let degraded: DegradedReason | undefined;
  let mayAskAgain = true;
  for (const [index, tier] of tiers.entries()) {
    const asked = await askTier({ ...tier, prompt, question, callIds: [asking.callId(index), asking.callId(tiers.length + index)], mayAskAgain }, asking, deps);
    costUSD = addUSD(costUSD, asked.costUSD);
    mayAskAgain &&= !asked.again;
    if (asked.outcome === 'degraded') {
      degraded = asked.reason;
      if (FINAL.has(degraded) || asking.signal.aborted) break;
      continue;
    }
    const read = resultsOf(asked.answer, asking, tier.role, costUSD);
    if (!read) { degraded = 'unusable'; continue; }
    if (isSure(read.results) || isSureUnknown(read.results)) {
      if (read.standalone && asking.mayKeep) await deps.cache.set(key, asked.answer);
      return read.results;
    }
    hints = read.results;
    degraded = undefined;
  }
  return degraded ? cheaper(hints, local, degraded, costUSD) : nobodySure(hints, local, costUSD);
}

function promptOf(bundle: Bundle): ReturnType<typeof assembleStablePrompt> {
  return assembleStablePrompt(bundle.intents);
}

function resultsOf({ answer, model }: StoredAnswer, { bundle, said, intents }: Asking, tier: Tier, costUSD: number): { readonly results: readonly Recognised[]; readonly standalone: boolean } | undefined {
  const read = readAnswer(answer, said, intents, bundle.limits.certainty?.[model]);
  if (!read) return undefined;
  const judged = read.readings.map((reading) => (reading.intent === UNKNOWN
    ? nothing({ confidence: unknownConfidence(1 - reading.confidence), settled: reading.confidence >= SURE_UNKNOWN })
    : judgeReading(reading, read.readings.length === 1, said, intents)));
  const known = judged.filter(({ intent }) => intent !== UNKNOWN);
  const results = known.length > 0 ? known : judged.slice(0, 1);
  return { results: results.map((result, index) => ({ ...result, tier, model, costUSD: index === 0 ? costUSD : 0 })), standalone: read.standalone };
}

/** A model that is certain, or nearly, that nothing was asked for. */
const SURE_UNKNOWN = 0.7;

function isSureUnknown(results: readonly Recognised[]): boolean {
  return results.length === 1 && results[0]?.intent === UNKNOWN && results[0].settled === true;
}

/** A stronger tier is out: what the cheaper ones said, the last of them first. */
function cheaper(hints: readonly Recognised[], local: readonly Recognised[], degraded: DegradedReason, costUSD: number): Recognised[] {
  const used = hints.some(({ intent }) => intent !== UNKNOWN) ? hints : local;
  return used.map((result, index) => ({ ...result, degraded, costUSD: addUSD(used === local ? result.costUSD : 0, index === 0 ? costUSD : 0) }));
}

/** Every tier answered and none was sure. */
function nobodySure(hints: readonly Recognised[], local: readonly Recognised[], costUSD: number): Recognised[] {
  const [last] = hints;
  const guesses = [...hints, ...local].flatMap(({ intent, confidence, alternatives }) => [...(intent === UNKNOWN ? [] : [{ intent, confidence }]), ...alternatives]);
  const alternatives = guesses.filter(({ intent }, index) => guesses.findIndex((other) => other.intent === intent) === index).slice(0, MAX_ALTERNATIVES);
  // What the classifier would ask back stands, as long as the models have not ruled one of the two out.
  const between = local[0]?.between?.every((name) => alternatives.some(({ intent }) => intent === name)) ? { between: local[0].between } : {};
  return [nothing({ confidence: unknownConfidence(alternatives[0]?.confidence ?? 0), alternatives, tier: last?.tier ?? 'local', model: last?.model ?? null, costUSD, ...between })];
}
