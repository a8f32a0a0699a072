'use client';
/** A modal dialog of the platform: focus stays inside, Escape closes it, and focus returns to where it was. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { IconButton } from './button.tsx';
import classes from './dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  onClose(): void;
  readonly children: ReactNode;
  /** For editors. */
  readonly wide?: boolean;
}

export function Dialog({ open, title, onClose, children, wide = false }: DialogProps) {
  const { m } = useI18n();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    // A click on what lies behind closes it; the key for that is Escape.
    <dialog ref={dialog} aria-labelledby={id} className={`${classes['dialog']} ${wide ? classes['wide'] : ''}`} onClose={onClose} onClick={(event) => { if (event.target === dialog.current) onClose(); }}>
      {open && (
        <div className={classes['body']}>
          <div className={classes['head']}><h2 id={id}>{title}</h2><IconButton label={m.common.close} onClick={onClose}><X size={18} /></IconButton></div>
          {children}
        </div>
      )}
    </dialog>
  );
}
