/** A store that now and then refuses a commit, or applies it and then reports a time-out. */
import { RetryableError } from '../../functions/runtime/errors.ts';
import type { AheadCommit, Store, TenantStore } from '../../functions/runtime/store/store.ts';
import type { Random } from './random.ts';

export class SimulatedStoreError extends RetryableError {
  readonly code = 'SIMULATED_STORE_FAILURE';
}

export interface StoreFaults { readonly failsBefore: number; readonly failsAfter: number }

export function withFaults(store: Store, random: Random, faults: StoreFaults): Store {
  return {
    tenant: (tenantId) => faulty(store.tenant(tenantId), random, faults),
    scan: (collection, query) => store.scan(collection, query),
    auditHeads: () => store.auditHeads(),
    expire: (now, limit) => store.expire(now, limit),
    close: () => store.close(),
  };
}

function faulty(tenant: TenantStore, random: Random, { failsBefore, failsAfter }: StoreFaults): TenantStore {
  async function disturbed<T>(work: () => Promise<T>): Promise<T> {
    if (random.chance(failsBefore)) throw new SimulatedStoreError('not applied');
    const result = await work();
    if (random.chance(failsAfter)) throw new SimulatedStoreError('applied, but nobody was told');
    return result;
  }
  function disturbedAhead(work: () => AheadCommit): AheadCommit {
    if (random.chance(failsBefore)) return { versions: undefined, lost: true, open: false, durable: Promise.reject(new SimulatedStoreError('not applied')) };
    const ahead = work();
    if (!random.chance(failsAfter)) return ahead;
    const durable = ahead.durable.then(() => { throw new SimulatedStoreError('applied, but nobody was told'); });
    return { versions: ahead.versions, durable, get lost() { return ahead.lost; }, get open() { return ahead.open; } };
  }
  return new Proxy(tenant, {
    get(target, name) {
      if (name === 'commit') return (commit: Parameters<TenantStore['commit']>[0]) => disturbed(() => target.commit(commit));
      if (name === 'commitAhead') return (...given: Parameters<NonNullable<TenantStore['commitAhead']>>) => disturbedAhead(() => (target as Required<TenantStore>).commitAhead(...given));
      if (name === 'transaction') return (run: Parameters<TenantStore['transaction']>[0]) => disturbed(() => target.transaction(run));
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
