'use client';
import { Badge } from '../components/badge.tsx';
import { Card } from '../components/card.tsx';
import { MaskedText } from '../components/masked-text.tsx';
import { Meter } from '../components/meter.tsx';
import { SlotList } from '../components/slot-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { SessionModel } from '../session-model/session-model.ts';
import classes from './context-panel.module.css';

/** What the pipeline keeps in mind: the rolling summary, how full the window is, and the parameters heard so far. */
export function ContextPanel({ model, className = '' }: { readonly model: SessionModel; readonly className?: string | undefined }) {
  const { m, format } = useI18n();
  const { summary, window, scope } = model;
  return (
    <Card title={m.live.context.title} className={className}>
      {summary ? <p className={classes['summary']}><MaskedText text={summary.summary} /></p> : <p className="dim small">{m.live.context.empty}</p>}
      {window && <Meter label={m.live.context.window} value={window.scopeUtilisation} text={`${format.number(window.windowTokens)} · ${format.percent(window.scopeUtilisation, 1)}`} tone={window.scopeUtilisation > 0.9 ? 'review' : 'accent'} />}
      <h3>{m.live.context.slots}</h3>
      {summary && Object.keys(summary.slots).length > 0 ? <SlotList slots={summary.slots} /> : <p className="dim small">{m.live.context.noSlots}</p>}
      {scope && <p className="row"><Badge tone={scope.environment === 'production' ? 'review' : 'plain'}>{scope.environment}</Badge><Badge>{scope.language}</Badge>{scope.dryRun && <Badge tone="accent">{m.common.dryRun}</Badge>}<span className="small dim">≤ {format.usd(scope.maxCostUSD)}</span></p>}
    </Card>
  );
}
