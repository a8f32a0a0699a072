import type { Recording } from '../../schemas/generated/types.ts';

/** The primary language of a recording: as its scope says, else by the script of its text, else English. */
export function languageOf({ scope, frames }: Pick<Recording, 'scope' | 'frames'>): string {
  if (scope?.language !== undefined) return scope.language.split('-', 1)[0]!.toLowerCase();
  const text = frames.map((frame) => (frame.type === 'text' ? frame.text : '')).join(' ');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
