/** "Back it up" says more once "it" is "orders-db": the clause with the name in the pronoun's place. Pure. */
import type { Slots } from '../../schemas/generated/types.ts';

const NAME = /(?<![\p{L}\p{N}_-])\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:[-_][\p{Script=Latin}\p{N}]+)+(?![\p{L}\p{N}_-])/gu;
/** With the particle behind it: "back it up" is "back up orders-db". */
const PRONOUN = /(?<![\p{L}\p{N}'])(?:it|that one|this one|them|es|ihn|sie)(?![\p{L}\p{N}'])(?: (back|up|down|out|off|on|over)\b)?|それ(?!から|で)|あれ|它|那个|这个/iu;

/** "Reinícialo": the pronoun is a part of the verb. */
const CLITIC = /(?<!\p{L})(\p{L}{3,}[aei])l[oa]s?(?!\p{L})/iu;

/** Undefined without a pronoun, or where nothing was named before. `before`: what the utterance said before the clause. */
export function nameReferent(clause: string, before: string, heard: Slots): string | undefined {
  const clitic = CLITIC.exec(clause);
  if (!clitic && !PRONOUN.test(clause)) return undefined;
  const name = before.match(NAME)?.at(-1) ?? Object.values(heard).map(({ value }) => String(value)).findLast((value) => value.match(NAME)?.[0] === value);
  if (name === undefined) return undefined;
  if (clitic) return clause.replace(CLITIC, (_, verb: string) => `${verb.normalize('NFD').replace(/\u0301/g, '')} ${name}`);
  return clause.replace(PRONOUN, (_, particle?: string) => (particle === undefined ? name : `${particle} ${name}`));
}
