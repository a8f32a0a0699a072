/** What is said around requests: hesitations, corrections, links between two requests, and what is none of the desk's business. */
import type { Language } from './phrases.ts';

export const HESITATIONS: Readonly<Record<Language, readonly (readonly [before: string, after: string])[]>> = {
  en: [['um, so, ', ''], ['uh, hold on, ', ''], ['okay so, er, ', ', you know'], ['hmm, let me think, ', ''], ['well, ', ', I guess'], ['right, erm, ', ' please']],
  ja: [['えーと、', ''], ['あのー、', ''], ['うーん、そうですね、', '']],
  zh: [['嗯，那个，', ''], ['呃，', ''], ['就是说，', '']],
  es: [['eh, bueno, ', ''], ['a ver, pues, ', ''], ['este, mmm, ', '']],
  de: [['äh, also, ', ''], ['hm, Moment, ', ''], ['na ja, ähm, ', '']],
};

/** Behind a request with a wrong value: the right one in place of `{right}`. */
export const CORRECTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [', no wait, {right}', ', sorry, I mean {right}', ', actually {right}', ', no, {right}'],
  ja: ['、いや、{right}', '、じゃなくて{right}'],
  zh: ['，不对，{right}', '，不是，是{right}'],
  es: [', no, perdón, {right}', ', mejor dicho, {right}'],
  de: [', nein, {right}', ', ich meine {right}'],
};

/** An utterance of its own that takes the last value back. */
export const LATE_CORRECTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['No, I meant {right}.', 'Sorry, {right}.', 'Actually, {right}.'],
  ja: ['すみません、{right}です', 'いや、{right}で'],
  zh: ['不对，是{right}', '抱歉，{right}'],
  es: ['No, perdón, {right}.'],
  de: ['Nein, ich meinte {right}.'],
};

export const LINKS: Readonly<Record<Language, readonly string[]>> = {
  en: [' and then ', ', then ', ' and after that ', '. Also, '],
  ja: ['、それから', '。あと、'],
  zh: ['，然后', '，接着'],
  es: [' y luego ', ', después '],
  de: [' und dann ', ', danach '],
};

/** Between requests; asks for nothing. */
export const PLEASANTRIES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Good morning everyone.', 'Thanks, that was quick.', 'One second, my phone is ringing.', 'Okay, where was I.', 'Great, cheers.'],
  ja: ['お疲れ様です。', 'ありがとうございます。', '少々お待ちください。'],
  zh: ['大家好。', '谢谢。', '稍等一下。'],
  es: ['Buenos días a todos.', 'Muchas gracias.'],
  de: ['Guten Morgen zusammen.', 'Vielen Dank.'],
};

/** How a recogniser hears it: each is a plausible slip in English speech. */
export const MISHEARINGS: readonly (readonly [said: RegExp, heard: string])[] = [
  [/\bdeploy\b/, 'the ploy'], [/\blogs\b/, 'locks'], [/\broll\b/, 'role'], [/\bdatabase\b/, 'data base'], [/\bscale\b/, 'scales'], [/\brestart\b/, 're start'], [/\breplicas\b/, 'replica is'],
  [/\balert\b/, 'a lert'], [/\bon-call\b/, 'uncle'], [/\bbackup\b/, 'back up'], [/\bpods\b/, 'parts'], [/\bincident\b/, 'incidence'], [/\bplease\b/, 'police'], [/\bstatus\b/, 'statues'], [/\bbudget\b/, 'budge it'],
];
