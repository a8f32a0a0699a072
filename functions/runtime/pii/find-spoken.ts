/** Values that are said rather than written, in text that may go on. */
import { SpokenEmails } from './find-spoken-emails.ts';
import { findSpokenNumbers } from './find-spoken-numbers.ts';
import type { Span } from './find-values.ts';
import { DIGITS, FILLER, hiraganaDigitsFrom, LETTER, mayBeSaid, plainHold, SIGN, spokenWords, TIMES, type Word, ZEROS } from './spoken-words.ts';

export interface Spoken {
  /** In order and apart. */
  readonly spans: readonly Span[];
  /** Ends of runs that were cut for their length: nothing goes on over them. */
  readonly cuts: readonly number[];
  /** From here on the text must wait for what follows. */
  readonly hold: number;
}

/** Words of one dictated number at most; a longer run of numbers is cut. */
const LONGEST_RUN = 48;
/** What may stand between two words of a dictated number. */
const JOINT = /^(?:[ ,、・]{0,2}|-| - |… ?|\.\.\. ?|、 ?)$/u;
const OPEN_END = /^(?:[ ,、・]{0,2}| ?-? ?|… ?|\.{1,3} ?)$/u;
const LONGEST_WAIT = 512;

/** @param before what was passed on before the text */
export function findSpoken(text: string, before: string, final: boolean, language: string): Spoken {
  if (!mayBeSaid(text)) {
    const plain = final ? text.length : plainHold(text);
    if (plain !== undefined) return { spans: [], cuts: [], hold: plain };
  }
  const spans: Span[] = [];
  const cuts: number[] = [];
  const emails = new SpokenEmails(text, before, (start, end) => spans.push({ kind: 'email', start, end }));
  const runs: Run[] = [];
  let run: Word[] = [];
  let hold = text.length;
  let last: Word | undefined;

  const closeRun = (): void => {
    if (isDictated(run)) runs.push({ words: run });
    run = [];
  };
  for (const word of spokenWords(text)) {
    if (!final && (word.end === text.length || (word.end === text.length - 1 && "'.+_-".includes(text[word.end] as string)))) {
      hold = Math.min(hold, waitsFrom(word, text));
      break;
    }
    emails.take(word);
    if (run.length > 0 && !JOINT.test(text.slice((run.at(-1) as Word).end, word.start))) closeRun();
    if (run.length > 0 ? isNumeric(word) || word.kind === FILLER : starts(word)) {
      run.push(word);
      if (run.length === LONGEST_RUN) {
        if (isDictated(run)) cuts.push(word.end);
        closeRun();
      }
    } else closeRun();
    last = word;
  }
  const rest = last === undefined ? text : text.slice(last.end, hold);
  if (final) {
    emails.end();
    closeRun();
  } else {
    const openEmail = last === undefined ? undefined : emails.openFrom(rest);
    if (openEmail !== undefined) hold = Math.min(hold, openEmail);
    if (run.length > 0 && OPEN_END.test(rest)) hold = Math.min(hold, (run[0] as Word).start);
    else closeRun();
    for (const { words } of runs) {
      const start = (words[0] as Word).start;
      if (start < hold && (words.at(-1) as Word).end > hold) hold = start;
    }
    if (text.length - hold > LONGEST_WAIT) hold = text.length;
  }
  for (const { words } of runs) {
    const first = words[0] as Word;
    if ((words.at(-1) as Word).end > hold) continue;
    const announced = (before + text.slice(0, first.start)).slice(-40);
    findSpokenNumbers(words, announced.replace(/\+$/, ''), text[first.start - 1] === '+', language, (kind, start, end) => {
      if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ kind, start: text[start - 1] === '+' ? start - 1 : start, end });
    });
  }
  return { spans: spans.filter(({ end }) => end <= hold).sort((a, b) => a.start - b.start), cuts: cuts.filter((cut) => cut <= hold), hold };
}

interface Run { readonly words: readonly Word[] }

function isNumeric({ kind }: Word): boolean {
  return kind === DIGITS || kind === LETTER || kind === TIMES || kind === ZEROS || kind === SIGN;
}

/** Written numbers alone are found where written values are. */
function starts({ kind, value, said }: Word): boolean {
  return kind === LETTER || kind === TIMES || (kind === SIGN && value === '+') || (kind === DIGITS && (said || value.length <= 3));
}

/** Something of it was said, or spelled digit by digit; what is only written is found where written values are. */
function isDictated(run: readonly Word[]): boolean {
  if (run.length < 4) return false;
  let single = 0;
  let dots = 0;
  for (const { kind, value, said } of run) {
    if (said && kind !== SIGN) return true;
    if (kind === SIGN && value === '.') dots += 1;
    if (kind === DIGITS && value.length === 1) single += 1;
  }
  return single >= 7 || dots >= 3;
}

/** A word at the text's end may go on: from where it has to wait. */
function waitsFrom(word: Word, text: string): number {
  const unit = text.charCodeAt(word.start);
  if (unit < 0x3041 || unit > 0x30ff) return word.start;
  if (unit < 0x30a0) return hiraganaDigitsFrom(text, word.start);
  let start = word.start;
  while (start > 0 && isKatakana(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30ff;
}
