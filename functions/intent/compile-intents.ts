/** What the intent stage derives from a bundle, once. */
import { RE2JS } from 're2js';
import type { IntentSpec, PatternSpec, SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { compileSlots, type CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { type Classifier, type Example, trainClassifier } from './classifier/train-classifier.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { detectNegation } from './detect-negation.ts';
import { IntentCompileError } from './errors.ts';
import { segmentClauses } from './segment-clauses.ts';

export interface CompiledPattern { readonly expression: RE2JS; readonly confidence: number; readonly slots: Readonly<Record<string, SlotValueScalar>> }

export interface CompiledIntent {
  readonly spec: IntentSpec;
  readonly slots: readonly CompiledSlot[];
  readonly patterns: readonly CompiledPattern[];
  /** Words behind a negation that belong to the request itself ("don't send more traffic" asks for a pause). */
  readonly negatedHeads: ReadonlySet<string>;
  /** Its examples have negations: it is asked for so ("I did not make this payment"). */
  readonly negated: boolean;
}

export interface CompiledIntents {
  readonly digest: string;
  readonly byName: ReadonlyMap<string, CompiledIntent>;
  /** Slots that requests of several kinds share (environment, region): what is said of one holds for the next. */
  readonly contextual: ReadonlySet<string>;
  /** The catalogue's people ask in questions ("how do I change my PIN?"): a question is a request here, not talk about one. */
  readonly questions: boolean;
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
  const byName = new Map(bundle.intents.intents.map((spec) => [spec.name, compileIntent(spec)]));
  let trained: Classifier | undefined;
  const { intents } = bundle.intents;
  return {
    digest: bundle.digest, byName, contextual: contextualSlots(intents), questions: asksInQuestions(intents), wordy: isWordy(intents),
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

/** From one example in fifty on: an author who writes only orders has none. */
const QUESTION_SHARE = 0.02;

function asksInQuestions(intents: readonly IntentSpec[]): boolean {
  const examples = intents.flatMap((intent) => intent.examples);
  return examples.filter((example) => detectNegation(normaliseText(example))?.question).length > QUESTION_SHARE * examples.length;
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

function compileIntent(spec: IntentSpec): CompiledIntent {
  const negations = spec.examples.map((example) => detectNegation(normaliseText(example))).filter((negation) => negation !== undefined);
  const heads = negations.map(({ head }) => head).filter((head) => head !== '');
  try {
    const patterns = (spec.patterns ?? []).map(patternOf).map((pattern) => ({
      expression: compilePattern(pattern.match), confidence: pattern.confidence ?? DEFAULT_PATTERN_CONFIDENCE, slots: pattern.slots ?? {},
    }));
    return { spec, slots: compileSlots(spec.slots), patterns, negatedHeads: new Set(heads), negated: negations.some(({ question }) => !question) };
  } catch (cause) {
    throw new IntentCompileError(`intent ${spec.name} has a pattern that RE2 does not accept`, { cause, context: { intent: spec.name } });
  }
}
