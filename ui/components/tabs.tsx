'use client';
/** Tabs as the accessibility practices describe them: arrows move, the chosen tab alone is a stop of the Tab key. */
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import classes from './tabs.module.css';

export interface TabSpec<K extends string> { readonly key: K; readonly label: ReactNode }

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly TabSpec<NoInfer<K>>[];
  readonly chosen: K;
  onChoose(key: NoInfer<K>): void;
  readonly children: ReactNode;
}

export function Tabs<K extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<K>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.key);
    document.getElementById(`${id}-${next.key}`)?.focus();
  };
  return (
    <div className={classes['tabs']}>
      <div className={classes['list']} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ key, label: text }) => (
          <button key={key} type="button" id={`${id}-${key}`} role="tab" aria-selected={key === chosen} aria-controls={`${id}-panel`} tabIndex={key === chosen ? 0 : -1} onClick={() => onChoose(key)}>{text}</button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`} className={classes['panel']}>{children}</div>
    </div>
  );
}
