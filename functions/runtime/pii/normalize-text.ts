/** Brings text from outside into one form, before anything looks at it. */

// Printable ASCII with tabs and line ends: the usual case, already normal.
const NORMAL = /^[\x20-\x7e\n\t]*$/;
/** Control characters but tab and line end, and invisible characters by which text can be made to look, or hide, as it is not. */
const INVISIBLE = /[^\P{Cc}\n\t]|[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** NFC, `\n` line ends, no control or invisible characters, U+FFFD for lone halves of surrogate pairs. */
export function normalizeText(text: string): string {
  if (NORMAL.test(text)) return text;
  return text.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '').normalize('NFC');
}
