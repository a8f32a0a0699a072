/** The system's promises, checked on what a run left behind. */
import type { ActionDocument } from '../../functions/dispatch/action-document.ts';
import type { BudgetDocument, ReservationDocument } from '../../functions/runtime/budget/budget-documents.ts';
import { auditRecords } from '../../functions/runtime/store/verify-audit.ts';
import { verifyChain } from '../../functions/runtime/store/audit-chain.ts';
import type { ReviewDocument } from '../../functions/runtime/reviews/review-document.ts';
import type { AuditRecord, TenantStore } from '../../functions/runtime/store/store.ts';
import type { CloudEvent, EventType } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';

export interface Ran {
  /** Frame ids by session, in the order in which they were accepted. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** Calls of the outside world by idempotency key. */
  readonly calls: ReadonlyMap<string, number>;
  readonly dead: readonly OutgoingMessage[];
}

/** One line for each promise that was broken. */
export async function checkInvariants(store: TenantStore, { accepted, calls, dead }: Ran): Promise<string[]> {
  const broken: string[] = [];
  const expect = (holds: boolean, said: string) => { if (!holds) broken.push(said); };
  const outside = new Set<string>();

  for (const [sessionId, frameIds] of accepted) {
    const page = await store.readEvents(sessionId, { limit: 1_000 });
    const events = page.events.map(({ json }) => JSON.parse(json) as CloudEvent);
    const of = <T extends EventType>(type: T) => events.filter((event): event is CloudEvent<T> => event.type === type);
    expect(page.end, `${sessionId}: more events than a run can give`);
    expect(new Set(events.map(({ id }) => id)).size === events.length, `${sessionId}: an event stands twice in the log`);
    expect(events.at(-1)?.type === 'session.closed' && of('session.closed').length === 1, `${sessionId}: session.closed is not the last event, once`);

    const lost = dead.filter(({ orderingKey }) => orderingKey === sessionId);
    expect(lost.length === 0, `${sessionId}: ${lost.length} messages were given up: ${lost[0]?.attributes?.deadReason}`);
    const processed = of('transcript.final').flatMap((event) => event.data.frameIds);
    expect(processed.join() === frameIds.join(), `${sessionId}: frames ${processed.join()} instead of ${frameIds.join()}`);

    const told = of('intent.update').map((event) => event.data);
    const early = new Set(told.filter(({ provisional }) => provisional).map(({ intentId }) => intentId));
    const intents = told.filter(({ provisional }) => !provisional).map(({ intentId }) => intentId);
    const decided = [...of('policy.decision'), ...of('manifest.resolved'), ...of('review.requested'), ...of('action.dispatched')].map((event) => event.data.intentId);
    expect(!decided.some((intentId) => early.has(intentId)), `${sessionId}: something provisional was decided or done`);
    expect(of('policy.decision').map((event) => event.data.intentId).join() === intents.join(), `${sessionId}: not one decision for each intent, in order`);
    const actions = (await store.query<ActionDocument>('actions', { where: [['sessionId', '==', sessionId]], orderBy: ['createdAt', 'asc'], limit: 1_000 })).items.map(({ data }) => data);
    const reviews = (await store.query<ReviewDocument>('reviews', { where: [['sessionId', '==', sessionId]], orderBy: ['createdAt', 'asc'], limit: 1_000 })).items.map(({ data }) => data);
    for (const { data: { intentId, decision } } of of('policy.decision')) {
      const done = actions.filter((action) => action.intentId === intentId);
      const asked = reviews.filter((review) => review.intentId === intentId);
      const approved = asked.filter(({ status }) => status === 'approved').length;
      expect(asked.length === (decision === 'review' ? 1 : 0), `${sessionId}: ${asked.length} reviews for ${intentId}, which is ${decision}`);
      expect(done.length === (decision === 'auto' ? 1 : approved), `${sessionId}: ${done.length} actions for ${intentId}, which is ${decision}, approved ${approved} times`);
    }
    for (const review of reviews) {
      const people = new Set(review.decisions.filter(({ decision, digest }) => decision === 'approve' && digest === review.digest).map(({ by }) => by));
      expect(review.status !== 'approved' || people.size >= review.quorum, `${sessionId}: ${review.reviewId} was approved by ${people.size} of ${review.quorum}`);
      expect(!people.has(review.requestedBy), `${sessionId}: ${review.reviewId} was approved by who asked for it`);
    }
    for (const { actionId, status, target, rollback } of actions) {
      expect(!['attempting', 'waiting', 'held'].includes(status), `${sessionId}: ${actionId} is still ${status}`);
      expect(of('action.dispatched').filter(({ data }) => data.actionId === actionId && data.status !== 'failed').length <= 2, `${sessionId}: ${actionId} was told of too often`);
      if (!target.includes('://')) continue;
      outside.add(actionId).add(`${actionId}.rollback`).add(`${actionId}.probe`);
      const count = calls.get(actionId) ?? 0;
      const performed = status === 'rolled_back' ? 'dispatched' : status;
      expect(performed === 'dispatched' ? count === 1 : performed === 'failed' ? count === 0 : count <= 1, `${sessionId}: ${actionId} is ${status} after ${count} calls`);
      const undone = calls.get(`${actionId}.rollback`) ?? 0;
      expect(rollback?.status === 'rolled_back' ? undone === 1 : undone <= 1, `${sessionId}: ${actionId} was rolled back ${undone} times and is ${status}`);
      expect(undone === 0 || count === 1, `${sessionId}: ${actionId} was rolled back and is not known to have been done`);
    }
    expect(!JSON.stringify(events).includes('ada@example.org'), `${sessionId}: personal data in the event log`);
  }
  for (const key of calls.keys()) if (!key.endsWith('.probe')) expect(outside.has(key), `the target was called for ${key}, which no event knows`);

  const held = await store.query<ReservationDocument>('reservations', { where: [['status', '==', 'held']], orderBy: ['expiresAt', 'asc'] });
  const reviews = await store.query<{ readonly reservationId: string | null }>('reviews', { where: [['status', '==', 'pending']], orderBy: ['createdAt', 'asc'] });
  const waiting = new Set(reviews.items.map(({ data }) => data.reservationId));
  for (const { id } of held.items) expect(waiting.has(id), `reservation ${id} is held, and nothing waits for it`);

  broken.push(...(await checkMoney(store)));
  const chain = verifyChain(await everyRecord(store));
  expect(chain.valid, `the audit chain is broken: ${JSON.stringify(chain)}`);
  return broken;
}

/** The books are what the reservations say. */
async function checkMoney(store: TenantStore): Promise<string[]> {
  const totals = new Map<string, { reserved: number; spent: number }>();
  for (const status of ['held', 'settled', 'released'] as const) {
    const { items } = await store.query<ReservationDocument>('reservations', { where: [['status', '==', status]], orderBy: ['expiresAt', 'asc'], limit: 1_000 });
    for (const { data: { accounts, amountMicros, settledMicros = 0 } } of items) {
      for (const account of Object.values(accounts)) {
        const total = totals.get(account) ?? { reserved: 0, spent: 0 };
        totals.set(account, { reserved: total.reserved + (status === 'held' ? amountMicros : 0), spent: total.spent + (status === 'settled' ? settledMicros : 0) });
      }
    }
  }
  const broken: string[] = [];
  for (const [account, { reserved, spent }] of totals) {
    const book = (await store.get<BudgetDocument>('budgets', account))?.data;
    if (book?.reservedMicros !== reserved || book.spentMicros !== spent) broken.push(`${account} has ${book?.reservedMicros} reserved and ${book?.spentMicros} spent, its reservations ${reserved} and ${spent}`);
  }
  return broken;
}

async function everyRecord(store: TenantStore): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for await (const record of auditRecords(store)) records.push(record);
  return records;
}
