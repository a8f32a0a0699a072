'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ManifestView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Field } from '../components/field.tsx';
import { GateList } from '../components/gate-list.tsx';
import { TextDiff } from '../components/text-diff.tsx';
import { YamlView, yamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './browser.module.css';
import { keyOf, MANIFEST_TONES } from './manifest-key.ts';
import { NewVersionDialog } from './new-version-dialog.tsx';

export interface ManifestDetailProps {
  readonly view: ManifestView;
  /** The others of its id. */
  readonly versions: readonly ManifestView[];
  onChoose(key: string): void;
}

/** One manifest: its text, its gates, what differs from another version, and what can be done with it. */
export function ManifestDetail({ view, versions, onChoose }: ManifestDetailProps) {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const [open, setOpen] = useState<'approve' | 'retire' | 'new'>();
  const [other, setOther] = useState('');
  const compared = versions.find(({ version }) => version === other);
  const key = keyOf(view);
  const words = m.registry.manifests;
  const move = async (reason: string): Promise<void> => {
    const request = { digest: view.digest, ...(reason === '' ? {} : { reason }) };
    await (open === 'approve' ? client.approveManifest(key, request) : client.retireManifest(key, request));
    await queries.invalidateQueries({ queryKey: ['manifests'] });
  };
  return (
    <article className={classes['detail']} aria-label={key}>
      <header className={classes['head']}>
        <div>
          <h2><code>{view.id}</code> <span className="dim">{view.version}</span></h2>
          <p className="row"><Badge tone={MANIFEST_TONES[view.status]}>{words.statuses[view.status]}</Badge><span className="dim small">{words.source[view.source]}</span></p>
        </div>
        <div className="row">
          {view.status === 'draft' && <Button kind="good" onClick={() => setOpen('approve')}>{words.approve}</Button>}
          <Button onClick={() => setOpen('new')}>{words.newVersion}</Button>
          {view.status !== 'retired' && <Button kind="danger" onClick={() => setOpen('retire')}>{words.retire}</Button>}
        </div>
      </header>
      {view.manifest.description && <p>{view.manifest.description}</p>}
      <div className={classes['columns']}>
        <div className="stack">
          <Card title={words.text} actions={<CopyButton text={yamlText(view.manifest)} />}><YamlView value={view.manifest} label={key} /></Card>
        </div>
        <div className="stack">
          <Card title={m.registry.gates.title}><GateList gates={view.gates} /></Card>
          <Card>
            <dl className={classes['facts']}>
              <div><dt>{m.common.words.intent}</dt><dd><code>{view.manifest.intent}</code></dd></div>
              <div><dt>{words.traits}</dt><dd>{view.manifest.traits.join(', ')}</dd></div>
              <div><dt>{words.by}</dt><dd>{view.createdBy}</dd></div>
              {view.source !== 'bundle' && <div><dt>{words.created}</dt><dd>{format.dateTime(view.createdAt)}</dd></div>}
              {view.approvedBy && view.approvedAt && <div><dt>{words.approved}</dt><dd>{view.approvedBy}, {format.dateTime(view.approvedAt)}</dd></div>}
            </dl>
          </Card>
          <Card>
            {versions.length === 0 ? <p className="dim small">{words.noOther}</p> : (
              <>
                <Field label={words.versions}>{(attributes) => <select {...attributes} value={other} onChange={(event) => setOther(event.target.value)}><option value="">{m.registry.bundles.nothing}</option>{versions.map(({ version, status }) => <option key={version} value={version}>{version} · {words.statuses[status]}</option>)}</select>}</Field>
                {compared && <TextDiff before={yamlText(compared.manifest)} after={yamlText(view.manifest)} label={`${compared.version} → ${view.version}`} />}
              </>
            )}
          </Card>
        </div>
      </div>
      <ConfirmDialog open={open === 'approve' || open === 'retire'} title={open === 'retire' ? words.retireTitle(key) : words.approveTitle(key)} action={open === 'retire' ? words.retire : words.approve} kind={open === 'retire' ? 'danger' : 'primary'} reason="optional" onClose={() => setOpen(undefined)} onConfirm={move}>
        {open === 'retire' ? words.retireDetail : words.approveDetail}
      </ConfirmDialog>
      {open === 'new' && <NewVersionDialog view={view} onClose={() => setOpen(undefined)} onSaved={(saved) => { setOpen(undefined); onChoose(keyOf(saved)); }} />}
    </article>
  );
}
