/**
 * How people speak of something without asking for it: one expression per kind, from one line per way of saying it, by language.
 * Matched against a clause as `normaliseText` returns it. Every gap is bounded, so that matching stays linear.
 */
import { GERUND } from './detect-negation.ts';

function anyOf(...ways: readonly (RegExp | string)[]): RegExp {
  return new RegExp(ways.map((way) => (typeof way === 'string' ? way : way.source)).join('|'), 'u');
}

/** Words that make a request of what would else be a statement or a thought aloud. */
export const REQUEST = anyOf(
  /\b(?:please|(?:can|could|would|will|can not|could not|would not) (?:you|we|someone|somebody)|i (?:want|need) you|let us)\b/u,
  /\b(?:bitte|kannst du|können sie|könntest du|könnten (?:sie|wir)|por favor|puedes|podrías|puede usted)\b/u,
  /ください|下さい|いただけ|もらえ|お願い|请|請|麻烦|帮我|能不能/u,
);

/** "If you can" is politeness, and "see if" a question. */
export const POLITE = new RegExp(anyOf(
  // English
  /\bi (?:was|am) (?:wondering if|hoping(?: that)?) you (?:could|can|would)\b/u,
  /\b(?:if|when|whenever|once|as soon as) (?:you|that|it|this) (?:can|could|would|may|please|do not mind|have (?:time|a (?:\p{L}+ )?(?:minute|moment|second|sec|chance))|get (?:a|the) (?:chance|minute|moment)|get to it|works for you|suits you)\b/u,
  /\b(?:if|when|whenever|once|as soon as) (?:you|that|it|this) (?:is (?:ok|okay|fine|possible|alright|all right|not too much trouble)|are (?:able|free|ready|done|finished)\b(?: with (?:it|that|this))?)\b/u,
  /\b(?:if (?:at all )?possible|if i may|as soon as possible|even if|maybe you (?:can|could))\b/u,
  /\b(?:see|check|tell (?:me|us)|know|find out|wondering|wonder|verify|look|ask|say|show (?:me|us)|not sure) (?:if|when|whether|once)\b/u,
  /\bwhen (?:was|is|were|did|are|will|do|does|can|could|would|should|has|have|to)\b/u,
  // German
  /\b(?:wenn|falls|sofern|sobald) (?:möglich|es (?:geht|passt|möglich ist|(?:dir|ihnen) (?:nichts ausmacht|passt|recht ist))|du (?:kannst|magst|möchtest|zeit hast)|sie (?:können|mögen|möchten|zeit haben))(?!\p{L})/u,
  /\bwürde gerne?\b|\bguten morgen\b/u,
  // Spanish
  /\b(?:si|cuando|en cuanto) (?:puedes|puede|podéis|puedas|pueda|quieras|tengas (?:tiempo|un momento)|es posible|no (?:te|le|os) importa|(?:te|le) parece(?: bien)?)(?!\p{L})|\bpor la mañana\b/u,
  // Japanese
  /でき(?:れば|たら|るなら)|よ(?:ければ|かったら|ろしければ)|可能(?:なら|であれば|でしたら)|差し支えなければ|どうしたら|たらどう(?!な)|たとえば|例えば|なければ(?=な|いけ|だめ)/u,
  // Chinese
  /(?:如果|要是)?(?:可以|方便|可能|有空|有时间|不介意|没问题)的话|如果(?:可以|方便|可能)/u,
), 'gu');

/** Greetings, thanks and goodbyes. */
const GREETING = anyOf(
  // English
  /(?:hi|hello|hey|yo|howdy|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|night|day)|morning|happy (?:birthday|new year|holidays|friday)|merry christmas)/u,
  /(?:thanks|thank you|thank you (?:so|very) much|thanks (?:a lot|so much|again|for (?:the|your) help)|cheers|much appreciated|(?:you are )?welcome|no problem|no worries)/u,
  /(?:bye|bye bye|goodbye|see (?:you|ya)(?: (?:later|soon|tomorrow|then))?|talk to you (?:later|soon)|take care|have a (?:nice|good|great) (?:one|day|evening|night|weekend))/u,
  /(?:how are (?:you|things)(?: (?:doing|today))?|how is it going|what is up|nice to (?:meet|see) you)/u,
  // German
  /(?:hallo|servus|moin|grüß (?:gott|dich)|guten (?:morgen|tag|abend)|gute nacht|danke(?: schön| sehr)?|vielen dank|tschüss|auf wiedersehen|bis (?:bald|dann|später|morgen)|schönen (?:tag|abend)(?: noch)?|wie geht (?:es|s)(?: (?:dir|ihnen|euch))?)/u,
  // Spanish
  /(?:hola|buen(?:os|as) (?:días|tardes|noches)|buenas|(?:muchas |mil )?gracias|adiós|hasta (?:luego|pronto|mañana)|nos vemos|qué tal|cómo estás)/u,
  // Japanese and Chinese
  /(?:おはよう|こんにちは|こんばんは|おやすみ|はじめまして|お疲れ様|(?:どうも)?ありがとう|どうも|さようなら|またね|またあした)(?:ござい(?:ます|ました)|です|でした|なさい)?|お元気ですか/u,
  /(?:你好|您好|大家好|早上好|早安|下午好|晚上好|晚安|谢谢|謝謝|多谢|感谢|再见|拜拜|辛苦了)(?:你|您|大家)?|你好吗/u,
);
const ADDRESSED = /there|all|everyone|everybody|team|folks|guys|again|today|alle|zusammen|a todos|equipo/u;
/** One or a few as a whole clause, to one or to all. */
export const COURTESY = new RegExp(`^(?:${GREETING.source})(?:[ ,.!?。！？、]+(?:${GREETING.source}|${ADDRESSED.source})){0,4}[ .!?。！？]*$`, 'u');

/** "Before we delete anything": said of another request, and no condition of this one. */
export const ASIDE = /^(?:before|besides|apart from|bevor|ehe|antes de(?: que)?)(?= \p{L})/u;

const SOMETHING = '(?:the|it|this|that|we|you|they|i|everything|all|\\p{L}+-\\p{L}+)';
export const CONDITION = anyOf(
  // English
  /(?:^|[\s,(])(?:if|unless|in case|provided|providing|assuming|as long as|so long as|as soon as|whenever)(?![\p{L}-])/u,
  `(?:^|[\\s,(])when (?=${SOMETHING}\\b|\\p{L}+ (?:is|are|has|have|\\p{L}{3,}s)\\b)`,
  `(?:^|[\\s,(])(?<!\\bat )once (?=${SOMETHING}\\b|\\p{L}+ (?:is|are|has|have|\\p{L}{3,}s)\\b)`,
  /(?:^|[\s,(])after (?=(?:the|it|we|they|you|i|all|everything) .{0,40}\b(?:is|are|has|have|finish\p{L}*|complet\p{L}*|pass\p{L}*|end\p{L}*|succeed\p{L}*)\b)/u,
  // German
  /(?:^|[\s,(])(?:wenn|falls|sobald|sofern|solange|nachdem|es sei denn)(?![\p{L}-])/u,
  // Spanish
  /(?:^|[\s,(])(?:si(?= \p{L})|en caso de(?: que)?|siempre que|a menos que|una vez que|en cuanto|tan pronto como|cuando)(?![\p{L}-])/u,
  // Japanese
  /(?<!か)もし|万が?一|仮に|[しっいきけれせえりちて]たら|んだら|だったら|でしたら|(?<!よう)なら(?![なびっくべんぬ])|[えけせてねべめれげ]ば(?!い)|場合(?:は|には|に)|次第/u,
  // Chinese
  /如果|要是|假如|倘若|万一|一旦|除非|只要|若(?!干)|等(?:到|.{1,20}(?:之后|以后|完成|完|好了|结束))|的话/u,
);

export const REPORT = anyOf(
  // English
  /(?<!\b(?:i|we|you|to|not|us|me) (?:just |already |have )?)\b(?:said|says|told|asked|suggest(?:s|ed)|claim(?:s|ed)|recommend(?:s|ed)|request(?:ed)|insist(?:s|ed)|mentioned|ordered|thinks|thought|reckons|say(?= \p{L}))\b(?! (?:for|by|hi\b|hello\b))/u,
  /\btell(?:ing|s) (?:me|us) to\b|\b(?:he|she|they|everybody) (?:was|were|is|are) like\b|\b(?:according to|apparently|reportedly|allegedly|i heard|rumou?r has it)\b/u,
  /(?<!\b(?:i|we|you) )\b(?:wants|wanted|expects|expected|asks|tells|needs|would like|want) (?:me|us|him|her|them) to\b|\b(?:i|we) (?:was|were|am|are|have been|got) (?:told|asked|supposed|instructed|ordered|expected)\b/u,
  // German
  /\b(?:hat|haben|hatte)\b.{0,40}\b(?:gesagt|gebeten|gemeint|verlangt|gefordert|empfohlen|vorgeschlagen)\b|\b(?:sagte|meinte|sagt|meint|behauptet|laut|angeblich)\b|\bich soll(?:te)?\b/u,
  // Spanish
  /\b(?:me|nos|le|les) (?:dijo|dijeron|ha dicho|han dicho|pidió|pidieron|ha pedido|ordenó|dice|dicen)\b|\b(?:dice|dicen|dijo|dijeron|sugiere|quiere|quieren) que\b|\bsegún\b/u,
  // Japanese
  /(?:と|って|ように|ようにと)(?:言|い)(?:って|われ|いま|った)|ように(?:頼|指示)|(?:だ|です|する|した)そう(?:です|だ)|らしい|みたい(?:です|だ)?[。]?$|とのこと|によると|(?:依頼|指示)され/u,
  // Chinese
  /(?:他们?|她们?|老板|经理|领导|客户|同事|有人|大家|文档|手册)(?:们)?(?:说|讲|告诉|让|叫|要求|要我|建议|希望)|听说|据说/u,
);
/** A report that ends in its verb tells in the next clause what was said. */
export const REPORT_OPENS = /(?:\b(?:(?:was|were) like|said|says|told (?:me|us)|gesagt|gebeten|gemeint|sagte|meinte|sagt|meint|dijo|dice)|\b(?:according to|laut|según) [\p{L} ]+)$/u;

/** Verbs of perceiving, wanting and trying tell why something is asked for, and are no deeds. */
const NO_DEED = '(?!(?:need|proceed|succeed|speed|feed|exceed|want|notic|realis|realiz|hop|wonder|ask|tri|lik|forgott|decid|receiv|look|seem|happen|start to|bas|relat)(?:ed)?\\b)';
const DEED = `(?:${NO_DEED}\\p{L}{2,}ed|did|ran|put|set|took|made|shut|sent|gave|brought|went|built|wrote|cut)`;
const LEAD = '^(?:(?:and|but|so|well|oh|uh|um|yesterday|today|earlier|actually|already|also|then|i think|i guess|because|since|as|which|who),? )*';
const PERSON = '(?:i|we|you|he|she|they|someone|somebody|everyone|everybody)';
const DETERMINER = '(?:the|an?|our|my|your|this|that|these|those|his|her|their|last)';
/** At the clause's start: in "restart the service that was deployed" it is the object of a request. */
const SUBJECT = `${LEAD}(?:${PERSON}|${DETERMINER} (?:(?!that\\b|which\\b|who\\b|what\\b)\\S+ ){0,5}\\S+|\\S+)`;
export const STATEMENT = anyOf(
  // English: what was done
  `${LEAD}${PERSON}(?: (?:have|has|had|just|already|also|recently|only|both|all|then|successfully|accidentally))* ${DEED}\\b(?! by\\b)`,
  `^(?:which|who)(?: (?:has|have|had|just|already))* ${DEED}\\b`,
  `^(?!please|just|now)\\p{L}{3,}(?: (?:has|had|just|already|also))* (?!un)${DEED} (?:back|up|down|out|the|a|an|it|them|our|my|all|\\p{L}+-\\p{L}+)(?!\\p{L})`,
  `${SUBJECT} (?:was|were|has been|have been|had been|is already|are already|has|have|had)(?: (?:\\p{L}+ly|just|already|not))* ${NO_DEED}(?!been\\b)\\p{L}{2,}ed\\b`,
  `^${DETERMINER} .{2,60}? (?:\\p{L}{2,}ed|did not|went|is (?:done|over|complete|finished))\\b`,
  /\bthank(?:s| you)\b[^.!?]{0,20} for \p{L}+ing\b|\bappreciate (?:you|your) \p{L}+ing\b/u,
  `${LEAD}${PERSON} (?:have |has )?had to\\b`,
  // English: what is
  `${SUBJECT} (?:am|is|are|was|were|has been|have been) (?:(?:\\p{L}+ly|just|still|now|not) )*(?!(?:look|ask|hop|try|wonder|request|call|go|plan|think|consider|intend)ing)${GERUND}`,
  /^(?!(?:i|we|you)\b).{2,60}\b(?:is|are) going to be \p{L}+ed\b|^(?!(?:i|we|you)\b)(?:\S+ ){1,3}(?:wanted|tried|attempted|decided|managed|plans?|planned|wants|tries|intends?) to\b/u,
  `^${GERUND} .*\\b(?:is|was|helps?|helped|took|takes|did|does|will|would|works?|worked|fails?|costs?|seems?|usually|always|never)\\b`,
  `^${DETERMINER} .{2,60}\\b(?:took|takes|helps?|helped|worked|goes|came|explains?|happens?|(?:is|are|was|were) (?:not|no longer)|will be)\\b`,
  /\b(?:does|did|do) not (?:need|help|work|require|respond|answer|start|change|matter)\b|\b(?:i|we|you|they|he|she) can not \p{L}+|\b(?:every|each) (?:night|day|morning|evening|hour|time|\p{L}+day)\b|\b(?:read|heard|learned|learnt|believe|guess|noticed) that\b/u,
  // German
  /\b(?:habe|haben|hat|hatte|hatten)\b.{0,80}(?<!\p{L})(?:(?:neu|ab|an|aus|auf|ein|hoch|um|zurück|herunter|runter|weg)?ge\p{L}+(?:t|en)|\p{L}{3,}iert)(?!\p{L})|\b(?:wurden?|worden)\b|\bdanke\b.{0,12}\b(?:fürs?|dass)\b/u,
  // Spanish
  /(?<!\p{L})(?:he|ha|hemos|han|había) (?:\p{L}+[ai]do|hecho|puesto|vuelto)(?!\p{L})|(?<!\p{L})(?!qué|sé|dé|té|café|porqué|josé)\p{L}{3,}(?:i|u|c|z|g|j|t|r|n|l|d|p)é(?!\p{L})(?<!ré)/u,
  /(?<!\p{L})\p{L}{3,}(?:ó|aron|ieron)(?!\p{L})|(?<!\p{L})(?:ayer|anoche)(?!\p{L})|\bgracias por \p{L}+(?:[aei]r|[aei]rl[oa])\b/u,
  // Japanese
  /(?:ました|でした|[^いくな]た|んだ)(?:よ|ね|けど|けれど|が|ので|のに|ところ(?:です)?|ばかり(?:です)?|[。.!！\s])*$|てくれて?ありがとう|ていただきありがとう/u,
  // Chinese
  /正在|没有?用(?!的)|没有?帮助|(?:昨天|昨晚|前天|上周|上个?月|刚才(?!的)|刚刚|今早|已经|已).{0,40}(?:了|过)|(?:我们?|他们?|她们?|有人|同事)\p{Script=Han}{2,6}(?:了|过)(?!吗|没|一下|吧)|^(?:谢谢|感谢|多谢)(?:你们?|您)?\p{Script=Han}{2}/u,
);

export const POSSIBILITY = anyOf(
  // English
  /\blet me think\b|\b(?:think|thinking) (?:about|of|over)\b|\b(?:i|we|they|he|she|you) (?:usually|normally|often|sometimes|always|generally|typically)\b/u,
  /(?<!\p{L})(?!(?:you|it|that|this|which|there|what|how|why|who|someone|somebody|i|we|they)\b)\p{L}+ would (?!you\b|we\b|i\b|be\b|like\b|love\b|need\b)\p{L}+/u,
  /\b(?:maybe|perhaps|possibly|might|potentially|hypothetically|theoretically|in theory|at some point|some ?day|one day|eventually|sooner or later|worst case|best case|for example|for instance|such as|ideally|in principle|otherwise)\b/u,
  /\b(?:i|we|they|he|she) (?:may|could|would|will|shall)(?: (?:probably|also|then|just|soon|likely|surely))* (?!like\b|love\b|appreciate\b|prefer\b|rather\b|need\b|want\b|not\b|be \p{L}+(?:ful|y|d)\b|have (?:you|it|\p{L}+-\p{L}+)\b)\p{L}+/u,
  /^(?!(?:i|we|you|will|please)\b)(?:\S+ ){1,4}will (?!you\b|do\b)\p{L}+/u,
  /\b(?:i am|we are|i was|we were|they are|he is|she is) (?:going to (?!need)|about to|planning|thinking|considering|hoping|intending)|\b(?:i|we|they) (?:plan|intend|hope|expect) to\b|^(?:suppose|supposing|imagine|assume|let us (?:say|assume|suppose))\b/u,
  // German
  /\b(?:vielleicht|möglicherweise|eventuell|irgendwann|womöglich|demnächst|angenommen)\b|\b(?:ich|wir|er|man) (?:werde|werden|wird|würde|würden|könnte|könnten|dürfte|dürften|müsste|müssten)\b|(?<!\p{L})(?:plane|planen|überlege|überlegen|erwäge|erwägen)\b/u,
  // Spanish
  /(?<!\p{L})(?:quizás?|tal vez|a lo mejor|puede que|habría que|podrían?|posiblemente|algún día|podríamos|estamos pensando|estoy pensando|pienso|planeamos|supongamos|imagina|\p{L}{3,}(?:ar|er|ir)(?:é|emos))(?!\p{L})/u,
  // Japanese
  /かもしれ|かも[。、]?$|(?:する|した)予定(?:です|だ)?[。、]?$|つもり(?:です|だ)?[。、]?$|ようかな|だろう|でしょう[。、]?$|と思って(?:い|る)|いつか|そのうち|検討(?:中|して)/u,
  // Chinese
  /可能(?:需要|要|会|得)|也许|或许|说不定|我们?(?:正在|正)?(?:打算|准备|计划|考虑|想着|会|将)|将来|有一天|迟早|假设/u,
);

const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SOME = '(?:an?|half an|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|sixty|a few|a couple of)';
export const LATER = anyOf(
  // English
  /\bremind (?:me|us)\b|\bschedule (?:an?|the|it|this|\p{L}+ing)\b|\b(?:in (?:the )?future|next time|from now on)\b/u,
  `(?<!\\b(?:by|until|till|before|from|since|than|for|of)(?: the)? )\\b(?:tomorrow|tonight|later(?! than)|next (?:week|month|year|quarter|time|sprint|${DAY})|this (?:evening|afternoon|weekend)|on ${DAY}|in ${SOME} (?:minutes?|mins?|hours?|days?|weeks?|months?)(?! (?:or|and) less)|${SOME} (?:minutes?|hours?|days?|weeks?) from now)\\b`,
  /(?<!\b(?:logs?|state|status|snapshot|backup|was|were|happened|copy)\b.{0,16})\bat (?:\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b\.?|o clock)|\d{1,2}:\d{2}|noon|midnight)/u,
  // German
  /(?<!\b(?:bis|vor|ab|von) )(?<!\p{L})(?:morgen|übermorgen|nächste[nrs]? (?:woche|monat|jahr|\p{L}+tag)|heute (?:abend|nacht|nachmittag)|später|nachher|in (?:\d+|einer|einem|zwei|drei|fünf|zehn|fünfzehn|zwanzig|dreißig) (?:minuten?|stunden?|tagen?|wochen?)|um \d{1,2}(?::\d{2})? uhr)(?!\p{L})/u,
  // Spanish
  /(?<!\b(?:para|hasta|de|desde|por) (?:la |el )?)(?<!\p{L})(?:mañana|pasado mañana|la (?:próxima semana|semana que viene)|el (?:próximo \p{L}+|mes que viene)|esta (?:noche|tarde)|más tarde|dentro de \p{L}+ (?:minutos?|horas?|días?)|en \d+ (?:minutos|horas))(?!\p{L})/u,
  // Japanese
  /(?:明日|あした|明後日|あさって|来週|来月|来年|今夜|今晩|後で|あとで|のちほど|後ほど|(?:\d+|[一二三四五十]+)(?:分|時間|日|週間)後|(?:午後|夜)\d+時)(?!まで|迄)/u,
  // Chinese
  /(?:明天|后天|下周|下个?月|明年|今晚|稍后|(?:下午|晚上|中午|早上)再|待会儿?|一会儿|晚点|(?:\d+|[一二两三四五十半]+)个?(?:分钟|小时|天)(?:后|以后|之后))(?!之前|前)/u,
);
