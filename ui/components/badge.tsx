import type { ReactNode } from 'react';
import classes from './badge.module.css';

export type Tone = 'auto' | 'review' | 'deny' | 'heard' | 'accent' | 'plain';

/** A word with a colour that means something; the word alone says it too. */
export function Badge({ tone = 'plain', children, title }: { readonly tone?: Tone; readonly children: ReactNode; readonly title?: string | undefined }) {
  return <span className={`${classes['badge']} ${classes[tone]}`} title={title}>{children}</span>;
}
