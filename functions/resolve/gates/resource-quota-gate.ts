import type { Finding, Gate } from './gate.ts';

/** Most that one manifest may ask for: the largest instances Cloud Run has, and as many as it runs. */
const MOST = { cpu: 8, memoryMiB: 32_768, minInstances: 100, maxInstances: 1000 } as const;

/** The manifest asks for no more resources than one action may have. */
export const resourceQuotaGate: Gate = {
  name: 'resource-quota',
  fine: 'resources within the quota',
  check({ manifest: { resources = {} } }) {
    const findings: Finding[] = [];
    for (const name of Object.keys(MOST) as (keyof typeof MOST)[]) {
      const asked = resources[name];
      if (asked !== undefined && !(asked >= 0 && asked <= MOST[name])) findings.push({ severity: 'HIGH', message: `resources.${name} is ${asked}, allowed are 0 to ${MOST[name]}` });
    }
    const { minInstances = 0, maxInstances } = resources;
    if (maxInstances !== undefined && minInstances > maxInstances) findings.push({ severity: 'MEDIUM', message: `resources.minInstances ${minInstances} is above maxInstances ${maxInstances}` });
    return findings;
  },
};
