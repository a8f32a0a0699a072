'use client';
import { AudioLines, BookOpenText, Brain, Inbox, type LucideIcon, Rocket, Scale, Search, SplitSquareHorizontal, Workflow } from 'lucide-react';
import { STAGES } from '../../schemas/generated/stages.ts';
import type { StageName } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { stageTitle } from '../i18n/stage-title.ts';
import type { SessionModel } from '../session-model/session-model.ts';
import classes from './stage-strip.module.css';

/** A stage without one of its own has that of any piece of work. */
const ICONS: Readonly<Partial<Record<StageName, LucideIcon>>> = { ingest: Inbox, transcribe: AudioLines, chunk: SplitSquareHorizontal, summarize: BookOpenText, intent: Brain, policy: Scale, resolve: Search, dispatch: Rocket };

/** The stages: each lights up as work passes, and says how long the last piece took. */
export function StageStrip({ stages }: { readonly stages: SessionModel['stages'] }) {
  const { m, format } = useI18n();
  return (
    <ol className={classes['strip']} aria-label={m.live.stages}>
      {STAGES.map((name) => {
        const { count, lastMs, errors } = stages[name];
        const Icon = ICONS[name] ?? Workflow;
        const ms = lastMs === undefined ? undefined : format.duration(lastMs);
        return (
          <li key={name} className={`${count > 0 ? classes['done'] : ''} ${errors > 0 ? classes['failed'] : ''}`} data-stage={name} data-count={count}>
            {/* A new key starts the glow again. */}
            {count > 0 && <i key={count} className={classes['glow']} aria-hidden="true" />}
            <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
            <span className={classes['name']}>{stageTitle(m, name)}</span>
            <span className={`number ${classes['time']}`}>{ms ?? (count > 0 ? `×${count}` : '–')}</span>
            <span className="visually-hidden">{count === 0 ? m.live.stageWaiting : m.live.stageLast(ms ?? '', count)}</span>
          </li>
        );
      })}
    </ol>
  );
}
