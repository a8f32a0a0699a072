/** The question behind an answer that nobody is sure of: which of the two likely requests was meant. Pure. */
import type { Alternative, IntentQuestion } from '../../schemas/generated/types.ts';
import type { CompiledIntents } from './compile-intents.ts';

const WORDING: Readonly<Record<string, (first: string, second: string) => string>> = {
  en: (first, second) => `Did you mean “${first}” or “${second}”?`,
  ja: (first, second) => `「${first}」と「${second}」のどちらですか？`,
  zh: (first, second) => `您是指“${first}”还是“${second}”？`,
  de: (first, second) => `Meinten Sie „${first}“ oder „${second}“?`,
  es: (first, second) => `¿Quiso decir «${first}» o «${second}»?`,
};
const MAX_LABEL = 200;

/** Undefined when a name is not of the catalogue. @param language BCP 47, of the session */
export function askWhich(between: readonly [string, string], alternatives: readonly Alternative[], language: string, intents: CompiledIntents): IntentQuestion | undefined {
  const options = between.map((name) => ({ intent: name, label: labelOf(name, intents), confidence: alternatives.find(({ intent }) => intent === name)?.confidence ?? 0 }));
  const [first, second] = options;
  if (!first?.label || !second?.label) return undefined;
  const wording = WORDING[language.split('-')[0]?.toLowerCase() ?? ''] ?? WORDING['en'];
  return { text: wording?.(first.label, second.label) ?? '', options };
}

/** The author's own words where there are some. */
function labelOf(name: string, intents: CompiledIntents): string {
  const spec = intents.byName.get(name)?.spec;
  return spec === undefined ? '' : (spec.description?.trim() || name.replace(/[_-]+/g, ' ')).slice(0, MAX_LABEL);
}
