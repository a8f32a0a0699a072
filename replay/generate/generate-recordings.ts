/**
 * The data set: hand-written phrases with their gaps filled, said plainly, hesitantly, misheard, corrected, in pieces, one
 * after the other; and the hand-written hard cases. Seeded: the same seed gives the same recordings. Pure.
 *
 * A phrase belongs to one part alone, so that nothing in the test part is a variation of something in the other.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ExpectedIntent, RecordedFrame, Recording, SlotValueScalar } from '../../schemas/generated/types.ts';
import { expectedDecision } from './expected-decision.ts';
import { expectedManifest } from './expected-manifest.ts';
import { fill, type Filler, type Pick, SERVICES } from './fillers.ts';
import { HARD_CASES } from './hard-cases.ts';
import { OUT_OF_SCOPE } from './out-of-scope.ts';
import { type Language, LANGUAGES, PHRASES } from './phrases.ts';
import { CORRECTIONS, HESITATIONS, LATE_CORRECTIONS, LINKS, MISHEARINGS, PLEASANTRIES } from './small-talk.ts';

export const PARTS = ['dev', 'test'] as const;
export type Part = (typeof PARTS)[number];

export const SEED = 20_261_122;

/** A phrase with its gaps filled. */
interface Request {
  readonly intent: string;
  readonly language: Language;
  readonly text: string;
  readonly slots: Readonly<Record<string, SlotValueScalar>>;
  readonly template: string;
}

const LOCALES: Readonly<Record<Language, string | undefined>> = { en: undefined, ja: 'ja-JP', zh: 'zh-CN', es: 'es-ES', de: 'de-DE' };
const PAUSE_MS = 3_000;
const CHARACTERS_PER_SECOND = 15;

export function generateRecordings(seed = SEED): Record<Part, Recording[]> {
  const parts: Record<Part, Recording[]> = { dev: [], test: [] };
  for (const part of PARTS) parts[part] = [...new PartGenerator(part, seed).generate(), ...HARD_CASES[part]];
  return parts;
}

class PartGenerator {
  readonly #part: Part;
  readonly #random;
  readonly #made: Recording[] = [];
  readonly #counts = new Map<string, number>();

  constructor(part: Part, seed: number) {
    this.#part = part;
    this.#random = xoroshiro128plus(seed + PARTS.indexOf(part));
  }

  generate(): Recording[] {
    const templates = Object.entries(PHRASES).flatMap(([intent, byLanguage]) => LANGUAGES.flatMap((language) => byLanguage[language].map((template) => ({ intent, language, template }))))
      .filter(({ template }) => partOf(template) === this.#part);
    const english = templates.filter(({ language }) => language === 'en');
    const inLanguage = (language: Language) => templates.filter((one) => one.language === language);
    for (const template of templates) this.#plain(this.#fill(template));
    for (const template of every(templates, 4)) this.#hesitant(this.#fill(template));
    for (const template of every(english, 3)) this.#misheard(this.#fill(template));
    for (const template of every(english, 6)) this.#mistyped(this.#fill(template));
    for (const template of every(templates, 8)) this.#inPieces(this.#fill(template));
    for (const template of every(templates.filter((one) => one.template.includes('{service}')), 5)) this.#corrected(template);
    for (const template of every(templates.filter((one) => one.template.endsWith('{service}')), 3)) this.#correctedLater(template);
    for (const language of LANGUAGES) {
      const own = inLanguage(language);
      const times = language === 'en' ? 12 : 4;
      for (let n = 0; n < times; n++) this.#several([this.#pick(own), this.#pick(own)].map((template) => this.#fill(template)));
      for (let n = 0; n < times; n++) this.#conversation(Array.from({ length: 2 + (n % 3) }, () => this.#fill(this.#pick(own))), 'multi_turn');
      for (let n = 0; n < times / 4; n++) this.#conversation(Array.from({ length: 12 + 4 * n }, () => this.#fill(this.#pick(own))), 'long');
      for (const text of OUT_OF_SCOPE[language].filter((one) => partOf(one) === this.#part)) this.#add('out-of-scope', ['out_of_scope'], language, [text], [{ intent: 'unknown' }]);
    }
    return this.#made;
  }

  #plain(request: Request): void {
    this.#one('plain', request, request.text);
  }

  #hesitant(request: Request): void {
    const [before, after] = this.#pick(HESITATIONS[request.language]);
    this.#one('hesitation', request, before + request.text + after);
  }

  /** As a recogniser writes: no capitals, no punctuation, hyphens as pauses, and now and then the wrong word. */
  #misheard(request: Request): void {
    let text = request.text.toLowerCase().replace(/[.,!?]/g, '').replaceAll('-', ' ');
    const slip = this.#pick([...MISHEARINGS.filter(([said]) => said.test(text)), undefined]);
    if (slip) text = text.replace(slip[0], slip[1]);
    this.#one('recogniser_error', request, text);
  }

  /** Two neighbouring letters of the longest ordinary word change places. */
  #mistyped(request: Request): void {
    const word = request.text.split(' ').filter((one) => /^[a-z]{5,}$/.test(one)).sort((a, b) => b.length - a.length)[0];
    if (word === undefined) return;
    const at = 1 + this.#below(word.length - 2);
    this.#one('typing_error', request, request.text.replace(word, word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)));
  }

  #inPieces(request: Request): void {
    const frames: RecordedFrame[] = [];
    const text = [...request.text];
    let start = 0;
    while (start < text.length) {
      const end = Math.min(text.length, start + 4 + this.#below(12));
      const last = end === text.length;
      frames.push({ at: Math.round((end / CHARACTERS_PER_SECOND) * 1000), type: 'text', text: text.slice(start, end).join(''), ...(last ? { final: true } : {}) });
      start = end;
    }
    const environment = this.#environment();
    this.#record('frames', ['frames'], request.language, environment, frames, [expectation(request, environment)]);
  }

  #corrected(template: Template): void {
    const { wrong, right } = this.#mistaken(template);
    const service = String(right.slots['service']);
    this.#one('correction', right, wrong.text + this.#pick(CORRECTIONS[template.language]).replace('{right}', service));
  }

  #correctedLater(template: Template): void {
    const { wrong, right } = this.#mistaken(template);
    const environment = this.#environment();
    const correction = this.#pick(LATE_CORRECTIONS[template.language]).replace('{right}', String(right.slots['service']));
    this.#record('late-correction', ['correction', 'multi_turn'], template.language, environment, utterances([wrong.text, correction]), [expectation(wrong, environment), expectation(right, environment)]);
  }

  /** The request as it was meant, and as it was said first. */
  #mistaken(template: Template): { readonly wrong: Request; readonly right: Request } {
    const right = this.#fill(template);
    const others = SERVICES.filter((service) => service !== right.slots['service']);
    const service = this.#pick(others);
    return { right, wrong: { ...right, text: right.text.replace(String(right.slots['service']), service), slots: { ...right.slots, service } } };
  }

  #several(requests: readonly Request[]): void {
    const [first, second] = requests as [Request, Request];
    // The same thing twice would be one request.
    if (first.intent === second.intent) return;
    const environment = this.#environment();
    const link = this.#pick(LINKS[first.language]);
    const frames = utterances([first.text.replace(/[.?!]$/, '') + link + second.text]);
    // An environment that is said may be meant for both.
    const clear = first.slots['environment'] === undefined && second.slots['environment'] === undefined;
    this.#record('several', ['several_intents'], first.language, environment, frames, requests.map((request) => (clear ? expectation(request, environment) : { intent: request.intent, slots: request.slots })));
  }

  #conversation(requests: readonly Request[], tag: 'multi_turn' | 'long'): void {
    const [first] = requests as [Request];
    const environment = this.#environment();
    const said = requests.flatMap((request, at) => (at % 2 === 0 ? [this.#pick(PLEASANTRIES[request.language]), request.text] : [request.text]));
    // Decisions of later requests may hang on what was said before, so they are not looked at.
    this.#record(tag, [tag, ...(tag === 'long' ? ['multi_turn'] : [])], first.language, environment, utterances(said), requests.map((request) => ({ intent: request.intent, slots: request.slots })));
  }

  #one(kind: string, request: Request, text: string): void {
    const environment = this.#environment();
    this.#record(kind.replaceAll('_', '-'), [kind], request.language, environment, utterances([text]), [expectation(request, environment)]);
  }

  #add(kind: string, tags: readonly string[], language: Language, texts: readonly string[], intents: ExpectedIntent[]): void {
    this.#record(kind, tags, language, this.#environment(), utterances(texts), intents);
  }

  #record(kind: string, tags: readonly string[], language: Language, environment: string, frames: RecordedFrame[], intents: ExpectedIntent[]): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const locale = LOCALES[language];
    this.#made.push({
      id: `${this.#part}-${kind}-${String(count).padStart(3, '0')}`, tags: [...tags, ...new Set(intents.map(({ intent }) => intent).filter((intent) => intent !== undefined && intent !== 'unknown'))].slice(0, 8) as string[],
      scope: { environment, ...(locale === undefined ? {} : { language: locale }) }, frames, expected: { intents },
    });
  }

  #fill({ intent, language, template }: Template): Request {
    const filled = new Map<string, Filler>();
    const text = template.replaceAll(/\{(\w+)\}/g, (_gap, name: string) => {
      const filler = fill(name, language, this.#pick);
      filled.set(name, filler);
      return filler.said;
    });
    return { intent, language, text, template, slots: Object.fromEntries([...filled.values()].flatMap(({ slot }) => (slot ? [slot] : []))) };
  }

  #environment(): string {
    return this.#pick(['staging', 'staging', 'staging', 'production', 'production', 'development']);
  }

  readonly #pick: Pick = (from) => from[this.#below(from.length)] as never;

  #below(limit: number): number {
    return uniformInt(this.#random, 0, limit - 1);
  }
}

interface Template { readonly intent: string; readonly language: Language; readonly template: string }

function expectation({ intent, slots }: Request, environment: string): ExpectedIntent {
  const decision = expectedDecision(intent, slots, environment);
  // What is refused finds no manifest.
  const manifestId = decision === 'deny' ? undefined : expectedManifest(intent, slots);
  return { intent, slots: { ...slots }, decision, ...(manifestId === undefined ? {} : { manifestId }) };
}

function utterances(texts: readonly string[]): RecordedFrame[] {
  return texts.map((text, at) => ({ at: at * PAUSE_MS, type: 'text', text, final: true }));
}

function every<T>(all: readonly T[], step: number): T[] {
  return all.filter((_, at) => at % step === 0);
}

/** By the text alone, so that a new phrase moves no other. Two of five are for development. */
export function partOf(text: string): Part {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % 5 < 2 ? 'dev' : 'test';
}
