import type { FindValues } from './find-values.ts';

/** Keys that carry their maker's mark. */
const MARKED = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    '(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA)[0-9A-Z]{16}',
    'AIza[\\w-]{35}',
    'gh[pousr]_[A-Za-z0-9]{30,255}',
    'github_pat_\\w{22,255}',
    'glpat-[\\w-]{20,}',
    'xox[abcdeoprs]-[\\w-]{10,}',
    'xapp-[\\w-]{10,}',
    '(?:sk|rk|pk)[-_](?:live|test|proj|ant|or)[-_][\\w-]{10,}',
    'sk-[A-Za-z0-9_-]{16,}',
    'npm_[A-Za-z0-9]{30,}',
    'hf_[A-Za-z0-9]{20,}',
    'SG\\.[\\w-]{16,}\\.[\\w-]{16,}',
    'ya29\\.[\\w-]{20,}',
    'dop_v1_[0-9a-f]{32,}', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', 'pypi-[\\w-]{16,}', 'whsec_[\\w+/=]{16,}', 'hv[bs]\\.[\\w-]{20,}', 'sq0(?:atp|csp)-[\\w-]{20,}', 'lin_api_\\w{20,}', 'figd_[\\w-]{20,}',
    'gsk_\\w{20,}', 'xai-\\w{20,}', 'dapi[0-9a-f]{32}', 'r8_\\w{20,}', 'ATATT3[\\w=-]{20,}', 'key-[0-9a-f]{32}', 'EAA[A-Za-z0-9]{40,}', 'nvapi-[\\w-]{20,}', 'pplx-\\w{20,}', 'rnd_\\w{20,}', '\\d{8,10}:AA[\\w-]{30,}', 'T[0-9A-Z]{8,10}/B[0-9A-Z]{8,10}/\\w{20,}',
    'GOCSPX-[\\w-]{20,}',
    'AGE-SECRET-KEY-1[0-9A-Z]{20,}',
    'eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*)?',
  ].join('|')})`,
  'g',
);
const CREDENTIALS_IN_URL = /:\/\/[^\s/:@]*:([^\s/@]+)@/g;
const HEX = /(?<![A-Za-z0-9])(?:0x)?[0-9a-fA-F]{32,}(?![A-Za-z0-9])/g;
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{32,}={0,2}(?![A-Za-z0-9+/_=-])/g;
/** A content digest names a thing in public; it opens nothing. */
const DIGEST_BEFORE = /(?:sha-?\d{1,3}|md5|crc|etag|digest|checksum|commits?|revision|rev|hash|git|cherry-pick|revert|checkout|HEAD|ハッシュ|コミット|リビジョン|提交|哈希)(?: (?:hash|id|sum|value|is|at|to|of|the|commit|revision|number|from))*[\s:@=#はをの-]{0,4}["'`]?$/i;
/** The name of a commit, unless the text speaks of a key. */
const COMMIT = /^[0-9a-f]{40}$/;
const KEY_BEFORE = /(?:key|token|secret|credential|password|auth|bearer|キー|トークン|密钥|令牌)/i;

/** Keys and tokens: marked ones, credentials in addresses, and long strings that look random. */
export const findTokens: FindValues = (text, from, found) => {
  if (text.length - from < 8) return;
  for (const match of text.matchAll(MARKED)) found('token', match.index, match.index + match[0].length);
  for (const match of text.matchAll(CREDENTIALS_IN_URL)) {
    const end = match.index + match[0].length - 1;
    found('password', end - (match[1] as string).length, end);
  }
  if (text.length - from < 32) return;
  for (const match of text.matchAll(HEX)) {
    const before = text.slice(Math.max(0, match.index - 48), match.index);
    const named = DIGEST_BEFORE.test(before) || (COMMIT.test(match[0]) && !KEY_BEFORE.test(before));
    if (named || !(/\d/.test(match[0]) && /[a-f]/i.test(match[0])) || isEncodedText(match[0].replace(/^0x/, ''), 'hex')) continue;
    found('token', match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(BASE64)) if (looksRandom(match[0]) && !isEncodedText(match[0], 'base64')) found('token', match.index, match.index + match[0].length);
};

/** Words that somebody has encoded open nothing, and the guard against injections has to read them. With a mailbox or a number in them they stay hidden. */
function isEncodedText(value: string, encoding: 'base64' | 'hex'): boolean {
  const text = Buffer.from(value, encoding).toString('latin1');
  return /^[A-Za-z ,.:;'"!?()\n-]{8,}$/.test(text) && /[a-z]{2,} [a-z]{2,}/i.test(text);
}

/** Upper case, lower case and digits in quick alternation: words, paths and camelCase change class far more seldom. */
function looksRandom(value: string): boolean {
  let changes = 0;
  let digits = 0;
  let seen = 0;
  let run = 0;
  let wordLike = 0;
  let previous = -1;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    const kind = unit >= 0x61 ? (unit === 0x5f ? 3 : 0) : unit >= 0x41 && unit <= 0x5a ? 1 : unit >= 0x30 && unit <= 0x39 ? 2 : 3;
    if (kind === 2) digits += 1;
    run = kind === previous ? run + 1 : 1;
    if (run === 1) changes += 1;
    if (kind === 0 && run >= 4) wordLike += run === 4 ? 4 : 1;
    previous = kind;
    seen |= 1 << kind;
  }
  return (seen & 7) === 7 && digits >= 2 && changes >= value.length * 0.4 && wordLike <= value.length * 0.35;
}
