/** The console's areas, in the order of their navigation. */
import { Activity, BookOpenCheck, ChartNoAxesCombined, type LucideIcon, Radio, ScrollText, ShieldCheck } from 'lucide-react';

export const AREAS = ['live', 'reviews', 'sessions', 'registry', 'evaluation', 'operations'] as const;
export type Area = (typeof AREAS)[number];

export interface AreaLink {
  readonly href: string;
  readonly icon: LucideIcon;
  /** Second key behind `g`. */
  readonly key: string;
}

export const AREA_LINKS: Readonly<Record<Area, AreaLink>> = {
  live: { href: '/', icon: Radio, key: 'l' },
  reviews: { href: '/reviews/', icon: ShieldCheck, key: 'r' },
  sessions: { href: '/sessions/', icon: ScrollText, key: 's' },
  registry: { href: '/registry/', icon: BookOpenCheck, key: 'm' },
  evaluation: { href: '/evaluation/', icon: ChartNoAxesCombined, key: 'e' },
  operations: { href: '/operations/', icon: Activity, key: 'o' },
};

export function areaOf(pathname: string): Area {
  return AREAS.find((area) => area !== 'live' && pathname.startsWith(AREA_LINKS[area].href.slice(0, -1))) ?? 'live';
}
