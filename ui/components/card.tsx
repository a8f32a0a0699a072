'use client';
import { type ReactNode, useId } from 'react';
import classes from './card.module.css';
import { useTitle } from './use-title.ts';

export interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** The colour of what was decided, at the edge. */
  readonly tone?: 'auto' | 'review' | 'deny' | 'heard' | undefined;
}

/** A part of a page; a landmark when it has a title. */
export function Card({ title, actions, children, className = '', tone }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={title === undefined ? undefined : id} className={`${classes['card']} ${tone ? classes[tone] : ''} ${className}`}>
      {(title !== undefined || actions !== undefined) && <div className={classes['head']}>{title !== undefined && <h2 id={id}>{title}</h2>}{actions}</div>}
      {children}
    </section>
  );
}

/** Title, one line of what the page is for, and what can be done. */
export function PageHead({ title, lead, actions }: { readonly title: string; readonly lead?: ReactNode; readonly actions?: ReactNode }) {
  useTitle(title);
  return (
    <div className={classes['page']}>
      <div><h1>{title}</h1>{lead !== undefined && <p className="dim small">{lead}</p>}</div>
      {actions !== undefined && <div className="row">{actions}</div>}
    </div>
  );
}
