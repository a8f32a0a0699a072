/**
 * Tenants' bundles: published by content, activated by one atomic pointer, seen by every process within a second.
 *
 * The content lies in Blobs under its digest; collection `bundles` has a record per published digest, the pointer `active`
 * and, for a tenant that has activated nothing, the marker `default` of the bundle that it was given.
 */
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Blobs } from '../blobs/blobs.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Clock } from '../clock.ts';
import { deriveId } from '../derive-id.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { hasRollout } from '../rollout/choose-bundles.ts';
import { startRollout } from '../rollout/start-rollout.ts';
import type { Commit, Store, TenantStore } from '../store/store.ts';
import { assembleBundle, type BundleContent, contentOf } from './assemble-bundle.ts';
import type { Bundle } from './bundle.ts';
import { BundleContentionError, BundleCorruptError, BundleInvalidError, BundleNotFoundError, NoActiveBundleError } from './bundle-errors.ts';
import { manifestWrites } from './bundle-manifests.ts';
import type { BundleCheck, BundlePreparation, BundleProblem } from './bundle-problem.ts';
import { bundleFiles } from './bundle-files.ts';
import { DealtBundles, type SessionBundles } from './dealt-bundles.ts';
import { type ParsedBundle, parseBundle } from './parse-bundle.ts';

export interface BundleRegistryOptions {
  readonly store: Store;
  readonly blobs: Blobs;
  readonly clock: Clock;
  /** The stages' own checks of a bundle. */
  readonly checks: readonly BundleCheck[];
  readonly embedder: Embedder;
  /** Awaited before a bundle is decided by, and when it is published: what it costs is paid off the path of a request. */
  readonly prepare?: BundlePreparation;
  /** For tenants that have activated nothing. */
  readonly defaultBundle?: Bundle;
}

export interface BundleRecord {
  readonly digest: string;
  /** ISO time. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly intents: number;
  readonly rules: number;
  readonly manifests: number;
}

export interface BundleCheckResult { readonly bundle?: Bundle; readonly problems: readonly BundleProblem[]; readonly warnings: readonly BundleProblem[] }

export interface BundleRegistry {
  /** Checks and stores; publishing the same content again changes nothing. @throws {BundleInvalidError} */
  publish(tenantId: string, files: ReadonlyMap<string, string>, actor: string): Promise<string>;
  /** @throws {BundleNotFoundError} unless published for this tenant. */
  activate(tenantId: string, digest: string, actor: string): Promise<void>;
  /** Newest first. */
  list(tenantId: string): Promise<(BundleRecord & { readonly active: boolean })[]>;
  /** The bundle to decide by. @throws {NoActiveBundleError} */
  active(tenantId: string): Promise<Bundle>;
  /** What a session lives by: the active bundle, or the one that a rollout or an experiment gives it. @throws {NoActiveBundleError} */
  forSession(tenantId: string, sessionId: string): Promise<SessionBundles>;
  /** What is wrong with these files; nothing is kept. `bundle` is there when only warnings are left. */
  check(files: ReadonlyMap<string, string>): BundleCheckResult;
  /** The same, with what only shows when the bundle is made ready (how well its intents can be told apart). */
  checkThoroughly(files: ReadonlyMap<string, string>): Promise<BundleCheckResult>;
  /** A published bundle's files as they were published, with the warnings about them. @throws {BundleNotFoundError} */
  files(tenantId: string, digest: string): Promise<{ readonly files: ReadonlyMap<string, string>; readonly warnings: readonly BundleProblem[] }>;
  /** A published bundle, active or not. @throws {BundleNotFoundError} */
  load(tenantId: string, digest: string): Promise<Bundle>;
}

interface Pointer { readonly digest: string; readonly activatedAt: string; readonly activatedBy: string }
interface Known { readonly bundle: Bundle; readonly pointer: string; readonly checkedAt: number }

/** How long the pointer is trusted, in ms: half of what a change may take to be seen everywhere. */
const TRUST_MS = 500;
const MAX_TENANTS = 10_000;
const MAX_BUNDLES = 500;
const MAX_LISTED = 1000;
const MAX_TRIES = 5;
const ACTIVE = 'active';
const DEFAULT = 'default';

export function createBundleRegistry(options: BundleRegistryOptions): BundleRegistry {
  return new StoredBundles(options);
}

class StoredBundles implements BundleRegistry {
  readonly #options: BundleRegistryOptions;
  readonly #dealt: DealtBundles;
  readonly #known = new LRUCache<string, Known>({ max: MAX_TENANTS });
  readonly #byDigest = new LRUCache<string, Bundle>({ max: MAX_BUNDLES });
  readonly #warnings = new LRUCache<string, readonly BundleProblem[]>({ max: MAX_BUNDLES });
  readonly #asking = new Map<string, Promise<Bundle>>();

  constructor(options: BundleRegistryOptions) {
    this.#options = options;
    this.#dealt = new DealtBundles({ ...options, load: (tenantId, digest) => this.load(tenantId, digest) });
  }

  async publish(tenantId: string, files: ReadonlyMap<string, string>, actor: string): Promise<string> {
    const parsed = parseBundle(files, this.#options.checks);
    const { bundle } = parsed;
    await this.#save(this.#options.store.tenant(tenantId), bundle, actor, files);
    this.#warnings.set(bundle.digest, await this.#allWarnings(parsed, true));
    return bundle.digest;
  }

  async #allWarnings({ bundle, warnings, locate }: ParsedBundle, keep: boolean): Promise<readonly BundleProblem[]> {
    return [...warnings, ...((await this.#options.prepare?.(bundle, { keep })) ?? []).map(locate)];
  }

  check(files: ReadonlyMap<string, string>): BundleCheckResult {
    try {
      return { ...parseBundle(files, this.#options.checks), problems: [] };
    } catch (error) {
      if (!(error instanceof BundleInvalidError)) throw error;
      const isWarning = ({ severity }: BundleProblem) => severity === 'warning';
      return { problems: error.problems.filter((problem) => !isWarning(problem)), warnings: error.problems.filter(isWarning) };
    }
  }

  async checkThoroughly(files: ReadonlyMap<string, string>): Promise<BundleCheckResult> {
    const result: BundleCheckResult & Partial<ParsedBundle> = this.check(files);
    const { bundle, locate } = result;
    return bundle && locate ? { ...result, warnings: await this.#allWarnings({ bundle, locate, warnings: result.warnings }, false) } : result;
  }

  async files(tenantId: string, digest: string): Promise<{ files: ReadonlyMap<string, string>; warnings: readonly BundleProblem[] }> {
    const bundle = await this.load(tenantId, digest);
    const bytes = await this.#options.blobs.get(filesKey(tenantId, digest));
    const files = bytes ? new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>)) : bundleFiles(bundle);
    let warnings = this.#warnings.get(digest);
    if (!warnings) {
      const checked: BundleCheckResult & Partial<ParsedBundle> = this.check(files);
      const { locate } = checked;
      // The bundle as it was loaded: it has been made ready already.
      warnings = locate ? await this.#allWarnings({ bundle, locate, warnings: checked.warnings }, true) : checked.warnings;
      this.#warnings.set(digest, warnings);
    }
    return { files, warnings };
  }

  async activate(tenantId: string, digest: string, actor: string): Promise<void> {
    const { clock, store } = this.#options;
    const tenant = store.tenant(tenantId);
    const bundle = await this.load(tenantId, digest);
    await this.#checkNamed(tenantId, bundle);
    await this.#options.prepare?.(bundle, { keep: true });
    const time = new Date(clock.now()).toISOString();
    const rollout = await startRollout(tenant, bundle, clock.now());
    await this.#point(tenant, ACTIVE, bundle, (before) => {
      if (before === digest) return { writes: rollout };
      const pointer: Pointer = { digest, activatedAt: time, activatedBy: actor };
      return {
        writes: [{ op: 'set', collection: 'bundles', id: ACTIVE, data: pointer }, ...rollout],
        audit: [{ id: deriveId('aud', tenantId, 'bundle.activate', digest, actor, time), action: 'bundle.activate', actor, time, detail: { digest, before: before ?? null } }],
      };
    });
    this.#remember(tenantId, bundle, digest, clock.now());
  }

  /** @throws {BundleNotFoundError} for a bundle that the rollout names and nobody published. */
  async #checkNamed(tenantId: string, { limits: { rollout = {} } }: Bundle): Promise<void> {
    const { candidate, shadow, variants = [] } = rollout;
    for (const digest of [candidate, shadow, ...variants.map(({ bundle }) => bundle)]) if (digest !== undefined) await this.load(tenantId, digest);
  }

  async list(tenantId: string): Promise<(BundleRecord & { active: boolean })[]> {
    const tenant = this.#options.store.tenant(tenantId);
    const [{ items }, active, fallback] = await Promise.all([
      tenant.query<BundleRecord>('bundles', { orderBy: ['publishedAt', 'desc'], limit: MAX_LISTED }),
      tenant.get<Pointer>('bundles', ACTIVE), tenant.get<Pointer>('bundles', DEFAULT),
    ]);
    const current = (active ?? fallback)?.data.digest;
    return items.filter(({ data }) => data.publishedAt !== undefined).map(({ data }) => ({ ...data, active: data.digest === current }));
  }

  active(tenantId: string): Promise<Bundle> {
    const now = this.#options.clock.now();
    const known = this.#known.get(tenantId);
    if (known && Math.abs(now - known.checkedAt) < TRUST_MS) return Promise.resolve(known.bundle);
    let asking = this.#asking.get(tenantId);
    if (!asking) {
      asking = this.#ask(tenantId, now).finally(() => this.#asking.delete(tenantId));
      this.#asking.set(tenantId, asking);
    }
    return asking;
  }

  forSession(tenantId: string, sessionId: string): Promise<SessionBundles> {
    return this.active(tenantId).then((bundle) => (hasRollout(bundle.limits.rollout) ? this.#dealt.of(tenantId, sessionId, bundle) : { bundle }));
  }

  async load(tenantId: string, digest: string): Promise<Bundle> {
    const { blobs, defaultBundle, store } = this.#options;
    if (digest === defaultBundle?.digest) return defaultBundle;
    if (!(await store.tenant(tenantId).get('bundles', digest))) throw new BundleNotFoundError('no bundle of this digest was published', { context: { tenantId, digest } });
    const known = this.#byDigest.get(digest);
    if (known) return known;
    const bytes = await blobs.get(blobKey(digest));
    const bundle = bytes && assembleBundle(JSON.parse(new TextDecoder().decode(bytes)) as BundleContent);
    if (bundle?.digest !== digest) throw new BundleCorruptError('the stored bundle is missing or not what its digest says', { context: { digest } });
    this.#byDigest.set(digest, bundle);
    return bundle;
  }

  async #ask(tenantId: string, now: number): Promise<Bundle> {
    const pointer = (await this.#options.store.tenant(tenantId).get<Pointer>('bundles', ACTIVE))?.data.digest ?? DEFAULT;
    const known = this.#known.get(tenantId);
    if (known?.pointer === pointer) {
      this.#known.set(tenantId, { ...known, checkedAt: now });
      return known.bundle;
    }
    const bundle = pointer === DEFAULT ? await this.#seed(tenantId) : await this.load(tenantId, pointer);
    await this.#options.prepare?.(bundle, { keep: true });
    return this.#remember(tenantId, bundle, pointer, now);
  }

  #remember(tenantId: string, bundle: Bundle, pointer: string, checkedAt: number): Bundle {
    this.#known.set(tenantId, { bundle, pointer, checkedAt });
    return bundle;
  }

  /** Gives the tenant the default bundle's manifests, once per content. */
  async #seed(tenantId: string): Promise<Bundle> {
    const { defaultBundle, store, clock } = this.#options;
    if (!defaultBundle) throw new NoActiveBundleError('the tenant has no active bundle', { context: { tenantId } });
    const tenant = store.tenant(tenantId);
    const { digest } = defaultBundle;
    if ((await tenant.get<Pointer>('bundles', DEFAULT))?.data.digest === digest) return defaultBundle;
    await this.#save(tenant, defaultBundle, 'system:default');
    const marker: Pointer = { digest, activatedAt: new Date(clock.now()).toISOString(), activatedBy: 'system:default' };
    await this.#point(tenant, DEFAULT, defaultBundle, () => ({ writes: [{ op: 'set', collection: 'bundles', id: DEFAULT, data: marker }] }));
    return defaultBundle;
  }

  async #save(tenant: TenantStore, bundle: Bundle, actor: string, files?: ReadonlyMap<string, string>): Promise<void> {
    const { blobs, clock } = this.#options;
    const { digest, intents, policy, manifests } = bundle;
    await blobs.put(blobKey(digest), new TextEncoder().encode(canonicalJson(contentOf(bundle))));
    if (files) await blobs.put(filesKey(tenant.tenantId, digest), new TextEncoder().encode(JSON.stringify(Object.fromEntries(files))));
    const time = new Date(clock.now()).toISOString();
    const record: BundleRecord = { digest, publishedAt: time, publishedBy: actor, intents: intents.intents.length, rules: policy.rules.length, manifests: manifests.length };
    await tenant.transaction(async (tx) => {
      if (await tx.get('bundles', digest)) return;
      tx.add({
        writes: [{ op: 'create', collection: 'bundles', id: digest, data: record }],
        audit: [{ id: deriveId('aud', tenant.tenantId, 'bundle.publish', digest), action: 'bundle.publish', actor, time, detail: { digest } }],
      });
    });
  }

  /** Moves the pointer and the manifests together. They were read before, so a pointer moved meanwhile means reading again. */
  async #point(tenant: TenantStore, id: typeof ACTIVE | typeof DEFAULT, bundle: Bundle, commit: (before: string | undefined) => Commit): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const before = await tenant.get<Pointer>('bundles', id);
      const manifests = await manifestWrites(tenant, bundle, this.#options.embedder);
      const done = await tenant.transaction(async (tx) => {
        if ((await tx.get('bundles', id))?.version !== before?.version) return false;
        const { writes = [], audit = [] } = commit(before?.data.digest);
        tx.add({ writes: [...writes, ...manifests], audit });
        return true;
      });
      if (done) return;
    }
    throw new BundleContentionError('the active bundle kept changing', { context: { tenantId: tenant.tenantId } });
  }
}

function blobKey(digest: string): string {
  return `bundles/${digest.replace('sha256:', '')}`;
}

/** Under the tenant as well: comments are no part of the content, so two tenants' files of one digest may differ. */
function filesKey(tenantId: string, digest: string): string {
  return `bundle-files/${hash('sha256', tenantId, 'hex')}/${digest.replace('sha256:', '')}`;
}
