'use client';
import { useMemo } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { Card } from '../components/card.tsx';
import { MaskedText } from '../components/masked-text.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { stageTitle } from '../i18n/stage-title.ts';
import { traceIdOf, traceOf } from '../session-model/waterfall.ts';
import classes from './waterfall.module.css';

/** What the frame behind an event caused, stage by stage on one line of time. */
export function Waterfall({ events, event }: { readonly events: readonly AnyEvent[]; readonly event: AnyEvent | undefined }) {
  const { m, format } = useI18n();
  const traceId = event && traceIdOf(event);
  const trace = useMemo(() => (traceId === undefined ? undefined : traceOf(events, traceId)), [events, traceId]);
  if (!trace || trace.spans.length === 0) return <Card title={m.sessions.waterfall.title}><p className="dim">{m.sessions.waterfall.none}</p></Card>;
  const length = Math.max(1, trace.end - trace.start);
  return (
    <Card title={m.sessions.waterfall.title}>
      <p><MaskedText text={trace.text} /></p>
      <p className="small dim">{m.sessions.waterfall.total(format.duration(trace.end - trace.start))} · {m.common.problem.trace} <code>{trace.traceId}</code></p>
      <table className={classes['table']}>
        <thead><tr><th scope="col">{m.sessions.waterfall.stage}</th><th scope="col" className={classes['time']}><span>0</span><span>{format.duration(length)}</span></th><th scope="col">{m.sessions.waterfall.span}</th></tr></thead>
        <tbody>
          {trace.spans.map((span) => (
            <tr key={span.key} className={span.key === event?.id ? classes['here'] : ''}>
              <th scope="row">{stageTitle(m, span.stage)} <span className="dim">{span.label}</span></th>
              <td><i className={`${classes['bar']} ${classes[span.failed ? 'deny' : (span.decision ?? 'plain')]}`} style={{ marginInlineStart: `${((span.start - trace.start) / length) * 100}%`, width: `${Math.max(0.6, ((span.end - span.start) / length) * 100)}%` }} /></td>
              <td className="number">{format.duration(span.end - span.start)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
