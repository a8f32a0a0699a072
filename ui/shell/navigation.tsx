'use client';
/** The areas: a rail at the side where there is room, a bar at the bottom on a small screen. */
import { Keyboard, LogOut, Moon, Sun, SunMoon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useAuth } from '../auth/auth.tsx';
import { IconButton } from '../components/button.tsx';
import { LANGUAGES } from '../i18n/catalogue.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { AREA_PATHS, AREAS, areaOf } from './area-of.ts';
import { AREA_LINKS } from './areas.ts';
import { Mark } from './mark.tsx';
import classes from './navigation.module.css';
import { THEMES, usePreferences } from './preferences.tsx';
import { openShortcutList } from './shell-shortcuts.tsx';

const THEME_ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;
const LANGUAGE_NAMES = { en: 'English', ja: '日本語' } as const;

export function Navigation() {
  const { m } = useI18n();
  const { claims, signOut } = useAuth();
  const { theme, setTheme, language, setLanguage } = usePreferences();
  const here = areaOf(usePathname());
  const ThemeIcon = THEME_ICONS[theme];
  return (
    <header className={classes['header']}>
      <Link className={classes['brand']} href="/" aria-label={`${m.common.product}: ${m.common.areas.live}`}><Mark /><span>{m.common.product}</span></Link>
      <nav className={classes['nav']} aria-label={m.common.navigation}>
        <ul>
          {AREAS.map((area) => {
            const { icon: Icon } = AREA_LINKS[area];
            return (
              <li key={area}>
                <Link href={AREA_PATHS[area]} prefetch={false} aria-current={area === here ? 'page' : undefined}>
                  <Icon size={18} aria-hidden="true" /><span className={classes['long']}>{m.common.areas[area]}</span><span className={classes['short']}>{m.common.areasShort[area]}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className={classes['foot']}>
        {claims && <p className={classes['who']} title={claims.roles.join(', ')}>{m.common.signedInAs(claims.sub, claims.tenantId)}</p>}
        <div className={classes['tools']}>
          <select aria-label={m.common.language} value={language} onChange={(event) => setLanguage(event.target.value as typeof language)}>
            {LANGUAGES.map((tag) => <option key={tag} value={tag}>{LANGUAGE_NAMES[tag]}</option>)}
          </select>
          <IconButton label={`${m.common.theme.label}: ${m.common.theme[theme]}`} onClick={() => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system')}><ThemeIcon size={17} /></IconButton>
          <IconButton className={classes['keys']} label={m.common.shortcuts.open} onClick={openShortcutList}><Keyboard size={17} /></IconButton>
          <IconButton label={m.common.signOut} onClick={signOut}><LogOut size={17} /></IconButton>
        </div>
      </div>
    </header>
  );
}
