/** How the areas are shown in the navigation. */
import { Activity, BookOpenCheck, ChartNoAxesCombined, type LucideIcon, Radio, ScrollText, ShieldCheck } from 'lucide-react';
import type { Area } from './area-of.ts';

export interface AreaLink {
  readonly icon: LucideIcon;
  /** Second key behind `g`. */
  readonly key: string;
}

export const AREA_LINKS: Readonly<Record<Area, AreaLink>> = {
  live: { icon: Radio, key: 'l' },
  reviews: { icon: ShieldCheck, key: 'r' },
  sessions: { icon: ScrollText, key: 's' },
  registry: { icon: BookOpenCheck, key: 'm' },
  evaluation: { icon: ChartNoAxesCombined, key: 'e' },
  operations: { icon: Activity, key: 'o' },
};
