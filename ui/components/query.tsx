'use client';
/** Shows what a query brings, or why it did not. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure, Loading } from './states.tsx';

export function Query<T>({ query, lines, children }: { readonly query: UseQueryResult<T>; readonly lines?: number; readonly children: (data: T) => ReactNode }) {
  // What was there before stays while a refresh fails: it is said above it.
  if (query.data === undefined) return query.isError ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : <Loading {...(lines === undefined ? {} : { lines })} />;
  return <>{query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}{children(query.data)}</>;
}
