'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ActionDispatchedData, ActionRolledBackData } from '../../schemas/generated/types.ts';
import { useClient } from '../auth/auth.tsx';
import { Badge } from '../components/badge.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/states.tsx';
import { useI18n } from '../i18n/i18n.tsx';

const LOOK_EVERY_MS = 500;

/** Undoes an action and shows what came of it: by the session's event, or by the action itself where the session has ended. */
export function RollBack({ action, rollback }: { readonly action: ActionDispatchedData; readonly rollback: ActionRolledBackData | undefined }) {
  const client = useClient();
  const { m } = useI18n();
  const { actionId, rollbackToken } = action;
  const undo = useMutation({ mutationFn: (token: string) => client.rollBackAction(actionId, token) });
  const later = useQuery({
    queryKey: ['action', actionId], queryFn: () => client.getAction(actionId), enabled: undo.isSuccess && rollback === undefined, staleTime: 0,
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'rolling_back' && state.data.status !== action.status ? false : LOOK_EVERY_MS),
  });
  const outcome = rollback?.status ?? (later.data?.status === 'rolled_back' || later.data?.status === 'failed' || later.data?.status === 'unknown' ? later.data.status : undefined);
  if (outcome) return <Badge tone={outcome === 'rolled_back' ? 'accent' : 'deny'}>{outcome === 'rolled_back' ? m.live.action.rolledBack : m.live.action.rollbackFailed}</Badge>;
  if (rollbackToken === undefined) return null;
  const busy = undo.isPending || undo.isSuccess;
  return (
    <>
      <Button size="small" busy={busy} onClick={() => undo.mutate(rollbackToken)}>{busy ? m.live.action.rollingBack : m.live.action.rollback}</Button>
      {undo.isError && <Failure error={undo.error} />}
    </>
  );
}
