/** What the intent stage derives from a bundle, once. */
import { RE2JS } from 're2js';
import type { IntentSpec, PatternSpec, SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { compileSlots, type CompiledSlot } from '../runtime/slots/compile-slots.ts';
import { type Classifier, type Example, trainClassifier } from './classifier/train-classifier.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { detectNegation } from './detect-negation.ts';
import { IntentCompileError } from './errors.ts';

export interface CompiledPattern { readonly expression: RE2JS; readonly confidence: number; readonly slots: Readonly<Record<string, SlotValueScalar>> }

export interface CompiledIntent {
  readonly spec: IntentSpec;
  readonly slots: readonly CompiledSlot[];
  readonly patterns: readonly CompiledPattern[];
  /** Words behind a negation that belong to the request itself ("don't send more traffic" asks for a pause). */
  readonly negatedHeads: ReadonlySet<string>;
}

export interface CompiledIntents {
  readonly digest: string;
  readonly byName: ReadonlyMap<string, CompiledIntent>;
  /** Slots that requests of several kinds share (environment, region): what is said of one holds for the next. */
  readonly contextual: ReadonlySet<string>;
  /** Trained on first use: a third of a second for thirty intents. */
  classifier(): Classifier;
}

const DEFAULT_PATTERN_CONFIDENCE = 0.95;

/** Use through `compiledOnce(bundle, compileIntents)`. @throws {IntentCompileError} for an invalid pattern */
export function compileIntents(bundle: Bundle): CompiledIntents {
  const byName = new Map(bundle.intents.intents.map((spec) => [spec.name, compileIntent(spec)]));
  let classifier: Classifier | undefined;
  return { digest: bundle.digest, byName, contextual: contextualSlots(bundle.intents.intents), classifier: () => (classifier ??= trainClassifier(examplesOf(bundle))) };
}

export function examplesOf(bundle: Pick<Bundle, 'intents'>): Example[] {
  return bundle.intents.intents.flatMap(({ name, examples }) => examples.map((text) => ({ text: text.replace(/\{[^{}]*\}/g, ' '), intent: name })));
}

export function patternOf(pattern: string | PatternSpec): PatternSpec {
  return typeof pattern === 'string' ? { match: pattern } : pattern;
}

/** @throws {RE2JSSyntaxException} */
export function compilePattern(match: string): RE2JS {
  return RE2JS.compile(match.normalize('NFKC'), RE2JS.CASE_INSENSITIVE);
}

/** Declared in two domains, or by at least half of the intents. */
function contextualSlots(intents: readonly IntentSpec[]): Set<string> {
  const uses = new Map<string, IntentSpec[]>();
  for (const intent of intents) for (const name of Object.keys(intent.slots ?? {})) uses.set(name, [...(uses.get(name) ?? []), intent]);
  const shared = [...uses].filter(([, users]) => new Set(users.map(({ domain }) => domain)).size > 1 || users.length * 2 >= intents.length);
  return new Set(shared.map(([name]) => name));
}

function compileIntent(spec: IntentSpec): CompiledIntent {
  const heads = spec.examples.map((example) => detectNegation(normaliseText(example))?.head).filter((head) => head !== undefined && head !== '');
  try {
    const patterns = (spec.patterns ?? []).map(patternOf).map((pattern) => ({
      expression: compilePattern(pattern.match), confidence: pattern.confidence ?? DEFAULT_PATTERN_CONFIDENCE, slots: pattern.slots ?? {},
    }));
    return { spec, slots: compileSlots(spec.slots), patterns, negatedHeads: new Set(heads as string[]) };
  } catch (cause) {
    throw new IntentCompileError(`intent ${spec.name} has a pattern that RE2 does not accept`, { cause, context: { intent: spec.name } });
  }
}
