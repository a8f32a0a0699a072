'use client';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import classes from './split.module.css';

export interface SplitProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** On a small screen either the list is shown, or what was chosen of it. */
  readonly chosen: boolean;
  readonly backLabel: string;
  onBack(): void;
}

/** A list, and beside it what is chosen of it. */
export function Split({ list, detail, chosen, backLabel, onBack }: SplitProps) {
  return (
    <div className={`${classes['columns']} ${chosen ? '' : classes['choosing']}`}>
      <div className={classes['list']}>{list}</div>
      <div className={classes['detail']}>
        <div className={classes['back']}><Button kind="quiet" size="small" onClick={onBack}><ArrowLeft size={15} aria-hidden="true" />{backLabel}</Button></div>
        {detail}
      </div>
    </div>
  );
}
