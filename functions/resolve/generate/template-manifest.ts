/** The draft where no model writes one: what a person starts from. It does no more than write a line, or what its base does. Pure. */
import type { IntentSpec, Manifest } from '../../../schemas/generated/types.ts';

export interface DraftName { readonly id: string; readonly version: string }

export function templateManifest(intent: IntentSpec, { id, version }: DraftName, description: string, base?: Manifest): Manifest {
  const slots = Object.fromEntries(Object.entries(intent.slots ?? {}).map(([name, slot]) => [name, slot.required ? { required: true } : {}]));
  if (base) return { ...base, schemaVersion: 2, id, version, status: 'draft', intent: intent.name, description, traits: traitsOf(intent), slots: base.intent === intent.name ? (base.slots ?? {}) : slots };
  const shown = Object.entries(intent.slots ?? {}).filter(([, slot]) => !slot.pii).map(([name]) => `${name}={{slots.${name}}}`);
  return {
    schemaVersion: 2, id, version, status: 'draft', description, intent: intent.name, traits: traitsOf(intent), slots,
    action: { type: 'log', level: 'info', message: [intent.name.replaceAll('_', ' '), ...shown].join(' ').slice(0, 4000) },
  };
}

function traitsOf({ name, traits = [], domain }: IntentSpec): string[] {
  return traits.length > 0 ? [...traits] : [domain, name].filter((trait) => trait !== '');
}
