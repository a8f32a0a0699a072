/** The console's areas, in the order of their navigation. */
export const AREAS = ['live', 'reviews', 'sessions', 'registry', 'evaluation', 'operations'] as const;
export type Area = (typeof AREAS)[number];

export const AREA_PATHS: Readonly<Record<Area, string>> = { live: '/', reviews: '/reviews/', sessions: '/sessions/', registry: '/registry/', evaluation: '/evaluation/', operations: '/operations/' };

export function areaOf(pathname: string): Area {
  return AREAS.find((area) => area !== 'live' && pathname.startsWith(AREA_PATHS[area].slice(0, -1))) ?? 'live';
}
