/** How much a sentence is worth keeping in a summary: names, numbers, negations, decisions, constraints. Pure. */

const WEIGHTS: readonly (readonly [pattern: RegExp, weight: number, most: number])[] = [
  // Names: identifiers, capitalised words inside the sentence, katakana and quoted terms.
  [/\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)+/gu, 1.2, 3],
  [/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{N}]+/gu, 0.8, 3],
  [/\p{Script=Katakana}[\p{Script=Katakana}ー]{2,}|[「『《"“][^」』》"”]{1,40}[」』》"”]/gu, 0.5, 2],
  [/[\p{Script=Han}\p{Script=Katakana}]{1,6}(?:さん|様|氏|部長|先生)|[\p{Script=Han}]{1,3}(?:先生|女士|经理)/gu, 1, 2],
  // Numbers, amounts, dates.
  [/\p{N}+(?:[.,:]\p{N}+)*\s?(?:%|\p{L}{1,3}(?![\p{L}]))?|[一二三四五六七八九十百千万億亿]{2,}/gu, 1, 3],
  // Negations and corrections.
  [/\b(?:not|never|no|none|nothing|without|except|instead|actually|wrong)\b|n't\b|ない(?:で|と|です|よう|こと)?|ません|いや|違う|ではなく|じゃなくて|不|没|別に?|别|勿|非/giu, 1, 2],
  // Decisions and requests.
  [/\b(?:decided?|decision|agreed?|approved?|approve|confirmed?|go with|let's|let us|we will|we'll|i will|going to|chosen?|choose|settled|final(?:ly)?|conclusion)\b|決定|決め|決まり|ことにし|承認|合意|確定|採用|决定|同意|批准|确认|采用|就用/giu, 1.5, 2],
  [/\b(?:deploy|restart|stop|start|scale|create|delete|remove|grant|revoke|back up|restore|roll back|promote|release|migrate|rotate|enable|disable|set|update|open|close|please|need|want)\b|して(?:ください|ほしい|くれ)?|お願い|请|帮我|把|需要/giu, 0.6, 2],
  // Constraints.
  [/\b(?:must|should|only|at most|at least|limit|budget|deadline|before|after|until|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|the end)|required?|requires|unless|if|because|blocked|depends|maximum|minimum|within|critical|urgent|emergency|incident|broken|fail(?:s|ed|ing|ure)?|error)\b|必ず|べき|だけ|のみ|しないで|付けないで|禁止|以内|まで|以上|以下|期限|緊急|障害|必须|必須|只能|仅|至少|最多|之前|截止|如果|紧急|故障|限制/giu, 1, 3],
];
const FILLER = /^(?:(?:um+|uh+|er+|hmm+|ah+|oh|well|so|okay|ok|right|yeah|yes|yep|no|sure|thanks?(?: you)?(?: very much| a lot)?|please|hello|hi|hey|good (?:morning|evening|afternoon)|bye|goodbye|great|fine|cool|alright|got it|i see|sounds good|let me (?:see|think))[\s,.!?]*)+$|^(?:えーと?|あの|うん|はい|いいえ|ええ|そうですね|なるほど|ありがとう(?:ございます)?|こんにちは|おはよう(?:ございます)?|お疲れ様(?:です)?|了解(?:です)?)[、。！!\s]*$|^(?:嗯|呃|好的?|是的?|谢谢你?|你好|早上好|明白了?|知道了|没事|行)[，。！!\s]*$/iu;
const FILLER_SCORE = -3;
/** Asks to be told something: once it is answered, nobody comes back to it. */
const LOOKUP = /^(?:(?:please|and|now|then|thanks),? )*(?:show|tell|give|list|tail|print|display|how (?:is|are|much|many)|what (?:is|are|did|does)|is |are |which)\b|(?:見せて|教えて|表示して|どうですか|ますか|いますか)[。？?]*$|(?:怎么样|多少|看一下|显示|给我看)/iu;
const LOOKUP_SCORE = -1.5;
const LONG = 60;

/** @param tokens of the sentence; what says as much in fewer is worth more */
export function scoreSentence(text: string, tokens: number): number {
  if (FILLER.test(text.trim())) return FILLER_SCORE;
  let score = 0;
  for (const [pattern, weight, most] of WEIGHTS) score += weight * Math.min(most, [...text.matchAll(pattern)].length);
  if (/[?？]\s*$/.test(text)) score -= 0.5;
  if (LOOKUP.test(text.trim())) score += LOOKUP_SCORE;
  return Math.round((tokens > LONG ? score * Math.sqrt(LONG / tokens) : score) * 100) / 100;
}
