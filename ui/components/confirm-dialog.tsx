'use client';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { autofocus } from './autofocus.ts';
import { Button, type ButtonProps } from './button.tsx';
import classes from './confirm-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { Failure } from './states.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly kind?: ButtonProps['kind'];
  /** Whether why is asked for. */
  readonly reason?: 'none' | 'optional' | 'required';
  onClose(): void;
  /** @throws what is then shown in the dialog */
  onConfirm(reason: string): Promise<unknown>;
}

/** Asks before something is done that others feel. */
export function ConfirmDialog({ open, title, children, action, kind = 'primary', reason = 'none', onClose, onConfirm }: ConfirmDialogProps) {
  const { m } = useI18n();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => { setText(''); setFailure(undefined); }, [open]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    onConfirm(text.trim()).then(onClose, setFailure).finally(() => setBusy(false));
  };
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form className={classes['form']} onSubmit={submit}>
        <div className="small">{children}</div>
        {reason !== 'none' && <Field label={m.common.words.reason}>{(attributes) => <input {...attributes} ref={autofocus} maxLength={500} required={reason === 'required'} value={text} onChange={(event) => setText(event.target.value)} />}</Field>}
        {failure !== undefined && <Failure error={failure} />}
        <div className={classes['buttons']}><Button onClick={onClose}>{m.common.cancel}</Button><Button type="submit" kind={kind} busy={busy}>{action}</Button></div>
      </form>
    </Dialog>
  );
}
