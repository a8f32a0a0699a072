/**
 * People and scheduled work in a simulated run: reviewers who decide, hand over and click twice, operators who roll back, an
 * administrator at the kill switch, and the sweeper's chores. Each act goes through the same faulty store and bus as the stages.
 */
import { resumeHeldActions } from '../../functions/dispatch/hold-action.ts';
import type { ActionDocument } from '../../functions/dispatch/action-document.ts';
import { issueRollbackToken } from '../../functions/dispatch/rollback-token.ts';
import { rollbackAction } from '../../functions/dispatch/rollback-action.ts';
import type { TargetDeps } from '../../functions/dispatch/live-targets.ts';
import { probeUnclearActions } from '../../functions/dispatch/probe-chore.ts';
import { releaseExpired } from '../../functions/runtime/budget/budget.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import type { Clock } from '../../functions/runtime/clock.ts';
import { EggError } from '../../functions/runtime/errors.ts';
import { createKillSwitch, type KillSwitch, setSwitch } from '../../functions/runtime/kill-switch/kill-switch.ts';
import type { ManifestRegistry } from '../../functions/runtime/manifests/manifest-registry.ts';
import { decideReview } from '../../functions/runtime/reviews/decide-review.ts';
import { delegateReview } from '../../functions/runtime/reviews/delegate-review.ts';
import { expireReviews, republishApproved } from '../../functions/runtime/reviews/review-chores.ts';
import type { ReviewDocument } from '../../functions/runtime/reviews/review-document.ts';
import type { Store } from '../../functions/runtime/store/store.ts';
import type { Publisher } from '../../topics/bus.ts';
import type { Random } from './random.ts';

export interface PeopleDeps {
  /** With faults. */
  readonly store: Store;
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly bundle: Bundle;
  readonly registry: ManifestRegistry;
  readonly targets: TargetDeps;
  readonly rollbackKey: Uint8Array;
  readonly random: Random;
}

const TENANT = 'sim';
const REVIEWERS = ['bob', 'eve', 'joe'] as const;

export class People {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  /** One act, or two of the same at once. What the system refuses, or a fault stops, is taken as it comes: somebody tries again. */
  async act(): Promise<void> {
    const { random } = this.#deps;
    const act = random.pick([() => this.#decide(), () => this.#decide(), () => this.#handOver(), () => this.#rollBack(), () => this.#flip(), () => this.chores()]);
    await Promise.all(Array.from({ length: random.chance(0.3) ? 2 : 1 }, () => act().catch(expected)));
  }

  /** What the sweeper does. */
  async chores(): Promise<void> {
    const { store, publisher, clock, bundle, targets } = this.#deps;
    const bundles = { active: async () => bundle };
    for (const chore of [
      () => releaseExpired(store, clock.now()), () => expireReviews({ store, clock }), () => republishApproved({ store, publisher, clock }),
      () => resumeHeldActions({ store, publisher, clock, killSwitch: this.killSwitch() }), () => probeUnclearActions({ ...targets, store, bundles }),
    ]) await chore().catch(expected);
  }

  async switchOff(): Promise<void> {
    await setSwitch(this.#deps.store, TENANT, { on: false, reason: 'over', by: 'ada' }, this.#deps.clock.now());
  }

  killSwitch(): KillSwitch {
    return createKillSwitch({ store: this.#deps.store, clock: this.#deps.clock });
  }

  async #decide(): Promise<void> {
    const { store, publisher, clock, bundle, registry, random } = this.#deps;
    const review = await this.#pending();
    if (!review) return;
    const decision = review.manifest === null || random.chance(0.25) ? 'reject' : 'approve';
    await decideReview({ store, publisher, clock, registry, bundles: { active: async () => bundle } }, { tenantId: TENANT, reviewId: review.reviewId, decision, reason: 'simulated', digest: review.digest, actor: random.pick(REVIEWERS) });
  }

  async #handOver(): Promise<void> {
    const { store, clock, random } = this.#deps;
    const review = await this.#pending();
    if (review) await delegateReview({ store, clock }, { tenantId: TENANT, reviewId: review.reviewId, to: random.pick(REVIEWERS), reason: 'simulated', actor: random.pick(REVIEWERS) });
  }

  async #rollBack(): Promise<void> {
    const { store, clock, bundle, targets, rollbackKey, random } = this.#deps;
    const { items } = await store.tenant(TENANT).query<ActionDocument>('actions', { orderBy: ['createdAt', 'asc'], limit: 100 });
    const undoable = items.filter(({ data }) => data.rollbackAction !== undefined);
    if (undoable.length === 0) return;
    const { actionId } = random.pick(undoable).data;
    const rollbackToken = issueRollbackToken({ tenantId: TENANT, actionId, expiresAt: clock.now() + 60_000 }, rollbackKey);
    await rollbackAction({ ...targets, store, clock, bundles: { active: async () => bundle }, processId: 'people', rollbackKey }, { tenantId: TENANT, actionId, rollbackToken, actor: 'ada' });
  }

  async #flip(): Promise<void> {
    const { store, clock, random } = this.#deps;
    await setSwitch(store, TENANT, { on: random.chance(0.5), reason: 'simulated', by: 'ada' }, clock.now());
  }

  async #pending(): Promise<ReviewDocument | undefined> {
    const { store, random } = this.#deps;
    const { items } = await store.tenant(TENANT).query<ReviewDocument>('reviews', { where: [['status', '==', 'pending']], orderBy: ['createdAt', 'asc'], limit: 100 });
    return items.length === 0 ? undefined : random.pick(items).data;
  }
}

function expected(error: unknown): void {
  if (!(error instanceof EggError)) throw error;
}
