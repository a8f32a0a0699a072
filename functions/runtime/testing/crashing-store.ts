/** For tests: a tenant's store whose process dies around its next commit, before it is applied or right after. */
import type { TenantStore } from '../store/store.ts';

export type CrashPoint = 'never' | 'before' | 'after';

export class CrashError extends Error {}

/** Each call of `commit` or `transaction` counts; the crash comes around the `nth` of them (from 1). */
export function crashingStore(store: TenantStore, point: CrashPoint, nth = 1): TenantStore {
  let count = 0;
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    count += 1;
    const here = count === nth;
    if (here && point === 'before') throw new CrashError('the process died before the commit');
    const result = await work();
    if (here && point === 'after') throw new CrashError('the process died after the commit');
    return result;
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === 'commit') return (commit: Parameters<TenantStore['commit']>[0]) => around(() => target.commit(commit));
      if (name === 'transaction') return (run: Parameters<TenantStore['transaction']>[0]) => around(() => target.transaction(run));
      if (name === 'commitAhead' || name === 'transactionAhead') return undefined;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}
