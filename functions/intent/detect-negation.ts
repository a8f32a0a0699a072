/** Whether a clause says that something is not to be done. Pure; works on text as `normaliseText` returns it. */

const HARMLESS = /\b(?:do not|never) (?:worry|forget|hesitate|know|care)\b(?: to)?|\bdo not mind\b|\bdo not just (?:stand|sit|watch|wait)\b|\b(?:no problem|why not|why (?:do|can|could) not (?:you|we)|(?:can|could|will|would) not (?:you|we)|not only|if not|whether or not|not (?:yet )?sure)\b|忘れないで|心配しないで|别忘了?|不要忘记?|别担心|不用担心/gu;
const BEFORE_DIRECTIVE = '(?:^|[,;:.!?—–-] ?|\\b(?:please|but|and|so|just|you|ok|okay|now|well|hey|wait|no|actually|or|then|to) )';
/** "Restarting it", and no name that ends so. */
export const GERUND = '(?!(?:every|any|some|no)?thing|(?:bill|stag|test|pric|rout|messag|shipp|build|logg|monitor|market|account|report|morn|even|dur|fir)ing(?!\\p{L}))\\p{L}+ing(?![-\\p{L}])';
const CUES: readonly RegExp[] = [
  new RegExp(`${BEFORE_DIRECTIVE}(?:do not|never|not)(?: ever| just| yet)? (?=\\S)`, 'u'),
  new RegExp(`${BEFORE_DIRECTIVE}(?:do not|never)\\b`, 'u'),
  /\b(?:i|we|he|she|they) (?:do|does|did) not (?:want|think|wish|intend|mean)(?: you| us| anyone| that| we| i)?(?: to| should)?/u,
  /\b(?:i|we|he|she|they) (?:would|will|shall|am|are|is) not (?!sure|happy|certain|getting|seeing|able|back)(?:be |going to )?(?=\p{L})/u,
  /\b(?:nobody|no one|noone|none of (?:you|us|them|these|those)|nothing) (?:here |else )?(?:(?:should|must|may|can|could|shall|will|would|gets?|touch(?:es)?)\b|is (?:allowed|permitted|supposed|to)\b)|\b(?:sure|careful|certain)(?: that)? (?:nobody|no one|nothing|none)\b|\bsure\b.{1,40}\b(?:is|are|does|do) not\b/u,
  /\b(?:under no circumstances|in no (?:case|event|way)|on no account|by no means|at no (?:point|time)|in no circumstances|no way)\b|^(?:or )?neither\b/u,
  new RegExp(`\\b(?:prevent|avoid|forbid|prohibit|without|rather than|instead of|(?:stop|quit|cease)(?! (?:runn|fail|pend|remain|exist|miss)ing\\b)) (?:first |even |ever )?(?=${GERUND})`, 'u'),
  /\b(?:prevent|keep|stop|block|forbid) (?:anyone|anybody|everyone|everybody|people|them|us|him|her) from\b/u,
  new RegExp(`^(?:let us |please |just |better )*wait (?:with|until|till|for|before)\\b|\\bno more \\p{L}+s\\b|^no (?:more )?(?:restarts?|deploys?|deployments?|releases?|changes)\\b`, 'u'),
  /\b(?:must|should|shall|can|may|will|would|to) never\b|\b(?:is|was|be) (?:an? |very |really |strictly |such a )*(?:\p{L}+ )?(?:mistake|bad idea|wrong|dangerous|forbidden|prohibited|disaster|stupid|insane|crazy|madness|off limits|not allowed)\b|^there (?:is|are|was|were) (?:no|nothing|not|nobody)\b/u,
  /\b(?:leave|keep) \S+(?: \S+){0,2} (?:alone|running|untouched|as (?:it|they) (?:is|are))\b|\bhands off\b|\bleave (?:it|them)(?: alone| be)?$/u,
  /\b(?:should|must|shall|may|ought|need) not(?: be| to)?/u,
  /\b(?:no need|not necessary|do not need|does not need|unnecessary) to/u,
  /\b(?:not|never) to (?=\p{L})/u,
  /\b(?:hold off|refrain|abstain|rather not|rather (?:you|we|they) did not|avoid)(?: on| from)?/u,
  /\b(?:never mind|nevermind|scratch that(?=[\s,.!]*$)|cancel that|forget it|forget about (?:it|that)|on second thought no)\b/u,
  /(?:し|させ|ら|ま|か|げ|れ|べ|え|さ|た|わ|せ|け)ないで|(?:する|すん|止める|消す|出す|上げる|下げる|戻す)な(?=$|[。！!、よ])|ない(?:ほう|方)が(?:いい|良い|よい)|なくて(?:も)?(?:いい|良い|よい|大丈夫|結構)|ないように|(?:を|は)?やめて(?:ください|おいて|くれ|ほしい)?|(?:必要|つもり)は?(?:ない|ありません)|(?:して|で|ら|め|げ|け|れ|べ|し|せ)ては(?:いけ|なら|だめ)|しては(?:いけ|なら|だめ)|べきで(?:は|じゃ)(?:ない|ありません)|(?:避け|控え)(?:て|る|ろ|ます)|せずに|することなく|禁止(?=$|[。、です])/u,
  /(?:(?<!要)不要(?!的)|请勿|切勿|勿|不用(?!的)|不必|无需|無需|没有?必要|不可以|不得|千万不|先不|禁止|算了|(?<!能)不能(?=\p{Script=Han})|不许|不准|不应该?|不可(?!以)|绝不|绝对不|决不|避免|防止|阻止|(?:谁|任何人|没有?人)[都也]?(?:不|应该|可以|能)|无论如何都?不|(?<![级級特分区區类類识識个個告])[别別](?![的人名处處称]))/u,
  /\bnichts\b|\bkein(?:e[nmrs]?)?\b|\bnunca\b|\bjamás\b|\b(?:do|restart|deploy|delete|scale|stop|touch|change|undo|remove|send) nothing\b|\bauf keinen fall\b|\bno hace falta\b|\bno (?:hay que|quiero|debes|deberías|deben)\b/u,
  /\b(?:niemand(?:em|en)?|unter keinen umständen|unterlass\p{L}*|vermeid\p{L}*|verhinder\p{L}*|hör auf)\b|^(?:ohne|statt|anstatt)\b.*\bzu \p{L}+en\b|\b(?:nadie|bajo ningun[ao]|en ningún (?:caso|momento)|de ninguna manera|de ningún modo|tampoco)\b|(?:^|\s)(?:evit[ae]r?|impid[ae]|impedir|sin|en vez de|en lugar de)(?: que)? \p{L}+(?:[aei]r|[aei]rl[oa]s?|en)(?!\p{L})/u,
  /\bnicht\b|\bkeinesfalls\b|\bniemals\b|\bno (?:lo |la |los |las )?(?:reinici|desplie?g|elimin|borr|escal|deteng|par|apagu|hag|lanc|cre|publi|toqu|ejecut|promo|d[eé])\p{L}*|\bne \p{L}+ (?:pas|jamais|rien)\b|\bn'\p{L}+ (?:pas|jamais|rien)\b|\bnão \p{L}+|\bnon \p{L}+(?:re|are|ire|ate)\b|지\s?(?:마|말)|\bне \p{L}+(?:й|йте|ь|ьте)(?=$|[\s,.!])/u,
];

/** That something is not to be done. */
export interface Negation {
  /** What stands right behind the cue: the word, or the next two characters of an unspaced script. */
  readonly head: string;
  /** Which way of saying it: two negations with the same cue are said alike. */
  readonly cue: number;
}

export function detectNegation(normalised: string): Negation | undefined {
  const text = normalised.replace(HARMLESS, ' ').trim();
  for (const [cue, pattern] of CUES.entries()) {
    const match = pattern.exec(text);
    if (match) return { head: headOf(text.slice(match.index + match[0].length)), cue };
  }
  return undefined;
}

/** Orders not to: these differ by what is not to be done. */
const DIRECTIVES = [0, 1];

/** "I am not able to pay" is said like "I am not able to log in"; "don't send more" only like another "don't send". */
export function alike(one: Negation, other: Negation): boolean {
  return one.head !== '' && one.head === other.head || (one.cue === other.cue && !DIRECTIVES.includes(one.cue));
}

function headOf(rest: string): string {
  const word = /^\s*([\p{L}\p{N}-]+)/u.exec(rest)?.[1] ?? '';
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? word.slice(0, 2) : word;
}
