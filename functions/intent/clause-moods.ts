/** The mood of each clause of an utterance, with what one says for the next: "if it fails, roll it back" asks for nothing now. Pure. */
import { normaliseText } from './classifier/normalise-text.ts';
import { detectMood, type Mood, type MoodKind } from './detect-mood.ts';
import { type Piece, segmentClauses } from './segment-clauses.ts';

/** "She told me to restart it and delete the other": the second verb hangs on the first. */
const SHARED: readonly MoodKind[] = ['negation', 'report', 'possibility', 'later'];
/** "… and tell me when it is done": the condition is of the telling. */
const TELLS = /\b(?:tell|notify|inform|mail|e-?mail|ping|message|text|warn|let \S+ know|sag|meld\p{L}*|benachrichtig\p{L}*|informier\p{L}*|bescheid|avísa\p{L}*|avisa\p{L}*|dime|infórma\p{L}*|notifíca\p{L}*)\b|教えて|知らせて|連絡|告诉|通知|告知/u;
/** Behind what others said, these ask again: "she wants it back, so please …". */
const ASKS = /^(?:so|therefore|please|now|instead|also|deshalb|also bitte|bitte|así que|por favor|entonces)\b|^(?:だから|なので|请|所以)/;
/** A clause that begins so stands for itself. */
const ANEW = /^(?:instead|rather|please|so|therefore|now|just|let us|i|we|you|it|that|this|stattdessen|dafür|bitte|jetzt|en cambio|por favor|ahora)\b/;

export function clauseMoods(text: string, pieces: readonly Piece[]): (Mood | undefined)[] {
  const clauses = pieces.map(({ start, end }) => normaliseText(text.slice(start, end)));
  const moods = clauses.map(detectMood);
  for (const [index, piece] of pieces.entries()) {
    const mood = moods[index];
    const before = moods[index - 1];
    const sameSentence = index > 0 && piece.cut !== 'sentence';
    if (mood && (mood.kind === 'condition' || (mood.kind === 'later' && mood.governs)) && !TELLS.test(clauses[index] as string) && !TELLS.test(clauses[index - 1] ?? '')) carryBack(moods, pieces, index);
    if (mood || !before || !sameSentence) continue;
    const anew = ANEW.test(clauses[index] as string);
    if (before.governs && !(before.kind === 'report' && ASKS.test(clauses[index] as string))) moods[index] = before;
    else if (piece.cut === 'and' && SHARED.includes(before.kind) && !anew && sharesVerb(before, clauses[index] as string)) moods[index] = before;
  }
  return moods;
}

/** "Restart it, if it is down", "restart it, but tomorrow" and "restart A and scale B if …": a condition behind them holds for the clauses before, too. */
function carryBack(moods: (Mood | undefined)[], pieces: readonly Piece[], index: number): void {
  const mood = moods[index] as Mood;
  const last = pieces[index + 1] === undefined || pieces[index + 1]?.cut === 'sentence';
  const trails = mood.governs === true && last && pieces[index]?.cut === 'weak';
  const { governs: _opens, ...condition } = mood;
  let at = index;
  if (trails && index > 0) moods[--at] ??= condition;
  // "Deploy it and, if that fails, roll back": what opens behind "and" is of what follows.
  else if (mood.governs) return;
  while (at > 0 && pieces[at]?.cut === 'and') moods[--at] ??= condition;
}

/** Other languages say a negation again: "no reinicies A y escala B". */
function sharesVerb({ kind }: Mood, clause: string): boolean {
  return kind !== 'negation' || !/[^\p{ASCII}]/u.test(clause);
}

/** The mood of a text, or of the clauses that a part of it touches, where none of them asks for anything; undefined where one does. */
export function moodOf(text: string, start = 0, end = text.length): Mood | undefined {
  const pieces = segmentClauses(text);
  const moods = clauseMoods(text, pieces).filter((_, index) => (pieces[index] as Piece).start < end && (pieces[index] as Piece).end > start);
  return moods.every((mood) => mood !== undefined) ? moods[0] : undefined;
}
