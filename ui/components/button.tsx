'use client';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import classes from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: what the page is for, once a page; `danger`: it cannot be taken back; `quiet`: beside others. */
  readonly kind?: 'primary' | 'normal' | 'quiet' | 'danger' | 'good';
  readonly size?: 'normal' | 'small';
  /** Something is under way: it cannot be pressed again. */
  readonly busy?: boolean;
}

export function Button({ kind = 'normal', size = 'normal', busy = false, className = '', type = 'button', disabled, children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} disabled={disabled || busy} aria-busy={busy || undefined} className={`${classes['button']} ${classes[kind]} ${classes[size]} ${className}`}>
      {busy && <span className={classes['spinner']} aria-hidden="true" />}{children}
    </button>
  );
}

/** A button with a picture alone; its label is read out and shown as a tip. */
export function IconButton({ label, children, className = '', ...rest }: { readonly label: string; readonly children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} aria-label={label} title={label} className={`${classes['icon']} ${className}`}>{children}</button>;
}
