'use client';
/** Replays a session under another bundle: what would have been decided, with nothing carried out. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { ComparedRequest, ComparisonReport } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { DecisionBadge } from '../components/decision-badge.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Field } from '../components/field.tsx';
import { Query } from '../components/query.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './replay-dialog.module.css';

export interface ReplayDialogProps {
  readonly open: boolean;
  onClose(): void;
  readonly sessionId: string;
  /** Digest of the bundle that it ran under. */
  readonly ranUnder: string | undefined;
}

export function ReplayDialog({ open, onClose, sessionId, ranUnder }: ReplayDialogProps) {
  const client = useClient();
  const { m, format } = useI18n();
  const [bundle, setBundle] = useState('');
  const bundles = useQuery({ queryKey: ['bundles'], queryFn: () => client.listBundles({ limit: 100 }), enabled: open });
  // What it is compared with: the bundle it ran under, as long as that is known.
  const from = bundles.data?.bundles.find(({ digest }) => digest === ranUnder)?.digest;
  const replay = useMutation({ mutationFn: (digest: string) => client.compareBundles({ sessionIds: [sessionId], bundle: digest, ...(from === undefined ? {} : { from }) }) });
  const submit = (event: FormEvent, first: string): void => {
    event.preventDefault();
    replay.mutate(bundle || first);
  };
  return (
    <Dialog open={open} onClose={onClose} title={m.sessions.replay.title} wide>
      <p className="dim">{m.sessions.replay.lead}</p>
      <Query query={bundles} lines={2}>
        {({ bundles: list }) => (list.length === 0 ? <p>{m.sessions.replay.none}</p> : (
          <form className={classes['form']} onSubmit={(event) => submit(event, list[0]?.digest ?? '')}>
            <Field label={m.sessions.replay.bundle} className="grow">
              {(attributes) => <select {...attributes} value={bundle} onChange={(event) => setBundle(event.target.value)}>{list.map(({ digest, active, publishedAt, publishedBy }) => <option key={digest} value={digest}>{digest.slice(7, 19)} · {format.dateTime(publishedAt)} · {publishedBy}{active ? ` · ${m.sessions.replay.active}` : ''}</option>)}</select>}
            </Field>
            <Button type="submit" kind="primary" busy={replay.isPending}>{m.sessions.replay.button}</Button>
          </form>
        ))}
      </Query>
      {replay.isError && <Failure error={replay.error} />}
      <div role="status">{replay.data && <Outcome report={replay.data} />}</div>
    </Dialog>
  );
}

/** One session was replayed, so there is one case, or none where nothing differs. */
function Outcome({ report }: { readonly report: ComparisonReport }) {
  const { m } = useI18n();
  const pairs = report.cases.flatMap((found) => found.pairs);
  const changed = pairs.filter(({ from, to }) => from?.decision !== to?.decision || from?.intent !== to?.intent).length;
  const failed = report.failed[0];
  if (failed) return <p className={classes['failed']}><code>{failed.code}</code> {failed.message}</p>;
  return (
    <div className="stack">
      <p><strong>{changed === 0 ? m.sessions.replay.same : m.sessions.replay.changed(changed)}</strong> {report.cases.some(({ severity }) => severity === 'riskier') && <Badge tone="deny">{m.sessions.replay.riskier}</Badge>}</p>
      {pairs.length > 0 && (
        <table>
          <thead><tr><th scope="col">{m.sessions.replay.was}</th><th scope="col"><span className="visually-hidden">→</span></th><th scope="col">{m.sessions.replay.would}</th></tr></thead>
          <tbody>{pairs.map(({ from, to }, index) => <tr key={index} className={from?.decision === to?.decision ? '' : classes['changed']}><td><Request request={from} /></td><td><ArrowRight size={14} aria-hidden="true" /></td><td><Request request={to} /></td></tr>)}</tbody>
        </table>
      )}
    </div>
  );
}

function Request({ request }: { readonly request: ComparedRequest | null }) {
  const { m } = useI18n();
  if (!request) return <span className="dim">{m.common.none}</span>;
  return <><code>{request.intent}</code> {request.decision && <DecisionBadge decision={request.decision} />} <span className="dim small">{request.reason}</span></>;
}
