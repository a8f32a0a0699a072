/** `GET /v1/kill-switch`, `PUT /v1/kill-switch`. The switch of everybody is read here and set by who runs the system. */
import type { KillSwitchAnswer } from '../../schemas/generated/types.ts';
import { readSwitches, setSwitch } from '../runtime/kill-switch/kill-switch.ts';
import type { ApiDeps } from './deps.ts';
import { onlyParameters } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const killSwitchRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/kill-switch', anyOf: ['killswitch.read'], handle: show },
  {
    method: 'PUT', path: '/v1/kill-switch', anyOf: ['killswitch.write'],
    async handle(call, deps) {
      const { on, reason } = await bodyOf(call, 'killswitch.request');
      const { tenantId, sub } = call.principal;
      await setSwitch(deps.store, tenantId, { on, reason, by: sub }, deps.clock.now());
      deps.killSwitch?.forget(tenantId);
      return show(call, deps);
    },
  },
];

async function show(call: Call, deps: ApiDeps): Promise<Response> {
  onlyParameters(call.url, []);
  return json((await readSwitches(deps.store, call.principal.tenantId)) satisfies KillSwitchAnswer);
}
