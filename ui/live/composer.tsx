'use client';
import { Mic, SendHorizontal, Square } from 'lucide-react';
import { type FormEvent, type Ref, useState } from 'react';
import { Button } from '../components/button.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './composer.module.css';
import type { Microphone } from './use-microphone.ts';

export interface ComposerProps {
  readonly ref: Ref<HTMLInputElement>;
  onSay(text: string): void;
  readonly microphone: Microphone;
}

/** Type or speak. */
export function Composer({ ref, onSay, microphone }: ComposerProps) {
  const { m } = useI18n();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSay(text);
    setText('');
  };
  return (
    <form className={classes['composer']} onSubmit={submit}>
      <input ref={ref} aria-label={m.live.say.label} placeholder={m.live.say.placeholder} autoComplete="off" value={text} maxLength={65_536} onChange={(event) => setText(event.target.value)} />
      <Button kind={microphone.on ? 'danger' : 'normal'} aria-pressed={microphone.on} onClick={() => (microphone.on ? microphone.stop() : void microphone.start())}>
        {microphone.on ? <Square size={15} aria-hidden="true" /> : <Mic size={16} aria-hidden="true" />}<span className={classes['word']}>{microphone.on ? m.live.say.micStop : m.live.say.micStart}</span>
      </Button>
      <Button type="submit" kind="primary"><SendHorizontal size={16} aria-hidden="true" /><span className={classes['word']}>{m.live.say.send}</span></Button>
      {microphone.on && <meter className={classes['level']} aria-hidden="true" min={0} max={1} value={microphone.level} />}
      {microphone.denied && <p role="alert" className={classes['denied']}>{m.live.say.micDenied}</p>}
    </form>
  );
}
