'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ActionView } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';

const POLL_MS = 750;
const MOST = 1000;

/** What became of an approved action; null until it has reached dispatch. Asked again until it is settled. */
export function useAction(sessionId: string, actionId: string | null): UseQueryResult<ActionView | null> {
  const client = useClient();
  return useQuery({
    queryKey: ['action', actionId], enabled: actionId !== null,
    // By the session's list: an action that is still on its way has no address of its own yet.
    queryFn: async () => (await client.listActions({ sessionId, limit: MOST })).actions.find((action) => action.actionId === actionId) ?? null,
    refetchInterval: ({ state }) => (state.data && !['pending', 'rolling_back'].includes(state.data.status) ? false : POLL_MS),
  });
}
