import assert from 'node:assert/strict';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import type { Blobs } from '../runtime/blobs/blobs.ts';
import { type BundleRegistry, createBundleRegistry } from '../runtime/bundle/bundle-registry.ts';
import { CURRENT_ROLLOUT, type RolloutDocument } from '../runtime/rollout/rollout-document.ts';
import type { Store, TenantStore } from '../runtime/store/store.ts';
import { hashEmbedder } from '../runtime/embedding/hash-embedding.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { stepRollouts } from './step-rollouts.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
const HOUR = 3_600_000;
const PHASES = `
    - { name: alongside, percent: 0, leastHours: 1, leastCount: 20, criteria: [{ measure: agreement, atLeast: 0.9 }] }
    - { name: canary, percent: 10, leastHours: 1, leastCount: 50, criteria: [{ measure: errorRate, atMost: 0.05 }, { measure: criticalIncidents, atMost: 0 }] }
    - { name: half, percent: 50, leastHours: 1, leastCount: 50, criteria: [{ measure: errorRate, atMost: 0.05 }] }`;

function files(limits: string): Map<string, string> {
  return new Map([['intents.yaml', 'intents: [{ name: deploy, examples: [deploy it] }]'], ['limits.yaml', limits]]);
}

function memoryBlobs(): Blobs {
  const bytes = new Map<string, Uint8Array>();
  return { async put(key, value) { bytes.set(key, value); }, get: async (key) => bytes.get(key), async delete(key) { bytes.delete(key); }, list: async () => [] };
}

describe('rollouts that step on by themselves', () => {
  let store: Store;
  let tenant: TenantStore;
  let remove: () => Promise<void>;
  let registry: BundleRegistry;
  let now: number;
  let candidate: string;
  let active: string;
  let records = 0;
  let told: NotifyMessage[];

  beforeEach(async () => {
    [now, told] = [START, []];
    const clock = { now: () => now };
    ({ store, remove } = await temporaryStore(clock));
    tenant = store.tenant('acme');
    registry = createBundleRegistry({ store, blobs: memoryBlobs(), clock, checks: [], embedder: hashEmbedder });
    candidate = await registry.publish('acme', files('budgets: { dailyUSD: 2 }'), 'ada');
    active = await registry.publish('acme', files(`rollout:\n  mode: canary\n  candidate: ${candidate}\n  automatic: true\n  phases:${PHASES}\n`), 'ada');
    await registry.activate('acme', active, 'ada');
  });
  afterEach(() => remove());

  const rollout = async () => (await tenant.get<RolloutDocument>('rollouts', CURRENT_ROLLOUT))?.data;
  const happened = (action: string, detail: object) => tenant.commit({ audit: [{ id: `r${++records}`, action, actor: 'ann', time: new Date(now).toISOString(), detail }] });
  const sweep = () => stepRollouts({ store, bundles: registry, clock: { now: () => now }, publisher: { publish: async (messages) => void told.push(...messages.map(({ data }) => JSON.parse(data) as NotifyMessage)) } });
  const decided = (decision: string, shadowed?: string) => happened('policy.decision', { bundle: active, intent: 'deploy', tier: 'rule', decision, reasons: [], latencyMs: 5, ...(shadowed ? { shadow: { bundle: candidate, decision: shadowed } } : {}) });
  async function sessions(count: number, { errors = 0, bundle = candidate } = {}): Promise<void> {
    for (let index = 0; index < count; index++) await happened('session.closed', { bundle, reason: 'client', errors: index < errors ? 1 : 0, costUSD: 0 });
  }
  async function toCanary(): Promise<void> {
    for (let index = 0; index < 30; index++) await decided('auto', 'auto');
    now += HOUR;
    assert.equal(await sweep(), 1);
  }
  const chosen = async (): Promise<Record<string, number>> => {
    now += 500;
    const counts: Record<string, number> = {};
    for (let index = 0; index < 200; index++) {
      const { bundle, shadow } = await registry.forSession('acme', `ses_${index}`);
      const name = `${bundle.digest === candidate ? 'candidate' : 'active'}${shadow ? '+shadow' : ''}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };

  it('begin alongside, and wait until enough was compared', async () => {
    assert.deepEqual(await chosen(), { 'active+shadow': 200 });
    await decided('auto', 'auto');
    assert.equal(await sweep(), 0);
    assert.deepEqual([(await rollout())?.verdict?.verdict, (await rollout())?.seen.compared], ['hold', 1]);
  });

  it('step on phase by phase while their criteria are met, to the end', async () => {
    await toCanary();
    const { candidate: share = 0, active: rest = 0 } = await chosen();
    assert.ok(share > 5 && share < 40 && share + rest === 200, `${share}`);
    await sessions(60);
    now += HOUR;
    assert.equal(await sweep(), 1);
    assert.deepEqual([(await rollout())?.percent, (await rollout())?.seen.sessions], [50, 0]);
    await sessions(60);
    now += HOUR;
    assert.equal(await sweep(), 1);
    assert.deepEqual([(await rollout())?.status, await chosen()], ['finished', { candidate: 200 }]);
    const audit = (await tenant.readAudit({ limit: 1000 })).items.filter(({ action }) => action.startsWith('rollout.'));
    assert.deepEqual(audit.map(({ action, detail }) => [action, (detail as { to: string }).to]), [['rollout.advanced', 'canary'], ['rollout.advanced', 'half'], ['rollout.finished', 'finished']]);
    assert.equal(await sweep(), 0);
  });

  it('step back at once when a criterion is broken, and decide nothing any more below their first share', async () => {
    await toCanary();
    await happened('action.dispatched', { bundle: candidate, status: 'unknown' });
    assert.equal(await sweep(), 1);
    const { status, percent, history } = (await rollout()) as RolloutDocument;
    assert.deepEqual([status, percent, history.at(-1)?.reasons], ['stepped_back', 0, ['criticalIncidents is 1, wanted at most 0']]);
    assert.deepEqual(told.map(({ kind, severity, title }) => [kind, severity, title]), [['rollout.stepped', 'info', 'A rollout went from alongside to canary'], ['rollout.stepped', 'critical', 'A rollout went from canary to stepped_back']]);
    for (const notice of told) assert.deepEqual(validatorFor('notify.message')(notice), { ok: true, value: notice });
    assert.deepEqual(await chosen(), { 'active+shadow': 200 });
    assert.equal(await sweep(), 0);
    await registry.activate('acme', active, 'ada');
    assert.deepEqual([(await rollout())?.status, (await rollout())?.phase], ['running', 0], 'activating it again begins anew');
  });

  it('step back one phase from a larger share', async () => {
    await toCanary();
    await sessions(60);
    now += HOUR;
    await sweep();
    await sessions(60, { errors: 20 });
    assert.equal(await sweep(), 1);
    assert.deepEqual([(await rollout())?.status, (await rollout())?.percent], ['running', 10]);
  });

  it('count what happened to their own bundle in their own phase alone', async () => {
    await toCanary();
    await sessions(30, { errors: 30, bundle: `sha256:${'9'.repeat(64)}` });
    assert.equal(await sweep(), 0);
    assert.equal((await rollout())?.seen.sessions, 0);
    await sessions(30, { errors: 15 });
    await sessions(30, { bundle: active });
    assert.equal(await sweep(), 1);
  });

  it('end when another bundle is activated', async () => {
    await registry.activate('acme', candidate, 'ada');
    assert.equal((await rollout())?.status, 'replaced');
    assert.equal(await sweep(), 0);
  });

  it('need their bundles to be published', async () => {
    const digest = await registry.publish('acme', files(`rollout: { mode: shadow, shadow: "sha256:${'0'.repeat(64)}" }`), 'ada');
    await assert.rejects(registry.activate('acme', digest, 'ada'), { code: 'BUNDLE_NOT_FOUND' });
  });

  it('are refused when they make no sense', () => {
    const reasons = (limits: string) => registry.check(files(limits)).problems.map(({ file, line, path }) => `${file}:${line} ${path}`);
    assert.deepEqual(reasons('rollout:\n  mode: canary\n  percent: 5\n'), ['limits.yaml:2 rollout.mode']);
    assert.deepEqual(reasons(`rollout:\n  mode: shadow\n  candidate: ${candidate}\n  automatic: true\n`), ['limits.yaml:4 rollout.automatic']);
    assert.deepEqual(reasons(`rollout:\n  variants:\n    - { name: a, percent: 60, bundle: "${candidate}" }\n    - { name: a, percent: 60, bundle: "${candidate}" }\n`).toSorted(), ['limits.yaml:2 rollout.variants', 'limits.yaml:4 rollout.variants[1].name']);
  });
});
