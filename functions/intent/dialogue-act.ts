/** What an utterance does to what was said before, where it asks for nothing of its own. Pure; works on text as `normaliseText` returns it. */

export type DialogueMove =
  /** "yes, do that". */
  | { readonly act: 'confirm' }
  /** "forget it"; `object` is what is named ("cancel the deployment"). */
  | { readonly act: 'cancel'; readonly object?: string }
  /** "no" to a question. */
  | { readonly act: 'decline' }
  /** "the second one": counted from 0; -1 is the last. */
  | { readonly act: 'choose'; readonly index: number };

const SOFT = "(?:please|thanks|thank you|ok|okay|well|so|um|uh|hmm|oh|then|just|now|actually|wait|no|sorry|hey|bitte|danke|also|doch|nein|moment|por favor|gracias|bueno|pues|no|espera|perdón|すみません|ごめん(?:なさい)?|やっぱり?|いや|えーと|あの|请|那|嗯|啊|不好意思|不|等等|等一下)";
const WITH_SOFT = (core: string): RegExp => new RegExp(`^(?:${SOFT}[\\s,.!、，。！]*)*(?:${core})(?:[\\s,.!?、，。！？]*(?:${SOFT}|all|everything|completely|for now|that|it))*[\\s,.!?、，。！？]*$`, 'u');

const YES = "yes|yeah|yep|yup|sure|correct|exactly|right|indeed|of course|absolutely|affirmative|ja|jawohl|genau|richtig|klar|gerne?|einverstanden|sí|si|claro|vale|correcto|exacto|de acuerdo|はい|ええ|うん|そうです|その通り(?:です)?|そう|お願いします|好的?|是的?|对的?|可以|行|没错|嗯";
const DO_IT = "(?:go ahead|go for it|do (?:that|it|so|this)|please do|make it so|proceed|confirm(?:ed)?|that is (?:right|correct|it)|sounds good|let us do (?:it|that)|yes please|i confirm|mach(?:en sie)? (?:das|es)(?: so)?|ausführen|bestätigt|los|tu das|hazlo|adelante|confirmo|confirmado|así es|eso es|procede|実行して(?:ください)?|それで(?:お願いします|いいです|いい)?|進めて(?:ください)?|やって(?:ください)?|お願いします|それをお願いします|就这样|执行吧?|确认|做吧|去做吧?|照做|就这么办|开始吧)";
const CONFIRM = WITH_SOFT(`(?:(?:${YES})[\\s,.!、，。！]*)+(?:${DO_IT})?|${DO_IT}`);

const CANCEL_BARE = "forget (?:it|that|about (?:it|that)|this|the whole thing)|never ?mind(?: (?:that|it|about (?:it|that)))?|cancel(?: (?:that|it|this|my (?:last )?request|the (?:last )?(?:request|order|command)|everything|all of (?:it|that)))?|scratch that|abort(?: (?:that|it|this|mission))?|(?:do not|stop)(?: doing| do)? (?:that|it|this)(?: after all)?|call (?:it|that) off|drop (?:it|that)|leave it(?: (?:be|as it is))?|i changed my mind|i take (?:it|that) back|withdraw (?:it|that|my request)|on second thought no|stop|" +
  'vergiss (?:es|das)|vergessen sie (?:es|das)|abbrechen|brich (?:das |es )?ab|lass (?:es|das)(?: sein| bleiben)?|stornier(?:e|en)(?: (?:das|es))?|(?:doch |lieber )+nicht|zurückziehen|ich nehme es zurück|egal|' +
  'olvídal[oa]|olvida (?:eso|lo)|déjalo(?: así| estar)?|cancela(?:lo|r)?(?: eso| todo| la petición)?|anula(?:lo|r)?(?: eso)?|no importa|no lo hagas|ya no|mejor no|' +
  '(?:今の|さっきの|それ)?(?:は)?(?:なし(?:で|にして)?|取り消し(?:て|ます)?|取り消して|キャンセル(?:して|します|で)?|やめて(?:おいて|おきます)?|やめます|やめよう|中止(?:して)?|忘れて|撤回(?:して|します)?|いいです|いいや|結構です)(?:ください|お願いします)?|' +
  '(?:刚才的?|那个|这个)?(?:算了(?:吧)?|取消(?:吧|掉|刚才的?请求|它|这个|那个)?|不用了|撤回(?:吧)?|撤销(?:吧)?|作废|别管了|不要了|忘了(?:它|吧)|当我没说|先不做了)';
const CANCEL = WITH_SOFT(CANCEL_BARE);
const CANCEL_OBJECT = new RegExp(`^(?:${SOFT}[\\s,.!]*)*(?:cancel|abort|forget about|forget|never ?mind|call off|cancela|anula|storniere?|vergiss)(?: about)? (?:the|that|my|this|la|el|den|die|das) ([\\p{L} -]{3,40})[.!]*$`, 'u');

const DECLINE = /^(?:no|nope|nah|neither|none|not that|no,? (?:thanks|thank you|neither|not that)|nein|nein danke|keins(?: von beiden)?|no,? gracias|ninguno|いいえ|違います|ちがいます|どちらでもない|不是|不对|都不是|不要)[\s.!。！]*$/u;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:the )?(?:first|1st)(?: one)?|^the former|^(?:number )?one|^(?:das|die|den) erste[nr]?|^(?:el|la) primer[oa]|^(?:最初|一番目|一つ目|1番目?)(?:の)?(?:ほう|方|やつ)?|^第一个/u, 0],
  [/^(?:the )?(?:second|2nd|other)(?: one)?|^the latter|^(?:number )?two|^(?:das|die|den) (?:zweite[nr]?|andere[nr]?)|^(?:el|la) (?:segund[oa]|otr[oa])|^(?:二番目|二つ目|2番目?|後|あと|もう一つ)(?:の)?(?:ほう|方|やつ)?|^第二个|^后一个/u, 1],
  [/^(?:the )?last(?: one)?|^(?:das|die|den) letzte[nr]?|^(?:el|la) últim[oa]|^最後(?:の)?(?:ほう|方|やつ)?|^最后一个/u, -1],
];
/** "Yes, I mean the second one, please": what stands around the choice. */
const BEFORE_CHOICE = new RegExp(`^(?:(?:${SOFT}|${YES}|i mean|i meant|take)[\\s,.!、，。！]*)+`, 'u');
const BEHIND_CHOICE = /(?:[\s,.!、，。！]|please|bitte|por favor|で|です|をお願いします|お願いします)+$/u;
const LONGEST = 80;

export function dialogueMove(normalised: string): DialogueMove | undefined {
  if (normalised.length === 0 || normalised.length > LONGEST) return undefined;
  if (CANCEL.test(normalised)) return { act: 'cancel' };
  const object = CANCEL_OBJECT.exec(normalised)?.[1];
  if (object !== undefined && !/\b(?:and|then|but|y|und)\b/.test(object)) return { act: 'cancel', object };
  if (DECLINE.test(normalised)) return { act: 'decline' };
  if (CONFIRM.test(normalised)) return { act: 'confirm' };
  const bare = normalised.replace(BEFORE_CHOICE, '').replace(BEHIND_CHOICE, '');
  for (const [pattern, index] of ORDINALS) if (pattern.exec(bare)?.[0].length === bare.length && bare !== '') return { act: 'choose', index };
  return undefined;
}
