import assert from 'node:assert/strict';
import { normaliseText } from './classifier/normalise-text.ts';
import { dialogueMove } from './dialogue-act.ts';

const SAID: Readonly<Record<string, readonly string[]>> = {
  confirm: [
    'yes', 'Yes, do that.', 'yeah go ahead', 'sure', 'ok yes please', 'please do', 'exactly', 'that is right', "that's correct, thanks", 'confirmed', 'yep, do it now', 'go for it', "let's do it", 'okay, proceed',
    'はい', 'はい、お願いします', 'それでお願いします', '実行してください', 'そうです', 'うん、やって', 'その通りです', '好的', '是的，就这样', '可以，执行吧', '对', '没错', '确认', 'sí', 'sí, hazlo', 'claro, adelante', 'vale', 'eso es', 'ja', 'ja, mach das', 'genau', 'richtig, ausführen', 'ja bitte',
  ],
  cancel: [
    'forget it', 'forget about it please', 'cancel that', 'Cancel.', 'never mind', 'nevermind that', 'no wait, cancel it', 'scratch that', 'abort', "don't do that", "don't do it after all", 'call it off', 'I changed my mind', 'stop that', 'actually, never mind', 'sorry, forget that', 'drop it', 'cancel my last request', 'cancel everything',
    'やめて', 'やっぱりやめておいて', 'キャンセルしてください', '今のはなしで', '取り消してください', 'さっきのは取り消して', 'やっぱりいいです', '忘れてください', '算了', '算了吧', '取消', '取消刚才的请求', '不用了', '撤回', '当我没说', '那个不要了', 'olvídalo', 'cancela eso', 'no, déjalo', 'mejor no', 'anúlalo'.replace('ú', 'u'), 'no lo hagas', 'vergiss es', 'abbrechen bitte', 'lass es sein', 'doch lieber nicht', 'brich das ab', 'storniere das',
    'cancel the deployment', 'forget the restart', 'never mind the rollback', 'cancela el despliegue',
  ],
  decline: ['no', 'nope', 'no thanks', 'neither', 'いいえ', '違います', '不是', 'nein', 'no gracias', 'keins von beiden'],
  choose: ['the first one', 'the second one please', 'the latter', 'second', 'yes, the first', 'no, the other one', '最初の方', '二番目でお願いします', '第二个', 'el primero', 'la segunda', 'das zweite'],
  none: [
    'yes, restart checkout-api', 'cancel the deployment and restart checkout-api', 'forget it, deploy billing to staging', 'stop all services', 'stop checkout-api', 'yesterday', 'no, staging', 'do that for billing-api', 'ok so deploy it', 'sure thing, deploy checkout', 'what did you do?', 'the first deployment failed', 'undo that',
    '本番にデプロイして', 'はい、本番にデプロイして', 'やめてください、と言われた', '对，部署到生产环境', '取消静音', 'sí, reinicia checkout-api', 'ja, starte checkout-api neu', 'abbrechen und neu starten', 'cancel alert', 'delete it', 'roll it back', 'thank you', 'good morning', 'okay', 'please withdraw the admin permission of Hannah', 'withdraw the access',
  ],
};

describe('dialogueMove', () => {
  for (const [act, texts] of Object.entries(SAID)) {
    for (const text of texts) it(`hears ${act} in "${text}"`, () => assert.equal(dialogueMove(normaliseText(text))?.act ?? 'none', act));
  }

  it('counts what is chosen', () => {
    assert.deepEqual(['the first one', 'the second one', 'the last one', '第二个'].map((text) => dialogueMove(normaliseText(text))), [0, 1, -1, 1].map((index) => ({ act: 'choose', index })));
  });

  it('names what is cancelled', () => assert.deepEqual(dialogueMove('please cancel the deployment'), { act: 'cancel', object: 'deployment' }));

  it('is quick over anything long', () => assert.equal(dialogueMove('yes '.repeat(5000)), undefined));
});
