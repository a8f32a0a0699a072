/** What no schema can say: names that must be unique, and names in one file that must exist in another. */
import type { IntentsFile, IntentSpec, LimitsFile, Manifest, PolicyFile } from '../../../schemas/generated/types.ts';
import type { BundleProblem } from './bundle-problem.ts';

type Found = Omit<BundleProblem, 'line'>;

export function checkIntentNames({ intents, domains = [] }: IntentsFile): Found[] {
  const file = 'intents.yaml';
  const problems = [
    ...repeated(intents.map(({ name }) => name)).map(([index, name]) => ({ file, path: `intents[${index}].name`, message: `the intent ${name} is there already` })),
    ...repeated(domains.map((domain) => (typeof domain === 'string' ? domain : domain.name))).map(([index, name]) => ({ file, path: `domains[${index}]`, message: `the domain ${name} is there already` })),
  ];
  for (const [index, intent] of intents.entries()) {
    if (intent.name === 'unknown') problems.push({ file, path: `intents[${index}].name`, message: '`unknown` is reserved for what no intent fits' });
    if (typeof intent.estimatedVolume === 'string' && !intent.slots?.[intent.estimatedVolume]) {
      problems.push({ file, path: `intents[${index}].estimatedVolume`, message: `the intent has no slot ${intent.estimatedVolume}` });
    }
  }
  return problems;
}

export function checkRuleNames({ rules }: PolicyFile): Found[] {
  return repeated(rules.map(({ name }) => name)).map(([index, name]) => ({ file: 'policy.yaml', path: `rules[${index}].name`, message: `the rule ${name} is there already` }));
}

/** Whether the bundles that are named exist is known at activation only. */
export function checkRollout({ rollout }: LimitsFile): Found[] {
  const at = (path: string, message: string): Found => ({ file: 'limits.yaml', path: `rollout${path}`, message });
  const { mode, candidate, automatic, phases, percent, variants = [] } = rollout ?? {};
  const sum = variants.reduce((total, variant) => total + variant.percent, 0);
  return [
    ...(mode === 'canary' && candidate === undefined && variants.length === 0 ? [at('.mode', 'a canary needs a candidate, the digest of a published bundle')] : []),
    ...((automatic || phases) && candidate === undefined ? [at(automatic ? '.automatic' : '.phases', 'there is no candidate to step on with')] : []),
    ...(automatic && mode !== 'canary' ? [at('.automatic', 'only a canary steps on by itself')] : []),
    ...(automatic && percent !== undefined ? [at('.percent', 'what steps on by itself has its share from its phases')] : []),
    ...(sum > 100 ? [at('.variants', `the variants add up to ${sum} percent`)] : []),
    ...repeated(variants.map(({ name }) => name)).map(([index, name]) => at(`.variants[${index}].name`, `the variant ${name} is there already`)),
    ...(phases ?? []).flatMap((phase, index) => (phase.criteria ?? []).flatMap((criterion, position) => (criterion.atLeast === undefined && criterion.atMost === undefined ? [at(`.phases[${index}].criteria[${position}]`, 'say atLeast or atMost')] : []))),
  ];
}

export function checkManifests(manifests: readonly { file: string; manifest: Manifest }[], intentByName: ReadonlyMap<string, IntentSpec>): Found[] {
  const keys = manifests.map(({ manifest }) => `${manifest.id}@${manifest.version}`);
  const problems: Found[] = repeated(keys).map(([index, key]) => ({ file: manifests[index]?.file ?? '', path: 'id', message: `the manifest ${key} is there already` }));
  for (const { file, manifest } of manifests) {
    const intent = intentByName.get(manifest.intent);
    if (!intent) {
      problems.push({ file, path: 'intent', message: `intents.yaml has no intent ${manifest.intent}` });
      continue;
    }
    const slots = intent.slots ?? {};
    for (const slot of Object.keys(manifest.slots ?? {})) {
      if (!Object.hasOwn(slots, slot)) problems.push({ file, path: `slots.${slot}`, message: `the intent ${intent.name} has no slot ${slot}` });
    }
    for (const key of ['action', 'rollback', 'probe'] as const) {
      for (const slot of placeholders(manifest[key])) {
        if (!Object.hasOwn(slots, slot)) problems.push({ file, path: key, message: `the intent ${intent.name} has no slot ${slot}, which a placeholder names` });
      }
    }
  }
  return problems;
}

/** Slots named by placeholders, `{{slots.NAME}}` or `${slots.NAME}`, anywhere in an action. */
function placeholders(action: unknown): Set<string> {
  return new Set([...(JSON.stringify(action) ?? '').matchAll(/[{$]\{\s*slots\.([A-Za-z0-9_-]+)/g)].map(([, name]) => name as string));
}

/** Position and name of each repetition of an earlier name. */
function repeated(names: readonly string[]): [index: number, name: string][] {
  const seen = new Set<string>();
  return [...names.entries()].filter(([, name]) => seen.has(name) || !seen.add(name));
}
