/** Scheduled work: tells of a tenant's day or month of which four fifths are spent or set aside, once each. */
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { Publisher } from '../../topics/bus.ts';
import { NOTIFY_TOPIC } from '../../topics/registry.ts';
import type { BudgetDocument } from '../runtime/budget/budget-documents.ts';
import type { BudgetNotice } from '../runtime/budget/budget-notice.ts';
import { toUSD } from '../runtime/budget/money.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { ConflictError } from '../runtime/store/errors.ts';
import type { Doc, Store } from '../runtime/store/store.ts';
import { rootTraceparent } from '../runtime/trace-context.ts';

export interface BudgetAnnouncerDeps {
  readonly store: Store;
  readonly publisher: Publisher;
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly clock: Clock;
}

const BATCH = 200;
/** Longer than the longest period lasts, ms. */
const KEPT_MS = 40 * 24 * 3_600_000;

/** Safe to run at any time, in any number of processes: a notice may then be published twice, under the same id. Returns how many were told of. */
export async function announceBudgets({ store, publisher, bundles, clock }: BudgetAnnouncerDeps): Promise<number> {
  const now = clock.now();
  const { items } = await store.scan<BudgetNotice>('notices', { where: [['status', '==', 'waiting']], orderBy: ['createdAt', 'asc'], limit: BATCH });
  let told = 0;
  for (const { tenantId, ...waiting } of items) {
    const { limit, period } = waiting.data;
    const tenant = store.tenant(tenantId);
    const limitUSD = (await bundles.active(tenantId)).limits.budgets?.[`${limit}USD`];
    const book = (await tenant.get<BudgetDocument>('budgets', period))?.data;
    if (limitUSD !== undefined && book) {
      const notice = noticeOf(tenantId, book, limit, limitUSD, now);
      await publisher.publish([{ topic: NOTIFY_TOPIC, id: notice.id, orderingKey: '', data: JSON.stringify(notice) }]);
      told += 1;
      await conclude(store, tenantId, waiting, { now, detail: notice.data ?? {} });
    } else {
      await conclude(store, tenantId, waiting, { now });
    }
  }
  return told;
}

async function conclude(store: Store, tenantId: string, { id, version, data }: Doc<BudgetNotice>, { now, detail }: { readonly now: number; readonly detail?: object }): Promise<void> {
  try {
    await store.tenant(tenantId).commit({
      writes: [{ op: 'set', collection: 'notices', id, data: { ...data, status: 'told', ttl: now + KEPT_MS } satisfies BudgetNotice, ifVersion: version }],
      ...(detail ? { audit: [{ id: deriveId('aud', tenantId, data.period, 'budget.warning'), action: 'budget.warning', actor: 'system:sweep', time: new Date(now).toISOString(), detail }] } : {}),
    });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}

function noticeOf(tenantId: string, { period, spentMicros, reservedMicros }: BudgetDocument, limit: string, limitUSD: number, now: number): NotifyMessage {
  const id = deriveId('ntf', tenantId, period, 'budget.warning');
  const usedUSD = toUSD(spentMicros + reservedMicros);
  const percent = Math.floor((usedUSD / limitUSD) * 100);
  return {
    id, tenantId, actor: 'system:sweep', traceparent: rootTraceparent(id), time: new Date(now).toISOString(), kind: 'budget.warning', severity: percent >= 100 ? 'critical' : 'warning',
    title: `${percent} % of the ${limit} budget is used`, detail: `${usedUSD} of ${limitUSD} USD are spent or set aside in ${period}. What does not fit is reviewed instead of done.`, url: '/budget',
    data: { period, limitUSD, spentUSD: toUSD(spentMicros), reservedUSD: toUSD(reservedMicros) },
  };
}
