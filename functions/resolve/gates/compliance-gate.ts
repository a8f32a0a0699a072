import { placeholdersOf } from '../../runtime/manifests/render-template.ts';
import { embeddedSecrets } from './embedded-secrets.ts';
import { actionsOf, type Finding, type Gate } from './gate.ts';

/** Personal data does not leak into addresses and logs, no secret is written down, and what destroys can be checked on or undone. */
export const complianceGate: Gate = {
  name: 'compliance',
  fine: 'no personal data in addresses or logs, no secrets',
  check({ manifest, intent, manifestIntent }) {
    const findings: Finding[] = embeddedSecrets(manifest).map(({ path, what }) => ({ severity: 'CRITICAL', message: `${path} holds ${what}; name a secret by secretRef` }));
    const personal = new Set([intent, manifestIntent].flatMap((spec) => Object.entries(spec?.slots ?? {}).filter(([, slot]) => slot.pii).map(([name]) => `slots.${name}`)));
    for (const [place, action] of actionsOf(manifest)) {
      const [field, text] = action.type === 'http' ? ['url', action.url] : action.type === 'log' ? ['message', action.message] : ['attributes', JSON.stringify(action.attributes ?? {})];
      for (const name of placeholdersOf(text)) if (personal.has(name)) findings.push({ severity: 'MEDIUM', message: `${place}.${field} shows {{${name}}}, which is personal data` });
    }
    if (manifestIntent?.destructive && !manifest.rollback && !manifest.probe) findings.push({ severity: 'LOW', message: 'destructive, with neither rollback nor probe' });
    return findings;
  },
};
