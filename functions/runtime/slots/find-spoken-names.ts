/** Names as a recogniser writes them down: "payment gateway" and "cart dash service" for payment-gateway and cart-service. Pure. */
import { oncePerText, type SlotText, type Span } from './slot-text.ts';

export interface SpokenName extends Span { readonly name: string; readonly confidence: number }

const HYPHEN = '(?:dash|hyphen|minus|bindestrich|guion|guión)';
const SPELLED = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{Script=Latin}[\\p{L}\\p{N}]*(?: ${HYPHEN} [\\p{L}\\p{N}]+)+)(?![\\p{L}\\p{N}-])`, 'gu');
const SEPARATOR = new RegExp(` ${HYPHEN} `, 'gu');
/** What parts of a system are called; behind a word that says which. */
const PART = '(?:api|service|gateway|proxy|relay|lookup|hub|store|cache|db|queue|engine|frontend|backend|portal|profile|broker|registry|agent|bot|job|worker|(?:index|rout|send|scor|resiz|schedul|process|load|balanc|crawl|pars|render|listen|dispatch|handl|fetch|import|export|sync|match|rank|collect|convert|consum|produc|publish|notifi)(?:er|or))';
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{Script=Latin}[\\p{L}\\p{N}]+) (${PART})(?![\\p{L}\\p{N}-])`, 'gu');
/** Words that say nothing about which one it is. */
const SAYS_NOT_WHICH = new Set(`a all an and another any at bad big broken by check current delete deploy drop each entire every failing fix for from get idle in into is its kill last latest main my new next no of off old on one only or other our own pause please previous promote reboot release restart restore resume right roll same scale set slow some start stop take that the their this to turn unused update up upgrade web whole with your`.split(' '));

/** In order of position. Whether such a name exists, only the one who asks can say. */
export const spokenNamesIn: (input: SlotText) => readonly SpokenName[] = oncePerText(({ lower }) => {
  const spelled = [...lower.matchAll(SPELLED)].map((match) => ({ ...span(match), name: (match[1] as string).replace(SEPARATOR, '-'), confidence: 0.9 }));
  const named = [...lower.matchAll(NAMED)].filter(([, which]) => !SAYS_NOT_WHICH.has(which as string)).map((match) => ({ ...span(match), name: `${match[1]}-${match[2]}`, confidence: 0.75 }));
  return [...spelled, ...named].sort((a, b) => a.start - b.start);
});

function span({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}
