/** Whether a clause asks about something rather than for it. Pure; works on text as `normaliseText` returns it. */
import { GERUND } from './detect-negation.ts';

const LEAD = '^(?:(?:and|so|but|well|hey|um|uh|hmm|ok|okay|now|then|please),? )*';
const QUESTIONS = new RegExp([
  `${LEAD}(?:how (?:do|does|can|would|should|did|come|often|safe|risky|hard|long)|how to|why|who|whose|where|which|what(?! (?:an?|about)\\b)|when (?:did|was|were|is|are|will|do|does|can|could|should|has|have|to))(?!\\p{L})`,
  `${LEAD}(?:is|are|was|were|has|had|does|did|should|shall|am) (?!us\\b)\\p{L}`, `${LEAD}have (?:you|we|they|i|any|all)\\b`, `${LEAD}do (?:you|we|i|they|any|all|these|those)\\b`, '\\b(?:how to|do you think|what if|is it (?:ok|okay|safe|wise|possible|worth))\\b',
  `${LEAD}(?:can|could|will|would|may|might) (?:it|this|that|${GERUND}|(?!(?:you|we|i|someone|somebody|anyone)\\b)\\S+ be)(?!\\p{L})`, `${LEAD}will (?:we|i)\\b`,
  '^(?:und |aber )?(?:wer|wann|warum|wieso|weshalb|welche[rsnm]?|wo|soll(?:en|te|ten)? (?:ich|wir|man)|muss (?:ich|man)|müssen wir|darf (?:ich|man)|dürfen wir|wurden?|hat|haben|ist|sind|wie (?:lange|oft|kann|soll|macht))(?!\\p{L})',
  '^¿?(?:y |pero )?(?:quién|quiénes|cuándo|por qué|dónde|cuál|cómo se|debo|debemos|debería(?:mos)?|hay que)(?!\\p{L})', '^¿(?:es|está|están|ha|han|se puede)(?!\\p{L})',
].join('|'), 'u');
const QUESTIONS_EAST = /どうなり(?:ます)?か|(?:する|の)(?:手順|方法|やり方)|谁.{0,40}[了的]|(?:会怎么样|会怎样|会发生什么)|誰が|いつ|なぜ|どうして|どうやって|(?:べき|(?:た|る|ない)(?:方|ほう)が(?:いい|良い|よい)|しましょう|すれば(?:いい|良い|よい)|ても(?:いい|良い|よい)|大丈夫|の|ました|た|る|れます)(?:です|でしょう)?か[。?？]?$|(?:是不是|要不要|应不应该|该不该|需不需要|是否)|(?<!(?:可以|能|麻烦|方便|可不可以).{0,40})(?:吗|没有?)[?？]?$|^(?:谁|什么时候|为什么|怎么)/u;
/** A request in the form of a question. */
const ASKS_FOR = /いただけ|もらえ|くれ(?:る|ませ)|ください|お願い|でき(?:ます|る|ない)|\bwould (?:it be (?:possible|ok|okay|alright)|you mind)\b|\b(?:is it|are you) (?:possible for you|able) to\b|\bhow about\b|\bwhy (?:not|(?:do|can|could) not (?:you|we))\b/u;

export function isQuestion(normalised: string): boolean {
  return (QUESTIONS.test(normalised) || QUESTIONS_EAST.test(normalised)) && !ASKS_FOR.test(normalised);
}
