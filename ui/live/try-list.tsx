'use client';
import { Play, Volume2 } from 'lucide-react';
import { useI18n } from '../i18n/i18n.tsx';
import { Card } from '../components/card.tsx';
import { type Example, EXAMPLES } from './examples.ts';
import classes from './try-list.module.css';

/** Sentences that show what the pipeline does, one click each. */
export function TryList({ onTry, className = '' }: { readonly onTry: (example: Example) => void; readonly className?: string | undefined }) {
  const { m } = useI18n();
  return (
    <Card title={m.live.try.title} className={className}>
      <ul className={classes['list']}>
        {EXAMPLES.map((example) => {
          const Icon = example.sound === undefined ? Play : Volume2;
          return (
            <li key={example.key}>
              <button type="button" data-example={example.key} onClick={() => onTry(example)}>
                <Icon size={14} aria-hidden="true" />
                <span lang={example.language}>{example.pieces.join('')}</span>
                <span className={classes['why']}>{m.live.examples[example.key]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
