'use client';
/** A manifest being written: the editor, what is wrong with it, and what has changed. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX } from 'lucide-react';
import { useMemo } from 'react';
import type { Manifest, ManifestCheckAnswer } from '../../../schemas/generated/types.ts';
import { useClient } from '../../auth/auth.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { GateList } from '../gate-list.tsx';
import { Failure, Loading } from '../states.tsx';
import { TextDiff } from '../text-diff.tsx';
import { useSettled } from '../use-settled.ts';
import { LazyCodeEditor } from './lazy-code-editor.tsx';
import classes from './manifest-editor.module.css';
import { publishedSchema } from './schema-at.ts';
import { rangeOf, readYaml } from './yaml-place.ts';

export interface CheckedText {
  /** Undefined while the text is no YAML, or no object. */
  readonly manifest: Manifest | undefined;
  /** Of the last text that could be read. */
  readonly answer: ManifestCheckAnswer | undefined;
  /** The text has changed since the answer. */
  readonly checking: boolean;
  readonly error: unknown;
  readonly problems: readonly { readonly from: number; readonly to: number; readonly message: string; readonly severity: 'error' | 'warning' }[];
}

const NONE: CheckedText['problems'] = [];

/** Checks a text while it is written: syntax here, schema and gates on the server. */
export function useManifestText(text: string, intent?: string): CheckedText {
  const client = useClient();
  const settled = useSettled(text);
  const read = useMemo(() => readYaml(settled), [settled]);
  const value = typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value) ? read.value : undefined;
  const query = useQuery({
    queryKey: ['manifest-check', settled, intent], enabled: value !== undefined, placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => client.checkManifest({ manifest: value ?? {}, ...(intent === undefined ? {} : { intent }) }),
  });
  const fresh = value !== undefined && !query.isPlaceholderData ? query.data : undefined;
  const problems = useMemo(() => (read.problems.length > 0 ? read.problems : fresh ? fresh.problems.map(({ path, message }) => ({ ...rangeOf(read, path), message: `${path} ${message}`, severity: 'error' as const })) : NONE), [read, fresh]);
  return { manifest: value as Manifest | undefined, answer: value === undefined ? undefined : query.data, checking: settled !== text || query.isFetching, error: query.error ?? undefined, problems };
}

export function ManifestEditor({ before, text, onChange, checked }: { readonly before: string; readonly text: string; onChange(text: string): void; readonly checked: CheckedText }) {
  const client = useClient();
  const { m } = useI18n();
  const description = useQuery({ queryKey: ['openapi'], queryFn: () => client.openApi(), staleTime: Number.POSITIVE_INFINITY });
  const schema = useMemo(() => description.data && publishedSchema(description.data, 'Manifest'), [description.data]);
  const ok = checked.answer?.ok === true && checked.problems.length === 0;
  return (
    <div className={classes['columns']}>
      <div className="stack">
        <LazyCodeEditor value={text} onChange={onChange} label={m.registry.editor.label} problems={checked.problems} schema={schema} autoFocus className={classes['editor'] ?? ''} />
        <p className="dim small">{m.registry.editor.hint}</p>
      </div>
      <div className="stack">
        <section className="stack" aria-label={m.registry.editor.check} aria-busy={checked.checking}>
          <p className={`${classes['verdict']} ${classes[ok ? 'ok' : 'bad']}`} role="status">{ok ? <CircleCheck size={16} aria-hidden="true" /> : <CircleX size={16} aria-hidden="true" />}{checked.manifest === undefined || checked.problems.length > 0 ? m.registry.editor.problems(Math.max(1, checked.problems.length)) : checked.answer === undefined ? m.registry.editor.checking : ok ? m.registry.editor.fine : m.registry.editor.blocked}</p>
          {checked.error !== undefined && <Failure error={checked.error} />}
          {checked.problems.length > 0 && <ul className={classes['problems']}>{checked.problems.map(({ from, message }) => <li key={`${from} ${message}`}><span className="dim number">{m.registry.editor.line(text.slice(0, from).split('\n').length)}</span> {message}</li>)}</ul>}
          {checked.answer && checked.problems.length === 0 ? <GateList gates={checked.answer.gates} /> : checked.answer === undefined && checked.problems.length === 0 && <Loading lines={3} />}
        </section>
        <section className="stack" aria-label={m.registry.editor.changes}>
          <h3>{m.registry.editor.changes}</h3>
          <TextDiff before={before} after={text} label={m.registry.editor.changes} />
        </section>
      </div>
    </div>
  );
}
