/** The one spelling under which texts are compared: NFKC, lower case, contractions expanded, invisible characters gone. Pure. */

const IRREGULAR: Readonly<Record<string, string>> = { "won't": 'will not', "can't": 'can not', cannot: 'can not', "shan't": 'shall not', "let's": 'let us', "it's": 'it is', "that's": 'that is', "what's": 'what is', "who's": 'who is', "how's": 'how is', "where's": 'where is', "there's": 'there is', "here's": 'here is', gonna: 'going to', wanna: 'want to', gotta: 'got to', dont: 'do not', cant: 'can not' };
const IRREGULAR_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(IRREGULAR).join('|')})(?![\\p{L}\\p{N}'])`, 'gu');
const SUFFIXES: readonly (readonly [RegExp, string])[] = [[/n't\b/g, ' not'], [/'re\b/g, ' are'], [/'ll\b/g, ' will'], [/'ve\b/g, ' have'], [/'m\b/g, ' am'], [/'d\b/g, ' would'], [/'s\b/g, '']];
/** Zero-width and direction marks, soft hyphens, variation selectors: they hide words from a reader that compares characters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** NFKC without invisible characters and with single spaces; upper case is kept. */
export function cleanText(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '').replace(/[’‘ʼ`]/g, "'").replace(/\s+/g, ' ').trim();
}

export function normaliseText(raw: string): string {
  let text = cleanText(raw).toLowerCase();
  if (text.includes("'") || /gonna|wanna|gotta|cannot|dont|cant/.test(text)) {
    text = text.replace(IRREGULAR_WORD, (word) => IRREGULAR[word] ?? word);
    for (const [suffix, expanded] of SUFFIXES) text = text.replace(suffix, expanded);
  }
  return text.replace(/\s+/g, ' ').trim();
}
