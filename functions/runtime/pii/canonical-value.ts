import type { PiiKind } from './find-values.ts';
import { AT, DIGITS, FILLER, OTHER, SIGN, spokenWords, TIMES, type Word, ZEROS } from './spoken-words.ts';
import { partsOf } from './find-spoken-numbers.ts';

/** A value as it would be written: "jane at example dot com" is jane@example.com. What is written already stays as it is. */
export function canonicalValue(kind: PiiKind, text: string): string {
  if (kind === 'token' || kind === 'password' || kind === 'private_key') return text;
  const words = [...spokenWords(text)];
  const apart = kind === 'email' && / @|@ /.test(text);
  if (!apart && !words.some(({ said, kind: word, start }) => said || (word === SIGN && text[start] === 'の')) && !isSpelled(words)) return text;
  if (kind === 'email') return emailOf(words, text);
  const parts = partsOf(words);
  const sign = text.startsWith('+') ? '+' : '';
  return sign + parts.map((part) => (part.text === '-' ? '' : part.text)).join('');
}

function isSpelled(words: readonly Word[]): boolean {
  return words.length >= 7 && words.every(({ kind, value }) => kind === SIGN || value.length === 1);
}

function emailOf(words: readonly Word[], text: string): string {
  let email = '';
  let last: Word | undefined;
  for (const [index, word] of words.entries()) {
    if (last && /@/.test(text.slice(last.end, word.start))) email += '@';
    else if (last && /^ \. ?$/.test(text.slice(last.end, word.start))) email += '.';
    if (word.kind === AT || word.kind === SIGN) email += word.value;
    else if (word.kind === DIGITS || word.kind === TIMES || word.kind === ZEROS) {
      const run = words.slice(index).findIndex(({ kind }) => kind !== DIGITS && kind !== TIMES && kind !== ZEROS);
      const before = words[index - 1];
      if (!before || (before.kind !== DIGITS && before.kind !== TIMES && before.kind !== ZEROS)) email += partsOf(words.slice(index, run < 0 ? words.length : index + run)).map((part) => part.text).join('');
    } else if (word.kind !== FILLER && !(last?.kind === AT && /^(?:sign|symbol)$/i.test(text.slice(word.start, word.end)))) email += word.kind === OTHER ? word.value : text.slice(word.start, word.end);
    last = word;
  }
  return email;
}
