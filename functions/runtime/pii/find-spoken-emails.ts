/** Mail addresses as people say them: "jane at example dot com", "j a n e dot doe at…", ジェーン アットマーク … ドット コム. */
import { AT, COMMON, DIGITS, LETTER, OTHER, SIGN, TIMES, type Word, ZEROS } from './spoken-words.ts';

/** What ends an address that is spoken; anything else behind "dot" is no domain ("index dot js"). */
const TOP_LEVEL = new Set(('com net org edu gov mil int info biz name io ai app dev co me tv cc cloud tech online site xyz email example test jp uk de fr es it nl be ch at se no dk fi pl pt ie cn kr tw hk sg in au nz ' +
  'ca us mx br ar cl za ru ua cz sk hu ro bg gr tr il ae eu asia コム ネット オーグ オルグ ジェーピー ジェイピー シーオー').split(' '));
const PROVIDER = /^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mac|proton|protonmail|gmx|web|aol|mail|fastmail|zoho|yandex|qq|163|126|docomo|ezweb|softbank)\./i;
const MAIL_CUE = /(?:e-?mail|\bmail|\baddress|\bcontact|\breach|\bwrite|\bsend|\bping|\bcc|\bbcc|\bnotify|\bforward|correo|メール|アドレス|邮箱|邮件)[^\d[\]@]{0,24}$/iu;
const JOINT = /^[ -]?$/;
const SPACED_DOT = /^ \. ?$/;
const AT_SIGN = /^ ?@ ?$/;

/** Where in an address the words are. */
const IDLE = 0;
const LOCAL = 1;
const LOCAL_SIGN = 2;
const BEHIND_AT = 3;
const DOMAIN = 4;
const BEHIND_DOT = 5;
const COMPLETE = 6;

export class SpokenEmails {
  #state = IDLE;
  #start = -1;
  /** End of what is an address already; -1 before. */
  #end = -1;
  #said = false;
  /** The "@" is written. */
  #signed = false;
  #last: Word | undefined;
  readonly #text: string;
  readonly #before: string;
  readonly #found: (start: number, end: number) => void;

  /** @param before what was passed on before the text */
  constructor(text: string, before: string, found: (start: number, end: number) => void) {
    this.#text = text;
    this.#before = before;
    this.#found = found;
  }

  take(word: Word): void {
    const gap = this.#last === undefined ? '' : this.#text.slice(this.#last.end, word.start);
    if (this.#state !== IDLE && AT_SIGN.test(gap)) {
      if (this.#state === LOCAL) {
        this.#state = BEHIND_AT;
        this.#signed = true;
        this.#said ||= gap.length > 1;
      } else this.#close();
    } else if (this.#state === DOMAIN && SPACED_DOT.test(gap)) {
      this.#state = BEHIND_DOT;
    } else if (this.#state !== IDLE && !JOINT.test(gap)) this.#close();
    this.#step(word);
    this.#last = word;
  }

  /** No more comes. */
  end(): void {
    this.#close();
  }

  /** From where an address may be going on, when `rest` is what stands behind the last word; undefined when none is. */
  openFrom(rest: string): number | undefined {
    if (this.#state === IDLE) return undefined;
    if (/^ ?(?:@ ?|[([{<]|\.|\. )?$/.test(rest)) return this.#start;
    this.#close();
    return undefined;
  }

  #step(word: Word): void {
    const part = word.kind === OTHER || word.kind === LETTER || word.kind === DIGITS || word.kind === COMMON || word.kind === TIMES || word.kind === ZEROS;
    switch (this.#state) {
      case LOCAL:
        if (word.kind === AT) return this.#go(BEHIND_AT, word);
        if (word.kind === SIGN) return this.#go(LOCAL_SIGN, word);
        if (this.#continues(word)) return this.#go(LOCAL, word);
        break;
      case LOCAL_SIGN:
        if (part) return this.#go(LOCAL, word);
        break;
      case BEHIND_AT:
        if (/^(?:sign|symbol)$/i.test(word.value) && this.#last?.kind === AT) return;
        if (part && !this.#isLiteralDomain(word)) return this.#go(DOMAIN, word);
        // Nothing of it is said: what is written is found elsewhere.
        if (part && this.#signed && !this.#said) { this.#close(); return; }
        if (part) { this.#end = word.end; this.#said ||= !this.#signed; return this.#go(COMPLETE, word); }
        break;
      case DOMAIN:
        if (word.kind === SIGN && word.value !== '+') return this.#go(word.value === '.' ? BEHIND_DOT : BEHIND_AT, word);
        if (word.kind === AT && this.#last) { this.#start = this.#last.start; return this.#go(BEHIND_AT, word); }
        if (this.#continues(word)) return this.#go(DOMAIN, word);
        break;
      case BEHIND_DOT:
        if (part && TOP_LEVEL.has(lastLabel(word.value))) { this.#end = word.end; return this.#go(COMPLETE, word); }
        if (part) return this.#go(DOMAIN, word);
        break;
      case COMPLETE:
        if (word.kind === SIGN && word.value === '.') return this.#go(BEHIND_DOT, word);
        break;
    }
    this.#close();
    if (word.kind === OTHER || word.kind === LETTER || word.kind === DIGITS || word.kind === TIMES) {
      this.#start = word.start;
      this.#said = false;
      this.#state = LOCAL;
    }
  }

  #go(state: number, word: Word): void {
    this.#said ||= word.said && word.kind !== DIGITS;
    this.#state = state;
  }

  /** "j a n e", "jane ninety nine", "j smith": one part of an address, said in pieces. */
  #continues(word: Word): boolean {
    // Written numbers in a row are no one's name.
    if (word.kind === DIGITS) return word.said || this.#last?.kind !== DIGITS || this.#last.said;
    if (word.kind === TIMES || word.kind === ZEROS) return true;
    return this.#last?.kind === LETTER && (word.kind === LETTER || word.kind === OTHER);
  }

  /** "jane at example.com": only where mail is spoken of, for services are "at example.com" too. */
  #isLiteralDomain({ value }: Word): boolean {
    return value.includes('.') && TOP_LEVEL.has(lastLabel(value)) && (this.#signed || PROVIDER.test(value) || MAIL_CUE.test((this.#before + this.#text.slice(0, this.#start)).slice(-40)));
  }

  #close(): void {
    if (this.#end > 0 && this.#said) this.#found(this.#start, this.#end);
    this.#state = IDLE;
    this.#end = -1;
    this.#said = false;
    this.#signed = false;
  }
}

function lastLabel(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1).toLowerCase();
}
