'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import type { ManifestAction, ReviewDetail } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { GateList } from '../components/gate-list.tsx';
import { Empty } from '../components/states.tsx';
import { TextDiff } from '../components/text-diff.tsx';
import { YamlView, yamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './review-manifest.module.css';

/** What would run, with which rights, and what in it is new. */
export function ReviewManifest({ review }: { readonly review: ReviewDetail }) {
  const client = useClient();
  const { m } = useI18n();
  const { manifest, base, diff, gates } = review;
  const reference = base && `${base.id}@${base.version}`;
  const original = useQuery({ queryKey: ['manifest', reference], queryFn: () => client.getManifest(reference ?? ''), enabled: reference !== null && diff.length > 0 });
  if (!manifest) return <Card title={m.reviews.manifest.title}><Empty title={m.reviews.manifest.none}>{m.reviews.manifest.noneDetail}</Empty></Card>;
  return (
    <Card title={m.reviews.manifest.title} actions={<span className="row"><Link href={`/registry/?id=${encodeURIComponent(reference ?? `${manifest.id}@${manifest.version}`)}`}><code>{manifest.id}</code></Link> <span className="dim small">{manifest.version}</span></span>}>
      {manifest.description && <p>{manifest.description}</p>}
      <dl className={classes['facts']}>
        <ActionFact name={m.reviews.manifest.does} action={manifest.action} />
        {manifest.rollback ? <ActionFact name={m.reviews.manifest.undo} action={manifest.rollback} /> : <div><dt>{m.reviews.manifest.undo}</dt><dd><Badge tone="review">{m.reviews.manifest.noUndo}</Badge></dd></div>}
        {manifest.iam && <div><dt>{m.reviews.manifest.rights}</dt><dd>{manifest.iam.roles?.map((role) => <code key={role}>{role}</code>)}{manifest.iam.serviceAccount && <span className="dim"> {manifest.iam.serviceAccount}</span>}</dd></div>}
      </dl>
      <h3>{m.registry.gates.title}</h3>
      <GateList gates={gates} />
      <h3>{m.reviews.manifest.diff}</h3>
      {diff.length === 0 ? <p className="dim small">{base ? m.registry.diff.same : m.reviews.manifest.asPublished}</p> : (
        <>
          <ul className={classes['changes']}>
            {diff.map((change) => (
              <li key={change.path}><code>{change.path.slice(1).replaceAll('/', ' › ')}</code> {change.op !== 'add' && <del>{shortly(change.from)}</del>} {change.op === 'replace' && '→'} {change.op !== 'remove' && <ins>{shortly(change.to)}</ins>}</li>
            ))}
          </ul>
          {original.data && <details className={classes['text']}><summary>{m.reviews.manifest.lines(reference ?? '')}</summary><TextDiff before={yamlText(original.data.manifest)} after={yamlText(manifest)} label={m.reviews.manifest.diff} /></details>}
        </>
      )}
      <details className={classes['text']}>
        <summary>YAML</summary>
        <YamlView value={manifest} label={`YAML ${manifest.id}`} />
      </details>
      <p className="row small dim">{m.common.words.digest} <code title={review.digest}>{review.digest.slice(0, 23)}…</code><CopyButton text={review.digest} /></p>
    </Card>
  );
}

function ActionFact({ name, action }: { readonly name: string; readonly action: ManifestAction }) {
  const text = action.type === 'http' ? `${action.method ?? 'POST'} ${action.url}` : action.type === 'pubsub' ? action.topic : action.message;
  return <div><dt>{name}</dt><dd><Badge>{action.type}</Badge> <code>{text}</code></dd></div>;
}

function shortly(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
