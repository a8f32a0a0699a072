import { estimateTokens, tokenLimitedEnd } from '../runtime/tokens.ts';

export interface Utterance {
  readonly id: string;
  /** As far as it is known. Pieces are joined as they come: the client's spacing stands. */
  readonly text: string;
  readonly frameIds: readonly string[];
}

export interface Piece {
  readonly frameId: string;
  readonly text: string;
  readonly final: boolean;
}

/** What a piece added to one utterance. */
export interface Growth {
  readonly utterance: Utterance;
  readonly added: string;
  readonly final: boolean;
}

export interface Gathered {
  /** In order; only the last one can be not final. */
  readonly growths: readonly Growth[];
  readonly open: Utterance | null;
}

/** Frame ids travel with every event of an utterance: one of more frames than this is cut. */
const MOST_FRAMES = 200;

/**
 * Adds a piece to the open utterance, or begins one. An utterance ends with a final piece, or where it would exceed
 * `maxTokens` or 200 frames; the rest begins the next one. A blank utterance comes to nothing.
 * @param newId the id of the n-th utterance that this piece begins
 */
export function gatherUtterance(open: Utterance | null, piece: Piece, maxTokens: number, newId: (index: number) => string): Gathered {
  const growths: Growth[] = [];
  let begun = 0;
  const begin = (): Utterance => ({ id: newId(begun++), text: '', frameIds: [] });
  let utterance = open ?? begin();
  let rest = piece.text;
  while (estimateTokens(utterance.text + rest) > maxTokens) {
    const end = cutBetweenWords(rest, maxTokens - estimateTokens(utterance.text));
    growths.push(grow(utterance, piece.frameId, rest.slice(0, end), true));
    rest = rest.slice(end);
    utterance = begin();
  }
  const final = piece.final || utterance.frameIds.length + 1 >= MOST_FRAMES;
  const last = grow(utterance, piece.frameId, rest, final);
  growths.push(last);
  const told = growths.filter((growth) => growth.utterance.text.trim() !== '' && (growth.final || growth.added !== ''));
  return { growths: told, open: final || (rest === '' && growths.length > 1) ? null : last.utterance };
}

function grow(utterance: Utterance, frameId: string, added: string, final: boolean): Growth {
  const frameIds = utterance.frameIds.at(-1) === frameId ? utterance.frameIds : [...utterance.frameIds, frameId];
  return { utterance: { id: utterance.id, text: utterance.text + added, frameIds }, added, final };
}

/** At most `tokens` of the text, ended behind white space where there is any in the second half; nothing when there is no room. */
function cutBetweenWords(text: string, tokens: number): number {
  if (tokens < 1) return 0;
  const most = tokenLimitedEnd(text, 0, tokens);
  for (let end = most; end > most / 2; end -= 1) if (/\s/.test(text[end - 1] as string)) return end;
  return most;
}
