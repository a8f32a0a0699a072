/**
 * Whether an utterance says what an example says in nearly the same words: names, numbers and environments aside, the
 * overlap (Jaccard) of their letter trigrams. Pure.
 */

/** From this overlap on, two texts are variations of one. */
export const NEAR = 0.75;

export interface Duplicate { readonly text: string; readonly example: string; readonly overlap: number }

/** The nearest example of each text that is too near. */
export function findNearDuplicates(texts: readonly string[], examples: readonly string[], near = NEAR): Duplicate[] {
  const known = examples.map((example) => ({ example, grams: trigramsOf(example) }));
  return [...new Set(texts)].flatMap((text) => {
    const grams = trigramsOf(text);
    let best: Duplicate | undefined;
    for (const { example, grams: others } of known) {
      const overlap = jaccard(grams, others);
      if (overlap >= near && overlap > (best?.overlap ?? 0)) best = { text, example, overlap };
    }
    return best ? [best] : [];
  });
}

/** Lower case, no punctuation, names and numbers all alike. */
export function skeletonOf(text: string): string {
  return text.normalize('NFKC').toLowerCase()
    .replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g, ' x ').replace(/v?\d+(?:[.:]\d+)*/g, ' 0 ')
    .replace(/\b(?:production|prod|staging|dev|development|producción|preproducción|desarrollo|produktion|entwicklung)\b|本番環境|本番|ステージング|開発環境|生产环境|预发环境|开发环境/g, ' e ')
    .replace(/\b(?:please|por favor|bitte)\b|請|请|ください|お願いします/g, ' ')
    .replace(/[\p{P}\p{S}]/gu, ' ').replace(/\s+/g, ' ').trim();
}

function trigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${skeletonOf(text)} `;
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared += 1;
  return shared / (one.size + other.size - shared);
}
