/** The system's promises, checked on what a run left behind. */
import type { ReservationDocument } from '../../functions/runtime/budget/budget-documents.ts';
import { verifyChain } from '../../functions/runtime/store/audit-chain.ts';
import type { TenantStore } from '../../functions/runtime/store/store.ts';
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

    const intents = of('intent.update').map((event) => event.data.intentId);
    expect(of('policy.decision').map((event) => event.data.intentId).join() === intents.join(), `${sessionId}: not one decision for each intent, in order`);
    const actions = of('action.dispatched').map(({ data }) => data);
    for (const { data: { intentId, decision } } of of('policy.decision')) {
      const done = actions.filter((action) => action.intentId === intentId);
      const asked = of('review.requested').filter((event) => event.data.intentId === intentId);
      expect(done.length === (decision === 'auto' ? 1 : 0), `${sessionId}: ${done.length} actions for ${intentId}, which is ${decision}`);
      expect(asked.length === (decision === 'review' ? 1 : 0), `${sessionId}: ${asked.length} reviews for ${intentId}, which is ${decision}`);
    }
    for (const { actionId, status, target } of actions) {
      if (!target.includes('://')) continue;
      outside.add(actionId);
      const count = calls.get(actionId) ?? 0;
      expect(status === 'dispatched' ? count === 1 : status === 'failed' ? count === 0 : count <= 1, `${sessionId}: ${actionId} is ${status} after ${count} calls`);
    }
    expect(!JSON.stringify(events).includes('ada@example.org'), `${sessionId}: personal data in the event log`);
  }
  for (const key of calls.keys()) expect(outside.has(key), `the target was called for ${key}, which no event knows`);

  const held = await store.query<ReservationDocument>('reservations', { where: [['status', '==', 'held']], orderBy: ['expiresAt', 'asc'] });
  const reviews = await store.query<{ readonly reservationId: string | null }>('reviews', { where: [['status', '==', 'pending']], orderBy: ['createdAt', 'asc'] });
  const waiting = new Set(reviews.items.map(({ data }) => data.reservationId));
  for (const { id } of held.items) expect(waiting.has(id), `reservation ${id} is held, and nothing waits for it`);

  const chain = verifyChain((await store.readAudit({ limit: 1_000 })).items);
  expect(chain.valid, `the audit chain is broken: ${JSON.stringify(chain)}`);
  return broken;
}
