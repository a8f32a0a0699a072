import assert from 'node:assert/strict';
import { moodOf } from './clause-moods.ts';

/** Said, by the mood of its clauses; `none` asks for something. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  courtesy: ['good morning', 'Good morning everyone!', 'hi all, how are you?', 'Thanks a lot team', 'see you tomorrow', 'おはようございます', 'どうもありがとうございます', '谢谢大家', 'vielen Dank', 'muchas gracias'],
  condition: [
    'once QA approves, deploy it', 'when traffic drops, restart it',
    'if the deploy fails, roll it back', 'restart it if it is down', 'once the backup is done, delete it', 'when the tests pass, promote it', 'unless somebody objects, restart it', 'restart it, if it is down', 'restart A and scale B if the load is high',
    'if it fails, roll back and page the team', 'before we delete anything', 'もし失敗したらロールバックして', 'デプロイが終わったら再起動して', 'エラーが出た場合は戻してください', '如果失败，就回滚', '等备份完成之后删除', 'falls es ausfällt, starte es neu', 'starte es neu, sobald die Migration fertig ist',
    'only restart it if the error rate stays high', 'provided that QA signs off, promote it', 'assuming the tests are green, deploy it', '必要ならcheckout-apiを再起動して', 'si hace falta, reinicia todo', 'si falla el despliegue, revierte', 'reinicia si está caído',
  ],
  report: ['誰かが再起動したみたいです', 'some people say delete it', 'they keep telling me to restart it', 'he was like, delete it', 'Anna thinks we should delete it', 'the ticket says: delete it', '削除したそうです', '客户要求我们删除', 'mi jefe quiere que borremos todo', 'she told me to delete it', 'the customer wants us to delete it', 'I was told to scale it', 'the runbook says to restart it', 'according to Tom, we have to delete it', '再起動してと言われました', '老板说要重启', 'er hat gesagt, ich soll es löschen', 'me dijo que borrara todo'],
  statement: ['we had to restart it twice last night', 'the intern wanted to delete it', 'orders-db has been deleted', 'Tom is restarting it', 'I am restarting it', 'it is going to be deployed by the release team', 'restarting it usually helps', "restarting it didn't help", 'the restart took ten minutes', 'a restart is not necessary', "it doesn't need a restart", 'every night we restart it', "too bad we can't restart it", '小王正在重启', '重启没有用', 'ya reiniciaron todo', 'I restarted it yesterday', 'it was restarted an hour ago', 'somebody deleted the table', 'Tom rolled back the release', 'the backup finished', 'thanks for restarting it', '昨日再起動しました', '昨天我重启了', '谢谢你重启', 'ich habe es gestern neu gestartet', 'ayer reinicié todo', 'gracias por reiniciar'],
  possibility: ['my colleague will take care of restarting it', 'for example restart it', 'worst case we roll it back', 'man könnte es neu starten', 'habría que reiniciar', 'Tom would restart it', 'we usually restart it after a deploy', 'let me think about whether to delete it', '再起動しようと思っています', 'we might need to scale', 'maybe we should restart it', 'we could roll it back', 'I will restart it myself', 'I was going to restart it', 'suppose we scale it', '再起動するかもしれません', '我们打算删除', 'vielleicht müssen wir skalieren', 'quizás tengamos que escalar'],
  later: ['in an hour or so, restart it', 'tomorrow, restart it', 'restart it, but tomorrow', 'please schedule a restart of it for midnight', 'in the future please restart it first', 'remind me to restart it', '下午再重启', 'deploy it tomorrow', 'restart it in ten minutes', 'delete it next week', 'restart it at 6 pm', '明日デプロイして', '明天部署', 'starte es morgen neu', 'mañana reinicia todo'],
  negation: [
    'nobody should get access', 'under no circumstances drop it', 'make sure that nobody deletes it', 'avoid restarting it', 'without restarting it', 'instead of restarting it', 'I would not restart it', "I'd rather you didn't restart it", 'stop restarting it', 'leave it alone', 'neither restart nor scale it',
    'wait until I tell you to deploy it', "let's wait with the deploy", 'you must never delete it', 'it would be a mistake to delete it', 'there is no reason to restart it', 'no more restarts of it', "I don't want it deleted",
    "don't restart it and scale the other", '再起動しないほうがいい', '没必要重启', '再起動してはいけません', '再起動は避けてください', '谁都不能删除', '避免重启', 'niemand darf es löschen', 'unter keinen Umständen löschen', 'nadie debe borrarlo', 'evita reiniciar',
  ],
  question: ['the documentation explains how to delete it', '再起動する手順を教えて', '再起動したらどうなりますか', '是谁重启的', 'is it safe to delete it', 'do you think we should restart it', 'would restarting it help', 'can it be deleted', 'what does it take to delete it', 'who can delete it', '再起動した方がいいですか', '再起動すべきでしょうか', '要不要重启', 'sollen wir es löschen', '¿debería reiniciar?', 'has it been restarted', 'who restarted it', 'why was it restarted', '再起動しましたか', '重启了吗', 'wer hat es gelöscht', '¿quién borró la base?'],
  none: [
    'good morning, restart it', 'restart it, thanks', 'hello team, please deploy it', '你好，请重启', 'thank the team in the channel',
    'I was hoping you could restart it', 'tomorrow is the big day, deploy it', 'turn off what nobody is using', 'restart the service that was deployed yesterday', 'roll back what we deployed yesterday', 'restart it because it crashed', 'show me the services that are failing', '把没用的实例删掉',
    "when you're done with that, restart it", 'it is not responding, please restart it', "we can't reach it, restart it", 'I am looking for the logs', 'we are launching tomorrow, so scale it now', 'the tests passed, promote it', 'stop everything in production', 'stop the billing service', 'deploy checkout instead of billing to staging', 'stop running instances', 'would it be possible to restart it', 'would you be so kind as to restart it', 'can someone restart it', 'may I have read access', 'do a backup of it', 'how about restarting it', "I can't wait any longer, restart it", 'nobody answers, page the team', 'like I said, restart it', 'I told you to restart it', '再起動できますか', '再起動をお願いできますでしょうか', '你能重启吗',
    'restart it', 'restart it if you can', "if you don't mind, restart it", 'if possible, scale it', 'restart it when you get a chance', 'I was wondering if you could restart it', 'check if it is healthy', 'would you mind restarting it', 'we need to restart it', "let's restart it", "I'd like to restart it", 'could we restart it please',
    'she told me to restart it, so please restart it', 'as I said, restart it', 'I want you to restart it', 'we deployed it yesterday, roll it back', "why don't you restart it", "don't forget to restart it", "can't you restart it", "can't log in, reset my password", 'deploy it by tomorrow', 'silence it until tomorrow', 'deploy A without restarting B',
    "don't restart it, scale it", "don't restart it and instead scale it", 'no reinicies esto, escala lo otro', 'できれば再起動してください', '落ちました、再起動してください', '可以的话请重启', '能不能帮我重启一下', 'wenn möglich starte es neu', 'ich würde gern neu starten', 'si puedes, reinicia', 'guten Morgen, starte es neu',
  ],
};

describe('the mood of what is said', () => {
  for (const [mood, texts] of Object.entries(SAID)) for (const text of texts) it(`hears ${mood} in "${text}"`, () => assert.equal(moodOf(text)?.kind ?? 'none', mood));

  it('takes no longer than the text is long', () => {
    const started = performance.now();
    for (const word of ['if ', 'habe ', 'we ', 'the ', 'was x ', '昨天', '等', 'たら', 'é']) moodOf(word.repeat(20_000));
    assert.ok(performance.now() - started < 5_000);
  });

  it('looks at the clauses that a part touches, and at what governs them', () => {
    const text = 'if the deploy fails, roll it back. Show me the logs';
    assert.equal(moodOf(text, text.indexOf('roll'), text.indexOf('.'))?.kind, 'condition');
    assert.equal(moodOf(text, text.indexOf('Show'))?.kind, undefined);
  });
});
