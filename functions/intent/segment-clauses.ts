/** Cuts an utterance where another request may begin. Cheap and generous: recognition decides which cuts hold. Pure. */

export interface Piece {
  readonly start: number;
  readonly end: number;
  /**
   * What stood in front: "then", それから, 然后 (a request of its own is meant), the end of a sentence, or only "and" or a comma.
   */
  readonly cut: 'start' | 'sequel' | 'sentence' | 'weak';
}

const SEQUEL = 'and then|and after that|after that|afterwards|then|and also|also|plus|as well as|next';
const SEQUEL_EAST = '(?<=て)から[、,]?|それから|その後で?|そのあとで?|次に|そして|あと[、,]|また[、,]|然后再?|接着|之后再?|随后|另外|并且|同时还?|再把|然後';
const CUT = new RegExp(`\\s*(?:[,;.!?]\\s+|[，、；。！？;]\\s*)?(?:(?<sequel>\\b(?:${SEQUEL})\\b[,:]?|(?:${SEQUEL_EAST})[,，、]?)|\\b(?:and|but|y|und|et)\\b)\\s*|\\s*[,;.!?]+\\s+|\\s*[,;!?]+(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])|\\s*[，、；。！？;]+\\s*`, 'giu');
const MAX_PIECES = 8;

export function segmentClauses(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let cut: Piece['cut'] = 'start';
  for (const match of text.matchAll(CUT)) {
    if (pieces.length === MAX_PIECES - 1) break;
    const kind = match.groups?.['sequel'] !== undefined ? 'sequel' : /[.;!?；。！？]/u.test(match[0]) ? 'sentence' : 'weak';
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
