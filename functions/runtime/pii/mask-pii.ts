/** Masks personal data and secrets in a stream of text, also where a value is split over several pieces. */
import { canonicalValue } from './canonical-value.ts';
import { cutRuns } from './cut-runs.ts';
import { phoneFinder } from './find-phones.ts';
import { findSpoken } from './find-spoken.ts';
import { namesSecret } from './find-secrets.ts';
import { findValues, type PiiKind } from './find-values.ts';
import { foldWidth } from './fold-width.ts';
import { noPlaceholders, placeholderFor, type PlaceholderOptions, type Placeholders } from './placeholders.ts';

export interface PiiState extends Placeholders {
  /** Raw text that may be the beginning of a value: secret, to be sealed wherever it is stored. At most some 8,000 characters, mostly a word. */
  readonly tail: string;
  /** The last of what was passed on, already masked: a secret may have been announced in it. */
  readonly before: string;
  /** The tail of an overlong word is being hidden. */
  readonly hiding: boolean;
}

export const initialPiiState: PiiState = { ...noPlaceholders, tail: '', before: '', hiding: false };

export interface PiiOptions extends PlaceholderOptions {
  /** The session's language (BCP 47): its country's plain phone numbers are known. */
  readonly language?: string;
}

export interface PiiFinding {
  readonly kind: PiiKind;
  readonly placeholder: string;
  /** As it would be written: never to be stored but sealed. */
  readonly value: string;
  /** The placeholder stands for other values too: there were too many. */
  readonly shared?: true;
}

export interface PiiResult {
  /** What may go on: masked, without the part that has to wait. */
  readonly text: string;
  readonly findings: readonly PiiFinding[];
  readonly state: PiiState;
}

/** Long enough for an announcement like "my secret access key is: ". */
const BEFORE_LENGTH = 48;

/**
 * Masks `text` as the continuation of what came before.
 *
 * However a text is split, the pieces passed on add up to the masked whole. To that end a trailing word, or run of
 * numbers, waits for the next piece; `final` lets everything go. Pieces that end with white space (or with one of `!?,;)`
 * behind an ordinary word) hold nothing back. A trailing full stop waits, because an address may go on behind it.
 */
export function maskPii(state: PiiState, text: string, final: boolean, options: PiiOptions): PiiResult {
  const raw = state.tail + text;
  const folded = foldWidth(raw);
  const rawOffset = (offset: number): number => folded.offsets?.[offset] ?? offset;
  const findings: PiiFinding[] = [];
  let placeholders: Placeholders = state;
  let output = '';
  let passed = 0;
  let beforePrefix = state.before;
  let beforeStart = 0;
  let phones: ReturnType<typeof phoneFinder> | undefined;

  const passTo = (end: number): void => {
    output += raw.slice(rawOffset(passed), rawOffset(end));
    passed = end;
  };
  const mask = (kind: PiiKind, value: string, end: number): void => {
    const written = canonicalValue(kind, value);
    const made = placeholderFor(kind, written, placeholders, options);
    placeholders = made.known;
    findings.push({ kind, placeholder: made.placeholder, value: written, ...(made.shared ? { shared: true } : {}) });
    output += made.placeholder;
    passed = end;
    beforePrefix = '';
    beforeStart = end;
  };
  const before = (position: number): string => {
    const start = Math.max(beforeStart, position - BEFORE_LENGTH);
    const near = folded.text.slice(start, position);
    return near.length < BEFORE_LENGTH && start === beforeStart ? (beforePrefix + near).slice(-BEFORE_LENGTH) : near;
  };
  const valuesIn = (start: number, end: number) => {
    const look = before(start);
    const values = findValues(look + folded.text.slice(start, end), look.length, (phones ??= phoneFinder(options.language ?? 'en-US')));
    return values.map((value) => ({ kind: value.kind, start: value.start - look.length + start, end: value.end - look.length + start }));
  };

  const named = namesSecret(state.before + folded.text);
  let hiding = state.hiding;
  /** Masks what is written between `start` and `end`; returns from where the text must wait. */
  const cut = (start: number, end: number, last: boolean): number => {
    if (start === end) return end;
    const done = cutRuns(folded.text.slice(start, end), { final: last, hiding, namesSecret: named }, {
      before: (position) => before(start + position),
      run: (from, to) => {
        for (const value of valuesIn(start + from, start + to)) {
          passTo(value.start);
          mask(value.kind, folded.text.slice(value.start, value.end), value.end);
        }
        passTo(start + to);
      },
      hide: (from, to, value) => {
        if (value === undefined) {
          passed = start + to;
          beforeStart = passed;
        } else {
          passTo(start + from);
          mask('token', value, start + to);
        }
      },
      cutBetween: (from, to, latest) => {
        const values = valuesIn(start + from, start + to);
        for (let position = latest; position > from; position -= 1) {
          const at = start + position;
          const between = folded.text.charCodeAt(at - 1) === 0x20 && folded.text.charCodeAt(at) !== 0x20;
          if (between && !values.some((value) => value.start < at && at < value.end)) return position;
        }
        return to;
      },
    });
    hiding = done.hiding;
    return start + done.rest;
  };

  // Dictated values first: what is written is looked for between them.
  const spoken = findSpoken(folded.text, state.before, final, options.language ?? 'en-US');
  let at = 0;
  let next = 0;
  for (const { kind, start, end } of spoken.spans) {
    for (; next < spoken.cuts.length && (spoken.cuts[next] as number) <= start; next += 1) cutTo(spoken.cuts[next] as number);
    cutTo(start);
    mask(kind, folded.text.slice(start, end), end);
    at = end;
  }
  for (; next < spoken.cuts.length; next += 1) if ((spoken.cuts[next] as number) > at) cutTo(spoken.cuts[next] as number);
  const rest = cut(at, spoken.hold, final);

  function cutTo(end: number): void {
    if (end <= at) return;
    cut(at, end, true);
    passTo(end);
    at = end;
  }

  passTo(rest);
  return {
    text: output,
    findings,
    state: {
      counts: placeholders.counts,
      numbers: placeholders.numbers,
      tail: raw.slice(rawOffset(rest)),
      // The line end keeps a sentence from going on in the next one ("the password is" / "deploy").
      before: final ? `${before(rest)}\n`.slice(-BEFORE_LENGTH) : before(rest),
      hiding,
    },
  };
}
