'use client';
import { MessageSquareQuote, TriangleAlert, Unplug } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { MaskedText } from '../components/masked-text.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { stageTitle } from '../i18n/stage-title.ts';
import type { Line } from '../session-model/session-model.ts';
import classes from './transcript.module.css';

/** Older lines are on the session's own page. */
const MOST_LINES = 200;

/** What was said, where it was cut, and what went missing or wrong between. */
export function Transcript({ lines }: { readonly lines: readonly Line[] }) {
  const { m } = useI18n();
  const scroll = useRef<HTMLDivElement>(null);
  const shown = lines.slice(-MOST_LINES);
  // The list alone moves, never the page under the reader's hands.
  useEffect(() => { if (scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight; }, [lines]);
  return (
    <Card title={m.live.transcript.title}>
      {shown.length === 0
        ? <Empty icon={MessageSquareQuote} title={m.live.transcript.empty} />
        : <div ref={scroll} className={classes['scroll']} role="log" aria-label={m.live.transcript.title} tabIndex={0}><ol className={classes['lines']}>{shown.map((line, index) => <li key={lines.length - shown.length + index}><TranscriptLine line={line} /></li>)}</ol></div>}
    </Card>
  );
}

export function TranscriptLine({ line }: { readonly line: Line }) {
  const { m, format } = useI18n();
  if (line.kind === 'gap') return <p className={classes['gap']}><Unplug size={16} aria-hidden="true" /><span><strong>{m.live.gap.title}</strong><br />{m.live.gap.detail(line.data.reason)}</span></p>;
  if (line.kind === 'error') {
    return (
      <p className={classes['error']}>
        <TriangleAlert size={16} aria-hidden="true" />
        <span><strong>{stageTitle(m, line.data.stage)}: {line.data.message}</strong><br /><code>{line.data.code}</code> · {line.data.retryable ? m.live.errors.retryable : m.live.errors.final}</span>
      </p>
    );
  }
  const { data, final, chunks } = line;
  return (
    <div className={`${classes['utterance']} ${final ? '' : classes['partial']}`}>
      <p className={classes['text']}><MaskedText text={data.text} />{!final && <i className={classes['caret']} aria-hidden="true" />}</p>
      <p className={classes['meta']}>
        <time dateTime={line.time}>{format.time(line.time)}</time>
        {data.source === 'asr' && <Badge tone="heard" title={m.live.transcript.confidence(format.percent(data.confidence))}>{m.live.transcript.asr} {format.percent(data.confidence)}</Badge>}
        {!final && <Badge tone="heard">{m.live.transcript.partial}</Badge>}
        {chunks.filter(({ boundary }) => boundary !== null).map(({ chunkId, boundary, tokens }) => (
          <span key={chunkId} className={classes['boundary']} title={m.live.transcript.tokens(tokens)}>⟩ {boundary && m.live.transcript.boundary[boundary]} · {m.live.transcript.tokens(tokens)}</span>
        ))}
      </p>
    </div>
  );
}
