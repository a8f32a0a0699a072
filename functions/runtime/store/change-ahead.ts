import type { Basis } from '../../../topics/basis.ts';
import type { TenantStore, Transaction } from './store.ts';

export interface Changed<T> {
  readonly result: T;
  /** What the result stands on, where it is not durable yet: a stage returns it with what it builds on the result. */
  readonly basis?: Basis;
}

/** A transaction whose result is known at once where the store commits in groups, and else when it is durable. */
export async function changeAhead<T>(store: TenantStore, change: (tx: Transaction) => Promise<T>, basis?: Basis): Promise<Changed<T>> {
  return store.transactionAhead ? store.transactionAhead(change, basis) : { result: await store.transaction(change) };
}
