'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { BundleSummary } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Field } from '../components/field.tsx';
import { Query } from '../components/query.tsx';
import { TextDiff } from '../components/text-diff.tsx';
import { YamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './browser.module.css';
import { compareFiles, shortDigest } from './bundle-files.ts';

const TONES = { added: 'auto', removed: 'deny', changed: 'review', same: 'plain' } as const;

/** One bundle: its files, what differs from another one, and putting it into effect. */
export function BundleDetail({ bundle, bundles, active }: { readonly bundle: BundleSummary; readonly bundles: readonly BundleSummary[]; readonly active: string | null }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const words = m.registry.bundles;
  const older = bundles[bundles.findIndex(({ digest }) => digest === bundle.digest) + 1]?.digest;
  const [other, setOther] = useState((bundle.active ? older : active) ?? '');
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const [file, setFile] = useState<string>();
  const content = useQuery({ queryKey: ['bundle', bundle.digest], queryFn: () => client.getBundle(bundle.digest), staleTime: Number.POSITIVE_INFINITY });
  const base = useQuery({ queryKey: ['bundle', other], queryFn: () => client.getBundle(other), enabled: other !== '', staleTime: Number.POSITIVE_INFINITY });
  const changes = useMemo(() => (content.data && (other === '' || base.data) ? compareFiles(other === '' ? undefined : base.data?.files, content.data.files) : []), [content.data, base.data, other]);
  const shown = changes.find(({ name }) => name === file) ?? changes[0];
  const different = changes.filter(({ state }) => state !== 'same').length;
  const publishedAt = (digest: string | null) => bundles.find((one) => one.digest === digest)?.publishedAt ?? '';
  const back = active !== null && bundle.publishedAt < publishedAt(active);
  return (
    <article className={classes['detail']} aria-label={shortDigest(bundle.digest)}>
      {done && <p className={classes['done']} role="status">{words.done(shortDigest(bundle.digest))}</p>}
      <header className={classes['head']}>
        <div>
          <h2 className="row"><code>{shortDigest(bundle.digest)}…</code><CopyButton text={bundle.digest} /></h2>
          <p className="row small"><span className="dim">{words.published(format.dateTime(bundle.publishedAt), bundle.publishedBy)} · {words.figures(bundle.intents, bundle.manifests)}</span>{bundle.active && <Badge tone="auto">{words.active}</Badge>}</p>
        </div>
        {!bundle.active && <Button kind="primary" onClick={() => setAsking(true)}>{back ? words.rollBack : words.activate}</Button>}
      </header>
      <Query query={content} lines={8}>
        {({ warnings }) => (
          <>
            {warnings.length > 0 && <details className="small"><summary>{words.warnings(warnings.length)}</summary><ul>{warnings.map(({ file: name, line, message }) => <li key={`${name} ${line} ${message}`}><code>{name}:{line}</code> {message}</li>)}</ul></details>}
            <div className={`${classes['columns']} ${classes['filesFirst']}`}>
              <Card title={words.files} actions={<span className="dim small">{other !== '' && (different === 0 ? words.same : words.changed(different))}</span>}>
                <Field label={words.compare}>{(attributes) => <select {...attributes} value={other} onChange={(event) => setOther(event.target.value)}><option value="">{words.nothing}</option>{bundles.filter(({ digest }) => digest !== bundle.digest).map(({ digest, active: inEffect }) => <option key={digest} value={digest}>{shortDigest(digest)}{inEffect ? ` · ${words.active}` : ''}</option>)}</select>}</Field>
                <ul className={classes['files']}>
                  {changes.map(({ name, state }) => <li key={name}><button type="button" aria-pressed={name === shown?.name} onClick={() => setFile(name)}>{name}{state !== 'same' && <Badge tone={TONES[state]}>{words.state[state]}</Badge>}</button></li>)}
                </ul>
              </Card>
              {shown && <Card title={<code>{shown.name}</code>}>{shown.state === 'same' ? <YamlText text={shown.after} label={shown.name} /> : <TextDiff before={shown.before} after={shown.after} label={shown.name} />}</Card>}
            </div>
          </>
        )}
      </Query>
      <ConfirmDialog open={asking} title={back ? words.rollBackTitle : words.activateTitle} action={back ? words.rollBack : words.activate} onClose={() => setAsking(false)}
        onConfirm={async () => { await client.activateBundle(bundle.digest); setDone(true); await queries.invalidateQueries({ queryKey: ['bundles'] }); await queries.invalidateQueries({ queryKey: ['manifests'] }); }}>
        <p>{words.activateDetail}</p>{other !== '' && other === active && <p className="dim">{different === 0 ? words.same : words.changed(different)}</p>}
      </ConfirmDialog>
    </article>
  );
}
