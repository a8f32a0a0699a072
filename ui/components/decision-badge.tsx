'use client';
import { Check, Hand, X } from 'lucide-react';
import type { DecisionKind } from '../../schemas/generated/types.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Badge } from './badge.tsx';

const ICONS = { auto: Check, review: Hand, deny: X } as const;

/** What was decided, by word, sign and colour. */
export function DecisionBadge({ decision, long = false }: { readonly decision: DecisionKind; readonly long?: boolean }) {
  const { m } = useI18n();
  const Icon = ICONS[decision];
  return <Badge tone={decision}><Icon size={12} strokeWidth={3} aria-hidden="true" />{long ? m.common.decision[decision] : m.common.decisionShort[decision]}</Badge>;
}
