'use client';
/** A list of any length: only what can be seen is in the page. Arrow keys, Home and End move through it. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './virtual-list.module.css';

export interface VirtualListProps<T> {
  readonly items: readonly T[];
  /** What the list holds, read out. */
  readonly label: string;
  /** Pixels of an ordinary row; a row that is higher is measured. */
  readonly rowHeight: number;
  keyOf(item: T): string;
  render(item: T, index: number): ReactNode;
  /** Makes the rows selectable. */
  readonly selected?: number | undefined;
  readonly onSelect?: (index: number) => void;
  /** Enter or a double click on a row. */
  readonly onOpen?: (index: number) => void;
  /** A click opens, and does not only select. */
  readonly openOnClick?: boolean;
  /** Near the end: the place to ask for the next page. */
  readonly onEnd?: () => void;
  /** Stays at the end as items come in, as a log does. */
  readonly follow?: boolean;
  readonly className?: string;
}

const NEAR_END = 10;

export function VirtualList<T>({ items, label, rowHeight, keyOf, render, selected, onSelect, onOpen, openOnClick = false, onEnd, follow = false, className = '' }: VirtualListProps<T>) {
  const id = useId();
  const parent = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => parent.current, estimateSize: () => rowHeight, overscan: 8, getItemKey: (index) => { const item = items[index]; return item === undefined ? index : keyOf(item); } });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;
  useEffect(() => { if (onEnd && items.length > 0 && last >= items.length - NEAR_END) onEnd(); }, [onEnd, last, items.length]);
  useEffect(() => { if (follow && items.length > 0) virtual.scrollToIndex(items.length - 1, { align: 'end' }); }, [follow, items.length, virtual]);
  useEffect(() => { if (selected !== undefined && selected >= 0) virtual.scrollToIndex(selected, { align: 'auto' }); }, [selected, virtual]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!onSelect || items.length === 0) return;
    const at = selected ?? -1;
    const page = Math.max(1, Math.floor((parent.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: items.length - 1 };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      onSelect(Math.min(items.length - 1, Math.max(0, to)));
    } else if (event.key === 'Enter' && at >= 0 && onOpen) {
      event.preventDefault();
      onOpen(at);
    }
  };
  const selectable = onSelect !== undefined;
  return (
    <div ref={parent} className={`${classes['list']} ${className}`} tabIndex={0} role={selectable ? 'listbox' : 'list'} aria-label={label}
      aria-activedescendant={selectable && selected !== undefined && rows.some(({ index }) => index === selected) ? `${id}-${selected}` : undefined} onKeyDown={onKeyDown}>
      <div role="presentation" className={classes['space']} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start, key }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div key={key} ref={virtual.measureElement} data-index={index} id={selectable ? `${id}-${index}` : undefined} className={classes['row']} style={{ transform: `translateY(${start}px)` }}
              role={selectable ? 'option' : 'listitem'} aria-setsize={items.length} aria-posinset={index + 1} aria-selected={selectable ? index === selected : undefined}
              onClick={onSelect && (() => { onSelect(index); if (openOnClick) onOpen?.(index); })} onDoubleClick={onOpen && !openOnClick ? () => onOpen(index) : undefined}>
              {render(item, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
