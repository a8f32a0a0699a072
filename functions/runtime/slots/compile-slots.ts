/** A bundle's slot specifications, made ready to search text with. */
import { RE2JS } from 're2js';
import type { SlotSpec, SlotType, SlotValueScalar } from '../../../schemas/generated/types.ts';
import { findDates } from './find-dates.ts';
import { enumPhrases, findEnum } from './find-enum.ts';
import { findBooleans, findNames, findStrings, type NameOptions } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findDurations, findQuantities, isUnit, stem } from './find-quantities.ts';
import { isWhole, overlaps, type SlotMatch, type SlotText } from './slot-text.ts';

export interface CompiledSlot {
  readonly name: string;
  readonly spec: SlotSpec;
  readonly type: SlotType;
  /** Every place that could be this slot's value, in order of position. */
  find(input: SlotText): SlotMatch[];
  /** True when the value is one the specification allows (enum, pattern, min, max). */
  allows(value: SlotValueScalar): boolean;
}

/** What a generic pattern (`[a-z-]+`) fits too. */
const ORDINARY_WORDS = ['please', 'the', 'deploy', 'now'];

/** @throws {RE2JSSyntaxException} when a pattern is not valid RE2; `checkIntents` reports it earlier. */
export function compileSlots(specs: Readonly<Record<string, SlotSpec>> | undefined): CompiledSlot[] {
  return Object.entries(specs ?? {}).map(([name, spec]) => compileSlot(name, spec));
}

export function compileSlot(name: string, spec: SlotSpec): CompiledSlot {
  const cues = cuesOf(name);
  const pattern = spec.pattern === undefined ? undefined : RE2JS.compile(spec.pattern, RE2JS.CASE_INSENSITIVE);
  const accepts = pattern && ((value: string): boolean => pattern.testExact(value));
  const asWritten = spec.pattern === undefined ? undefined : RE2JS.compile(spec.pattern);
  const names: NameOptions = { cues, accepts };
  // A pattern that ordinary words fit does not tell where the value is.
  const telling = pattern && !ORDINARY_WORDS.some((word) => pattern.testExact(word)) ? pattern : undefined;
  const values = spec.enum ? enumPhrases(spec.enum) : undefined;
  const inRange = (value: number): boolean => value >= (spec.min ?? -Infinity) && value <= (spec.max ?? Infinity);
  const allowed = spec.enum ? new Set(Array.isArray(spec.enum) ? spec.enum : Object.keys(spec.enum)) : undefined;

  function allows(value: SlotValueScalar): boolean {
    // The real value is looked at when it is put in.
    if (spec.pii === true && typeof value === 'string' && isPlaceholder(value)) return true;
    if (typeof value === 'number' && !inRange(value)) return false;
    if (spec.type === 'integer' && !Number.isInteger(value)) return false;
    if (allowed && spec.type !== 'boolean' && !allowed.has(String(value))) return false;
    return typeof value !== 'string' || !accepts || accepts(value);
  }
  /** "CART-SERVICE" is said loudly, and written as the pattern has it. */
  function spelled(value: string): string {
    return (asWritten && [value, value.toLowerCase(), value.toUpperCase()].find((one) => asWritten.testExact(one))) ?? value;
  }
  function find(input: SlotText): SlotMatch[] {
    return spec.pii === true ? withPlaceholders(input, cues, findWritten(input)) : findWritten(input);
  }
  function findWritten(input: SlotText): SlotMatch[] {
    if (values) {
      const found = findEnum(input, values);
      return spec.type === 'boolean' ? found.map((match) => ({ ...match, value: match.value === 'true' })) : found;
    }
    switch (spec.type) {
      case 'enum': return [];
      case 'integer': case 'number': return findCounts(input, spec, cues);
      case 'quantity': return findQuantities(input, spec.unit);
      case 'duration': return findDurations(input, spec.unit);
      case 'date': return findDates(input);
      case 'boolean': return findBooleans(input, cues);
      case 'resource': case 'string': return findText(input, spec.type, names, telling).map((match) => ({ ...match, value: spelled(String(match.value)) }));
    }
  }
  return { name, spec, type: spec.type, find, allows };
}

/** `serviceName` → ["service name", "servicename", "service"]; words that say nothing alone are left out. */
export function cuesOf(name: string): string[] {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const alone = words.filter((word) => word.length > 2 && !['name', 'the', 'type', 'value', 'num', 'number'].includes(word));
  return [...new Set([words.join(' '), ...alone, ...alone.map((word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`))])];
}

const PLACEHOLDER = /\[([A-Z_]+)_[A-Z]?\d+\]/g;

function isPlaceholder(value: string): boolean {
  return value.startsWith('[') && /^\[[A-Z_]+_[A-Z]?\d+\]$/.test(value);
}

/** `[EMAIL_1]` is a person's mail address, and the value of a slot for personal data. */
function withPlaceholders(input: SlotText, cues: readonly string[], found: readonly SlotMatch[]): SlotMatch[] {
  const masked = [...input.text.matchAll(PLACEHOLDER)].map((match): SlotMatch => {
    const kind = (match[1] as string).toLowerCase().replace('_', ' ');
    return { start: match.index, end: match.index + match[0].length, value: match[0], confidence: cues.some((cue) => cue === kind || kind.includes(cue)) ? 0.95 : 0.9 };
  });
  const free = found.filter((match) => !masked.some((other) => overlaps(other, match)));
  return [...masked, ...free].sort((a, b) => a.start - b.start);
}

function findCounts(input: SlotText, spec: SlotSpec, cues: readonly string[]): SlotMatch[] {
  const unit = spec.unit === undefined ? undefined : stem(spec.unit);
  const found: SlotMatch[] = [];
  for (const number of findNumbers(input)) {
    if (spec.type === 'integer' && !Number.isInteger(number.value)) continue;
    const said = stem(number.unit);
    const behind = input.lower.slice(number.end, number.end + 32).trimStart();
    const before = input.lower.slice(Math.max(0, number.start - 32), number.start).replace(/(?:\s+(?:to|of|is|at|by)|[:=]|\s)*\s*$/, '');
    const cued = (unit !== undefined && said === unit) || cues.some((cue) => behind.startsWith(cue) || before.endsWith(cue));
    if (!cued && isUnit(number)) continue;
    const fits = number.value >= (spec.min ?? -Infinity) && number.value <= (spec.max ?? Infinity);
    const confidence = Math.min(0.97, number.confidence + (cued ? 0.03 : -0.07)) * (fits ? 1 : 0.6);
    found.push({ start: number.start, end: number.end, value: number.value, confidence });
  }
  return found;
}

function findText(input: SlotText, type: 'resource' | 'string', options: NameOptions, telling: RE2JS | undefined): SlotMatch[] {
  const found = type === 'resource' ? findNames(input, options) : findStrings(input, options);
  if (!telling || found.some((match) => !match.onlyAsCorrection)) return found;
  const matches: SlotMatch[] = [];
  for (const match of telling.matchAll(input.text)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (match[0] !== '' && isWhole(input.text, start, end)) matches.push({ start, end, value: match[0], confidence: 0.9 });
  }
  return matches.length > 0 ? matches : found;
}
