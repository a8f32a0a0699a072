/**
 * Dead letters in the Store, for buses whose own can be neither searched nor told apart by tenant: whatever is published to a
 * dead-letter topic is recorded for its tenant as well. The topic's copy stays until its retention ends, and does no harm.
 */
import type { Basis } from '../../../topics/basis.ts';
import type { OutgoingMessage, Publisher } from '../../../topics/bus.ts';
import { DEAD_ATTEMPTS, DEAD_REASON, DEAD_SUBSCRIPTION } from '../../../topics/dead-letter.ts';
import { topicOfDeadLetters } from '../../../topics/registry.ts';
import type { Clock } from '../clock.ts';
import { deriveId } from '../derive-id.ts';
import type { Store } from '../store/store.ts';
import type { DeadLetters, TenantDeadLetter } from './dead-letters.ts';

interface Stored extends Omit<TenantDeadLetter, 'id'> { readonly ttl: number }

/** As long as the dead-letter topics keep theirs, ms. */
const KEPT_MS = 14 * 24 * 3_600_000;

/** Publishes as `publisher` does, and records dead letters before that: one that is on the topic can be found. */
export function recordDeadLetters<P extends Publisher>(publisher: P, store: () => Promise<Store>, clock: Clock): P {
  return Object.assign(Object.create(publisher) as P, {
    async publish(messages: readonly OutgoingMessage[], basis?: Basis) {
      for (const message of messages) await record(message, store, clock.now());
      await publisher.publish(messages, basis);
    },
  });
}

async function record(message: OutgoingMessage, store: () => Promise<Store>, now: number): Promise<void> {
  const topic = topicOfDeadLetters(message.topic)?.name;
  const tenantId = topic === undefined ? undefined : tenantOf(message.data);
  if (topic === undefined || tenantId === undefined) return;
  const { [DEAD_REASON]: reason = '', [DEAD_ATTEMPTS]: attempts = '1', [DEAD_SUBSCRIPTION]: subscription = '', ...attributes } = message.attributes ?? {};
  const data: Stored = { topic, message: { ...message, topic, attributes }, reason, attempts: Number(attempts), deadAt: now, ttl: now + KEPT_MS };
  await (await store()).tenant(tenantId).commit({ writes: [{ op: 'set', collection: 'deadletters', id: deriveId('dead', topic, subscription, message.id), data }] });
}

export function storedDeadLetters(store: Store, publisher: Publisher): DeadLetters {
  const find = async (tenantId: string, id: string): Promise<TenantDeadLetter | undefined> => {
    const found = await store.tenant(tenantId).get<Stored>('deadletters', id);
    return found && shown(id, found.data);
  };
  const remove = (tenantId: string, id: string) => store.tenant(tenantId).commit({ writes: [{ op: 'delete', collection: 'deadletters', id }] });
  return {
    get: find,
    async list(tenantId, { topic, cursor, limit = 100 } = {}) {
      const page = await store.tenant(tenantId).query<Stored>('deadletters', { where: topic === undefined ? [] : [['topic', '==', topic]], orderBy: ['deadAt', 'desc'], limit, ...(cursor === undefined ? {} : { cursor }) });
      return { ...page, items: page.items.map(({ id, data }) => shown(id, data)) };
    },
    async redrive(tenantId, id) {
      const dead = await find(tenantId, id);
      if (!dead) return false;
      await publisher.publish([dead.message]);
      await remove(tenantId, id);
      return true;
    },
    async discard(tenantId, id) {
      if (!(await find(tenantId, id))) return false;
      await remove(tenantId, id);
      return true;
    },
  };
}

function shown(id: string, { ttl: _ttl, ...dead }: Stored): TenantDeadLetter {
  return { id, ...dead };
}

/** Undefined for what is no message of ours: it belongs to nobody, and stays on the topic alone. */
function tenantOf(data: string): string | undefined {
  try {
    const { tenantId } = JSON.parse(data) as { tenantId?: unknown };
    return typeof tenantId === 'string' && tenantId !== '' ? tenantId : undefined;
  } catch {
    return undefined;
  }
}
