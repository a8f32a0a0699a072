/** A tenant's checked, content-addressed bundle: everything by which tenants differ. */
import type { IntentsFile, IntentSpec, LimitsFile, Manifest, PolicyCasesFile, PolicyFile } from '../../../schemas/generated/types.ts';

export interface Bundle {
  /** `sha256:` and the hex digest over the canonical content. */
  readonly digest: string;
  readonly intents: IntentsFile;
  readonly policy: PolicyFile;
  readonly cases: PolicyCasesFile;
  readonly manifests: readonly Manifest[];
  readonly limits: LimitsFile;
  readonly intentByName: ReadonlyMap<string, IntentSpec>;
}

const compiled = new WeakMap<Bundle, Map<unknown, unknown>>();

/** What a stage derives from a bundle (a classifier, compiled rules), made once per bundle and dropped with it. */
export function compiledOnce<T>(bundle: Bundle, compile: (bundle: Bundle) => T): T {
  let made = compiled.get(bundle);
  if (!made) compiled.set(bundle, (made = new Map()));
  if (!made.has(compile)) made.set(compile, compile(bundle));
  return made.get(compile) as T;
}
