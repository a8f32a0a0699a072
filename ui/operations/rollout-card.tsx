'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { OctagonX, StepBack, StepForward } from 'lucide-react';
import { useState } from 'react';
import type { RolloutAnswer, RolloutProgress, RolloutRequest } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge, type Tone } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Meter } from '../components/meter.tsx';
import { Query } from '../components/query.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { shortDigest } from '../registry/bundle-files.ts';
import { RolloutEvidence } from './rollout-evidence.tsx';
import classes from './rollout-card.module.css';

const EVERY_MS = 3_000;
const TONES: Readonly<Record<RolloutProgress['status'], Tone>> = { running: 'accent', finished: 'auto', stepped_back: 'deny', stopped: 'deny', replaced: 'plain' };
const MOVES = [['back', StepBack, 'normal'], ['step', StepForward, 'primary'], ['stop', OctagonX, 'danger']] as const;

/** How far the candidate bundle has come, what speaks for it, and moving it by hand. Nothing is shown where no bundle is on its way. */
export function RolloutCard() {
  const client = useClient();
  const { m } = useI18n();
  const query = useQuery({ queryKey: ['rollout'], queryFn: () => client.rollout(), refetchInterval: EVERY_MS });
  if (query.data?.candidate === null) return null;
  return <Card title={m.operations.rollout.title} actions={query.data?.progress && <Badge tone={TONES[query.data.progress.status]}>{m.operations.rollout.status[query.data.progress.status]}</Badge>}><Query query={query} lines={2}>{(rollout) => <Standing rollout={rollout} />}</Query></Card>;
}

function Standing({ rollout: { candidate, percent, progress } }: { readonly rollout: RolloutAnswer }) {
  const { m, format } = useI18n();
  const words = m.operations.rollout;
  return (
    <div className={classes['rollout']}>
      <Meter label={words.share(shortDigest(candidate ?? ''))} value={percent / 100} text={format.percent(percent / 100)} />
      {progress ? <Progress progress={progress} /> : <p className="small dim">{words.byBundle}</p>}
    </div>
  );
}

function Progress({ progress }: { readonly progress: RolloutProgress }) {
  const { m, format } = useI18n();
  const words = m.operations.rollout;
  const { status, phase, phases, since, history } = progress;
  return (
    <>
      <ol className={classes['phases']} aria-label={words.phases}>
        {phases.map(({ name, percent }) => <li key={name} aria-current={name === phase ? 'step' : undefined}>{name} <span className="number dim">{format.percent(percent / 100)}</span></li>)}
      </ol>
      <p className="small dim">{words.since(phase, format.dateTime(since))}</p>
      {status === 'running' && <RolloutEvidence progress={progress} />}
      {history.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          <ol className={classes['history']}>{history.toReversed().map(({ at, from, to, by, reasons }) => <li key={at}><time className="dim small number" dateTime={at}>{format.dateTime(at)}</time> {words.moved(from, to, by)}{reasons.length > 0 && <span className="small dim">: {reasons.join('; ')}</span>}</li>)}</ol>
        </details>
      )}
      {(status === 'running' || status === 'finished') && <Moves since={since} finished={status === 'finished'} />}
    </>
  );
}

function Moves({ since, finished }: { readonly since: string; readonly finished: boolean }) {
  const client = useClient();
  const queries = useQueryClient();
  const { m } = useI18n();
  const words = m.operations.rollout;
  // What is confirmed is the move from the phase that was looked at, however long it took to say why.
  const [asked, setAsked] = useState<Pick<RolloutRequest, 'action' | 'since'>>();
  const { action = 'step' } = asked ?? {};
  return (
    <div className="row">
      {MOVES.filter(([move]) => move !== 'step' || !finished).map(([move, Icon, kind]) => <Button key={move} size="small" kind={kind} onClick={() => setAsked({ action: move, since })}><Icon size={16} aria-hidden="true" />{words.moves[move]}</Button>)}
      <ConfirmDialog open={asked !== undefined} title={words.ask[action].title} action={words.moves[action]} kind={action === 'step' ? 'primary' : 'danger'} reason="required" onClose={() => setAsked(undefined)}
        onConfirm={async (reason) => {
          try {
            if (asked) queries.setQueryData(['rollout'], await client.moveRollout({ ...asked, reason }));
          } finally {
            // Refused because somebody else was faster: the card shows where it stands now.
            void queries.invalidateQueries({ queryKey: ['rollout'] });
          }
        }}>
        {words.ask[action].detail}
      </ConfirmDialog>
    </div>
  );
}
