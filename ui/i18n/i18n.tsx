'use client';
/** Words and figures in the reader's language: `const { m, format } = useI18n()`. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { usePreferences } from '../shell/preferences.tsx';
import { type Catalogue, CATALOGUES, type Language } from './catalogue.ts';
import { type Format, formatFor } from './format.ts';

export interface I18n {
  readonly language: Language;
  /** The words: `m.live.title`, or a function where a figure goes in. */
  readonly m: Catalogue;
  readonly format: Format;
}

const Context = createContext<I18n | undefined>(undefined);

/** Shows nothing until the words are there; another language replaces the one before when it has come. */
export function I18nProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences();
  const [value, setValue] = useState<I18n>();
  useEffect(() => {
    let wanted = true;
    void CATALOGUES[language]().then((m) => { if (wanted) setValue({ language, m, format: formatFor(language) }); });
    return () => { wanted = false; };
  }, [language]);
  useEffect(() => { if (value) document.documentElement.lang = value.language; }, [value]);
  return value && <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n is used outside of I18nProvider');
  return value;
}
