'use client';
/** What a page shows while it has nothing to show: it is coming, there is none, or it did not work. */
import { type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProblemError } from '../../gateway/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './button.tsx';
import classes from './states.module.css';

/** Grey lines where the content will be. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { m } = useI18n();
  return (
    <div className={classes['loading']} role="status">
      <span className="visually-hidden">{m.common.loading}</span>
      {Array.from({ length: lines }, (_, line) => <span key={line} className={classes['line']} aria-hidden="true" />)}
    </div>
  );
}

export function Empty({ icon: Icon, title, children }: { readonly icon?: LucideIcon; readonly title: string; readonly children?: ReactNode }) {
  return <div className={classes['empty']}>{Icon && <Icon size={28} strokeWidth={1.5} aria-hidden="true" />}<p className={classes['title']}>{title}</p>{children !== undefined && <div className="dim small">{children}</div>}</div>;
}

/** What went wrong, in words; the server's own words where it gave some. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { m } = useI18n();
  const problem = error instanceof ProblemError ? error : undefined;
  const title = problem?.status === 403 ? m.common.problem.forbidden : problem?.status === 404 ? m.common.problem.notFound : m.common.problem.title;
  return (
    <div className={classes['failure']} role="alert">
      <p className={classes['title']}><TriangleAlert size={18} aria-hidden="true" /> {title}</p>
      <p className="small">{problem ? problem.detail || problem.message : error instanceof TypeError ? m.common.problem.network : error instanceof Error ? error.message : String(error)}</p>
      {problem?.errors.map(({ path, message }) => <p key={path + message} className="small"><code>{path}</code> {message}</p>)}
      {problem && <p className="small dim"><code>{problem.code}</code>{problem.traceId && <> · {m.common.problem.trace} <code>{problem.traceId}</code></>}</p>}
      {onRetry && <Button size="small" onClick={onRetry}>{m.common.retry}</Button>}
    </div>
  );
}
