'use client';
/** The live session: what is said, what is understood, what is decided and done, as it happens. */
import Link from 'next/link';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AudioFrame, Frame } from '../../schemas/generated/types.ts';
import { Button } from '../components/button.tsx';
import { PageHead } from '../components/card.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { audioFrames, samplesOfWav } from './audio-frames.ts';
import { Composer } from './composer.tsx';
import { ConnectionState } from './connection-state.tsx';
import { ContextPanel } from './context-panel.tsx';
import { EventLog } from './event-log.tsx';
import type { Example } from './examples.ts';
import { IntentList } from './intent-list.tsx';
import classes from './live-page.module.css';
import { useLive } from './live-session.tsx';
import { DEFAULT_SCOPE, OpenForm, sessionRequest } from './open-form.tsx';
import { StageStrip } from './stage-strip.tsx';
import { Transcript } from './transcript.tsx';
import { TryList } from './try-list.tsx';
import { useMicrophone } from './use-microphone.ts';

export function LivePage() {
  const { m } = useI18n();
  const live = useLive();
  const [scope, setScope] = useState(DEFAULT_SCOPE);
  const input = useRef<HTMLInputElement>(null);
  const request = useMemo(() => sessionRequest(scope), [scope]);
  const send = useCallback((frames: readonly Frame[]) => live.send(frames, request), [live, request]);
  const microphone = useMicrophone(useCallback((frame: AudioFrame) => void send([frame]), [send]));

  const say = useCallback((text: string) => send([{ frameId: crypto.randomUUID(), type: 'text', text, final: true }]), [send]);
  const tryExample = useCallback(async (example: Example) => {
    const id = crypto.randomUUID();
    if (example.sound === undefined) {
      await send(example.pieces.map((text, index) => ({ frameId: `${id}-${index}`, type: 'text', text, final: index === example.pieces.length - 1 })));
      return;
    }
    const sound = await fetch(example.sound);
    await send(audioFrames(samplesOfWav(await sound.arrayBuffer()), id));
  }, [send]);

  useShortcuts(useMemo(() => [{ keys: '/', label: m.live.say.focus, run: () => input.current?.focus() }], [m]));

  const { phase, model } = live;
  const idle = phase === 'idle' || phase === 'opening';
  return (
    <>
      <PageHead title={m.live.title} lead={m.live.lead} actions={
        <>
          {live.sessionId !== undefined && <ConnectionState live={live} />}
          {phase === 'live' && <Button size="small" onClick={() => void live.close()}>{m.live.close}</Button>}
          {phase === 'closed' && <Button size="small" kind="primary" onClick={live.reset}>{m.live.another}</Button>}
        </>
      } />
      <StageStrip stages={model.stages} />
      {live.problem !== undefined && <div className={classes['problem']}><Failure error={live.problem} /></div>}
      <div className={`${classes['columns']} ${idle ? classes['idle'] : ''}`}>
        <div className={classes['said']}>
          {phase === 'closed' && model.closed && (
            <div className={classes['ended']} role="status">
              <p><strong>{m.live.closed.title}</strong></p>
              <p className="small">{m.live.closed.reason[model.closed.reason]} <Link href={`/sessions/?id=${encodeURIComponent(live.sessionId ?? '')}`}>{m.live.closed.steps}</Link></p>
            </div>
          )}
          {!idle && <Transcript lines={model.lines} />}
          {phase !== 'closed' && <Composer ref={input} onSay={(text) => void say(text)} microphone={microphone} />}
        </div>
        {phase !== 'closed' && <TryList className={classes['try']} onTry={(example) => void tryExample(example)} />}
        {idle && <div className={classes['form']}><OpenForm scope={scope} onChange={setScope} busy={phase === 'opening'} onOpen={() => void live.open(request).then(() => input.current?.focus())} /></div>}
        {!idle && <IntentList className={classes['intents']} intents={model.intents} onAnswer={phase === 'live' ? (text) => void say(text) : undefined} />}
        {!idle && <ContextPanel className={classes['context']} model={model} />}
      </div>
      {!idle && <EventLog events={live.events} />}
    </>
  );
}
