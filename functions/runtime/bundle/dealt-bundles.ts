/** Which bundles the sessions of a tenant live by while the active one rolls out another, or lets several run beside each other. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { chooseBundles } from '../rollout/choose-bundles.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from '../rollout/rollout-document.ts';
import type { Store } from '../store/store.ts';
import type { Bundle } from './bundle.ts';
import type { BundlePreparation } from './bundle-problem.ts';

export interface SessionBundles {
  readonly bundle: Bundle;
  /** It is not the active one: the registry has none of its manifests. */
  readonly apart?: true;
  /** Name of the variant, where there is more than one. */
  readonly variant?: string;
  /** Decides alongside; never obeyed. */
  readonly shadow?: Bundle;
}

export interface DealtBundlesDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly prepare?: BundlePreparation;
  load(tenantId: string, digest: string): Promise<Bundle>;
}

/** How long the share of a rollout is trusted, in ms. */
const TRUST_MS = 500;
const MAX_TENANTS = 10_000;
const MAX_BUNDLES = 500;

export class DealtBundles {
  readonly #deps: DealtBundlesDeps;
  readonly #published = new LRUCache<string, Bundle>({ max: MAX_BUNDLES });
  readonly #shares = new LRUCache<string, { readonly active: string; readonly percent: number; readonly checkedAt: number }>({ max: MAX_TENANTS });

  constructor(deps: DealtBundlesDeps) {
    this.#deps = deps;
  }

  async of(tenantId: string, sessionId: string, active: Bundle): Promise<SessionBundles> {
    const { rollout = {} } = active.limits;
    const percent = rollout.automatic ? await this.#shareOf(tenantId, active.digest) : undefined;
    const { digest, variant, shadow } = chooseBundles(rollout, sessionId, percent);
    const [bundle, alongside] = await Promise.all([digest === undefined ? active : this.#load(tenantId, digest), shadow === undefined ? undefined : this.#load(tenantId, shadow)]);
    return { bundle, ...(bundle === active ? {} : { apart: true }), ...(variant === undefined ? {} : { variant }), ...(alongside ? { shadow: alongside } : {}) };
  }

  /** Without asking each time whether it is the tenant's: that never ends. */
  async #load(tenantId: string, digest: string): Promise<Bundle> {
    const key = `${tenantId}\u0000${digest}`;
    const known = this.#published.get(key);
    if (known) return known;
    const bundle = await this.#deps.load(tenantId, digest);
    await this.#deps.prepare?.(bundle, { keep: true });
    this.#published.set(key, bundle);
    return bundle;
  }

  async #shareOf(tenantId: string, active: string): Promise<number> {
    const now = this.#deps.clock.now();
    const known = this.#shares.get(tenantId);
    if (known && known.active === active && Math.abs(now - known.checkedAt) < TRUST_MS) return known.percent;
    const rollout = (await this.#deps.store.tenant(tenantId).get<RolloutDocument>('rollouts', CURRENT_ROLLOUT))?.data;
    const percent = rollout?.bundle === active ? rollout.percent : 0;
    this.#shares.set(tenantId, { active, percent, checkedAt: now });
    return percent;
  }
}
