'use client';
import { type FormEvent, type KeyboardEvent, useCallback, useRef } from 'react';
import { autofocus } from '../components/autofocus.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './reason-field.module.css';

const MOST = 2000;

export interface ReasonFieldProps {
  readonly value: string;
  onChange(text: string): void;
  onSubmit(event: FormEvent): void;
  readonly error: string | undefined;
  readonly suggestions: readonly string[];
  readonly autoFocus?: boolean;
}

/** Why: kept in the audit log, so it is always asked for. Enter sends it, with Shift it is a new line. */
export function ReasonField({ value, onChange, onSubmit, error, suggestions, autoFocus = false }: ReasonFieldProps) {
  const { m } = useI18n();
  const input = useRef<HTMLTextAreaElement>(null);
  const attach = useCallback((element: HTMLTextAreaElement | null) => { input.current = element; if (autoFocus) autofocus(element); }, [autoFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) onSubmit(event as unknown as FormEvent);
  };
  return (
    <div className={classes['reason']}>
      <Field label={m.common.words.reason} hint={m.reviews.dialog.reasonHint} error={error}>
        {(attributes) => <textarea {...attributes} ref={attach} rows={2} maxLength={MOST} required value={value} onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown} />}
      </Field>
      <div className={classes['suggestions']} role="group" aria-label={m.reviews.dialog.suggestions}>
        {suggestions.map((text) => <Button key={text} size="small" onClick={() => { onChange(text); input.current?.focus(); }}>{text}</Button>)}
      </div>
    </div>
  );
}
