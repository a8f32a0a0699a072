/** All words of the console by language. English is the model: another language that lacks one does not compile. */
import type { core } from './en/core.ts';
import type { en } from './en/index.ts';

/** The part that the shell and the live page need. */
export type CoreCatalogue = typeof core;
export type Catalogue = typeof en;
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language is loaded when it is wanted, and beyond its core when another area is looked at. */
export const CATALOGUES: Readonly<Record<Language, { core(): Promise<CoreCatalogue>; whole(): Promise<Catalogue> }>> = {
  en: { core: async () => (await import('./en/core.ts')).core, whole: async () => (await import('./en/index.ts')).en },
  ja: { core: async () => (await import('./ja/core.ts')).core, whole: async () => (await import('./ja/index.ts')).ja },
};

/** The first wanted language that there is. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
