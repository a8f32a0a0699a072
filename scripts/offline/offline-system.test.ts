import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { STAGES } from '../../schemas/generated/stages.ts';
import type { AnyEvent, Recording } from '../../schemas/generated/types.ts';
import { openBundle } from '../evaluation/open-bundle.ts';
import { startSystem, ofType, textFrame } from '../end-to-end/system.ts';
import { createOfflineSystem, type OfflineSystem } from './offline-system.ts';

describe('the offline system', function () {
  this.timeout(20_000);
  let bundle: Bundle;
  let system: OfflineSystem;
  before(async () => {
    bundle = await openBundle(join(import.meta.dirname, '..', '..', 'functions', 'tenants', 'demo'));
    system = await createOfflineSystem({ bundle });
  });
  after(() => system.close());

  const recording = (id: string, ...texts: string[]): Recording => ({ id, scope: { environment: 'staging', dryRun: false }, frames: texts.map((text, at) => ({ at: at * 2000, type: 'text', text, final: true })) });
  const typesOf = (events: readonly AnyEvent[]): string => events.map(({ type }) => type).join(' ');

  it('takes a recording through the whole pipeline to the end of its session', async () => {
    const { events, deliveries, utterancesMs } = await system.run(recording('a', 'Deploy intent-router to production'));
    assert.equal(typesOf(events), 'session.opened transcript.final chunk.update summary.update intent.update policy.decision manifest.resolved action.dispatched session.closed');
    assert.deepEqual([...new Set(deliveries.map(({ stage }) => stage))], STAGES);
    assert.equal(utterancesMs.length, 1);
  });

  it('performs nothing, whatever the recording asks for', async () => {
    const { events } = await system.run(recording('a', 'page the on-call database team', 'Deploy intent-router to production', 'restart order-service'));
    const statuses = events.flatMap((event) => (event.type === 'action.dispatched' ? [event.data.status] : []));
    assert.deepEqual(statuses, ['dry_run', 'dry_run', 'dry_run']);
  });

  it('gives the same events for the same recording, bundle and seed, in any order and system; other ids for another seed', async () => {
    const one = recording('a', 'restart order-service', 'and show me its logs');
    const first = await system.run(one);
    await system.run(recording('b', 'scale payment-gateway to 9 instances'));
    assert.deepEqual((await system.run(one)).events, first.events);
    const other = await createOfflineSystem({ bundle });
    assert.deepEqual((await other.run(one)).events, first.events);
    const seeded = await createOfflineSystem({ bundle, seed: 1 });
    const changed = await seeded.run(one);
    assert.notEqual(changed.sessionId, first.sessionId);
    assert.equal(typesOf(changed.events), typesOf(first.events));
  });

  it('says what a live system says', async () => {
    const live = await startSystem();
    try {
      const texts = ['restart order-service in staging', 'what is for lunch', 'delete the database loyalty-db'];
      const user = await live.user('demo');
      const { sessionId } = await user.open({ input: 'text', scope: { environment: 'staging', dryRun: true } });
      for (const text of texts) await user.say(sessionId, textFrame(text));
      await user.close(sessionId);
      const received = await user.events(sessionId);
      const { events } = await system.run(recording('live', ...texts));
      const decisions = (list: readonly { readonly type: string; readonly data: unknown }[]) => list.filter(({ type }) => type === 'policy.decision').map(({ data }) => (data as { decision: string; reason: string; riskScore: number })).map(({ decision, reason, riskScore }) => ({ decision, reason, riskScore }));
      assert.deepEqual(decisions(events), decisions(ofType(received, 'policy.decision')));
      const intents = (list: readonly { readonly type: string; readonly data: unknown }[]) => list.filter(({ type }) => type === 'intent.update').map(({ data }) => (data as { intent: string; confidence: number; slots: object })).map(({ intent, confidence, slots }) => ({ intent, confidence, slots: Object.keys(slots) }));
      assert.deepEqual(intents(events), intents(ofType(received, 'intent.update')));
    } finally {
      await live.stop();
    }
  });

  it('where sessions share the cache of answers, shows it in the tier alone', async () => {
    const sharing = await createOfflineSystem({ bundle, sharedCache: true });
    const tiers: string[] = [];
    for (const id of ['a', 'b']) for (const event of (await sharing.run(recording(id, 'bounce the payment-gateway pods for me'))).events) if (event.type === 'intent.update') tiers.push(event.data.tier);
    assert.deepEqual(tiers, ['local', 'cache']);
  });

  it('refuses what the tenant does not allow, and goes on with the next recording', async () => {
    await assert.rejects(system.run({ ...recording('x', 'restart order-service'), scope: { allowedDomains: ['nonsense'] } }), { code: 'VALIDATION_FAILED' });
    assert.match(typesOf((await system.run(recording('y', 'restart order-service'))).events), /session\.closed$/);
  });
});
