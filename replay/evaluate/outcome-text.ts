import type { EvaluatedCase } from './evaluated-case.ts';

const LONGEST = 4096;

/** What was recognised and decided, as one line. */
export function outcomeText({ items, spurious, decisions, failure }: Pick<EvaluatedCase, 'items' | 'spurious' | 'decisions' | 'failure'>): string {
  if (failure) return failure.code;
  const heard = items.map(({ predicted, slots, decision }) => {
    const values = slots.flatMap(({ name, actual }) => (actual === null ? [] : [`${name}=${actual}`]));
    return `${predicted}${values.length > 0 ? `(${values.join(', ')})` : ''}${decision ? ` → ${decision.actual ?? 'no decision'}` : ''}`;
  });
  const others = spurious.map(({ intent }) => `+${intent}`);
  const { auto, review, deny } = decisions;
  return `${[...heard, ...others].join('; ') || 'nothing'} [auto ${auto}, review ${review}, deny ${deny}]`.slice(0, LONGEST);
}
