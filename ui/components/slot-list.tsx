'use client';
import type { Slots } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Badge } from './badge.tsx';
import { MaskedText } from './masked-text.tsx';
import classes from './slot-list.module.css';

/** Parameters with how sure each is, the words it was heard in, and whether it was corrected. */
export function SlotList({ slots }: { readonly slots: Slots }) {
  const { m, format } = useI18n();
  return (
    <dl className={classes['slots']}>
      {Object.entries(slots).map(([name, { value, confidence, from, corrected }]) => (
        // A new value lights up once.
        <div key={`${name} ${String(value)}`} title={m.live.context.from(from)}>
          <dt>{name}</dt>
          <dd><strong><MaskedText text={String(value)} /></strong> {corrected && <Badge tone="heard">{m.live.context.corrected}</Badge>} <span className="dim number">{format.percent(confidence)}</span></dd>
        </div>
      ))}
    </dl>
  );
}
