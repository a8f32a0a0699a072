/** The embedded bus's dead letters, tenant by tenant. */
import type { DeadLetters } from '../functions/runtime/dead-letters/dead-letters.ts';
import { InvalidCursorError } from '../functions/runtime/store/errors.ts';
import type { SqliteBus } from './sqlite-bus.ts';

export function busDeadLetters(bus: Pick<SqliteBus, 'deadLetters' | 'deadLetter' | 'redrive' | 'discard'>): DeadLetters {
  const own = (tenantId: string, id: string): boolean => bus.deadLetter(id, tenantId) !== undefined;
  return {
    async list(tenantId, read = {}) {
      if (read.cursor !== undefined && !/^\d{1,15}$/.test(read.cursor)) throw new InvalidCursorError('The cursor is malformed');
      return bus.deadLetters({ ...read, tenantId });
    },
    get: async (tenantId, id) => bus.deadLetter(id, tenantId),
    redrive: async (tenantId, id) => own(tenantId, id) && bus.redrive(id),
    discard: async (tenantId, id) => own(tenantId, id) && bus.discard(id),
  };
}
