/** Where a text was masked, so that a page can show the masks as such. */

export interface TextPart { readonly text: string; readonly masked: boolean }

/** Masks look as `[EMAIL_1]`. */
const MASK = /(\[[A-Z][A-Z_]*_\d+\])/;

export function maskedParts(text: string): readonly TextPart[] {
  return text.split(MASK).filter((part) => part !== '').map((part) => ({ text: part, masked: MASK.test(part) }));
}
