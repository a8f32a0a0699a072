'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { OctagonPause, Play } from 'lucide-react';
import { useState } from 'react';
import { useClient } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Query } from '../components/query.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import classes from './kill-switch-card.module.css';

const EVERY_MS = 3_000;

/** Holds back every action of the tenant, and lets them go on. */
export function KillSwitchCard() {
  const client = useClient();
  const queries = useQueryClient();
  const { m, format } = useI18n();
  const words = m.operations.killSwitch;
  const [asking, setAsking] = useState(false);
  const query = useQuery({ queryKey: ['kill-switch'], queryFn: () => client.killSwitch(), refetchInterval: EVERY_MS });
  const on = query.data?.tenant.on ?? false;
  return (
    <Card tone={query.data ? (on || query.data.global.on ? 'deny' : 'auto') : undefined}>
      <Query query={query} lines={1}>
        {({ tenant, global }) => (
          <div className={classes['switch']}>
            <div className="grow">
              <h2>{on || global.on ? words.held : words.running}</h2>
              <p className="small dim">{tenant.on ? words.since(tenant.by ?? '', tenant.at ? format.dateTime(tenant.at) : '', tenant.reason ?? '') : global.on ? words.everybody(global.reason ?? '') : words.runningDetail}</p>
              {tenant.on && global.on && <p className="small dim">{words.everybody(global.reason ?? '')}</p>}
            </div>
            {on ? <Button kind="good" onClick={() => setAsking(true)}><Play size={16} aria-hidden="true" />{words.resume}</Button> : <Button kind="danger" onClick={() => setAsking(true)}><OctagonPause size={16} aria-hidden="true" />{words.hold}</Button>}
          </div>
        )}
      </Query>
      <ConfirmDialog open={asking} title={on ? words.resumeTitle : words.holdTitle} action={on ? words.resume : words.hold} kind={on ? 'primary' : 'danger'} reason="required" onClose={() => setAsking(false)}
        onConfirm={async (reason) => queries.setQueryData(['kill-switch'], await client.setKillSwitch({ on: !on, reason }))}>
        {on ? words.resumeDetail : words.holdDetail}
      </ConfirmDialog>
    </Card>
  );
}
