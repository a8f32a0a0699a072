'use client';
import { type FormEvent, useMemo, useState } from 'react';
import type { Manifest, ReviewDetail } from '../../schemas/generated/types.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ManifestEditor, useManifestText } from '../components/editor/manifest-editor.tsx';
import { Failure } from '../components/states.tsx';
import { yamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './decide-dialog.module.css';
import { ReasonField } from './reason-field.tsx';

/** Changes what would run and approves it so: it goes through gates and policy again. */
export function EditDialog({ review, onClose, onApprove }: { readonly review: ReviewDetail; onClose(): void; onApprove(manifest: Manifest, reason: string): Promise<void> }) {
  const { m } = useI18n();
  // What was there when the dialog was opened: the text under the reviewer's hands does not change by itself.
  const [before] = useState(() => yamlText(review.manifest ?? { id: review.intent.replaceAll('_', '-'), version: '1.0.0', intent: review.intent, traits: [], action: { type: 'log', message: '' } }));
  const [text, setText] = useState(before);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const checked = useManifestText(text, review.intent);
  const edited = useMemo(() => text !== before, [text, before]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || !checked.manifest || !checked.answer?.ok) return;
    if (reason.trim() === '') return setMissing(true);
    setBusy(true);
    setFailure(undefined);
    onApprove(checked.manifest, reason.trim()).catch(setFailure).finally(() => setBusy(false));
  };
  return (
    <Dialog open wide title={m.reviews.dialog.edit(review.intent)} onClose={onClose}>
      <form onSubmit={submit} className={classes['form']}>
        <ManifestEditor before={before} text={text} onChange={setText} checked={checked} />
        <ReasonField value={reason} onChange={(value) => { setReason(value); setMissing(false); }} onSubmit={submit} error={missing ? m.reviews.dialog.reasonMissing : undefined} suggestions={m.reviews.dialog.whyEdited} />
        {failure !== undefined && <Failure error={failure} />}
        <div className={classes['buttons']}>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy} disabled={!edited || !checked.answer?.ok || checked.checking}>{m.reviews.dialog.approveEdited}</Button>
        </div>
      </form>
    </Dialog>
  );
}
