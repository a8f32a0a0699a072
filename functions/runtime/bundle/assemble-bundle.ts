/** A bundle from its checked content, and back: the content is what is stored and what the digest covers. */
import type { IntentsFile, LimitsFile, Manifest, PolicyCasesFile, PolicyFile } from '../../../schemas/generated/types.ts';
import { digestOf } from '../canonical-json.ts';
import type { Bundle } from './bundle.ts';

export interface BundleContent {
  readonly intents: IntentsFile;
  readonly policy: PolicyFile;
  readonly cases: PolicyCasesFile;
  readonly manifests: readonly Manifest[];
  readonly limits: LimitsFile;
}

/** Domains that only intents name are added; manifests are put in order, so that file names do not matter. */
export function assembleBundle({ intents, policy, cases, manifests, limits }: BundleContent): Bundle {
  const declared = intents.domains ?? [];
  const known = new Set(declared.map((domain) => (typeof domain === 'string' ? domain : domain.name)));
  const found = [...new Set(intents.intents.map(({ domain }) => domain))].filter((domain) => !known.has(domain)).sort();
  const content: BundleContent = {
    intents: { ...intents, domains: [...declared, ...found] }, policy, cases, limits,
    manifests: manifests.toSorted((a, b) => compare(a.id, b.id) || compare(a.version, b.version)),
  };
  return { digest: digestOf(content), ...content, intentByName: new Map(content.intents.intents.map((intent) => [intent.name, intent])) };
}

export function contentOf({ intents, policy, cases, manifests, limits }: Bundle): BundleContent {
  return { intents, policy, cases, manifests, limits };
}

/** The names of the bundle's domains. */
export function domainNames({ intents }: Bundle): string[] {
  return (intents.domains ?? []).map((domain) => (typeof domain === 'string' ? domain : domain.name));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
