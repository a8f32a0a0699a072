import type { TenantStore } from '../../functions/runtime/store/store.ts';
import type { AnyEvent, SessionRecord } from '../../schemas/generated/types.ts';

/** Sessions with their events, in order; the newest session first. */
export async function* recentSessions(tenant: TenantStore, limit: number): AsyncGenerator<{ readonly session: SessionRecord; readonly events: readonly AnyEvent[] }> {
  const { items } = await tenant.query<SessionRecord>('sessions', { orderBy: ['createdAt', 'desc'], limit });
  for (const { data: session } of items) {
    const events: AnyEvent[] = [];
    for (let after: string | undefined, end = false; !end;) {
      const page = await tenant.readEvents(session.sessionId, { limit: 1000, ...(after === undefined ? {} : { after }) });
      events.push(...page.events.map(({ json }) => JSON.parse(json) as AnyEvent));
      after = page.events.at(-1)?.cursor;
      end = page.end || after === undefined;
    }
    yield { session, events };
  }
}
