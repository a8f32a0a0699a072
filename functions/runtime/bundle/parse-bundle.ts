/** From the files of a bundle to a checked `Bundle`, or to every problem with its file and line. */
import type { IntentsFile, LimitsFile, Manifest, PolicyCasesFile, PolicyFile } from '../../../schemas/generated/types.ts';
import { assembleBundle } from './assemble-bundle.ts';
import type { Bundle } from './bundle.ts';
import { BundleInvalidError } from './bundle-errors.ts';
import { type BundleCheck, type BundleProblem, pathText } from './bundle-problem.ts';
import { type BundleSchema, schemaErrors } from './bundle-schemas.ts';
import { checkIntentNames, checkManifests, checkRollout, checkRuleNames } from './check-references.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { declareSlots } from './declare-slots.ts';
import { explainErrors } from './explain-errors.ts';
import { normaliseCases, normaliseIntents, normaliseLimits, normaliseManifest, normalisePolicy } from './normalise-bundle.ts';
import { parseYamlSource, type YamlSource } from './yaml-source.ts';

const MAX_FILES = 2_000;
const PARTS = {
  'intents.yaml': { schema: 'bundle-intents', normalise: normaliseIntents },
  'policy.yaml': { schema: 'bundle-policy', normalise: normalisePolicy },
  'policy.cases.yaml': { schema: 'bundle-policy-cases', normalise: normaliseCases },
  'limits.yaml': { schema: 'bundle-limits', normalise: normaliseLimits },
} as const satisfies Record<string, { schema: BundleSchema; normalise: (value: unknown) => unknown }>;
type PartName = keyof typeof PARTS;

/**
 * Parses and checks a bundle given as text by file name (`intents.yaml`, `manifests/deploy.yaml`). Everything but
 * `intents.yaml` may be missing. `checks` are the stages' own; their warnings are returned, never thrown.
 * @throws {BundleInvalidError} with every problem found, in order of file and line.
 */
export function parseBundle(files: ReadonlyMap<string, string>, checks: readonly BundleCheck[] = []): ParsedBundle {
  const reader = new BundleReader(files);
  const intents = reader.part('intents.yaml') as IntentsFile | undefined;
  const policy = (reader.part('policy.yaml') ?? DEFAULT_POLICY) as PolicyFile;
  const cases = (reader.part('policy.cases.yaml') ?? { cases: [] }) as PolicyCasesFile;
  const limits = (reader.part('limits.yaml') ?? {}) as LimitsFile;
  const manifests = reader.manifests();
  if (!files.has('intents.yaml') && !files.has('intents.yml')) reader.problems.push({ file: 'intents.yaml', line: 1, path: '', message: 'the file is missing' });
  if (reader.problems.length > 0 || !intents) throw new BundleInvalidError(sorted(reader.problems));

  const specs = new Map(intents.intents.map((intent) => [intent.name, intent]));
  const bundle = assembleBundle({ intents, policy, cases, limits, manifests: manifests.map(({ manifest }) => declareSlots(manifest, specs.get(manifest.intent))) });
  reader.report([...checkIntentNames(intents), ...checkRuleNames(policy), ...checkRollout(limits), ...checkManifests(manifests, bundle.intentByName)]);
  if (reader.problems.length > 0) throw new BundleInvalidError(sorted(reader.problems));

  for (const check of checks) reader.report(check(bundle));
  const errors = reader.problems.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new BundleInvalidError(sorted(reader.problems));
  return { bundle, warnings: sorted(reader.problems), locate: (found) => reader.locate(found) };
}

export interface ParsedBundle {
  readonly bundle: Bundle;
  readonly warnings: readonly BundleProblem[];
  /** Adds the line to what is noticed later. */
  readonly locate: (found: Omit<BundleProblem, 'line'>) => BundleProblem;
}

class BundleReader {
  readonly problems: BundleProblem[] = [];
  private readonly sources = new Map<string, YamlSource>();

  constructor(files: ReadonlyMap<string, string>) {
    for (const [name, text] of [...files].slice(0, MAX_FILES)) {
      const file = name.replace(/\.yml$/, '.yaml');
      if (!Object.hasOwn(PARTS, file) && !/^manifests\/[^/]+\.yaml$/.test(file)) this.problems.push({ file: name, line: 1, path: '', message: 'a bundle has no such file' });
      else if (this.sources.has(file)) this.problems.push({ file: name, line: 1, path: '', message: `${file} is there already` });
      else this.sources.set(file, parseYamlSource(name, text));
    }
    if (files.size > MAX_FILES) this.problems.push({ file: '.', line: 1, path: '', message: `a bundle has at most ${MAX_FILES} files` });
  }

  /** Undefined when the file is missing, empty or faulty. */
  part(name: PartName): unknown {
    return this.checked(name, PARTS[name].schema, PARTS[name].normalise);
  }

  manifests(): { file: string; manifest: Manifest }[] {
    return [...this.sources.keys()].filter((file) => file.startsWith('manifests/')).sort().flatMap((file) => {
      const manifest = this.checked(file, 'manifest', normaliseManifest) as Manifest | undefined;
      return manifest ? [{ file, manifest }] : [];
    });
  }

  report(found: readonly Omit<BundleProblem, 'line'>[]): void {
    for (const problem of found) this.problems.push(this.locate(problem));
  }

  locate(found: Omit<BundleProblem, 'line'>): BundleProblem {
    const source = this.sources.get(found.file);
    return { ...found, file: source?.file ?? found.file, line: source?.lineOf(found.path) ?? 1 };
  }

  private checked(file: string, schema: BundleSchema, normalise: (value: unknown) => unknown): unknown {
    const source = this.sources.get(file);
    if (!source) return undefined;
    this.problems.push(...source.problems);
    if (source.problems.length > 0 || (source.value === null && file !== 'intents.yaml' && schema !== 'manifest')) return undefined;
    const value = normalise(source.value);
    const errors = schemaErrors(schema, value);
    this.report(explainErrors(errors, value).map(({ path, message }) => ({ file, path: pathText(path), message })));
    return errors.length === 0 ? value : undefined;
  }
}

function sorted(problems: readonly BundleProblem[]): BundleProblem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
