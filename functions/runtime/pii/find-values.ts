/** Finds values of every kind in one run of words. */
import { findCards, findIbans } from './find-accounts.ts';
import { findEmails, findIpAddresses } from './find-addresses.ts';
import { findNationalIds } from './find-national-ids.ts';
import { findNamedSecrets } from './find-secrets.ts';
import { findTokens } from './find-tokens.ts';

export const PII_KINDS = ['email', 'phone', 'card', 'iban', 'national_id', 'ip', 'token', 'password', 'private_key'] as const;
export type PiiKind = (typeof PII_KINDS)[number];

export interface Span {
  readonly kind: PiiKind;
  readonly start: number;
  readonly end: number;
}

/** Reports values in `text` from `from` on; what lies before `from` is only there to be looked at. */
export type FindValues = (text: string, from: number, found: (kind: PiiKind, start: number, end: number) => void) => void;

const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*/g;
const findPrivateKeys: FindValues = (text, _from, found) => {
  if (!text.includes('-----BEGIN')) return;
  for (const match of text.matchAll(PRIVATE_KEY)) found('private_key', match.index, match.index + match[0].length);
};

/** The surest first: where two overlap, the earlier finder names the kind. Phones come last. */
const FINDERS: readonly FindValues[] = [findPrivateKeys, findTokens, findNamedSecrets, findEmails, findIbans, findCards, findNationalIds, findIpAddresses];

/** Spans at or after `from`, in order and apart; overlapping ones are joined, so that no part of either shows. */
export function findValues(text: string, from: number, findPhones: FindValues): readonly Span[] {
  const spans: (Span & { readonly rank: number })[] = [];
  let rank = 0;
  const found = (kind: PiiKind, start: number, end: number): void => {
    if (end > from && end > start) spans.push({ kind, start: Math.max(start, from), end, rank });
  };
  for (const find of [...FINDERS, findPhones]) {
    find(text, from, found);
    rank += 1;
  }
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.start - b.start || a.rank - b.rank);
  return spans.reduce<(Span & { readonly rank: number })[]>((joined, span) => {
    const before = joined.at(-1);
    if (!before || span.start >= before.end) return [...joined, span];
    const { kind, rank: best } = span.rank < before.rank ? span : before;
    joined[joined.length - 1] = { kind, rank: best, start: before.start, end: Math.max(before.end, span.end) };
    return joined;
  }, []);
}
