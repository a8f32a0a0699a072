/**
 * The kill switch: while it is on, of a tenant or of everybody, no action is begun. What comes meanwhile is held and done
 * afterwards. A process believes what it last read for half a second at most, so the switch is felt everywhere within one.
 */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { deriveId } from '../derive-id.ts';
import type { Store } from '../store/store.ts';

export interface SwitchState {
  readonly on: boolean;
  readonly by?: string;
  readonly reason?: string;
  /** ISO time. */
  readonly at?: string;
}

export interface Switches { readonly tenant: SwitchState; readonly global: SwitchState }

export interface Held { readonly scope: 'tenant' | 'global'; readonly reason: string }

export interface KillSwitch {
  /** Why actions of the tenant are held back; undefined when they are not. */
  held(tenantId: string): Promise<Held | undefined>;
  /** The switch was set from here: ask again at once. */
  forget(tenantId: string): void;
}

/** Stands for every tenant. No token can name it: it is no identifier. */
export const EVERYBODY = '*';
const SWITCH = 'kill';
const OFF: SwitchState = { on: false };
const TRUST_MS = 500;
const MAX_TENANTS = 10_000;

export function createKillSwitch({ store, clock }: { readonly store: Store; readonly clock: Clock }): KillSwitch {
  const known = new LRUCache<string, { readonly state: SwitchState; readonly at: number }>({ max: MAX_TENANTS });

  async function stateOf(tenantId: string): Promise<SwitchState> {
    const now = clock.now();
    const trusted = known.get(tenantId);
    if (trusted && Math.abs(now - trusted.at) < TRUST_MS) return trusted.state;
    const state = await readSwitch(store, tenantId);
    known.set(tenantId, { state, at: now });
    return state;
  }

  return {
    forget: (tenantId) => void known.delete(tenantId),
    async held(tenantId) {
      const [tenant, global] = await Promise.all([stateOf(tenantId), stateOf(EVERYBODY)]);
      if (global.on) return { scope: 'global', reason: global.reason ?? '' };
      return tenant.on ? { scope: 'tenant', reason: tenant.reason ?? '' } : undefined;
    },
  };
}

export async function readSwitches(store: Store, tenantId: string): Promise<Switches> {
  const [tenant, global] = await Promise.all([readSwitch(store, tenantId), readSwitch(store, EVERYBODY)]);
  return { tenant, global };
}

/** `tenantId` may be `EVERYBODY`. Recorded in that tenant's audit log. */
export async function setSwitch(store: Store, tenantId: string, { on, reason, by }: { readonly on: boolean; readonly reason: string; readonly by: string }, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  const data: SwitchState = { on, reason, by, at };
  await store.tenant(tenantId).commit({
    writes: [{ op: 'set', collection: 'switches', id: SWITCH, data }],
    audit: [{ id: deriveId('aud', tenantId, 'killswitch', String(on), by, at), action: on ? 'killswitch.on' : 'killswitch.off', actor: by, time: at, detail: { reason } }],
  });
}

async function readSwitch(store: Store, tenantId: string): Promise<SwitchState> {
  return (await store.tenant(tenantId).get<SwitchState>('switches', SWITCH))?.data ?? OFF;
}
