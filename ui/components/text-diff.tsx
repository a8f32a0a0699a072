'use client';
import { useMemo } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { textDiff } from './text-diff-lines.ts';
import classes from './text-diff.module.css';

/** What changed between two texts, line by line, by sign, colour and words read out. */
export function TextDiff({ before, after, label }: { readonly before: string; readonly after: string; readonly label: string }) {
  const { m } = useI18n();
  const hunks = useMemo(() => textDiff(before, after), [before, after]);
  if (hunks.length === 0) return <p className="dim small">{m.registry.diff.same}</p>;
  return (
    <div className={classes['diff']} role="group" aria-label={label} tabIndex={0}>
      {hunks.map((hunk, index) => (
        <div key={index} className={classes['hunk']}>
          {hunk.map(({ kind, parts, before: from, after: to }, line) => {
            const text = parts.map((part, at) => (part.changed ? <mark key={at}>{part.text}</mark> : part.text));
            return (
              <div key={line} className={classes[kind]}>
                <span className={classes['number']} aria-hidden="true">{from}</span><span className={classes['number']} aria-hidden="true">{to}</span>
                <span className={classes['sign']} aria-hidden="true">{{ same: ' ', gone: '−', new: '+' }[kind]}</span>
                <code>{kind === 'gone' ? <del>{text}</del> : kind === 'new' ? <ins>{text}</ins> : text}</code>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
