/** Things that are none of the desk's business, some of them close to it. By language. */
import type { Language } from './phrases.ts';

export const OUT_OF_SCOPE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'what is the weather going to be tomorrow', 'book me a table for two at eight', 'play something relaxing', 'translate good morning into French', 'how tall is mount everest',
    'remind me to water the plants', 'who won the match last night', 'what is your favourite colour', 'order a pizza with extra cheese', 'set a timer for the eggs',
    'write a poem about autumn', 'how do I get to the train station', 'my screen is cracked, who repairs it', 'the coffee machine on the third floor is broken', 'can you proofread my presentation',
    'when is the next bank holiday', 'I would like to take Friday off', 'did anybody see my headphones', 'what does kubernetes mean in Greek', 'recommend a book about databases',
    'is the canteen open today', 'please water the office plants', 'how many calories are in a banana', 'convert twenty miles to kilometres', 'tell me a joke about programmers',
    'what is the capital of Mongolia', 'my password manager is slow on the phone', 'where can I park near the office', 'the meeting is moved to Tuesday', 'congratulations on the launch everybody',
    'I restarted my diet on Monday', 'she was promoted to director last week', 'the kids need a budget for ice cream', 'we should scale the mountain this summer', 'close the window, it is cold',
  ],
  ja: ['明日の天気はどうですか', '近くのラーメン屋を教えて', '会議室を予約してください', 'この曲の名前は何ですか', '昨日の試合はどっちが勝ったの', '電車が遅れているみたいです', '今日のお昼は何にしよう'],
  zh: ['明天会下雨吗', '帮我订一张去上海的火车票', '讲个笑话吧', '附近有什么好吃的', '这道数学题怎么做', '我想听周杰伦的歌', '会议改到星期三了'],
  es: ['¿qué tiempo hará mañana?', 'pon algo de música tranquila', 'reserva una mesa para cuatro', 'cuéntame un chiste', '¿cuándo juega el Betis?'],
  de: ['wie wird das Wetter morgen', 'spiel etwas Jazz', 'wann fährt der nächste Zug nach Köln', 'erzähl mir einen Witz', 'was gibt es heute in der Kantine'],
};
