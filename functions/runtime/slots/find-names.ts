/** Names of things (intent-router, billing-api) and free strings (quoted, or behind "named"). Pure. */
import { CJK, findPhrase, type Span, type SlotMatch, type SlotText } from './slot-text.ts';

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

/** Names by shape (kebab-case), by what stands around them, and "all" where everything is meant. */
export function findNames(input: SlotText, options: NameOptions): SlotMatch[] {
  const { text, lower } = input;
  const accepts = options.accepts ?? ((): boolean => true);
  const found: SlotMatch[] = [];
  const east = Array.from(text).filter((char) => CJK.test(char)).length > 1;
  for (const match of text.matchAll(IDENTIFIER)) {
    const name = match[0].replace(/[.:/_-]+$/, '');
    const span = { start: match.index, end: match.index + name.length };
    const low = name.toLowerCase();
    // `[EMAIL_1]` stands for what was said, and names nothing.
    const masked = text[span.start - 1] === '[' && text[span.end] === ']';
    if (masked || !accepts(name)) continue;
    if (/[-_./:]/.test(name) && !NOT_KEBAB.test(low)) { found.push({ ...span, value: name, confidence: 0.93 }); continue; }
    if (NOT_NAMES.has(low) || low.length < 2) continue;
    const before = lower.slice(Math.max(0, span.start - 48), span.start);
    const after = lower.slice(span.end, span.end + 24);
    if (options.cues.some((cue) => before.trimEnd().endsWith(cue) || after.trimStart().startsWith(cue))) found.push({ ...span, value: name, confidence: 0.9 });
    else if (AFTER_CUE.test(before)) { if (!NOUN.test(low)) found.push({ ...span, value: name, confidence: 0.85 }); }
    else if (BEFORE_NOUN.test(after)) found.push({ ...span, value: name, confidence: 0.8 });
    else if (east && (PARTICLE.test(before.trimEnd()) || /^\s*(?:を|の|に|へ|が|は|サービス|服务|服務|，|,|。|到|至|$)/u.test(after) || CJK.test(before.at(-1) ?? ''))) found.push({ ...span, value: name, confidence: 0.85 });
    else found.push({ ...span, value: name, confidence: 0.7, onlyAsCorrection: true });
  }
  if (accepts('all')) for (const match of lower.matchAll(ALL)) found.push({ ...span(match), value: 'all', confidence: 0.8 });
  for (const match of text.matchAll(EAST_RUN)) {
    if (!EAST_GENERIC.test(match[0]) && accepts(match[0])) found.push({ ...span(match), value: match[0], confidence: 0.6 });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Free text: in quotation marks, or the words behind "named". */
export function findStrings(input: SlotText, options: NameOptions): SlotMatch[] {
  const { text } = input;
  const found: SlotMatch[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const value = match.slice(1).find((group) => group !== undefined) ?? '';
    if (!options.accepts || options.accepts(value)) found.push({ ...span(match), value, confidence: 0.9 });
  }
  for (const match of text.matchAll(EAST_NAMED)) {
    const value = (match[1] ?? '').replace(/^[「『]|[」』]$/gu, '');
    if (!options.accepts || options.accepts(value)) found.push({ start: match.index, end: match.index + (match[1] ?? '').length, value, confidence: 0.8 });
  }
  const behindCue = cuePattern(options.cues);
  for (const match of text.matchAll(/[^\s、。，,;!?"“”「」]+/gu)) {
    const value = match[0].replace(/[.:]+$/, '');
    const before = input.lower.slice(Math.max(0, match.index - 48), match.index);
    const cued = behindCue.test(before);
    if ((NAMED.test(before) || cued) && !NOT_NAMES.has(value.toLowerCase()) && (!options.accepts || options.accepts(value))) {
      found.push({ start: match.index, end: match.index + value.length, value, confidence: cued ? 0.8 : 0.85 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

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
