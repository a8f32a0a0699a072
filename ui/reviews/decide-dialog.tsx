'use client';
import { type FormEvent, useEffect, useState } from 'react';
import type { ReviewDetail, ReviewVerdict } from '../../schemas/generated/types.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './decide-dialog.module.css';
import { ReasonField } from './reason-field.tsx';

export interface DecideDialogProps {
  readonly review: ReviewDetail;
  /** Undefined: closed. */
  readonly verdict: ReviewVerdict | undefined;
  onClose(): void;
  /** @throws what the server refused and can be mended here */
  onDecide(verdict: ReviewVerdict, reason: string): Promise<void>;
}

/** A decision with its reason: two keys and a sentence. */
export function DecideDialog({ review, verdict, onClose, onDecide }: DecideDialogProps) {
  const { m, format } = useI18n();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => { setReason(''); setMissing(false); setFailure(undefined); }, [verdict, review.reviewId]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (verdict === undefined || busy) return;
    if (reason.trim() === '') return setMissing(true);
    setBusy(true);
    onDecide(verdict, reason.trim()).catch(setFailure).finally(() => setBusy(false));
  };
  return (
    <Dialog open={verdict !== undefined} title={verdict === 'reject' ? m.reviews.dialog.reject(review.intent) : m.reviews.dialog.approve(review.intent)} onClose={onClose}>
      <form onSubmit={submit} className={classes['form']}>
        {verdict === 'approve' && <p className="small">{m.reviews.dialog.runs(review.manifest ? `${review.manifest.id} ${review.manifest.version}` : '', review.environment, format.usd(review.estimatedCostUSD))}{review.quorum > 1 && <> {m.reviews.dialog.quorum(review.quorum - review.approvals - 1)}</>}</p>}
        {verdict === 'reject' && <p className="small">{m.reviews.dialog.rejects}</p>}
        <ReasonField value={reason} onChange={(text) => { setReason(text); setMissing(false); }} onSubmit={submit} error={missing ? m.reviews.dialog.reasonMissing : undefined} suggestions={verdict === 'reject' ? m.reviews.dialog.whyNot : m.reviews.dialog.whyYes} autoFocus />
        {failure !== undefined && <Failure error={failure} />}
        <div className={classes['buttons']}>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button type="submit" kind={verdict === 'reject' ? 'danger' : 'primary'} busy={busy}>{verdict === 'reject' ? m.reviews.reject : m.reviews.approve}</Button>
        </div>
      </form>
    </Dialog>
  );
}
