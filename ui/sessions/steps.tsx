'use client';
/** Time travel: any event of the session, and the state behind it. */
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { AnyEvent } from '../../schemas/generated/types.ts';
import { IconButton } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Tabs } from '../components/tabs.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { ContextPanel } from '../live/context-panel.tsx';
import { IntentList } from '../live/intent-list.tsx';
import { StageStrip } from '../live/stage-strip.tsx';
import { Transcript } from '../live/transcript.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { EventRow } from './event-row.tsx';
import { MarksStrip } from './marks-strip.tsx';
import classes from './steps.module.css';
import type { SessionEvents } from './use-session-events.ts';
import { Waterfall } from './waterfall.tsx';

const ROW_HEIGHT = 34;
/** A long session is played in about half a minute, a short one no faster than it can be read. */
const PLAY_MS = 30_000;
const SLOWEST_MS = 350;
const FASTEST_MS = 30;

export function Steps({ events, timeline, complete }: SessionEvents) {
  const { m } = useI18n();
  const [chosen, setChosen] = useState<number>();
  const [playing, setPlaying] = useState(false);
  const [tab, setTab] = useState<'state' | 'trace' | 'raw'>('state');
  const all = events.length;
  // Without a choice it stays at the end, also of a session that goes on.
  const step = Math.min(chosen ?? all, all);
  const model = useMemo(() => timeline.at(step), [timeline, step, all]);
  const event: AnyEvent | undefined = events[step - 1];

  const go = (to: number): void => { setPlaying(false); setChosen(Math.min(all, Math.max(0, to))); };
  useEffect(() => {
    if (!playing) return undefined;
    const pace = Math.min(SLOWEST_MS, Math.max(FASTEST_MS, PLAY_MS / all));
    const stride = Math.max(1, Math.round((FASTEST_MS * all) / PLAY_MS));
    const timer = setInterval(() => setChosen((before) => {
      const next = (before ?? 0) + stride;
      if (next >= all) setPlaying(false);
      return Math.min(all, next);
    }), pace);
    return () => clearInterval(timer);
  }, [playing, all]);
  const play = (): void => {
    if (!playing && step >= all) setChosen(0);
    setPlaying(!playing);
  };
  useShortcuts(useMemo(() => [
    { keys: 'k', label: m.sessions.steps.previous, run: () => { setPlaying(false); setChosen((before) => Math.max(0, (before ?? all) - 1)); } },
    { keys: 'j', label: m.sessions.steps.next, run: () => { setPlaying(false); setChosen((before) => Math.min(all, (before ?? all) + 1)); } },
  ], [m, all]));

  return (
    <>
      <Card className={classes['bar'] ?? ''} title={m.sessions.steps.title} actions={<span className="small dim number" role="status">{m.sessions.steps.position(step, all)}{!complete && <> · {m.sessions.detail.live}</>}</span>}>
        <div className={classes['controls']}>
          <IconButton label={m.sessions.steps.first} disabled={step === 0} onClick={() => go(0)}><ChevronFirst size={18} /></IconButton>
          <IconButton label={m.sessions.steps.previous} disabled={step === 0} onClick={() => go(step - 1)}><ChevronLeft size={18} /></IconButton>
          <IconButton label={playing ? m.sessions.steps.pause : m.sessions.steps.play} onClick={play}>{playing ? <Pause size={18} /> : <Play size={18} />}</IconButton>
          <IconButton label={m.sessions.steps.next} disabled={step === all} onClick={() => go(step + 1)}><ChevronRight size={18} /></IconButton>
          <IconButton label={m.sessions.steps.last} disabled={step === all} onClick={() => go(all)}><ChevronLast size={18} /></IconButton>
          <div className={classes['time']}>
            <MarksStrip events={events} />
            <input type="range" aria-label={m.sessions.steps.slider} aria-valuetext={`${m.sessions.steps.position(step, all)}${event ? `, ${event.type}` : ''}`} min={0} max={all} value={step} onChange={(change) => go(Number(change.target.value))} />
          </div>
        </div>
      </Card>
      <div className={classes['columns']}>
        <Card title={m.sessions.steps.events} className={classes['events'] ?? ''}>
          <VirtualList items={events} label={m.sessions.steps.events} rowHeight={ROW_HEIGHT} className={classes['list'] ?? ''} keyOf={({ id }) => id} selected={step - 1} onSelect={(index) => go(index + 1)} render={(item) => <EventRow event={item} />} />
        </Card>
        <Tabs label={m.sessions.steps.title} chosen={tab} onChoose={setTab} tabs={[{ key: 'state', label: m.sessions.steps.state }, { key: 'trace', label: m.sessions.steps.trace }, { key: 'raw', label: m.sessions.steps.raw }]}>
          {tab === 'state' && (
            <div className="stack">
              <StageStrip stages={model.stages} />
              <div className={classes['state']}>
                <div className="stack"><Transcript lines={model.lines} /><ContextPanel model={model} /></div>
                <IntentList intents={model.intents} />
              </div>
            </div>
          )}
          {tab === 'trace' && <Waterfall events={events} event={event} />}
          {tab === 'raw' && <Card>{event ? <pre className={classes['raw']} tabIndex={0}>{JSON.stringify(event, undefined, 2)}</pre> : <p className="dim">{m.sessions.steps.before}</p>}</Card>}
        </Tabs>
      </div>
    </>
  );
}
