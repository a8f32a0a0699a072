'use client';
/** Words and figures in the reader's language: `const { m, format } = useI18n()`. */
import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { areaOf } from '../shell/area-of.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { type Catalogue, CATALOGUES, type Language } from './catalogue.ts';
import { type Format, formatFor } from './format.ts';

export interface I18n {
  readonly language: Language;
  /** The words: `m.live.title`, or a function where a figure goes in. */
  readonly m: Catalogue;
  readonly format: Format;
  /** False while there are the words of the shell and the live page alone: the shell shows no other page then. */
  readonly whole: boolean;
}

const Context = createContext<I18n | undefined>(undefined);

/** Shows nothing until the words are there; another language replaces the one before when it has come. */
export function I18nProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences();
  const coreIsEnough = areaOf(usePathname()) === 'live';
  const [value, setValue] = useState<I18n>();
  const there = value?.language === language && (value.whole || coreIsEnough);
  useEffect(() => {
    if (there) return undefined;
    let wanted = true;
    const { core, whole } = CATALOGUES[language];
    // The parts that are not there yet belong to pages that are not shown yet.
    void (coreIsEnough ? core() : whole()).then((m) => { if (wanted) setValue({ language, m: m as Catalogue, format: formatFor(language), whole: !coreIsEnough }); });
    return () => { wanted = false; };
  }, [language, coreIsEnough, there]);
  useEffect(() => { if (value) document.documentElement.lang = value.language; }, [value]);
  return value && <Context value={value}>{children}</Context>;
}

export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n is used outside of I18nProvider');
  return value;
}
