'use client';
import { Brain } from 'lucide-react';
import { Card } from '../components/card.tsx';
import { Empty } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import type { IntentCard as IntentCardModel } from '../session-model/session-model.ts';
import { IntentCard } from './intent-card.tsx';
import classes from './intent-list.module.css';

/** Older ones are on the session's own page. */
const MOST_CARDS = 50;

export interface IntentListProps {
  readonly intents: readonly IntentCardModel[];
  readonly className?: string | undefined;
  /** Says something in the session, where it is still going on. */
  readonly onAnswer?: ((text: string) => void) | undefined;
}

/** The newest first: that is where the eye is. */
export function IntentList({ intents, className = '', onAnswer }: IntentListProps) {
  const { m } = useI18n();
  // What is new is read out once it is decided.
  const decided = intents.findLast(({ decision }) => decision !== undefined);
  return (
    <section className={`${classes['part']} ${className}`} aria-labelledby="intents-title">
      <h2 id="intents-title">{m.live.intents.title}</h2>
      <p role="status" className="visually-hidden">{decided?.decision && `${decided.recognised.intent}: ${m.common.decision[decided.decision.decision]}. ${decided.decision.reason}`}</p>
      {intents.length === 0
        ? <Card><Empty icon={Brain} title={m.live.intents.empty} /></Card>
        : <ol className={classes['list']}>{intents.slice(-MOST_CARDS).toReversed().map((intent) => <li key={intent.recognised.intentId}><IntentCard card={intent} onAnswer={onAnswer} /></li>)}</ol>}
    </section>
  );
}
