/** What the intent stage derives from a bundle, once. */
import { RE2JS } from 're2js';
import type { IntentSpec, PatternSpec, SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { compileSlots, type CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { type Classifier, type Example, trainClassifier } from './classifier/train-classifier.ts';
import { moodOf } from './clause-moods.ts';
import { type Mood, type MoodKind, MOODS } from './detect-mood.ts';
import { alike } from './detect-negation.ts';
import { IntentCompileError } from './errors.ts';
import { segmentClauses } from './segment-clauses.ts';

export interface CompiledPattern { readonly expression: RE2JS; readonly confidence: number; readonly slots: Readonly<Record<string, SlotValueScalar>> }

export interface CompiledIntent {
  readonly spec: IntentSpec;
  readonly slots: readonly CompiledSlot[];
  readonly patterns: readonly CompiledPattern[];
  /**
   * Whether it is asked for in this mood ("don't send more traffic" asks for a pause, "tell me if …" for an alert): its examples say so.
   * Where nothing is done about it, nothing can be done too early: "the card will come next week" is about the card all the same.
   */
  admits(mood: Mood): boolean;
  /** Those moods. */
  readonly moods: ReadonlySet<MoodKind>;
}

export interface CompiledIntents {
  readonly digest: string;
  readonly byName: ReadonlyMap<string, CompiledIntent>;
  /** Slots that requests of several kinds share (environment, region): what is said of one holds for the next. */
  readonly contextual: ReadonlySet<string>;
  /** Moods in which the catalogue's people ask for whatever they want ("how do I change my PIN?", "I was charged twice"). */
  readonly moods: ReadonlySet<MoodKind>;
  /** Its people tell in several sentences what they want: a clause alone says less than the whole. */
  readonly wordy: boolean;
  /** Trained here and now unless one was installed: a fifth of a second for thirty intents. */
  classifier(): Classifier;
  readonly trained: Classifier | undefined;
  /** One that was trained earlier or elsewhere, from the same examples. */
  install(classifier: Classifier): Classifier;
}

const DEFAULT_PATTERN_CONFIDENCE = 0.95;

/** Use through `compiledOnce(bundle, compileIntents)`. @throws {IntentCompileError} for an invalid pattern */
export function compileIntents(bundle: Bundle): CompiledIntents {
  const byName = new Map(bundle.intents.intents.map((spec) => [spec.name, compileIntent(spec, leadsToDeeds(spec, bundle))]));
  let trained: Classifier | undefined;
  const { intents } = bundle.intents;
  return {
    digest: bundle.digest, byName, contextual: contextualSlots(intents), moods: commonMoods([...byName.values()]), wordy: isWordy(intents),
    classifier: () => (trained ??= trainClassifier(examplesOf(bundle))),
    get trained() { return trained; },
    install: (classifier) => (trained = classifier),
  };
}

/** From this many on, an intent's examples say more than its description. */
const ENOUGH_EXAMPLES = 20;

export function examplesOf(bundle: Pick<Bundle, 'intents'>): Example[] {
  return bundle.intents.intents.flatMap(({ name, description, examples }): Example[] => {
    const said = examples.map((text) => ({ text: text.replace(/\{[^{}]*\}/g, ' '), intent: name }));
    return description && said.length > 0 && said.length < ENOUGH_EXAMPLES ? [...said, { text: description, intent: name, hint: true }] : said;
  });
}

export function patternOf(pattern: string | PatternSpec): PatternSpec {
  return typeof pattern === 'string' ? { match: pattern } : pattern;
}

/** @throws {RE2JSSyntaxException} */
export function compilePattern(match: string): RE2JS {
  return RE2JS.compile(match.normalize('NFKC'), RE2JS.CASE_INSENSITIVE);
}

/** Whether what is said in this mood asks for the intent all the same. */
export function isAskedFor(intent: string, mood: Mood, { byName, moods }: Pick<CompiledIntents, 'byName' | 'moods'>): boolean {
  return moods.has(mood.kind) || byName.get(intent)?.admits(mood) === true;
}

/** From one intent in four on: a mood that many are asked for in. */
const MOOD_SHARE = 0.25;

function commonMoods(intents: readonly CompiledIntent[]): Set<MoodKind> {
  return new Set(MOODS.filter((mood) => mood !== 'negation' && intents.filter(({ moods }) => moods.has(mood)).length > MOOD_SHARE * intents.length));
}

/** From one example in four on that has several clauses. */
const WORDY_SHARE = 0.25;

function isWordy(intents: readonly IntentSpec[]): boolean {
  const examples = intents.flatMap((intent) => intent.examples);
  return examples.filter((example) => segmentClauses(example).length > 1).length > WORDY_SHARE * examples.length;
}

/** Declared in two domains, or by at least half of the intents. */
function contextualSlots(intents: readonly IntentSpec[]): Set<string> {
  const uses = new Map<string, IntentSpec[]>();
  for (const intent of intents) for (const name of Object.keys(intent.slots ?? {})) uses.set(name, [...(uses.get(name) ?? []), intent]);
  const shared = [...uses].filter(([, users]) => new Set(users.map(({ domain }) => domain)).size > 1 || users.length * 2 >= intents.length);
  return new Set(shared.map(([name]) => name));
}

function leadsToDeeds({ name, capabilities = [], destructive, emergency }: IntentSpec, { manifests }: Bundle): boolean {
  return capabilities.length > 0 || destructive === true || emergency === true || manifests.some(({ intent }) => intent === name);
}

function compileIntent(spec: IntentSpec, leadsToDeeds: boolean): CompiledIntent {
  const moods = spec.examples.map((example) => moodOf(example)).filter((mood) => mood !== undefined);
  // "We are being attacked" is a call for help.
  const admits = (mood: Mood): boolean => (!leadsToDeeds && mood.kind !== 'negation') || (spec.emergency === true && mood.kind === 'statement') || moods.some((own) => own.kind === mood.kind && (!own.negation || !mood.negation || alike(own.negation, mood.negation)));
  try {
    const patterns = (spec.patterns ?? []).map(patternOf).map((pattern) => ({
      expression: compilePattern(pattern.match), confidence: pattern.confidence ?? DEFAULT_PATTERN_CONFIDENCE, slots: pattern.slots ?? {},
    }));
    return { spec, slots: compileSlots(spec.slots), patterns, admits, moods: new Set(moods.map(({ kind }) => kind)) };
  } catch (cause) {
    throw new IntentCompileError(`intent ${spec.name} has a pattern that RE2 does not accept`, { cause, context: { intent: spec.name } });
  }
}
