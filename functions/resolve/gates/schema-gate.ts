import type { ManifestAction } from '../../../schemas/generated/types.ts';
import { placeholdersOf } from '../../runtime/manifests/render-template.ts';
import { actionsOf, type Finding, type Gate } from './gate.ts';

const NAMES = new Set(['intent', 'actionId', 'sessionId']);

/** The manifest says what it is and what to do, and names only values that exist. */
export const schemaGate: Gate = {
  name: 'schema',
  fine: 'complete, and every placeholder is known',
  check({ manifest, intent, manifestIntent }) {
    const findings: Finding[] = [];
    const critical = (message: string) => findings.push({ severity: 'CRITICAL', message });
    for (const field of ['id', 'version', 'intent'] as const) if (!isText(manifest[field])) critical(`${field} is missing`);
    if (!Array.isArray(manifest.traits)) critical('traits are missing');
    if (!manifest.action) critical('action is missing');
    const slots = new Set([...Object.keys(manifest.slots ?? {}), ...Object.keys(intent?.slots ?? {}), ...Object.keys(manifestIntent?.slots ?? {})]);
    for (const [place, action] of actionsOf(manifest)) {
      const lacking = lackingField(action);
      if (lacking) critical(`${place}.${lacking} is missing or unknown`);
      for (const name of placeholdersOf(JSON.stringify(action))) {
        if (!NAMES.has(name) && !(name.startsWith('slots.') && slots.has(name.slice('slots.'.length)))) critical(`${place} uses {{${name}}}, which nothing fills`);
      }
    }
    return findings;
  },
};

function lackingField(action: ManifestAction): string | undefined {
  switch (action.type) {
    case 'http': return isText(action.url) ? undefined : 'url';
    case 'pubsub': return isText(action.topic) ? undefined : 'topic';
    case 'log': return isText(action.message) ? undefined : 'message';
    default: return 'type';
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
