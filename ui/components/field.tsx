'use client';
/** A labelled input with its hint and its error tied to it. */
import { type ReactNode, useId } from 'react';
import classes from './field.module.css';

export interface FieldAttributes {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

export function Field({ label, hint, error, className = '', children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`${classes['field']} ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, className: classes['input'] ?? '', 'aria-describedby': described || undefined, 'aria-invalid': error === undefined ? undefined : true })}
      {hint !== undefined && <p id={`${id}-hint`} className={classes['hint']}>{hint}</p>}
      {error !== undefined && <p id={`${id}-error`} className={classes['error']} role="alert">{error}</p>}
    </div>
  );
}

export function Check({ label, checked, onChange, hint }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly hint?: string }) {
  return <label className={classes['check']} title={hint}><input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />{label}</label>;
}
