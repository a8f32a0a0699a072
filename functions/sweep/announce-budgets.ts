/** Scheduled work: tells of a tenant's day or month of which four fifths are spent or set aside, once each. */
import { LRUCache } from 'lru-cache';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import { NOTIFY_TOPIC } from '../../topics/registry.ts';
import { accountsOf, type BudgetDocument } from '../runtime/budget/budget-documents.ts';
import { toUSD } from '../runtime/budget/money.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { AlreadyExistsError } from '../runtime/store/errors.ts';
import type { Store } from '../runtime/store/store.ts';
import { rootTraceparent } from '../runtime/trace-context.ts';

export interface BudgetAnnouncerDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
}

const WARN_AT = 0.8;
const BATCH = 500;
const REMEMBERED = 50_000;
/** Longer than the longest period lasts, ms. */
const KEPT_MS = 40 * 24 * 3_600_000;

/** Safe to run at any time, in any number of processes. Returns how many were told of. */
export function createBudgetAnnouncer({ store, publisher, bundles, clock }: BudgetAnnouncerDeps): () => Promise<number> {
  const known = new LRUCache<string, true>({ max: REMEMBERED });

  async function warn(tenantId: string, limit: 'daily' | 'monthly', book: BudgetDocument, now: number): Promise<boolean> {
    const id = deriveId('ntf', tenantId, book.period, 'budget.warning');
    if (known.has(id)) return false;
    const limitUSD = (await bundles.active(tenantId)).limits.budgets?.[`${limit}USD`];
    const usedUSD = toUSD(book.spentMicros + book.reservedMicros);
    if (limitUSD === undefined || usedUSD < limitUSD * WARN_AT) return false;
    const notice = noticeOf(id, tenantId, book, { limit, limitUSD, usedUSD }, now);
    try {
      // The record comes last: a crash before it tells again under the same id, which is dropped.
      if (!(await store.tenant(tenantId).get('ledger', id))) {
        await publisher.publish([{ topic: NOTIFY_TOPIC, id, orderingKey: '', data: JSON.stringify(notice) }]);
        await store.tenant(tenantId).commit({
          writes: [{ op: 'create', collection: 'ledger', id, data: { outputs: [], ttl: now + KEPT_MS } }],
          audit: [{ id: deriveId('aud', id), action: 'budget.warning', actor: notice.actor, time: notice.time, detail: { period: book.period, limitUSD, usedUSD } }],
        });
      }
    } catch (error) {
      if (!(error instanceof AlreadyExistsError)) throw error;
    }
    known.set(id, true);
    return true;
  }

  return async () => {
    const now = clock.now();
    const accounts = accountsOf(now, '');
    let warned = 0;
    for (const limit of ['daily', 'monthly'] as const) {
      const period = accounts[limit];
      let cursor: string | undefined;
      do {
        const page = await store.scan<BudgetDocument>('budgets', { where: [['period', '>=', period], ['period', '<=', period]], orderBy: ['period', 'asc'], limit: BATCH, ...(cursor === undefined ? {} : { cursor }) });
        for (const { tenantId, data } of page.items) if (await warn(tenantId, limit, data, now)) warned += 1;
        cursor = page.next;
      } while (cursor !== undefined);
    }
    return warned;
  };
}

function noticeOf(id: string, tenantId: string, { period, spentMicros, reservedMicros }: BudgetDocument, { limit, limitUSD, usedUSD }: { readonly limit: string; readonly limitUSD: number; readonly usedUSD: number }, now: number): NotifyMessage {
  const percent = Math.floor((usedUSD / limitUSD) * 100);
  return {
    id, tenantId, actor: 'system:sweep', traceparent: rootTraceparent(id), time: new Date(now).toISOString(), kind: 'budget.warning', severity: percent >= 100 ? 'critical' : 'warning',
    title: `${percent} % of the ${limit} budget is used`, detail: `${usedUSD} of ${limitUSD} USD are spent or set aside in ${period}. What does not fit is reviewed instead of done.`, url: '/budget',
    data: { period, limitUSD, spentUSD: toUSD(spentMicros), reservedUSD: toUSD(reservedMicros) },
  };
}
