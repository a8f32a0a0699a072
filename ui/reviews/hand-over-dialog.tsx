'use client';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import { autofocus } from '../components/autofocus.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Field } from '../components/field.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './decide-dialog.module.css';

/** Gives a review to another person, who then decides in place of whoever gave it. */
export function HandOverDialog({ reviewId, onClose }: { readonly reviewId: string; onClose(): void }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m } = useI18n();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    client.delegateReview(reviewId, { to: to.trim(), reason: reason.trim() })
      .then(async () => { await Promise.all([queries.invalidateQueries({ queryKey: ['review', reviewId] }), queries.invalidateQueries({ queryKey: ['reviews'] })]); onClose(); })
      .catch(setFailure).finally(() => setBusy(false));
  };
  return (
    <Dialog open title={m.reviews.dialog.handOver} onClose={onClose}>
      <form className={classes['form']} onSubmit={submit}>
        <Field label={m.reviews.dialog.to} hint={m.reviews.dialog.toHint}>{(attributes) => <input {...attributes} ref={autofocus} required maxLength={128} value={to} onChange={(event) => setTo(event.target.value)} />}</Field>
        <Field label={m.common.words.reason}>{(attributes) => <input {...attributes} required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
        {failure !== undefined && <Failure error={failure} />}
        <div className={classes['buttons']}><Button onClick={onClose}>{m.common.cancel}</Button><Button type="submit" kind="primary" busy={busy}>{m.reviews.keys.handOver}</Button></div>
      </form>
    </Dialog>
  );
}
