'use client';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ManifestView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import dialogClasses from '../components/confirm-dialog.module.css';
import { Dialog } from '../components/dialog.tsx';
import { ManifestEditor, useManifestText } from '../components/editor/manifest-editor.tsx';
import { Failure } from '../components/states.tsx';
import { yamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';

/** A draft made from a manifest, checked while it is written. */
export function NewVersionDialog({ view, onClose, onSaved }: { readonly view: ManifestView; onClose(): void; onSaved(view: ManifestView): void }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m } = useI18n();
  const [before] = useState(() => { const { status: _status, ...manifest } = view.manifest; return yamlText(manifest); });
  const [text, setText] = useState(() => yamlText({ ...view.manifest, version: nextVersion(view.version), status: undefined }));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const checked = useManifestText(text);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!checked.manifest || busy) return;
    setBusy(true);
    setFailure(undefined);
    client.addManifest(checked.manifest)
      .then(async (saved) => { await queries.invalidateQueries({ queryKey: ['manifests'] }); onSaved(saved); })
      .catch(setFailure).finally(() => setBusy(false));
  };
  return (
    <Dialog open wide title={m.registry.manifests.newTitle(view.id)} onClose={onClose}>
      <form className={dialogClasses['form']} onSubmit={save}>
        <ManifestEditor before={before} text={text} onChange={setText} checked={checked} />
        <p className="small dim">{m.registry.manifests.versionHint}</p>
        {failure !== undefined && <Failure error={failure} />}
        <div className={dialogClasses['buttons']}>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy} disabled={checked.manifest === undefined || checked.problems.length > 0 || checked.checking}>{m.registry.manifests.save}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** One patch further; what is no dotted number gets one behind it. */
function nextVersion(version: string): string {
  const [, head, patch] = /^(\d+\.\d+\.)(\d+)/.exec(version) ?? [];
  return head === undefined ? `${version}.1` : `${head}${Number(patch) + 1}`;
}
