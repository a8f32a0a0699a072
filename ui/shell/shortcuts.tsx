'use client';
/** Keys that do something, and the list of them. Pages add theirs with `useShortcuts`. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

export interface Shortcut {
  /** One key as `KeyboardEvent.key` says it, or two in a row: `g r`. */
  readonly keys: string;
  /** What it does, in the reader's language. */
  readonly label: string;
  run(): void;
}

interface Registry { add(shortcuts: readonly Shortcut[]): () => void; readonly all: readonly Shortcut[] }

const Context = createContext<Registry | undefined>(undefined);
/** Time for the second key. */
const SECOND_KEY_MS = 1200;

export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const add = useCallback((shortcuts: readonly Shortcut[]) => {
    setGroups((before) => [...before, shortcuts]);
    return () => setGroups((before) => before.filter((group) => group !== shortcuts));
  }, []);
  // The last one added wins: a dialog over a page over the shell.
  const all = useMemo(() => groups.toReversed().flat(), [groups]);
  const current = useRef(all);
  current.current = all;

  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const both = first && event.timeStamp - first.at < SECOND_KEY_MS ? `${first.key} ${event.key}` : undefined;
      first = undefined;
      const found = current.current.find(({ keys }) => keys === both) ?? current.current.find(({ keys }) => keys === event.key);
      if (found) {
        event.preventDefault();
        found.run();
      } else if (current.current.some(({ keys }) => keys.startsWith(`${event.key} `))) first = { key: event.key, at: event.timeStamp };
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const value = useMemo(() => ({ add, all }), [add, all]);
  return <Context value={value}>{children}</Context>;
}

/** Adds keys while the component is shown, from the moment it is: what can be seen can be pressed. Give a list that `useMemo` keeps. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const add = useContext(Context)?.add;
  useLayoutEffect(() => add?.(shortcuts), [add, shortcuts]);
}

export function useAllShortcuts(): readonly Shortcut[] {
  return useContext(Context)?.all ?? [];
}

/** Keys belong to whoever takes text; an open dialog keeps the keys of the page behind it silent. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const dialog = document.querySelector('dialog[open]');
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || (dialog !== null && !dialog.hasAttribute('data-shortcuts'));
}
