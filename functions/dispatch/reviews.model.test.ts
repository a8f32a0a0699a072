/** Reviews and their actions against a model, under any sequence of what people and processes do, with crashes between any two steps. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DispatchData } from '../../schemas/generated/types.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { reserve } from '../runtime/budget/budget.ts';
import { EggError } from '../runtime/errors.ts';
import { actionDigest } from '../runtime/manifests/action-params.ts';
import { BUNDLE_DIGEST, deployManifest, policyDecision, recognisedIntent, stageContext, storeManifest, testBundle } from '../runtime/manifests/fixtures.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { decideReview } from '../runtime/reviews/decide-review.ts';
import { delegateReview } from '../runtime/reviews/delegate-review.ts';
import { expireReviews, republishApproved } from '../runtime/reviews/review-chores.ts';
import type { ReviewDocument } from '../runtime/reviews/review-document.ts';
import { createMemoryStore } from '../runtime/store/memory-store.ts';
import type { Store, TenantStore } from '../runtime/store/store.ts';
import { CrashError, type CrashPoint, crashingStore } from '../runtime/testing/crashing-store.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import type { ActionDocument } from './action-document.ts';
import { createDispatchStage } from './create-dispatch-stage.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MANIFEST = deployManifest({ action: { type: 'http', url: 'https://api.test/{{slots.service}}' } });
const DIGEST = actionDigest({ manifest: MANIFEST, params: { service: 'checkout-api' }, bundle: BUNDLE_DIGEST, costUSD: 5 });
const EXPIRY_MS = 60_000;
const EXECUTE_MS = 30_000;
const QUORUM = 2;

interface Model {
  status: ReviewDocument['status'];
  readonly approvers: Set<string>;
  readonly handedOver: Set<string>;
  decidedAt: number;
}

class World {
  readonly store: Store = createMemoryStore();
  readonly tenant: TenantStore = this.store.tenant('acme');
  readonly registry = new ManifestRegistry();
  readonly clock = { time: NOW, now: () => this.clock.time };
  readonly calls: string[] = [];
  queue: OutgoingMessage[] = [];
  processes = 0;

  async prepare(): Promise<this> {
    await storeManifest(this.tenant, MANIFEST);
    const iso = (ms: number) => new Date(NOW + ms).toISOString();
    const review: ReviewDocument = {
      reviewId: 'rev_1', status: 'pending', sessionId: 'ses_1', intentId: 'int_1', actionId: 'act_1', requestedBy: 'ada', recognised: recognisedIntent(), text: 'x', decision: policyDecision('review'),
      strategy: 'EXACT', similarity: null, manifest: MANIFEST, gates: [], params: { service: 'checkout-api' }, digest: DIGEST, estimatedCostUSD: 5, reservationId: 'rsv_1', dryRun: false, createdAt: iso(0),
      expiresAt: iso(EXPIRY_MS), executeWithinSec: EXECUTE_MS / 1000, executeBy: iso(EXPIRY_MS + EXECUTE_MS), quorum: QUORUM, fourEyes: true, decisions: [], traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`, acceptedAt: iso(0),
    };
    await this.tenant.commit({ writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord({}, NOW) }, { op: 'create', collection: 'reviews', id: 'rev_1', data: review }] });
    await reserve(this.tenant, { reservationId: 'rsv_1', sessionId: 'ses_1', amountUSD: 5, limits: {}, now: NOW, ttlMs: 10 * EXPIRY_MS });
    return this;
  }

  /** What a process sees: a store that may die with it, and a bus that may have died after the commit. */
  deps(crash: CrashPoint, publishes: boolean, nth = 1) {
    const tenant = crashingStore(this.tenant, crash, nth);
    return {
      store: { ...this.store, tenant: () => tenant, scan: this.store.scan.bind(this.store) } as Store, clock: this.clock, registry: this.registry,
      bundles: { active: async () => testBundle() },
      publisher: { publish: async (messages: readonly OutgoingMessage[]) => { if (!publishes) throw new CrashError('the process died before it published'); this.queue.push(...messages); } },
    };
  }

  /** One delivery by a process that may die around any of its commits, or right after the call. */
  async deliver(message: OutgoingMessage, crash: CrashPoint, nth: number, diesAfterCall: boolean): Promise<void> {
    const stage = createDispatchStage({
      clock: this.clock, registry: this.registry, processId: `p${this.processes++}`, onlyProcess: true, rollbackKey: 'k', publisher: { publish: async () => undefined },
      log: { info: () => undefined, warn: () => undefined }, secrets: async () => undefined,
      fetch: async ({ headers }) => {
        this.calls.push(String(headers['idempotency-key']));
        if (diesAfterCall) throw new CrashError('the process died after the call');
        return { status: 200, body: '', truncated: false };
      },
    });
    const store = crashingStore(this.tenant, crash, nth);
    const { data } = JSON.parse(message.data) as { data: DispatchData };
    const result = await stage.handle(data, stage.initialState(sessionRecord()), stageContext({ stage: 'dispatch', store, clock: this.clock, attempt: 2 }));
    await store.commit({ writes: result.writes ?? [], audit: [] });
  }

  review = async () => (await this.tenant.get<ReviewDocument>('reviews', 'rev_1'))?.data as ReviewDocument;
  action = async () => (await this.tenant.get<ActionDocument>('actions', 'act_1'))?.data;
}

async function attempt(work: () => Promise<unknown>): Promise<'done' | 'crashed' | string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof CrashError) return 'crashed';
    if (error instanceof EggError) return error.code;
    throw error;
  }
}

async function invariants(model: Model, world: World): Promise<void> {
  const review = await world.review();
  assert.equal(review.status, model.status);
  assert.deepEqual(new Set(review.decisions.filter(({ decision }) => decision === 'approve').map(({ by }) => by)), model.approvers);
  assert.ok(world.calls.length <= 1, 'the action ran twice');
  assert.ok(world.calls.length === 0 || model.approvers.size >= QUORUM, 'the action ran without enough approvals');
  const { daily } = await budgetState(world.tenant, {}, NOW);
  assert.ok(daily.spentUSD + daily.reservedUSD <= 5, 'more money than one action costs');
  if (model.status === 'rejected' || model.status === 'expired') assert.equal(daily.reservedUSD, 0, 'the money was given back');
}

type Command = fc.AsyncCommand<Model, World>;
const pendingNow = (model: Model, world: World) => model.status === 'pending' && world.clock.time < NOW + EXPIRY_MS;

class Decide implements Command {
  readonly by: string;
  readonly decision: 'approve' | 'reject';
  readonly crash: CrashPoint;
  readonly publishes: boolean;
  constructor(by: string, decision: 'approve' | 'reject', crash: CrashPoint, publishes: boolean) { [this.by, this.decision, this.crash, this.publishes] = [by, decision, crash, publishes]; }
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    const may = pendingNow(model, world) && (this.decision === 'reject' || (this.by !== 'ada' && !model.approvers.has(this.by) && !model.handedOver.has(this.by)));
    const outcome = await attempt(() => decideReview(world.deps(this.crash, this.publishes), { tenantId: 'acme', reviewId: 'rev_1', decision: this.decision, reason: 'x', digest: DIGEST, actor: this.by }));
    if (may && this.crash !== 'before') {
      if (this.decision === 'reject') model.status = 'rejected';
      else model.approvers.add(this.by);
      if (model.status === 'pending' && model.approvers.size >= QUORUM) model.status = 'approved';
      if (model.status !== 'pending') model.decidedAt = world.clock.time;
    }
    if (!may && this.crash === 'never' && this.publishes) assert.notEqual(outcome, 'done');
    await invariants(model, world);
  }
  toString = () => `${this.by} ${this.decision} (${this.crash}${this.publishes ? '' : ', not published'})`;
}

class HandOver implements Command {
  readonly by: string;
  readonly to: string;
  readonly crash: CrashPoint;
  constructor(by: string, to: string, crash: CrashPoint) { [this.by, this.to, this.crash] = [by, to, crash]; }
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    const outcome = await attempt(() => delegateReview(world.deps(this.crash, true), { tenantId: 'acme', reviewId: 'rev_1', to: this.to, reason: 'x', actor: this.by }));
    const may = pendingNow(model, world) && this.to !== this.by && this.to !== 'ada' && !model.handedOver.has(this.by);
    if (may && this.crash !== 'before') {
      model.handedOver.add(this.by);
      model.handedOver.delete(this.to);
    }
    if (!may && this.crash === 'never') assert.ok(outcome !== 'done' || model.handedOver.has(this.by), outcome);
    await invariants(model, world);
  }
  toString = () => `${this.by} hands over to ${this.to} (${this.crash})`;
}

class Chores implements Command {
  readonly afterMs: number;
  readonly crash: CrashPoint;
  constructor(afterMs: number, crash: CrashPoint) { [this.afterMs, this.crash] = [afterMs, crash]; }
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    world.clock.time += this.afterMs;
    const due = model.status === 'pending' && world.clock.time >= NOW + EXPIRY_MS;
    await attempt(() => expireReviews(world.deps(this.crash, true)));
    if (due && this.crash !== 'before') model.status = 'expired';
    await attempt(() => republishApproved(world.deps('never', true)));
    await invariants(model, world);
  }
  toString = () => `chores after ${this.afterMs} ms (${this.crash})`;
}

class Deliver implements Command {
  readonly crash: CrashPoint;
  readonly nth: number;
  readonly diesAfterCall: boolean;
  constructor(crash: CrashPoint, nth: number, diesAfterCall: boolean) { [this.crash, this.nth, this.diesAfterCall] = [crash, nth, diesAfterCall]; }
  check = () => true;
  async run(model: Model, world: World): Promise<void> {
    const [message] = world.queue;
    if (!message) return;
    const late = world.clock.time >= model.decidedAt + EXECUTE_MS;
    const before = world.calls.length;
    const outcome = await attempt(() => world.deliver(message, this.crash, this.nth, this.diesAfterCall));
    if (outcome !== 'crashed') world.queue = world.queue.slice(1);
    if (late) assert.equal(world.calls.length, before, 'nothing begins after the time to execute');
    await invariants(model, world);
  }
  toString = () => `deliver (${this.crash} ${this.nth}${this.diesAfterCall ? ', dies after the call' : ''})`;
}

describe('reviews, as a model has them', () => {
  it('are decided once and run once, whoever acts in whatever order, and whatever dies in between', async () => {
    const person = fc.constantFrom('ada', 'bob', 'eve', 'joe');
    const crash = fc.constantFrom<CrashPoint>('never', 'never', 'never', 'before', 'after');
    const decision = fc.constantFrom<('approve' | 'reject')[]>('approve', 'approve', 'approve', 'approve', 'approve', 'approve', 'reject');
    const decide = fc.tuple(person, decision, crash, fc.constantFrom(true, true, false)).map((given) => new Decide(...given));
    const commands = [
      decide, decide, decide,
      fc.tuple(person, person, crash).map((given) => new HandOver(...given)),
      fc.tuple(fc.constantFrom(0, 0, 1_000, 20_000, 45_000), crash).map((given) => new Chores(...given)),
      fc.tuple(crash, fc.integer({ min: 1, max: 3 }), fc.boolean()).map((given) => new Deliver(...given)),
    ];
    let ran = 0;
    await fc.assert(fc.asyncProperty(fc.commands(commands, { maxCommands: 30, size: 'max' }), async (sequence) => {
      const world = await new World().prepare();
      try {
        await fc.asyncModelRun((): { model: Model; real: World } => ({ model: { status: 'pending', approvers: new Set(), handedOver: new Set(), decidedAt: 0 }, real: world }), sequence);
        ran += world.calls.length;
        const action = await world.action();
        // A call that was made is never forgotten.
        if (world.calls.length === 1) assert.ok(action !== undefined && action.status !== 'failed');
      } finally {
        world.registry.close();
        await world.store.close();
      }
    }), { numRuns: 100 });
    assert.ok(ran > 10, `${ran} actions ran`);
  });
});
