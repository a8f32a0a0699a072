/** What no schema can say about a bundle's intents: for `bundle check`. */
import type { IntentSpec, SlotSpec } from '../../schemas/generated/types.ts';
import type { BundleProblem } from '../runtime/bundle/bundle-problem.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { normaliseText } from './classifier/normalise-text.ts';
import { compilePattern, patternOf } from './compile-intents.ts';

type Found = Omit<BundleProblem, 'line'>;

const FILE = 'intents.yaml';
/** With fewer, the classifier guesses; from about 20 on, more examples add little. */
const ENOUGH_EXAMPLES = 5;
/** RE2 is linear in the text, but a pattern's own size is a cost for every text. */
const MAX_PATTERN_LENGTH = 1000;

export function checkIntents(bundle: Bundle): Found[] {
  const { intents, domains = [] } = bundle.intents;
  const known = new Set(domains.map((domain) => (typeof domain === 'string' ? domain : domain.name)));
  const found: Found[] = [];
  const names = new Set<string>();
  const owners = new Map<string, string>();
  for (const [index, intent] of intents.entries()) {
    const path = `intents[${index}]`;
    if (names.has(intent.name)) found.push(error(`${path}.name`, `the intent ${intent.name} is there already`));
    names.add(intent.name);
    if (known.size > 0 && !known.has(intent.domain)) found.push(error(`${path}.domain`, `there is no domain ${intent.domain}`));
    found.push(...checkPatterns(intent, path), ...checkSlots(intent, path), ...checkExamples(intent, path, owners));
  }
  return found;
}

function checkPatterns(intent: IntentSpec, path: string): Found[] {
  return (intent.patterns ?? []).map(patternOf).flatMap((pattern, index): Found[] => {
    const at = `${path}.patterns[${index}]`;
    const problem = patternProblem(pattern.match);
    if (problem) return [error(at, problem)];
    const expression = compilePattern(pattern.match);
    const found: Found[] = [];
    if (expression.test('')) found.push(error(at, 'the pattern matches an empty text, so it would match everything'));
    const named = Object.keys(expression.namedGroups() as Record<string, number>);
    for (const name of [...Object.keys(pattern.slots ?? {}), ...named]) {
      if (!Object.hasOwn(intent.slots ?? {}, name)) found.push(error(at, `the intent has no slot ${name}`));
    }
    return found;
  });
}

function checkSlots(intent: IntentSpec, path: string): Found[] {
  return Object.entries(intent.slots ?? {}).flatMap(([name, spec]) => slotProblems(spec).map((message) => error(`${path}.slots.${name}`, message)));
}

function slotProblems(spec: SlotSpec): string[] {
  const problems: string[] = [];
  if (spec.pattern !== undefined) {
    const problem = patternProblem(spec.pattern);
    if (problem) problems.push(problem);
  }
  if (spec.type === 'enum' && (spec.enum === undefined || Object.keys(spec.enum).length === 0)) problems.push('an enum needs values');
  if (spec.min !== undefined && spec.max !== undefined && spec.min > spec.max) problems.push(`min ${spec.min} is above max ${spec.max}`);
  if (spec.enum && !Array.isArray(spec.enum)) {
    const owners = new Map<string, string>();
    for (const [value, synonyms] of Object.entries(spec.enum)) {
      for (const word of [value, ...(synonyms ?? [])].map((one) => normaliseText(String(one)))) {
        const owner = owners.get(word);
        if (owner !== undefined && owner !== value) problems.push(`"${word}" stands for both ${owner} and ${value}`);
        owners.set(word, value);
      }
    }
  }
  return problems;
}

function checkExamples(intent: IntentSpec, path: string, owners: Map<string, string>): Found[] {
  const found: Found[] = [];
  if (intent.examples.length < ENOUGH_EXAMPLES && !intent.patterns?.length) {
    found.push({ ...error(`${path}.examples`, `${intent.examples.length} examples are few: from ${ENOUGH_EXAMPLES} on the recogniser becomes useful, from 20 on good`), severity: 'warning' });
  }
  for (const [index, example] of intent.examples.entries()) {
    const text = normaliseText(example);
    const owner = owners.get(text);
    if (owner !== undefined && owner !== intent.name) found.push({ ...error(`${path}.examples[${index}]`, `the same example stands under ${owner}, so it tells nothing between the two`), severity: 'warning' });
    owners.set(text, owner ?? intent.name);
  }
  return found;
}

/** Undefined when RE2 accepts the pattern. */
function patternProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return `the pattern is longer than ${MAX_PATTERN_LENGTH} characters`;
  try {
    compilePattern(pattern);
    return undefined;
  } catch (failure) {
    return `RE2 does not accept the pattern (look-around and back-references have no linear-time form): ${failure instanceof Error ? failure.message : String(failure)}`;
  }
}

function error(path: string, message: string): Found {
  return { file: FILE, path, message };
}
