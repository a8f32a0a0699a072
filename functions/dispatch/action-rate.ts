/** How fast a tenant's actions may follow each other: token buckets in the store, so that all processes draw from the same. */
import type { LimitsFile } from '../../schemas/generated/types.ts';
import type { TenantStore } from '../runtime/store/store.ts';

interface Bucket { readonly name: string; readonly perMs: number; readonly burst: number }
interface Level { readonly tokens: number; readonly at: number }
type Levels = Readonly<Record<string, Level>>;

const DOCUMENT = 'actions';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

/** Takes the right to do one action; otherwise says how long (ms) it has to wait. Costs nothing where nothing is limited. */
export async function takeActionTurn(store: TenantStore, limits: LimitsFile, now: number): Promise<number> {
  const buckets = bucketsOf(limits);
  if (buckets.length === 0) return 0;
  return store.transaction(async (tx) => {
    const stored = await tx.get<Levels>('rates', DOCUMENT);
    const { waitMs, levels } = take(buckets, stored?.data ?? {}, now);
    if (waitMs === 0) tx.add({ writes: [{ op: 'set', collection: 'rates', id: DOCUMENT, data: levels, ifVersion: stored?.version ?? null }] });
    return waitMs;
  });
}

/** From all buckets or from none. The quota of a day is one of any 24 hours: it refills evenly. */
export function take(buckets: readonly Bucket[], before: Levels, now: number): { readonly waitMs: number; readonly levels: Levels } {
  const levels = Object.fromEntries(buckets.map(({ name, perMs, burst }) => {
    const level = before[name];
    return [name, { tokens: level ? Math.min(burst, level.tokens + Math.max(0, now - level.at) * perMs) : burst, at: now }];
  }));
  const waits = buckets.map(({ name, perMs }) => Math.ceil(Math.max(0, 1 - (levels[name]?.tokens ?? 0) - 1e-9) / perMs));
  const waitMs = Math.max(...waits);
  if (waitMs > 0) return { waitMs, levels: before };
  return { waitMs: 0, levels: Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, { ...level, tokens: level.tokens - 1 }])) };
}

function bucketsOf({ rates = {}, quotas = {} }: LimitsFile): Bucket[] {
  const { actionsPerMinute } = rates;
  const { actionsPerDay } = quotas;
  return [
    ...(actionsPerMinute === undefined ? [] : [{ name: 'minute', perMs: actionsPerMinute / MINUTE_MS, burst: Math.max(1, actionsPerMinute) }]),
    ...(actionsPerDay === undefined ? [] : [{ name: 'day', perMs: actionsPerDay / DAY_MS, burst: actionsPerDay }]),
  ];
}
