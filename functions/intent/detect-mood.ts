/**
 * Whether a clause asks for something to be done now, or only speaks of it: under a condition, as what others said, as what is
 * or was done, what might be, or what is for later. Pure; works on text as `normaliseText` returns it.
 */
import { detectNegation, GERUND, type Negation } from './detect-negation.ts';
import { isQuestion } from './detect-question.ts';

export const MOODS = ['negation', 'question', 'condition', 'report', 'statement', 'possibility', 'later'] as const;
export type MoodKind = (typeof MOODS)[number];

export interface Mood {
  readonly kind: MoodKind;
  readonly negation?: Negation;
  /** What it says holds for the rest of the sentence ("if it fails, …"). */
  readonly governs?: true;
}

/** Words that make a request of what would else be a statement or a thought aloud. */
const REQUEST = /\b(?:please|(?:can|could|would|will|can not|could not|would not) (?:you|we|someone|somebody)|i (?:want|need) you|let us|bitte|kannst du|können sie|könntest du|könnten (?:sie|wir)|por favor|puedes|podrías|puede usted)\b|ください|下さい|いただけ|もらえ|お願い|请|請|麻烦|帮我|能不能/u;

/** "If you can" is politeness, and "see if" a question. */
const POLITE = new RegExp([
  'i was wondering if you (?:could|can|would)', '(?:if|when|whenever|once|as soon as) (?:you|that|it|this) (?:can|could|would|may|please|do not mind|have (?:time|a (?:\\p{L}+ )?(?:minute|moment|second|sec|chance))|get (?:a|the) (?:chance|minute|moment)|get to it|is (?:ok|okay|fine|possible|alright|all right|not too much trouble)|are (?:able|free|ready|done|finished)\\b(?: with (?:it|that|this))?|works for you|suits you)', 'if (?:at all )?possible', 'if i may', 'as soon as possible', 'even if',
  '(?:see|check|tell (?:me|us)|know|find out|wondering|wonder|verify|look|ask|say|show (?:me|us)|not sure) (?:if|when|whether|once)', 'when (?:was|is|were|did|are|will|do|does|can|could|would|should|has|have|to)', 'maybe you (?:can|could)',
  '(?:wenn|falls|sofern|sobald) (?:möglich|es (?:geht|passt|möglich ist|(?:dir|ihnen) (?:nichts ausmacht|passt|recht ist))|du (?:kannst|magst|möchtest|zeit hast)|sie (?:können|mögen|möchten|zeit haben))', 'würde gerne?', 'guten morgen',
  '(?:si|cuando|en cuanto) (?:puedes|puede|podéis|puedas|pueda|quieras|tengas (?:tiempo|un momento)|es posible|no (?:te|le|os) importa|(?:te|le) parece(?: bien)?)', 'por la mañana',
].map((phrase) => `\\b${phrase}(?!\\p{L})`).join('|') + '|でき(?:れば|たら|るなら)|よ(?:ければ|かったら|ろしければ)|可能(?:なら|であれば|でしたら)|差し支えなければ|どうしたら|たらどう(?!な)|たとえば|例えば|なければ(?=な|いけ|だめ)|(?:如果|要是)?(?:可以|方便|可能|有空|有时间|不介意|没问题)的话|如果(?:可以|方便|可能)', 'gu');

const EAST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const CONDITION = /(?:^|[\s,(])(?:if|unless|in case|provided|providing|assuming|as long as|so long as|as soon as|whenever|when(?= (?:the|it|this|that|we|you|they|i|everything|all|traffic|\p{L}+-\p{L}+|\p{L}+ (?:is|are|has|have|goes|gets|drops|exceeds))\b)|(?<!\bat )once(?= (?:the|it|this|that|we|you|they|i|everything|all|\p{L}+-\p{L}+|\p{L}+ (?:is|are|has|have))\b)|after(?= (?:the|it|we|they|you|i|all|everything) .{0,40}\b(?:is|are|has|have|finish\p{L}*|complet\p{L}*|pass\p{L}*|end\p{L}*|succeed\p{L}*)\b)|wenn|falls|sobald|sofern|solange|nachdem|es sei denn|si(?= \p{L})|en caso de(?: que)?|siempre que|a menos que|una vez que|en cuanto|tan pronto como|cuando)(?![\p{L}-])/u;
const CONDITION_EAST = /(?<!か)もし|万が?一|仮に|[しっいきけれせえりちて]たら|んだら|だったら|でしたら|(?<!よう)なら(?![なびっくべんぬ])|[えけせてねべめれげ]ば(?!い)|場合(?:は|には|に)|次第|如果|要是|假如|倘若|万一|一旦|除非|只要|若(?!干)|等(?:到|.{1,20}(?:之后|以后|完成|完|好了|结束))|的话/u;
/** Before "we delete anything": said of another request, and no condition of this one. */
const ASIDE = /^(?:before|besides|apart from|bevor|ehe|antes de(?: que)?)(?= \p{L})/u;

const REPORT = /(?<!\b(?:i|we|you|to|not|us|me) (?:just |already |have )?)\b(?:said|says|told|asked|suggest(?:s|ed)|claim(?:s|ed)|recommend(?:s|ed)|request(?:ed)|insist(?:s|ed)|mentioned|ordered|thinks|thought|reckons|say(?= \p{L}))\b(?! (?:for|by|hi\b|hello\b))|\btell(?:ing|s) (?:me|us) to\b|\b(?:he|she|they|everybody) (?:was|were|is|are) like\b|(?<!\b(?:i|we|you) )\b(?:wants|wanted|expects|expected|asks|tells|needs|would like|want) (?:me|us|him|her|them) to\b|\b(?:i|we) (?:was|were|am|are|have been|got) (?:told|asked|supposed|instructed|ordered|expected)\b|\b(?:according to|apparently|reportedly|allegedly|i heard|rumou?r has it)\b|\b(?:hat|haben|hatte)\b.{0,40}\b(?:gesagt|gebeten|gemeint|verlangt|gefordert|empfohlen|vorgeschlagen)\b|\b(?:sagte|meinte|sagt|meint|behauptet|laut|angeblich)\b|\bich soll(?:te)?\b|\b(?:me|nos|le|les) (?:dijo|dijeron|ha dicho|han dicho|pidió|pidieron|ha pedido|ordenó|dice|dicen)\b|\b(?:dice|dicen|dijo|dijeron|sugiere|quiere|quieren) que\b|\bsegún\b/u;
/** A report that ends in its verb tells in the next clause what was said. */
const REPORT_OPENS = /(?:\b(?:(?:was|were) like|said|says|told (?:me|us)|gesagt|gebeten|gemeint|sagte|meinte|sagt|meint|dijo|dice)|\b(?:according to|laut|según) [\p{L} ]+)$/u;
const REPORT_EAST = /(?:と|って|ように|ようにと)(?:言|い)(?:って|われ|いま|った)|ように(?:頼|指示)|(?:だ|です|する|した)そう(?:です|だ)|らしい|とのこと|によると|(?:依頼|指示)され|(?:他们?|她们?|老板|经理|领导|客户|同事|有人|大家|文档|手册)(?:们)?(?:说|讲|告诉|让|叫|要求|要我|建议|希望)|听说|据说/u;

/** Verbs of perceiving, wanting and trying tell why something is asked for, and are no deeds. */
const NO_DEED = '(?!(?:need|proceed|succeed|speed|feed|exceed|want|notic|realis|realiz|hop|wonder|ask|tri|lik|forgott|decid|receiv|look|seem|happen|start to|bas|relat)(?:ed)?\\b)';
const DEED = `(?:${NO_DEED}\\p{L}{2,}ed|did|ran|put|set|took|made|shut|sent|gave|brought|went|built|wrote|cut)`;
/** Who did it, at the clause's start: "the service that was deployed" is the object of a request. */
const PERSON = '(?:i|we|you|he|she|they|someone|somebody|everyone|everybody)';
const SUBJECT = `^(?:(?:and|but|so|well|oh|uh|um|yesterday|today|earlier|actually|already|also|then|i think|i guess|because|since|as|which|who),? )*(?:${PERSON}|(?:the|an?|our|my|your|this|that|these|those|his|her|their|last) (?:(?!that\\b|which\\b|who\\b|what\\b)\\S+ ){0,5}\\S+|\\S+)`;
const STATEMENT = new RegExp([
  `^(?:(?:and|but|so|well|oh|yesterday|today|earlier|actually|also|then|i think|i guess|because|since|as|which|who),? )*${PERSON}(?: (?:have|has|had|just|already|also|recently|only|both|all|then|successfully|accidentally))* ${DEED}\\b(?! by\\b)`,
  `^(?:which|who)(?: (?:has|have|had|just|already))* ${DEED}\\b`,
  `^(?!please|just|now)\\p{L}{3,}(?: (?:has|had|just|already|also))* (?!un)${DEED} (?:back|up|down|out|the|a|an|it|them|our|my|all|\\p{L}+-\\p{L}+)(?!\\p{L})`,
  `${SUBJECT} (?:was|were|has been|have been|had been|is already|are already|has|have|had)(?: (?:\\p{L}+ly|just|already|not))* ${NO_DEED}(?!been\\b)\\p{L}{2,}ed\\b`,
  `${SUBJECT} (?:am|is|are|was|were|has been|have been) (?:(?:\\p{L}+ly|just|still|now|not) )*(?!(?:look|ask|hop|try|wonder|request|call|go|plan|think|consider|intend)ing)${GERUND}`,
  '^(?!(?:i|we|you)\\b).{2,60}\\b(?:is|are) going to be \\p{L}+ed\\b', '^(?!(?:i|we|you)\\b)(?:\\S+ ){1,3}(?:wanted|tried|attempted|decided|managed|plans?|planned|wants|tries|intends?) to\\b',
  `^${GERUND} .*\\b(?:is|was|helps?|helped|took|takes|did|does|will|would|works?|worked|fails?|costs?|seems?|usually|always|never)\\b`,
  '^(?:the|an?|our|my|your|this|that|these|those) .{2,60}\\b(?:took|takes|helps?|helped|worked|goes|came|explains?|happens?|(?:is|are|was|were) (?:not|no longer)|will be)\\b',
  '\\b(?:does|did|do) not (?:need|help|work|require|respond|answer|start|change|matter)\\b', '\\b(?:i|we|you|they|he|she) can not \\p{L}+', '\\b(?:every|each) (?:night|day|morning|evening|hour|time|\\p{L}+day)\\b', '\\b(?:read|heard|learned|learnt|believe|guess|noticed) that\\b',
  '\\bthank(?:s| you)\\b[^.!?]{0,20} for \\p{L}+ing\\b', '\\bappreciate (?:you|your) \\p{L}+ing\\b',
  '^(?:the|our|my|that|this|last) .{2,60}? (?:\\p{L}{2,}ed|did not|went|is (?:done|over|complete|finished))\\b',
  '\\b(?:habe|haben|hat|hatte|hatten)\\b.*(?<!\\p{L})(?:(?:neu|ab|an|aus|auf|ein|hoch|um|zurück|herunter|runter|weg)?ge\\p{L}+(?:t|en)|\\p{L}{3,}iert)(?!\\p{L})', '\\b(?:wurden?|worden)\\b', '\\bdanke\\b.{0,12}\\b(?:fürs?|dass)\\b',
  '(?<!\\p{L})(?:he|ha|hemos|han|había) (?:\\p{L}+[ai]do|hecho|puesto|vuelto)(?!\\p{L})', '(?<!\\p{L})(?!qué|sé|dé|té|café|porqué|josé)\\p{L}{3,}(?:i|u|c|z|g|j|t|r|n|l|d|p)é(?!\\p{L})(?<!ré)', '(?<!\\p{L})\\p{L}{3,}(?:ó|aron|ieron)(?!\\p{L})', '(?<!\\p{L})(?:ayer|anoche)(?!\\p{L})', '\\bgracias por \\p{L}+(?:[aei]r|[aei]rl[oa])\\b',
].join('|'), 'u');
const STATEMENT_EAST = /正在|没有?用(?!的)|没有?帮助|(?:ました|でした|[^いくな]た|んだ)(?:よ|ね|けど|けれど|が|ので|のに|ところ(?:です)?|ばかり(?:です)?|[。.!！\s])*$|てくれて?ありがとう|ていただきありがとう|(?:昨天|昨晚|前天|上周|上个?月|刚才(?!的)|刚刚|今早|已经|已).*(?:了|过)|(?:我们?|他们?|她们?|有人|同事)\p{Script=Han}{2,6}(?:了|过)(?!吗|没|一下|吧)|^(?:谢谢|感谢|多谢)(?:你们?|您)?\p{Script=Han}{2}/u;

const POSSIBILITY = /\blet me think\b|\b(?:think|thinking) (?:about|of|over)\b|\b(?:i|we|they|he|she|you) (?:usually|normally|often|sometimes|always|generally|typically)\b|(?<!\p{L})(?!(?:you|it|that|this|which|there|what|how|why|who|someone|somebody|i|we|they)\b)\p{L}+ would (?!you\b|we\b|i\b|be\b|like\b|love\b|need\b)\p{L}+|\b(?:maybe|perhaps|possibly|might|potentially|hypothetically|theoretically|in theory|at some point|some ?day|one day|eventually|sooner or later|worst case|best case|for example|for instance|such as|ideally|in principle|otherwise)\b|\b(?:i|we|they|he|she) (?:may|could|would|will|shall)(?: (?:probably|also|then|just|soon|likely|surely))* (?!like\b|love\b|appreciate\b|prefer\b|rather\b|need\b|want\b|not\b|be \p{L}+(?:ful|y|d)\b|have (?:you|it|\p{L}+-\p{L}+)\b)\p{L}+|\b(?:i am|we are|i was|we were|they are|he is|she is) (?:going to (?!need)|about to|planning|thinking|considering|hoping|intending)|\b(?:i|we|they) (?:plan|intend|hope|expect) to\b|^(?:suppose|supposing|imagine|assume|let us (?:say|assume|suppose))\b|\b(?:vielleicht|möglicherweise|eventuell|irgendwann|womöglich|demnächst|angenommen)\b|\b(?:ich|wir|er|man) (?:werde|werden|wird|würde|würden|könnte|könnten|dürfte|dürften|müsste|müssten)\b|\b(?:plane|planen|überlege|überlegen|erwäge|erwägen)\b|(?<!\p{L})(?:quizás?|tal vez|a lo mejor|puede que|habría que|podrían?|posiblemente|algún día|podríamos|estamos pensando|estoy pensando|pienso|planeamos|supongamos|imagina|\p{L}{3,}(?:ar|er|ir)(?:é|emos))(?!\p{L})/u;
const POSSIBILITY_EAST = /かもしれ|かも[。、]?$|(?:する|した)予定(?:です|だ)?[。、]?$|つもり(?:です|だ)?[。、]?$|ようかな|だろう|でしょう[。、]?$|と思って(?:い|る)|いつか|そのうち|検討(?:中|して)|可能(?:需要|要|会|得)|也许|或许|说不定|我们?(?:正在|正)?(?:打算|准备|计划|考虑|想着|会|将)|将来|有一天|迟早|假设/u;

const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SOME = '(?:an?|half an|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|a few|a couple of)';
const LATER = new RegExp([
  '\\bremind (?:me|us)\\b', '\\b(?:in (?:the )?future|next time|from now on)\\b',
  `(?<!\\b(?:by|until|till|before|from|since|than|for|of)(?: the)? )\\b(?:tomorrow|tonight|later(?! than)|next (?:week|month|year|quarter|time|sprint|${DAY})|this (?:evening|afternoon|weekend)|on ${DAY}|in ${SOME} (?:minutes?|mins?|hours?|days?|weeks?|months?)(?! (?:or|and) less)|${SOME} (?:minutes?|hours?|days?|weeks?) from now)\\b`,
  '(?<!\\b(?:logs?|state|status|snapshot|backup|was|were|happened|copy)\\b.{0,16})\\bat (?:\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m\\b\\.?|o clock)|\\d{1,2}:\\d{2}|noon|midnight)',
  '(?<!\\b(?:bis|vor|ab|von) )(?<!\\p{L})(?:morgen|übermorgen|nächste[nrs]? (?:woche|monat|jahr|\\p{L}+tag)|heute (?:abend|nacht|nachmittag)|später|nachher|in (?:\\d+|einer|einem|zwei|drei|fünf|zehn|fünfzehn|zwanzig|dreißig) (?:minuten?|stunden?|tagen?|wochen?)|um \\d{1,2}(?::\\d{2})? uhr)(?!\\p{L})',
  '(?<!\\b(?:para|hasta|de|desde|por) (?:la |el )?)(?<!\\p{L})(?:mañana|pasado mañana|la (?:próxima semana|semana que viene)|el (?:próximo \\p{L}+|mes que viene)|esta (?:noche|tarde)|más tarde|dentro de \\p{L}+ (?:minutos?|horas?|días?)|en \\d+ (?:minutos|horas))(?!\\p{L})',
].join('|'), 'u');
const LATER_EAST = /(?:明日|あした|明後日|あさって|来週|来月|来年|今夜|今晩|後で|あとで|のちほど|後ほど|(?:\d+|[一二三四五十]+)(?:分|時間|日|週間)後|(?:午後|夜)\d+時|明天|后天|下周|下个?月|明年|今晚|稍后|(?:下午|晚上|中午|早上)再|待会儿?|一会儿|晚点|(?:\d+|[一二两三四五十半]+)个?(?:分钟|小时|天)(?:后|以后|之后))(?!まで|迄|之前|前)/u;

/** Undefined for a clause that asks, or says nothing about when and whether. */
export function detectMood(normalised: string): Mood | undefined {
  const negation = detectNegation(normalised);
  if (negation) return { kind: 'negation', negation };
  if (isQuestion(normalised.replace(POLITE, ' ').trim())) return { kind: 'question' };
  const text = normalised.replace(POLITE, ' ').trim();
  const east = EAST.test(text);
  const says = (west: RegExp, eastern: RegExp): RegExpExecArray | null => west.exec(text) ?? (east ? eastern.exec(text) : null);
  if (ASIDE.test(text)) return { kind: 'condition' };
  const condition = says(CONDITION, CONDITION_EAST);
  if (condition) return { kind: 'condition', ...(opens(text, condition) ? { governs: true } : {}) };
  if (says(REPORT, REPORT_EAST)) return { kind: 'report', ...(REPORT_OPENS.test(text) ? { governs: true } : {}) };
  const requested = REQUEST.test(text);
  if (!requested && says(STATEMENT, STATEMENT_EAST)) return { kind: 'statement' };
  if (!requested && says(POSSIBILITY, POSSIBILITY_EAST)) return { kind: 'possibility' };
  return says(LATER, LATER_EAST) ? { kind: 'later' } : undefined;
}

/** At the clause's start ("if …", 如果…), or at its end (…たら): the condition is of what follows. */
function opens(text: string, { index }: RegExpExecArray): boolean {
  return /^(?:(?:and|but|so|only|just|then|also|or|und|y|aber|pero|如|那么?)\s*)*$/u.test(text.slice(0, index).trim()) || /(?:たら|だら|なら|[えけせてねべめれげ]ば|場合(?:は|には|に)|次第|的话|之后|以后)$/u.test(text);
}
