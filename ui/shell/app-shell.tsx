'use client';
/** Everything around a page: providers, navigation, sign-in, keyboard. A page is rendered once somebody has signed in. */
import { usePathname } from 'next/navigation';
import { type ReactNode, useSyncExternalStore } from 'react';
import { AuthProvider, useAuth } from '../auth/auth.tsx';
import { Loading } from '../components/states.tsx';
import { I18nProvider, useI18n } from '../i18n/i18n.tsx';
import { LiveSessionProvider } from '../live/live-session.tsx';
import classes from './app-shell.module.css';
import { areaOf } from './area-of.ts';
import { Navigation } from './navigation.tsx';
import { PreferencesProvider } from './preferences.tsx';
import { ensureRandomUuid } from './random-uuid.ts';
import { ShellShortcuts } from './shell-shortcuts.tsx';
import { ShortcutsProvider } from './shortcuts.tsx';
import { SignIn } from './sign-in.tsx';

const never = () => () => {};

export function AppShell({ children }: { readonly children: ReactNode }) {
  // The exported page holds no content: what it shows depends on the reader's token, language and appearance.
  const inBrowser = useSyncExternalStore(never, () => true, () => false);
  if (!inBrowser) return <main className={classes['boot']} aria-busy="true"><h1 className="visually-hidden">AGI Egg</h1></main>;
  ensureRandomUuid();
  return (
    <PreferencesProvider>
      <I18nProvider>
        <AuthProvider>
          <ShortcutsProvider><Frame>{children}</Frame></ShortcutsProvider>
        </AuthProvider>
      </I18nProvider>
    </PreferencesProvider>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const { token } = useAuth();
  const { m, whole } = useI18n();
  const here = areaOf(usePathname());
  if (token === undefined) return <SignIn />;
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content">{m.common.skip}</a>
      <Navigation />
      <ShellShortcuts />
      <main id="content" tabIndex={-1} className={classes['main']}><LiveSessionProvider key={token}>{whole || here === 'live' ? children : <Loading lines={8} />}</LiveSessionProvider></main>
    </div>
  );
}
