/** Five-fold cross-validation in which every fold also hides a fifth of the intents, whose examples then play the out-of-scope. */
import { type LabelledFeatures, Model } from './fit-model.ts';
import { seededRandom, shuffle } from './train-svm.ts';

/** One example, judged by a model that has not seen it. */
export interface HeldOut {
  /** Its position among the texts. */
  readonly example: number;
  readonly label: number;
  /** Its intent was hidden from the model. */
  readonly hidden: boolean;
  /** The two best answers, as labels of the catalogue; the same where the model knows one class. */
  readonly best: number;
  readonly second: number;
  readonly measures: readonly number[];
  /** Score of the right answer less the best score, and every score less the best one, for the temperature. */
  readonly behind: number;
  readonly gaps: Float32Array;
}

const FOLDS = 5;
const SEED = 7;
/** Catalogues beyond this are judged by fewer folds, and not by every example: their figures are steady long before. */
const MAX_TRAINED = 12_000;
const MAX_JUDGED = 3_000;

/** @param names how many of `texts` at the end are intents' names and descriptions: always trained on, never tested on */
export function crossValidate(texts: readonly LabelledFeatures[], names: number, classes: number): HeldOut[] {
  const examples = texts.length - names;
  const { hiddenIn, foldOf } = deal(texts, examples, classes);
  const folds = Math.min(FOLDS, Math.max(2, Math.floor(MAX_TRAINED / Math.max(1, examples))));
  const stride = Math.ceil((examples * 0.36 * folds) / (MAX_JUDGED * 2));
  const results: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const training = texts.filter(({ label }, i) => hiddenIn[label] !== fold && (i >= examples || foldOf[i] !== fold));
    if (training.length === 0) continue;
    const labels = [...new Set(training.map(({ label }) => label))];
    const local = new Map(labels.map((label, index) => [label, index]));
    const model = new Model(training.map(({ features, label }) => ({ features, label: local.get(label) ?? 0 })), labels.length);
    for (let i = 0, turn = 0; i < examples; i++) {
      const { features, label } = texts[i] as LabelledFeatures;
      const hidden = hiddenIn[label] === fold;
      if (!hidden && (foldOf[i] !== fold || !local.has(label))) continue;
      turn += 1;
      if (turn % stride !== 0) continue;
      const scored = model.score(features);
      const top = scored.scores[scored.best] as number;
      results.push({
        example: i, label, hidden, best: labels[scored.best] ?? -1, second: labels[scored.second] ?? -1, measures: model.measure(scored),
        behind: hidden ? 0 : (scored.scores[local.get(label) ?? 0] as number) - top, gaps: scored.scores.map((score) => score - top),
      });
    }
  }
  return results;
}

/** Which fold hides each intent, and which tests each example: an intent's examples are spread over all folds. */
function deal(texts: readonly LabelledFeatures[], examples: number, classes: number): { hiddenIn: Int32Array; foldOf: Int32Array } {
  const random = seededRandom(SEED);
  const order = Int32Array.from({ length: classes }, (_, k) => k);
  shuffle(order, random);
  const hiddenIn = new Int32Array(classes);
  order.forEach((label, position) => { hiddenIn[label] = position % FOLDS; });
  const foldOf = new Int32Array(examples);
  const seen = new Int32Array(classes);
  const mixed = Int32Array.from({ length: examples }, (_, i) => i);
  shuffle(mixed, random);
  for (const i of mixed) {
    const label = texts[i]?.label ?? 0;
    const position = seen[label] as number;
    seen[label] = position + 1;
    foldOf[i] = (position + label) % FOLDS;
  }
  return { hiddenIn, foldOf };
}
