/** What the models' words for how sure they are were worth on recordings whose expectations are known. Pure. */
import { type FittedWord, fitCertainty, type Verdict, wordOf } from '../../functions/intent/models/fit-certainty.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import type { Models } from '../../functions/runtime/models/models.ts';
import { unknownIntent } from '../../replay/expectations.ts';
import { type EvaluatedCase, intentIsMet } from '../../replay/evaluate/evaluated-case.ts';
import type { WordWorth } from '../../schemas/generated/types.ts';

const ROLES = ['fast', 'strong'] as const;

export function learnCertainty(cases: readonly Pick<EvaluatedCase, 'items'>[], models: Pick<Models, 'modelFor'>, bundle: Pick<Bundle, 'limits'>): WordWorth[] {
  const verdicts = new Map<string, Verdict[]>();
  for (const role of ROLES) {
    const model = models.modelFor(role, bundle);
    if (model === undefined) continue;
    const answers = cases.flatMap(({ items }) => items).filter(({ tier, expected, predicted }) => tier === role && expected !== null && predicted !== unknownIntent);
    verdicts.set(model, [...(verdicts.get(model) ?? []), ...answers.flatMap((item) => {
      const certainty = wordOf(item.confidence, bundle.limits.certainty?.[model]);
      return certainty === undefined ? [] : [{ certainty, right: intentIsMet(item) }];
    })]);
  }
  return [...verdicts].flatMap(([model, said]) => worthOf(model, said));
}

export function worthOf(model: string, verdicts: readonly Verdict[]): WordWorth[] {
  return fitCertainty(verdicts).map((one: FittedWord) => ({ model, ...one }));
}

/** Lines for `limits.yaml`, of the models of which something was learned. */
export function certaintyYaml(worth: readonly WordWorth[]): string[] {
  const byModel = [...Map.groupBy(worth, ({ model }) => model)].filter(([, words]) => words.some(({ count }) => count > 0));
  return byModel.length === 0 ? [] : ['certainty:', ...byModel.map(([model, words]) => `  ${model}: { ${words.map(({ word, confidence }) => `${word}: ${confidence}`).join(', ')} }`)];
}
