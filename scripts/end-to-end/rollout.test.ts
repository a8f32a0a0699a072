/** A candidate bundle decides, resolves and acts by its own content, while the active one goes on for everybody else. */
import assert from 'node:assert/strict';
import { readBundleFolder } from '../../functions/runtime/bundle/read-bundle-folder.ts';
import { ofType, startSystem, type TestSystem, type User } from './system.ts';
import { DEMO_BUNDLE } from './test-bundle.ts';

const ROUTER = 'manifests/intent-router-prod-v1.yaml';

describe('a canary, end to end', function () {
  this.timeout(30_000);
  let system: TestSystem;
  let ada: User;
  let demo: Record<string, string>;
  before(async () => {
    system = await startSystem();
    ada = await system.user('acme');
    demo = Object.fromEntries(await readBundleFolder(DEMO_BUNDLE));
  });
  after(() => system.stop());

  const publish = async (change: Record<string, string>, options: object = {}): Promise<string> => (await ada.json<{ digest: string }>('POST', '/v1/bundles', { files: { ...demo, ...change }, ...options })).digest;
  const rollout = (text: string): Record<string, string> => ({ 'limits.yaml': (demo['limits.yaml'] ?? '').replace(/^rollout: .*$/m, `rollout: ${text}`) });

  async function says(text: string) {
    const { sessionId } = await ada.open({ scope: { environment: 'production' } });
    await ada.say(sessionId, text);
    await ada.close(sessionId);
    const events = await ada.events(sessionId);
    assert.deepEqual(ofType(events, 'error'), []);
    const [resolved] = ofType(events, 'manifest.resolved');
    const [acted] = ofType(events, 'action.dispatched');
    return { bundle: ofType(events, 'policy.decision')[0]?.data.bundle, manifest: `${resolved?.data.manifestId}@${resolved?.data.version}`, status: acted?.data.status, target: acted?.data.target };
  }
  const deploy = () => says('Deploy intent-router to production');

  it('runs the candidate\'s own manifests under the candidate, and the active bundle\'s without it', async () => {
    const before = await deploy();
    const candidate = await publish({ [ROUTER]: (demo[ROUTER] ?? '').replace(/^version: .*$/m, 'version: 9.0.0') });
    await publish(rollout(`{ mode: canary, candidate: "${candidate}", percent: 100 }`), { activate: true });
    assert.deepEqual(await deploy(), { bundle: candidate, manifest: 'intent-router-prod-v1@9.0.0', status: 'dispatched', target: 'pubsub:releases' });
    await publish(rollout(`{ mode: canary, candidate: "${candidate}", percent: 0 }`), { activate: true });
    assert.deepEqual([(await deploy()).manifest, (await deploy()).status], [before.manifest, 'dispatched']);
  });

  it('runs nothing that the candidate has not', async () => {
    const { [ROUTER]: _left, ...rest } = demo;
    const { digest: candidate } = await ada.json<{ digest: string }>('POST', '/v1/bundles', { files: rest });
    await publish(rollout(`{ mode: canary, candidate: "${candidate}", percent: 100 }`), { activate: true });
    assert.notEqual((await deploy()).manifest.split('@')[0], 'intent-router-prod-v1');
  });

  it('runs what the candidate says under the same version', async () => {
    const changed = (demo[ROUTER] ?? '').replace('topic: releases', 'topic: rehearsals');
    assert.notEqual(changed, demo[ROUTER]);
    const candidate = await publish({ [ROUTER]: changed });
    await publish(rollout(`{ mode: canary, candidate: "${candidate}", percent: 100 }`), { activate: true });
    assert.deepEqual(await deploy(), { bundle: candidate, manifest: 'intent-router-prod-v1@1.0.0', status: 'dispatched', target: 'pubsub:rehearsals' });
  });
});
