'use client';
/** Keys that work on every page, and the dialog that lists all keys. */
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { Dialog } from '../components/dialog.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { AREA_PATHS, AREAS } from './area-of.ts';
import { AREA_LINKS } from './areas.ts';
import classes from './shell-shortcuts.module.css';
import { type Shortcut, useAllShortcuts, useShortcuts } from './shortcuts.tsx';

const OPEN = 'egg:shortcuts';

export function openShortcutList(): void {
  document.dispatchEvent(new Event(OPEN));
}

export function ShellShortcuts() {
  const { m } = useI18n();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const mine = useMemo<readonly Shortcut[]>(() => [
    ...AREAS.map((area) => ({ keys: `g ${AREA_LINKS[area].key}`, label: m.common.shortcuts.goTo(m.common.areas[area]), run: () => router.push(AREA_PATHS[area]) })),
    { keys: '?', label: m.common.shortcuts.help, run: () => setOpen(true) },
  ], [m, router]);
  useShortcuts(mine);
  useEffect(() => {
    const show = (): void => setOpen(true);
    document.addEventListener(OPEN, show);
    return () => document.removeEventListener(OPEN, show);
  }, []);
  const all = useAllShortcuts();
  const groups: readonly (readonly [title: string, list: readonly Shortcut[]])[] = [
    [m.common.shortcuts.here, all.filter((shortcut) => !mine.includes(shortcut))],
    [m.common.shortcuts.anywhere, mine],
  ];
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={m.common.shortcuts.title}>
      {groups.filter(([, list]) => list.length > 0).map(([title, list]) => (
        <section key={title} className={classes['group']}>
          <h3>{title}</h3>
          <dl>
            {list.map(({ keys, label }) => <div key={keys}><dt>{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{label}</dd></div>)}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
