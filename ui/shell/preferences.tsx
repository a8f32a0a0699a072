'use client';
/** How the reader wants to see the console. Kept in the browser; the token never is. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, LANGUAGES, languageFor } from '../i18n/catalogue.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly theme: Theme;
  readonly language: Language;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
}

const Context = createContext<Preferences | undefined>(undefined);

/** Rendered in the browser alone, so what it reads there needs no counterpart in the exported page. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => oneOf(THEMES, read('theme')) ?? 'system');
  const [language, setLanguage] = useState<Language>(() => oneOf(LANGUAGES, read('language')) ?? languageFor(navigator.languages));
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const changeTheme = useCallback((chosen: Theme) => { write('theme', chosen); setTheme(chosen); }, []);
  const changeLanguage = useCallback((chosen: Language) => { write('language', chosen); setLanguage(chosen); }, []);
  const value = useMemo(() => ({ theme, language, setTheme: changeTheme, setLanguage: changeLanguage }), [theme, language, changeTheme, changeLanguage]);
  return <Context value={value}>{children}</Context>;
}

export function usePreferences(): Preferences {
  const value = useContext(Context);
  if (!value) throw new Error('usePreferences is used outside of PreferencesProvider');
  return value;
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((candidate) => candidate === value);
}

/** A browser may forbid storage: then nothing is kept. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(`egg.${name}`);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`egg.${name}`, value);
  } catch {
    // Forbidden: it holds until the page is left.
  }
}
