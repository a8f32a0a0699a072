import type { PiiKind } from './find-values.ts';

/** Which value has which number: keyed hashes only, never a value. */
export interface Placeholders {
  /** How many numbers each kind has used. */
  readonly counts: { readonly [kind in PiiKind]?: number };
  /** Number by fingerprint. */
  readonly numbers: { readonly [fingerprint: string]: number };
}

export const noPlaceholders: Placeholders = { counts: {}, numbers: {} };

/** Values told apart in one session. Past it, new values share the numbers already used for their kind. */
const MOST_VALUES = 200;

export interface PlaceholderOptions {
  /** A keyed hash: `Sealer.fingerprint` bound to the session. */
  readonly fingerprint: (value: string) => string;
  /** Told apart from another series of the same session ("A": `[EMAIL_A1]`). */
  readonly series?: string | undefined;
}

/** The value's placeholder (`[EMAIL_1]`), the same for the same value throughout the session. */
export function placeholderFor(kind: PiiKind, value: string, known: Placeholders, options: PlaceholderOptions): { readonly placeholder: string; readonly known: Placeholders; readonly shared?: true } {
  const fingerprint = options.fingerprint(`${kind}:${comparable(kind, value)}`);
  let number = known.numbers[fingerprint];
  let next = known;
  let shared = false;
  if (number === undefined) {
    const used = known.counts[kind] ?? 0;
    if (Object.keys(known.numbers).length < MOST_VALUES) {
      number = used + 1;
      next = { counts: { ...known.counts, [kind]: number }, numbers: { ...known.numbers, [fingerprint]: number } };
    } else {
      number = used === 0 ? 1 : 1 + (hashOf(fingerprint) % used);
      shared = true;
    }
  }
  return { placeholder: `[${kind.toUpperCase()}_${options.series ?? ''}${number}]`, known: next, ...(shared ? { shared } : {}) };
}

/** The same value in two spellings compares equal: case of mail addresses, spaces and dashes of numbers. */
function comparable(kind: PiiKind, value: string): string {
  if (kind === 'email') return value.toLowerCase();
  if (kind === 'phone') return value.replace(/[^\d+]/g, '');
  if (kind === 'card' || kind === 'iban') return value.replace(/[ -]/g, '').toUpperCase();
  return value;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) >>> 0;
  return hash;
}
