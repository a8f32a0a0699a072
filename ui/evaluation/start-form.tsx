'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { EvaluationAnswer, EvaluationSummary } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Field } from '../components/field.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

const SHORT = 19;

/** Recordings with expectations, a bundle, and what to compare with. */
export function StartForm({ evaluations, onDone }: { readonly evaluations: readonly EvaluationSummary[]; onDone(answer: EvaluationAnswer): void }) {
  const client = useClient();
  const { m, format } = useI18n();
  const words = m.evaluation.start;
  const [file, setFile] = useState<File>();
  const [bundle, setBundle] = useState('');
  const [baseline, setBaseline] = useState('');
  // Who may evaluate need not be one who may see bundles: then the active one it is.
  const bundles = useQuery({ queryKey: ['bundles'], queryFn: () => client.listBundles({ limit: 1000 }) });
  const run = useMutation({
    mutationFn: async (chosen: File) => client.evaluate({ jsonl: await chosen.text(), ...(bundle === '' ? {} : { bundle }), ...(baseline === '' ? {} : { baseline }) }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) run.mutate(file);
  };
  return (
    <Card title={words.title}>
      <form className="stack" onSubmit={submit}>
        <Field label={words.file} hint={words.fileHint}>{(attributes) => <input {...attributes} type="file" accept=".jsonl,.ndjson,application/jsonl" required onChange={(event) => setFile(event.target.files?.[0])} />}</Field>
        <Field label={m.common.words.bundle}>{(attributes) => <select {...attributes} value={bundle} onChange={(event) => setBundle(event.target.value)}><option value="">{m.registry.playground.activeBundle}</option>{bundles.data?.bundles.map(({ digest, active }) => <option key={digest} value={digest}>{digest.slice(0, SHORT)}{active ? ` · ${m.registry.bundles.active}` : ''}</option>)}</select>}</Field>
        <Field label={words.baseline}>{(attributes) => <select {...attributes} value={baseline} onChange={(event) => setBaseline(event.target.value)}><option value="">{m.common.none}</option>{evaluations.map(({ id, createdAt, recordings }) => <option key={id} value={id}>{format.dateTime(createdAt)} · {m.evaluation.recordings(recordings)}</option>)}</select>}</Field>
        <div><Button type="submit" kind="primary" busy={run.isPending}><FileUp size={16} aria-hidden="true" />{run.isPending ? words.running : words.button}</Button></div>
        {run.isError && <Failure error={run.error} />}
      </form>
    </Card>
  );
}
