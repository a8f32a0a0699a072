/** How a speaker takes back, within one breath, what was just said. Pure. */
import { findCorrections } from '../runtime/slots/find-corrections.ts';
import { slotText } from '../runtime/slots/slot-text.ts';

const CUE_ALONE = /^(?:(?:no[ ,]*)+|nope|wait|no wait|hmm|sorry|actually|(?:or )?rather|or no|i mean|scratch that|correction|nein|ach nein|doch|quatsch|moment|ich meine|perdón|perdon|espera|quiero decir|digo|mejor|いや|いえ|違う|いや違う|やっぱり|訂正|じゃなくて|不对|不對|不|不是|等等|我是说|更正)$/iu;
/** "Restart it, no": with nothing behind it, it was not to be. */
const LEAVES_OFF = /^(?:(?:actually|wait|oh|or|well|hmm|on second thought|lieber|ach|いや|やっぱり|不|还是|espera|mejor)[\s,]*)*(?:(?:no[ ,]*)+|nope|wait|no wait|scratch that|nein|quatsch|いや|違う|やっぱり|不对|不|等等)[.!。！]*$/iu;
const DO_NOT = /^(?:(?:actually|wait|no|nope|oh|but|well|hmm|please|rather|or|on second thought|lieber|doch|ach|nein|aber|いや|やっぱり|やっぱ|不|还是|no|espera|mejor)[\s,]*)*(?:do not|please do not|not|rather not|better not|do nothing|(?:i am |i was )?(?:just |only )?(?:kidding|joking)|no way|not really|(?:lass|lasst|lassen sie) (?:es|das)(?: (?:sein|bleiben))?|nicht|mejor no|déjalo|やめ(?:て|とく|ておく|ます|よう)?(?:おいて|ください)?|しないで(?:ください)?|なし(?:で)?|别了?|不要了?|不用了?)[.!。！]*$/iu;

/** Length of the correction cue at the clause's start ("no", "actually", いや), 0 without one. */
export function leadingCorrection(clause: string): number {
  if (CUE_ALONE.test(clause)) return clause.length;
  const number = /^no (?=\p{N})/iu.exec(clause);
  if (number) return number[0].length;
  const first = findCorrections(slotText(clause, 0))[0];
  return first?.start === 0 ? first.end : 0;
}

/** Whether nothing but a refusal is said; `order`: as an order not to ("don't") rather than a mere "no". */
export function leavesOff(clause: string, order = false): boolean {
  return (order ? DO_NOT : LEAVES_OFF).test(clause);
}

const INTERJECTION = /^(?:(?:uh|um|er|oh|so|ok|okay|well|no|ähm?|えーと|嗯)[\s,]*)*(?:hold on|hang on|bear with me|let me see|(?:just |wait )?(?:a|one) (?:sec|second|minute|moment)|moment(?: mal)?|einen moment|un (?:momento|segundo)|ちょっと待って(?:ください)?|少々お待ちください|等(?:一下|等)|稍等(?:一下)?)(?: please| bitte| por favor)?[.!。！]*$/iu;

/** Said to win time: it asks for nothing. */
export function isInterjection(clause: string): boolean {
  return INTERJECTION.test(clause);
}

/** "not B", "nicht B": one word that is left out. */
export function excludesOnly(clause: string): boolean {
  return /^(?:not|but not|nicht|aber nicht|pero no|no|而不是|不是) ?(?:the |on |in |to |den |die |das |el |la )?[\p{L}\p{N}._-]+$/iu.test(clause);
}
