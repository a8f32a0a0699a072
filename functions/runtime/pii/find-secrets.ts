import type { FindValues } from './find-values.ts';

const STRONG = 'pass ?word|passwd|pass ?phrase|pass ?code|pwd|passwort|kennwort|contraseña|mot de passe|senha|パスワード|暗証番号|密码|密碼|비밀번호';
const WEAK = 'secret|token|api[ _-]?key|apikey|(?:access|private|secret|signing)[ _-]?key|credential';
const ASSIGN = '["\'`)]?\\s*(?::=|=>|[:=]|は|が|是|为|為|은|는|이)\\s*["\'`(]*';
const SOFT = ' {1,2}(?:is|was|ist|est|es|é):? {1,2}["\'`]?';

const KEYWORD = new RegExp(`${STRONG}|${WEAK}|bearer|\\bpin\\b`, 'i');
const EXPECTS = new RegExp(`(?:${STRONG}|${WEAK}|bearer)(?:${ASSIGN}|${SOFT}|\\s+)$`, 'i');
const ASSIGNED_IN_WORD = new RegExp(`(?:${STRONG}|${WEAK})${ASSIGN}.`, 'i');

const STRONG_ASSIGNED = new RegExp(`(?:${STRONG})${ASSIGN}(\\S{3,})`, 'gi');
const STRONG_SOFT = new RegExp(`(?:${STRONG})${SOFT}(\\S{3,})`, 'gi');
const STRONG_DIRECT = new RegExp(`(?:${STRONG}) ["'\`]?(\\S{6,})`, 'gi');
const WEAK_SOFT = new RegExp(`(?:${WEAK})${SOFT}([^\\s;,"'\`]{8,})`, 'gi');
const WEAK_DIRECT = new RegExp(`(?:${WEAK}) ([A-Za-z0-9_]{16,})(?![\\w-])`, 'gi');
const PIN = /\bpin(?: code| number)?(?: is|:| =|=) ?(\d{4,8})(?![\w.-])/gi;
const WEAK_ASSIGNED = new RegExp(`(?:${WEAK})(?:${ASSIGN}|${SOFT})([^\\s&;,"'\`]{8,})`, 'gi');
const BEARER = /\bbearer\s+([\w.~+/=-]{8,})/gi;

/** What follows "the password is" when no password does. */
const ORDINARY = /^(?:the|too|not|now|also|still|very|wrong|incorrect|correct|invalid|valid|weak|strong|empty|blank|missing|null|unknown|unset|default|safe|fine|good|bad|okay|unsafe|secure|insecure|old|new|out|about|being|case|for|from|only|hidden|stored|set|reset|there|what|why|that|this|then|at|in|on|\w+(?:ed|ing|ly|able))$/i;
const MASKED = /^(?:\*+|•+|<[^>]*>|\$?\{.*|\[[A-Z_]+_[A-Z]?\d+\].*)$/;

/** Whether any secret can be named in the text at all: the cheap check that spares ordinary frames the rest. */
export function namesSecret(text: string): boolean {
  return KEYWORD.test(text);
}

/** Whether the text announces a secret as its next word ("the password is "). */
export function expectsSecret(before: string): boolean {
  return EXPECTS.test(before);
}

/** Whether one word both names and holds a secret ("password:swordfish"). */
export function assignsSecret(word: string): boolean {
  return ASSIGNED_IN_WORD.test(word);
}

/** Secrets known by the word before them. */
export const findNamedSecrets: FindValues = (text, from, found) => {
  if (!namesSecret(text)) return;
  const collect = (pattern: RegExp, accept: (value: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] as string;
      const value = raw.replace(/[.,;)\]}"'`]+$/, '');
      const start = match.index + match[0].length - raw.length;
      if (start < from || MASKED.test(value) || !accept(value)) continue;
      found('password', start, start + value.length);
    }
  };
  collect(STRONG_ASSIGNED, (value) => value.length >= 3);
  collect(STRONG_SOFT, (value) => value.length >= 3 && !ORDINARY.test(value));
  collect(STRONG_DIRECT, mixed);
  collect(WEAK_SOFT, (value) => mixed(value) || value.length >= 20);
  collect(WEAK_DIRECT, (value) => (value.match(/\d/g)?.length ?? 0) >= 3 && mixed(value));
  collect(PIN, () => true);
  collect(WEAK_ASSIGNED, (value) => mixed(value) || value.length >= 20);
  collect(BEARER, (value) => mixed(value) || value.length >= 20);
};

/** Letters and digits, as ordinary words seldom have. */
function mixed(value: string): boolean {
  return value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
