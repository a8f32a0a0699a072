'use client';
/** What would policy decide? A context, the rules, and the decision as either is changed. */
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { ProblemError } from '../../gateway/client.ts';
import type { Counterfactual } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { DecisionBadge } from '../components/decision-badge.tsx';
import { DecisionBasis } from '../components/decision-basis.tsx';
import { LazyCodeEditor } from '../components/editor/lazy-code-editor.tsx';
import { readYaml } from '../components/editor/yaml-place.ts';
import { Field } from '../components/field.tsx';
import { Failure, Loading } from '../components/states.tsx';
import { useSettled } from '../components/use-settled.ts';
import { yamlText } from '../components/yaml-view.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { shortDigest } from './bundle-files.ts';
import { casesOf, CONTEXT_SCHEMA, exampleCases, type PolicyCase } from './policy-case.ts';
import classes from './playground.module.css';

/** Rules are read by the server, which takes a good part of a second. */
const RULES_QUIET_MS = 700;
const POLICY = 'policy.yaml';
const CASES = 'policy.cases.yaml';

export function Playground() {
  const client = useClient();
  const { m, format } = useI18n();
  const words = m.registry.playground;
  const [digest, setDigest] = useState('');
  const [rules, setRules] = useState<string>();
  const [chosen, setChosen] = useState<PolicyCase>();
  const [text, setText] = useState<string>();

  const bundles = useQuery({ queryKey: ['bundles'], queryFn: () => client.listBundles({ limit: 1000 }) });
  const published = digest === '' ? (bundles.data?.active ?? '') : digest;
  const content = useQuery({ queryKey: ['bundle', published], queryFn: () => client.getBundle(published), enabled: published !== '', staleTime: Number.POSITIVE_INFINITY });
  const files = content.data?.files;
  const ready = bundles.data !== undefined && (published === '' || files !== undefined);
  const cases = useMemo(() => (files ? casesOf(files[CASES]) : exampleCases(words.examples)), [files, words]);
  const choose = (one: PolicyCase): void => { setChosen(one); setText(yamlText(one.context)); };
  useEffect(() => { if (ready && text === undefined && cases[0]) { setChosen(cases[0]); setText(yamlText(cases[0].context)); } }, [ready, text, cases]);
  useEffect(() => setRules(undefined), [published]);

  const settledText = useSettled(text ?? '');
  const settledRules = useSettled(rules, RULES_QUIET_MS);
  const read = useMemo(() => readYaml(settledText), [settledText]);
  const context = typeof read.value === 'object' && read.value !== null && !Array.isArray(read.value) ? (read.value as Record<string, unknown>) : undefined;
  const changed = settledRules !== undefined && files !== undefined && settledRules !== files[POLICY] ? { ...files, [POLICY]: settledRules } : undefined;
  const decision = useQuery({
    queryKey: ['policy', settledText, published, changed?.[POLICY]], enabled: ready && context !== undefined && text !== undefined, placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => client.evaluatePolicy({ context: context ?? {}, ...(changed ? { files: changed } : digest === '' ? {} : { digest }) }),
  });
  const check = useMutation({ mutationFn: () => client.checkBundle({ files: changed ?? files ?? {} }) });
  const ruleProblems = useMemo(() => problemsOf(decision.error, settledRules), [decision.error, settledRules]);

  const tryOut = ({ field, to }: Counterfactual) => context && (
    <Button size="small" kind="quiet" onClick={() => { const { document } = readYaml(text ?? ''); document.setIn(field.split('.'), document.createNode(to)); setText(document.toString({ lineWidth: 0 })); }}>{words.tryIt}</Button>
  );
  const expected = chosen?.expect;
  const met = decision.data && expected && decision.data.decision === expected.decision && (expected.rule === undefined || decision.data.reasons.some(({ rule }) => rule === expected.rule));
  const untouched = chosen !== undefined && settledText === yamlText(chosen.context);
  const missing = bundles.isError ? bundles : content.isError ? content : undefined;
  if (missing) return <Card title={m.registry.tabs.playground}><Failure error={missing.error} onRetry={() => void missing.refetch()} /></Card>;
  return (
    <div className={classes['columns']}>
      <Card title={words.cases} className={classes['cases'] ?? ''}>
        {(bundles.data?.bundles.length ?? 0) > 0 && (
          <Field label={words.bundle}>{(attributes) => <select {...attributes} value={digest} onChange={(event) => setDigest(event.target.value)}><option value="">{words.activeBundle}</option>{bundles.data?.bundles.map((one) => <option key={one.digest} value={one.digest}>{shortDigest(one.digest)}</option>)}</select>}</Field>
        )}
        {published === '' && ready && <p className="small dim">{words.noCases}</p>}
        {!ready && <Loading />}
        <ul className={classes['list']}>
          {ready && cases.map((one) => <li key={one.name}><button type="button" aria-pressed={one === chosen} onClick={() => choose(one)}><span>{one.name}</span>{one.expect && <DecisionBadge decision={one.expect.decision} />}</button></li>)}
        </ul>
      </Card>
      <div className="stack">
        <Card title={words.context}>
          {text === undefined ? <Loading /> : <LazyCodeEditor value={text} onChange={setText} label={words.contextLabel} problems={read.problems} schema={CONTEXT_SCHEMA} className={classes['context'] ?? ''} />}
          {context === undefined && text !== undefined && settledText !== '' && <p className="small" role="alert">{words.badContext}</p>}
        </Card>
        {files?.[POLICY] !== undefined && (
          <Card title={words.rules} actions={<span className="row">{rules !== undefined && rules !== files[POLICY] && <Button size="small" kind="quiet" onClick={() => setRules(undefined)}>{words.resetRules}</Button>}<Button size="small" busy={check.isPending} onClick={() => check.mutate()}>{words.runAll}</Button></span>}>
            <p className="small dim">{words.rulesHint}</p>
            <LazyCodeEditor value={rules ?? files[POLICY]} onChange={setRules} label={words.rulesLabel} problems={ruleProblems} className={classes['rules'] ?? ''} />
            {check.data && (check.data.ok ? <p className={classes['fine']} role="status">{words.allFine}</p> : <div role="status"><p className="small"><strong>{words.problems}</strong></p><ul className={classes['problems']}>{check.data.problems.map(({ file, line, message }) => <li key={`${file} ${line} ${message}`}><code>{file}:{line}</code> {message}</li>)}</ul></div>)}
            {check.isError && <Failure error={check.error} />}
          </Card>
        )}
      </div>
      <Card title={words.decision} tone={decision.data?.decision} className={classes['decision'] ?? ''} actions={decision.data && <DecisionBadge decision={decision.data.decision} long />}>
        <p className="small dim">{words.lead}</p>
        {decision.isError ? <Failure error={decision.error} /> : decision.data === undefined ? <Loading /> : (
          <div className="stack" aria-busy={decision.isFetching} role="status">
            {expected && untouched && <p>{met ? <Badge tone="auto">{words.met}</Badge> : <Badge tone="deny">{words.notMet(m.common.decisionShort[expected.decision])}{expected.rule && ` · ${expected.rule}`}</Badge>}</p>}
            <DecisionBasis decision={decision.data} tryOut={tryOut} />
            <p className="small dim">{words.cost} <span className="number">{format.usd(decision.data.estimatedCostUSD)}</span> · {m.common.words.bundle} <code>{shortDigest(decision.data.bundle)}</code></p>
          </div>
        )}
      </Card>
    </div>
  );
}

/** The server names the line of what it cannot read. */
function problemsOf(error: unknown, text: string | undefined) {
  if (!(error instanceof ProblemError) || text === undefined) return NONE;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return error.errors.flatMap(({ path, message }) => {
    const line = Number(/^policy\.yaml:(\d+)/.exec(path)?.[1]);
    const from = starts[line - 1];
    return from === undefined ? [] : [{ from, to: Math.max(from + 1, (starts[line] ?? text.length + 1) - 1), message, severity: 'error' as const }];
  });
}

const NONE: { from: number; to: number; message: string; severity: 'error' }[] = [];
