/**
 * What a model's words for how sure it is are worth: learned from answers that turned out right or wrong, as the mean of a beta
 * distribution that begins with the prior. Pure.
 */
import type { ModelCertainty } from '../../../schemas/generated/types.ts';
import { CERTAINTIES, type Certainty } from './assemble-prompt.ts';
import { CONFIDENCE } from './read-answer.ts';

/** One answer of a model that was used. */
export interface Verdict { readonly certainty: Certainty; readonly right: boolean }

export interface FittedWord { readonly word: Certainty; readonly count: number; readonly right: number; readonly confidence: number }

/** The prior counts like so many answers: a handful of verdicts moves it little, a hundred outweigh it. */
const PRIOR_ANSWERS = 20;
/** Between two words that came out alike: which word was said has to stay visible in the confidence. */
const STEP = 0.001;

/** The word that stands behind a confidence under the worth in force; undefined where there is none. */
export function wordOf(confidence: number, worth: ModelCertainty = CONFIDENCE): Certainty | undefined {
  return CERTAINTIES.find((word) => Math.abs(worth[word] - confidence) < STEP / 10);
}

/** From the surest word to the least sure one, which is never worth more than the one before it. */
export function fitCertainty(verdicts: readonly Verdict[]): FittedWord[] {
  const counted = CERTAINTIES.map((word) => {
    const said = verdicts.filter(({ certainty }) => certainty === word);
    return { word, count: said.length, right: said.filter(({ right }) => right).length };
  });
  const means = decreasing(counted.map(({ word, count, right }) => ({ weight: PRIOR_ANSWERS + count, mean: (PRIOR_ANSWERS * CONFIDENCE[word] + right) / (PRIOR_ANSWERS + count) })));
  let above = 1;
  return counted.map((one, index) => {
    above = Math.min(Math.round((means[index] as number) * 1000) / 1000, Math.round((above - STEP) * 1000) / 1000);
    return { ...one, confidence: above };
  });
}

interface Pool { readonly weight: number; readonly mean: number }

/** Neighbours in the wrong order share their weighted mean (pool adjacent violators). */
function decreasing(means: readonly Pool[]): number[] {
  const pools: (Pool & { readonly size: number })[] = [];
  for (const one of means) {
    let pool = { ...one, size: 1 };
    for (let before = pools.at(-1); before && before.mean < pool.mean; before = pools.at(-1)) {
      pools.pop();
      const weight = before.weight + pool.weight;
      pool = { weight, mean: (before.mean * before.weight + pool.mean * pool.weight) / weight, size: before.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, size }) => Array<number>(size).fill(mean));
}
