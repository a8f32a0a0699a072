'use client';
/** The scope of a new session. Everything has a good default, so that one button is enough. */
import type { FormEvent } from 'react';
import type { PiiPolicy, SessionRequest } from '../../schemas/generated/types.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Check, Field } from '../components/field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './open-form.module.css';

export interface ScopeDraft {
  readonly environment: string;
  readonly language: string;
  readonly piiPolicy: PiiPolicy;
  readonly dryRun: boolean;
  readonly domains: string;
  readonly maxCostUSD: string;
  readonly maxContextTokens: string;
  readonly idleTimeoutSec: string;
  readonly projectId: string;
}

export const DEFAULT_SCOPE: ScopeDraft = { environment: 'staging', language: 'en-US', piiPolicy: 'mask', dryRun: false, domains: '', maxCostUSD: '', maxContextTokens: '', idleTimeoutSec: '', projectId: 'console' };
const ENVIRONMENTS = ['development', 'staging', 'production'] as const;
const LANGUAGES = ['en-US', 'ja-JP', 'zh-CN', 'es-ES', 'de-DE'] as const;
const PII = ['mask', 'block', 'allow'] as const;

/** What is left empty is left to the bundle. */
export function sessionRequest(draft: ScopeDraft): SessionRequest {
  const domains = draft.domains.split(/[\s,]+/).filter(Boolean);
  return {
    projectId: draft.projectId || 'console', input: 'mixed',
    ...(draft.idleTimeoutSec === '' ? {} : { idleTimeoutSec: Number(draft.idleTimeoutSec) }),
    scope: {
      environment: draft.environment, language: draft.language, piiPolicy: draft.piiPolicy, dryRun: draft.dryRun,
      ...(domains.length > 0 ? { allowedDomains: domains } : {}),
      ...(draft.maxCostUSD === '' ? {} : { maxCostUSD: Number(draft.maxCostUSD) }),
      ...(draft.maxContextTokens === '' ? {} : { maxContextTokens: Number(draft.maxContextTokens) }),
    },
  };
}

export function OpenForm({ scope, onChange, busy, onOpen }: { readonly scope: ScopeDraft; readonly onChange: (scope: ScopeDraft) => void; readonly busy: boolean; readonly onOpen: () => void }) {
  const { m } = useI18n();
  const set = (part: Partial<ScopeDraft>): void => onChange({ ...scope, ...part });
  const submit = (event: FormEvent): void => { event.preventDefault(); onOpen(); };
  const number = (name: 'maxCostUSD' | 'maxContextTokens' | 'idleTimeoutSec', label: string, step: string) => (
    <Field label={label}>{(attributes) => <input {...attributes} type="number" min="0" step={step} value={scope[name]} onChange={(event) => set({ [name]: event.target.value })} />}</Field>
  );
  return (
    <Card title={m.live.open.title}>
      <form className={classes['form']} onSubmit={submit}>
        <Field label={m.live.open.environment}>{(attributes) => <select {...attributes} value={scope.environment} onChange={(event) => set({ environment: event.target.value })}>{ENVIRONMENTS.map((name) => <option key={name}>{name}</option>)}</select>}</Field>
        <Field label={m.live.open.language}>{(attributes) => <select {...attributes} value={scope.language} onChange={(event) => set({ language: event.target.value })}>{LANGUAGES.map((name) => <option key={name}>{name}</option>)}</select>}</Field>
        <Field label={m.live.open.pii}>{(attributes) => <select {...attributes} value={scope.piiPolicy} onChange={(event) => set({ piiPolicy: event.target.value as PiiPolicy })}>{PII.map((name) => <option key={name} value={name}>{m.live.open.piiPolicies[name]}</option>)}</select>}</Field>
        <details className={classes['more']}>
          <summary>{m.live.open.more}</summary>
          <div className={classes['form']}>
            <Field label={m.live.open.domains}>{(attributes) => <input {...attributes} value={scope.domains} placeholder={m.live.open.allDomains} onChange={(event) => set({ domains: event.target.value })} />}</Field>
            {number('maxCostUSD', m.live.open.maxCost, '0.01')}
            {number('maxContextTokens', m.live.open.maxTokens, '1')}
            {number('idleTimeoutSec', m.live.open.idle, '1')}
            <Field label={m.live.open.project}>{(attributes) => <input {...attributes} value={scope.projectId} onChange={(event) => set({ projectId: event.target.value })} />}</Field>
          </div>
        </details>
        <div className={classes['last']}>
          <Check label={m.live.open.dryRun} checked={scope.dryRun} onChange={(dryRun) => set({ dryRun })} />
          <Button type="submit" kind="primary" busy={busy}>{m.live.open.button}</Button>
        </div>
      </form>
      <p className="small dim">{m.live.open.hint}</p>
    </Card>
  );
}
