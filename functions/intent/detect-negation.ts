/** Whether a clause says that something is not to be done, or only asks about it. Pure; works on text as `normaliseText` returns it. */

const HARMLESS = /\b(?:do not|never) (?:worry|forget|hesitate|know|care)\b(?: to)?|\bdo not mind\b|\b(?:no problem|why not|not only|if not|whether or not|not yet sure)\b|忘れないで|心配しないで|别忘了?|不要忘记?|别担心|不用担心/gu;
const BEFORE_DIRECTIVE = '(?:^|[,;:.!?—–-] ?|\\b(?:please|but|and|so|just|you|ok|okay|now|well|hey|wait|no|actually|or|then|to) )';
/** "How do I restart it?" asks about the request. */
const QUESTION = /^(?:(?:and|so|but|well|hey|um|uh|hmm),? )*(?:how (?:do|can|would|should|did) (?:i|we|you|they|one)|how to|did (?:you|we|they|he|she|someone|anyone|anybody)|have (?:you|we|they)|has (?:anyone|someone|anybody|he|she)|why (?:did|do|does|was|were)|when (?:did|was|were)|who (?:did|has|was)?|what (?:happens|would happen) if|what if|should (?:we|i)|do (?:we|i) (?:have|need) to) (?=\p{L})/u;
const CUES: readonly RegExp[] = [
  QUESTION,
  new RegExp(`${BEFORE_DIRECTIVE}(?:do not|never|not)(?: ever| just| yet)? (?=\\S)`, 'u'),
  new RegExp(`${BEFORE_DIRECTIVE}(?:do not|never)\\b`, 'u'),
  /\b(?:i|we|he|she|they) (?:do|does|did) not (?:want|think|wish|intend|mean)(?: you| us| anyone| that| we| i)?(?: to| should)?/u,
  /\b(?:should|must|shall|may|ought|need) not(?: be| to)?/u,
  /\b(?:no need|not necessary|do not need|does not need|unnecessary) to/u,
  /\b(?:not|never) to (?=\p{L})/u,
  /\b(?:hold off|refrain|abstain|rather not|avoid)(?: on| from)?/u,
  /\b(?:never mind|nevermind|scratch that(?=[\s,.!]*$)|cancel that|forget it|forget about (?:it|that)|on second thought no)\b/u,
  /(?:し|させ|ら|ま|か|げ|れ|べ|え|さ|た|わ|せ|け)ないで|(?:する|すん|止める|消す|出す|上げる|下げる|戻す)な(?=$|[。！!、よ])|なくて(?:も)?(?:いい|良い|よい|大丈夫|結構)|ないように|(?:を|は)?やめて(?:ください|おいて|くれ|ほしい)?|(?:必要|つもり)は?(?:ない|ありません)|しては(?:いけ|なら|だめ)/u,
  /(?:不要|请勿|切勿|勿|不用|不必|无需|無需|不可以|不得|千万不|先不|禁止|算了|(?<![级級特分区區类類识識个個告])[别別](?![的人名处處称]))/u,
  /\bnichts\b|\bkein(?:e[nmrs]?)?\b|\bnunca\b|\bjamás\b|\b(?:do|restart|deploy|delete|scale|stop|touch|change) nothing\b|\bauf keinen fall\b|\bno hace falta\b|\bno (?:hay que|quiero|debes|deberías|deben)\b/u,
  /\bnicht\b|\bkeinesfalls\b|\bniemals\b|\bno (?:lo |la |los |las )?(?:reinici|desplie?g|elimin|borr|escal|deteng|par|apagu|hag|lanc|cre|publi|toqu|ejecut|promo|d[eé])\p{L}*|\bne \p{L}+ (?:pas|jamais|rien)\b|\bn'\p{L}+ (?:pas|jamais|rien)\b|\bnão \p{L}+|\bnon \p{L}+(?:re|are|ire|ate)\b|지\s?(?:마|말)|\bне \p{L}+(?:й|йте|ь|ьте)(?=$|[\s,.!])/u,
];

export interface Negation {
  /** What stands right behind the cue: the word, or the next two characters of an unspaced script. */
  readonly head: string;
  /** It is only asked about. */
  readonly question: boolean;
}

export function detectNegation(normalised: string): Negation | undefined {
  const text = normalised.replace(HARMLESS, ' ').trim();
  for (const cue of CUES) {
    const match = cue.exec(text);
    if (match) return { head: headOf(text.slice(match.index + match[0].length)), question: cue === QUESTION };
  }
  return undefined;
}

function headOf(rest: string): string {
  const word = /^\s*([\p{L}\p{N}-]+)/u.exec(rest)?.[1] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? word.slice(0, 2) : word;
}
