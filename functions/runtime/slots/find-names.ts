/** Names of things (intent-router, billing-api) and free strings (quoted, or behind "named"). Pure. */
import { spokenNamesIn } from './find-spoken-names.ts';
import { CJK, findPhrase, oncePerText, overlaps, type Span, type SlotMatch, type SlotText } from './slot-text.ts';

const IDENTIFIER = /(?<![\p{Script=Latin}\p{N}@/._-])\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:[-_.:/]?[\p{Script=Latin}\p{N}]+)*/gu;
const QUOTED = /"([^"\n]{1,120})"|“([^”\n]{1,120})”|「([^」\n]{1,120})」|『([^』\n]{1,120})』|《([^》\n]{1,120})》|(?<![\p{L}\p{N}])'([^'\n]{1,120})'(?![\p{L}\p{N}])/gu;
const VERBS = `deploy|redeploy|restart|reboot|scale|resize|stop|start|kill|pause|resume|roll back|rollback|revert|delete|drop|remove|destroy|create|provision|update|upgrade|promote|ship|release|drain|check|inspect|monitor|back up|backup|restore|migrate|rotate|enable|disable|grant|revoke|show|tail|launch|push|publish|turn off|turn on|shut down|bring up|bring down|spin up`;
const NOUNS = 'service|services|app|application|component|deployment|server|database|db|cluster|instance|bucket|queue|function|job|pipeline|project|repo|repository|host|node|table|topic|user|team|module|package|dashboard|microservice';
const AFTER_CUE = new RegExp(`(?:\\b(?:${VERBS}|${NOUNS}|named|called|status of|health of|logs? (?:of|for|from)|version of|copy of|instances of|replicas of)(?:'s)?\\s+)(?:(?:the|a|an|our|my|this|that|new|up|down|out|back|service|app|database|for|of|named|called)\\s+)*$`);
const BEFORE_NOUN = new RegExp(`^['’]?s?\\s+(?:${NOUNS})\\b`);
const NOUN = new RegExp(`^(?:${NOUNS})$`);
const NAMED = /(?:\b(?:named|called|name(?:d as| is| it)?|titled|entitled)\s+|(?:名为|叫做|叫|命名为|名称为|名前は|名称は)\s*)$/u;
const EAST_NAMED = /([^\s、。，,]{1,40})(?:という(?:名前の)?|と(?:呼ばれる|いう名の))/gu;
const ALL = /\b(?:all|every|everything|all of (?:the|our))(?=\s+(?:the |our |of (?:the|our) )?(?:services?|apps?|applications?|databases?|servers?|instances?|clusters?|nodes?|jobs?|deployments?)\b)|\beverything\b|全て?(?:の)?(?=サービス|アプリ|データベース|サーバ|インスタンス|服务|服務)|すべての?(?=サービス|アプリ|データベース|サーバ|インスタンス)|(?:全部|所有)的?(?=服务|應用|应用|数据库|实例|服务器|服務)/gu;
const PARTICLE = /(?:を|は|の|に|へ|が|服务|服務|サービス|到|至)$/u;
const EAST_RUN = /[\p{Script=Katakana}\p{Script=Han}ー]{2,16}(?=(?:サービス|アプリ)?を)|(?<=[把将])[\p{Script=Han}]{2,8}?(?=服务|服務|部署|发布|重启|扩容|缩减|缩容|停止|回滚|更新|启动|关闭|删除|升级)|(?<=部署|重启|重啟|扩容|停止|回滚|更新|启动|关闭|删除|升级)[\p{Script=Han}]{2,8}?(?=服务|服務|到|至|在|，|。|$)/gu;
/** Common words in a name's place that name nothing. */
const NOT_NAMES = new Set(`a all an and any are as at back be but by can cannot could do does down every everything for from go has have her his hot how i if in immediately instance instances into is it its job just latest me more my new no not now of off ok on one or our out over please previous production quickly replica replicas right same service services should so some soon staging still than that the their them then there these they this those to today tomorrow two until up us version via was we what when where which while who why will with without yes you your server servers database databases app apps application node nodes cluster instance pod pods traffic status logs log access user users it's again gb mb tb cpu ai ui`.split(' '));
const NOT_KEBAB = /^(?:re-|auto-|roll-back|sign-|log-in|up-to|real-time|e\.g|i\.e|v\d)/;
const EAST_GENERIC = /^(?:全|新しい|新規|すべて|全部|所有|这个|那个|一个|新的?|本番|環境|生产|环境)|(?:環境|环境|データベース|サービス|インスタンス|サーバー?|アプリ|数据库|实例|服务|服务器|集群|クラスター?)$/u;

export interface NameOptions {
  /** Words (lower case) that point at this slot: its own name, "service" for `serviceName`. */
  readonly cues: readonly string[];
  /** Full-match test of the slot's own pattern. */
  readonly accepts?: ((name: string) => boolean) | undefined;
}

interface Name extends Span {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Where the shape alone says that it is a name. */
  readonly shaped: boolean;
  /** What its place says about it; undefined where it can be no name. */
  readonly placed: Pick<SlotMatch, 'confidence' | 'onlyAsCorrection'> | undefined;
}

/** Names by shape (kebab-case), by what stands around them, and "all" where everything is meant. */
export function findNames(input: SlotText, { cues, accepts = () => true }: NameOptions): SlotMatch[] {
  const found: SlotMatch[] = [];
  for (const { name, start, end, before, after, shaped, placed } of namesIn(input)) {
    if (!accepts(name)) continue;
    if (shaped) found.push({ start, end, value: name, confidence: 0.93 });
    else if (placed && cues.some((cue) => before.trimEnd().endsWith(cue) || after.trimStart().startsWith(cue))) found.push({ start, end, value: name, confidence: 0.9 });
    else if (placed && placed.confidence > 0) found.push({ start, end, value: name, ...placed });
  }
  // Only where names have hyphens: elsewhere one of the words is the name.
  if (!accepts('name')) for (const { name, ...where } of spokenNamesIn(input)) if (accepts(name) && !found.some((other) => overlaps(other, where))) found.push({ ...where, value: name });
  if (accepts('all')) for (const where of allIn(input)) found.push({ ...where, value: 'all', confidence: 0.8 });
  for (const { name, ...where } of eastNamesIn(input)) if (accepts(name)) found.push({ ...where, value: name, confidence: 0.6 });
  return found.sort((a, b) => a.start - b.start);
}

/** Every word that may be a name: of the text alone, whatever slot asks. */
const namesIn = oncePerText(({ text, lower }): readonly Name[] => {
  const names: Name[] = [];
  const east = Array.from(text).filter((char) => CJK.test(char)).length > 1;
  for (const match of text.matchAll(IDENTIFIER)) {
    const name = match[0].replace(/[.:/_-]+$/, '');
    const start = match.index;
    const end = start + name.length;
    // `[EMAIL_1]` stands for what was said, and names nothing.
    if (text[start - 1] === '[' && text[end] === ']') continue;
    const low = name.toLowerCase();
    const shaped = /[-_./:]/.test(name) && !NOT_KEBAB.test(low);
    if (!shaped && (NOT_NAMES.has(low) || low.length < 2)) continue;
    const before = lower.slice(Math.max(0, start - 48), start);
    const after = lower.slice(end, end + 24);
    names.push({ name, start, end, before, after, shaped, placed: shaped ? undefined : placeOf(low, before, after, east) });
  }
  return names;
});

/** A confidence of 0 means: a name only for a slot that the words around it point at. */
function placeOf(low: string, before: string, after: string, east: boolean): NonNullable<Name['placed']> {
  if (AFTER_CUE.test(before)) return { confidence: NOUN.test(low) ? 0 : 0.85 };
  if (BEFORE_NOUN.test(after)) return { confidence: 0.8 };
  if (east && (PARTICLE.test(before.trimEnd()) || /^\s*(?:を|の|に|へ|が|は|サービス|服务|服務|，|,|。|到|至|$)/u.test(after) || CJK.test(before.at(-1) ?? ''))) return { confidence: 0.85 };
  return { confidence: 0.7, onlyAsCorrection: true };
}

const allIn = oncePerText(({ lower }): readonly Span[] => [...lower.matchAll(ALL)].map(span));

const eastNamesIn = oncePerText(({ text }) =>
  [...text.matchAll(EAST_RUN)].filter(([name]) => !EAST_GENERIC.test(name)).map((match) => ({ ...span(match), name: match[0] })));

/** Free text: in quotation marks, or the words behind "named". */
export function findStrings(input: SlotText, { cues, accepts = () => true }: NameOptions): SlotMatch[] {
  const found = quotedIn(input).filter(({ value }) => accepts(value as string));
  const behindCue = cuePattern(cues);
  for (const { word, before, named, ...where } of wordsIn(input)) {
    const cued = behindCue.test(before);
    if ((named || cued) && accepts(word)) found.push({ ...where, value: word, confidence: cued ? 0.8 : 0.85 });
  }
  return found.sort((a, b) => a.start - b.start);
}

const quotedIn = oncePerText(({ text }): readonly SlotMatch[] => [
  ...[...text.matchAll(QUOTED)].map((match) => ({ ...span(match), value: match.slice(1).find((group) => group !== undefined) ?? '', confidence: 0.9 })),
  ...[...text.matchAll(EAST_NAMED)].map((match) => {
    const said = match[1] ?? '';
    return { start: match.index, end: match.index + said.length, value: said.replace(/^[「『]|[」』]$/gu, ''), confidence: 0.8 };
  }),
]);

const wordsIn = oncePerText(({ text, lower }) =>
  [...text.matchAll(/[^\s、。，,;!?"“”「」]+/gu)].flatMap((match) => {
    const word = match[0].replace(/[.:]+$/, '');
    if (NOT_NAMES.has(word.toLowerCase())) return [];
    const before = lower.slice(Math.max(0, match.index - 48), match.index);
    return [{ word, before, named: NAMED.test(before), start: match.index, end: match.index + word.length }];
  }));

/** "with force", "no backup", "force: true", or a bare yes or no as the whole answer. */
export function findBooleans(input: SlotText, cues: readonly string[]): SlotMatch[] {
  const { lower } = input;
  const found: SlotMatch[] = [];
  for (const cue of cues) {
    for (const at of findPhrase(lower, cue)) {
      const before = lower.slice(Math.max(0, at.start - 16), at.start);
      const after = /^\s*(?:[:=]|is|to|を|は)?\s*(true|false|on|off|yes|no|enabled|disabled|オン|オフ|有効|無効|なし|开启|关闭|不要)(?![\p{Script=Latin}])/u.exec(lower.slice(at.end));
      const negative = after ? /false|off|^no$|disabled|オフ|無効|なし|关闭|不要/u.test(after[1] ?? '') : /(?:\b(?:no|not|without|don't|skip|disable|never)(?: (?:the|a|any))?|不要?|无需|禁用)\s*$/u.test(before);
      found.push({ start: at.start, end: at.end + (after?.[0].length ?? 0), value: !negative, confidence: after ? 0.95 : 0.8 });
    }
  }
  return found;
}

/** True when the text is about everything ("all services") rather than one thing. */
export function saysAll(text: string): boolean {
  return text.toLowerCase().search(ALL) >= 0;
}

function span(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

const cuePatterns = new WeakMap<readonly string[], RegExp>();

/** One of the cues at the end; compiled once per slot. */
function cuePattern(cues: readonly string[]): RegExp {
  let pattern = cuePatterns.get(cues);
  if (!pattern) cuePatterns.set(cues, (pattern = new RegExp(`(?:${cues.map(escape).join('|')})(?:\\s+is|\\s*[:=]|は|为|是)?\\s*$`, 'u')));
  return pattern;
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
