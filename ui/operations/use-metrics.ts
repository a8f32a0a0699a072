'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import type { Reading } from './figures.ts';
import { parsePrometheus } from './prometheus-text.ts';

const EVERY_MS = 2_000;
/** Half an hour. */
const MOST_READINGS = 900;

/** The server's measurements, again and again as long as the page is open. */
export function useMetrics(): { readonly readings: readonly Reading[]; readonly error: unknown; retry(): void } {
  const client = useClient();
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const query = useQuery({
    queryKey: ['metrics'], refetchInterval: EVERY_MS, gcTime: 0, structuralSharing: false,
    queryFn: async (): Promise<Reading> => { const text = await client.metrics(); return { at: Date.now(), metrics: parsePrometheus(text) }; },
  });
  useEffect(() => { if (query.data) setReadings((before) => [...before, query.data].slice(-MOST_READINGS)); }, [query.data]);
  return { readings, error: query.error, retry: () => void query.refetch() };
}
