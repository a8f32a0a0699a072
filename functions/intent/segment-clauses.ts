/** Cuts an utterance where another request may begin. Cheap and generous: recognition decides which cuts hold. Pure. */

import { GERUND } from './detect-negation.ts';

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What stood in front: "then", それから, 然后 (a request of its own is meant), the end of a sentence, "and", or only a comma. */
  readonly cut: 'start' | 'sequel' | 'sentence' | 'and' | 'weak';
}

const SEQUEL = 'and then|and after that|after that|afterwards|then|and also|also|plus|as well as|(?:(?<=[,;.!?]\\s)|and )next(?! (?:week|month|year|quarter|time|sprint|\\p{L}+day)\\b)|und dann|danach|anschließend|außerdem|y (?:luego|después|además|también)|después|luego|además';
const SEQUEL_EAST = '(?<=て)から[、,]?|それから|その後で?|そのあとで?|次に|そして|あと[、,]|また[、,]|然后再?|接着|之后再?|随后|另外|并且|同时还?|再把|然後';
/** "Deploy A without restarting B": what is left out is a clause of its own. */
const ADJUNCT = `\\s+(?=(?:(?:without|instead of|rather than|before) ${GERUND}|(?:sin|en vez de|en lugar de|antes de) \\p{L}+[aei]r(?:l[oa]s?)?)(?!\\p{L}))|(?<=せずに|することなく|する代わりに|するかわりに)`;
const CUT = new RegExp(`${ADJUNCT}|\\s+(?:[–—]+|--)\\s+|\\s*(?:[,;.!?]\\s+|[，、；。！？;]\\s*)?(?:(?<sequel>\\b(?:${SEQUEL})\\b[,:]?|(?:${SEQUEL_EAST})[,，、]?)|(?<and>\\b(?:and|y|und|et)\\b)|\\b(?:but|aber|pero)\\b)\\s*|\\s*[,;.!?]+\\s+|\\s*[,;!?]+(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])|\\s*[，、；。！？;]+\\s*`, 'giu');
const MAX_PIECES = 8;

export function segmentClauses(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let cut: Piece['cut'] = 'start';
  for (const match of text.matchAll(CUT)) {
    if (pieces.length === MAX_PIECES - 1) break;
    const kind = kindOf(match);
    if (match.index > start) {
      pieces.push({ start, end: match.index, cut });
      cut = kind;
    } else if (kind === 'sequel' && pieces.length > 0) cut = kind;
    start = match.index + match[0].length;
  }
  const end = text.replace(/[\s,;.!?，、；。！？]+$/u, '').length;
  if (end > start) pieces.push({ start, end, cut });
  return pieces;
}

function kindOf({ 0: said, groups }: RegExpMatchArray): Piece['cut'] {
  if (groups?.['sequel'] !== undefined) return 'sequel';
  if (/[.;!?；。！？]/u.test(said)) return 'sentence';
  return groups?.['and'] !== undefined && !/[,，、]/u.test(said) ? 'and' : 'weak';
}
