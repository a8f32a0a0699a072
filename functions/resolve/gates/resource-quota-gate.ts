import { actionsOf, type Finding, type Gate } from './gate.ts';

/** Most that one manifest may ask for: the largest instances Cloud Run has, and as many as it runs. */
const MOST = { cpu: 8, memoryMiB: 32_768, minInstances: 100, maxInstances: 1000 } as const;

/** Below the ack deadline of dispatch, with time to probe. */
const MOST_TIMEOUT_MS = 120_000;

/** The manifest asks for no more resources than one action may have. */
export const resourceQuotaGate: Gate = {
  name: 'resource-quota',
  fine: 'resources within the quota',
  check({ manifest }) {
    const { resources = {} } = manifest;
    const findings: Finding[] = actionsOf(manifest).flatMap(([place, action]) => (action.type === 'http' && (action.timeoutMs ?? 0) > MOST_TIMEOUT_MS ? [{ severity: 'HIGH' as const, message: `${place}.timeoutMs is ${action.timeoutMs}, longer than a dispatch may take (${MOST_TIMEOUT_MS})` }] : []));
    for (const name of Object.keys(MOST) as (keyof typeof MOST)[]) {
      const asked = resources[name];
      if (asked !== undefined && !(asked >= 0 && asked <= MOST[name])) findings.push({ severity: 'HIGH', message: `resources.${name} is ${asked}, allowed are 0 to ${MOST[name]}` });
    }
    const { minInstances = 0, maxInstances } = resources;
    if (maxInstances !== undefined && minInstances > maxInstances) findings.push({ severity: 'MEDIUM', message: `resources.minInstances ${minInstances} is above maxInstances ${maxInstances}` });
    return findings;
  },
};
