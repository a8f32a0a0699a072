'use client';
import { useI18n } from '../i18n/i18n.tsx';
import { maskedParts } from '../session-model/masked-text.ts';
import classes from './masked-text.module.css';

/** What somebody said, as text and never as markup, with personal data shown as masks. */
export function MaskedText({ text }: { readonly text: string }) {
  const { m } = useI18n();
  return <>{maskedParts(text).map((part, index) => (part.masked ? <mark key={index} className={classes['mask']} title={m.live.transcript.masked}>{part.text}</mark> : part.text))}</>;
}
