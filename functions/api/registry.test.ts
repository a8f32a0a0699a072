import assert from 'node:assert/strict';
import type {
  AuditPage, BudgetAnswer, BundleActivateAnswer, BundleList, BundlePublishAnswer, ManifestCheckAnswer, Manifest, ManifestList, ManifestView, Problem,
} from '../../schemas/generated/types.ts';
import { type SchemaName, validatorFor } from '../../schemas/validate.ts';
import { reserve } from '../runtime/budget/budget.ts';
import type { ManifestDocument } from '../runtime/manifests/manifest-document.ts';
import type { GenerateDraft } from './deps.ts';
import { BUNDLE_FILES, createHarness, type Harness, START } from './api-harness.ts';

const DRAFT = { id: 'restart', version: '1.0.0', intent: 'deploy', traits: ['restart'], action: { type: 'log', message: 'restarted' } };
const author = 'otto:author';

describe('the registry over HTTP', () => {
  let harness: Harness;
  beforeEach(async () => { harness = await createHarness(); });
  afterEach(() => harness.remove());

  async function answer<T>(schema: SchemaName, method: string, path: string, options: { as?: string; body?: unknown } = {}, status = 200): Promise<T> {
    const response = await harness.call(method, path, { as: author, ...options });
    const value = (await response.json()) as T;
    assert.equal(response.status, status, JSON.stringify(value));
    assert.deepEqual(validatorFor(schema)(value), { ok: true, value });
    return value;
  }

  describe('manifests', () => {
    const add = (change: object = {}, status = 201) => answer<ManifestView>(status === 201 ? 'manifest.view' : 'problem', 'POST', '/v1/manifests', { body: { ...DRAFT, ...change } }, status);
    const list = async (query = '') => (await answer<ManifestList>('manifest.list', 'GET', `/v1/manifests${query}`)).manifests.map(({ id, version, status }) => `${id}@${version} ${status}`);

    it('become active by approval and go out of use by retirement', async () => {
      const draft = await add();
      assert.deepEqual([draft.status, draft.source, draft.createdBy], ['draft', 'author', 'otto']);
      assert.deepEqual(await list('?intent=deploy'), ['deploy@1.0.0 active', 'restart@1.0.0 draft']);
      assert.deepEqual(await list('?status=draft'), ['restart@1.0.0 draft']);
      const active = await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/restart@1.0.0/approve', { body: { digest: draft.digest, reason: 'tried it' } });
      assert.deepEqual([active.status, active.approvedBy, active.digest], ['active', 'otto', draft.digest]);
      assert.equal((await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/restart/approve')).status, 'active');
      assert.equal((await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/restart/retire')).status, 'retired');
      assert.equal((await harness.call('POST', '/v1/manifests/restart@1.0.0/approve', { as: author })).status, 409);
      const stored = (await harness.store.tenant('acme').get<ManifestDocument>('manifests', 'restart@1.0.0'))?.data;
      assert.equal(stored?.embedding.length, 768);
      const { records } = await answer<AuditPage>('audit.page', 'GET', '/v1/audit', { as: 'aud:auditor' });
      assert.deepEqual(records.filter(({ action }) => action.startsWith('manifest.')).map(({ action }) => action), ['manifest.created', 'manifest.approved', 'manifest.retired']);
    });

    it('name the highest active version unless told', async () => {
      for (const version of ['1.0.0', '1.10.0', '1.9.0', '2.0.0']) await add({ version });
      for (const version of ['1.9.0', '1.10.0']) await answer('manifest.view', 'POST', `/v1/manifests/restart@${version}/approve`);
      assert.equal((await answer<ManifestView>('manifest.view', 'GET', '/v1/manifests/restart')).version, '1.10.0');
      assert.equal((await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/restart/approve')).version, '2.0.0');
    });

    it('are checked while they are written, and not kept', async () => {
      const check = (body: object) => answer<ManifestCheckAnswer>('manifest.check.answer', 'POST', '/v1/manifests/check', { as: 'rita:reviewer', body });
      assert.deepEqual((await check({ manifest: { ...DRAFT, traits: 'restart' } })).problems.map(({ path }) => path), ['/traits']);
      assert.deepEqual((await check({ manifest: { ...DRAFT, intent: 'fly' } })).problems.map(({ path }) => path), ['/intent']);
      const dangerous = await check({ manifest: { ...DRAFT, description: 'dangerous' }, intent: 'deploy' });
      assert.deepEqual([dangerous.ok, dangerous.problems, dangerous.gates.map(({ passed }) => passed)], [false, [], [false]]);
      assert.equal((await check({ manifest: DRAFT })).ok, true);
      assert.equal((await harness.call('GET', '/v1/manifests/restart', { as: author })).status, 404);
      assert.equal((await harness.call('POST', '/v1/manifests/check', { as: 'olga:operator', body: { manifest: DRAFT } })).status, 403);
    });

    it('are refused when they exist, when a gate stands in the way, or when they are not what was read', async () => {
      await add();
      await add({ description: 'other' }, 409);
      assert.equal((await harness.call('POST', '/v1/manifests/restart/approve', { as: author, body: { digest: `sha256:${'0'.repeat(64)}` } })).status, 409);
      await add({ version: '2.0.0', description: 'dangerous' });
      const response = await harness.call('POST', '/v1/manifests/restart@2.0.0/approve', { as: author });
      assert.deepEqual([response.status, ((await response.json()) as Problem).errors], [400, [{ path: 'schema', message: 'fine' }]]);
    });

    it('are drafted where the tenant permits it, and run for nobody until they are approved', async () => {
      const manifest = { ...DRAFT, id: 'generated-deploy-0123456789', version: '0.1.0', status: 'draft' } as Manifest;
      const asked: GenerateDraft[] = [];
      await harness.remove();
      harness = await createHarness({ generateManifest: async (request) => { asked.push(request); return { manifest, by: 'model', model: 'm', tries: 2, patches: ['ingress is internal'] }; } });
      const files = Object.fromEntries([...BUNDLE_FILES, ['limits.yaml', 'generation: { permitted: true }\n']]);
      await harness.call('POST', '/v1/bundles', { as: author, body: { files, activate: true } });
      const body = { intent: 'deploy', description: 'restart it', base: 'deploy', slots: { service: 'x' } };
      const view = await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/generate', { body }, 201);
      assert.deepEqual([view.status, view.source, view.createdBy, view.generation?.tries], ['draft', 'generated', 'otto', 2]);
      assert.deepEqual([asked[0]?.base?.id, asked[0]?.slots], ['deploy', { service: 'x' }]);
      assert.equal((await answer<ManifestView>('manifest.view', 'POST', '/v1/manifests/generate', { body }, 201)).digest, view.digest);
      await answer('problem', 'POST', '/v1/manifests/generate', { body: { ...body, intent: 'nothing' } }, 400);
      await answer('problem', 'POST', '/v1/manifests/generate', { body: { ...body, base: 'nothing' } }, 404);
      assert.equal((await answer<ManifestView>('manifest.view', 'POST', `/v1/manifests/${view.id}/approve`)).status, 'active');
    });

    it('are not drafted without permission', async () => {
      assert.equal((await harness.call('POST', '/v1/manifests/generate', { as: author, body: { intent: 'deploy', description: 'restart it' } })).status, 501);
    });
  });

  describe('bundles', () => {
    const files = Object.fromEntries([...BUNDLE_FILES, ['policy.yaml', 'rules: [{ name: all, when: "true", decision: review, reason: careful }]\n']]);

    it('are published by content, activated, and listed', async () => {
      const published = await answer<BundlePublishAnswer>('bundle.publish.answer', 'POST', '/v1/bundles', { body: { files } }, 201);
      assert.deepEqual([published.created, published.active], [true, false]);
      assert.equal((await answer<BundlePublishAnswer>('bundle.publish.answer', 'POST', '/v1/bundles', { body: { files } })).created, false);
      const activated = await answer<BundleActivateAnswer>('bundle.activate.answer', 'POST', `/v1/bundles/${published.digest}/activate`);
      assert.equal(activated.digest, published.digest);
      const listed = await answer<BundleList>('bundle.list', 'GET', '/v1/bundles');
      assert.equal(listed.active, published.digest);
      assert.equal(listed.bundles.find(({ active }) => active)?.publishedBy, 'otto');
      const opened = await harness.call('POST', '/v1/sessions', { body: {} });
      const { sessionId } = (await opened.json()) as { sessionId: string };
      const session = (await (await harness.call('GET', `/v1/sessions/${sessionId}`)).json()) as { bundle: string };
      assert.equal(session.bundle, published.digest);
    });

    it('can be published and activated at once, and listed by page', async () => {
      for (const reason of ['a', 'b', 'c']) {
        harness.clock.time += 1000;
        const { active } = await answer<BundlePublishAnswer>('bundle.publish.answer', 'POST', '/v1/bundles', { body: { files: { ...files, 'policy.yaml': `rules: [{ name: all, when: "true", decision: review, reason: ${reason} }]\n` }, activate: true } }, 201);
        assert.equal(active, true);
      }
      const first = await answer<BundleList>('bundle.list', 'GET', '/v1/bundles?limit=2');
      const rest = await answer<BundleList>('bundle.list', 'GET', `/v1/bundles?limit=2&cursor=${first.next}`);
      const digests = [...first.bundles, ...rest.bundles].map(({ digest }) => digest);
      assert.equal(first.bundles.length, 2);
      assert.equal(new Set(digests).size, digests.length);
      assert.equal(rest.next, null);
      assert.equal(first.active, digests[0]);
    });

    it('say where they are wrong', async () => {
      const response = await harness.call('POST', '/v1/bundles', { as: author, body: { files: { 'intents.yaml': 'intents:\n  - { name: deploy, examples: [], colour: red }\n' } } });
      const problem = (await response.json()) as Problem;
      assert.equal(response.status, 400);
      assert.match(problem.errors?.[0]?.path ?? '', /^intents\.yaml:2/);
    });
  });

  it('shows limits and spend', async () => {
    await reserve(harness.store.tenant('acme'), { reservationId: 'res_1', sessionId: 'ses_1', amountUSD: 2.5, limits: {}, now: START, ttlMs: 60_000 });
    const budget = await answer<BudgetAnswer>('budget', 'GET', '/v1/budget', { as: 'aud:auditor' });
    assert.deepEqual(budget.daily, { period: 'daily:2026-11-22', limitUSD: 100, spentUSD: 0, reservedUSD: 2.5, remainingUSD: 97.5 });
    assert.deepEqual([budget.monthly.period, budget.sessionLimitUSD], ['monthly:2026-11', 20]);
  });

  it('shows the audit log from a time on, by page', async () => {
    const times = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => `${day}T00:00:00.000Z`);
    for (const [index, time] of times.entries()) await harness.store.tenant('acme').commit({ audit: [{ id: `aud_${index}`, action: 'test', actor: 'ann', time, detail: { index } }] });
    const read = (query: string) => answer<AuditPage>('audit.page', 'GET', `/v1/audit${query}`, { as: 'aud:auditor' });
    assert.deepEqual((await read('?since=2026-11-21')).records.map(({ id }) => id), ['aud_1', 'aud_2']);
    const first = await read('?limit=2');
    assert.deepEqual((await read(`?limit=2&cursor=${first.next}`)).records.map(({ id, index }) => [id, index]), [['aud_2', 3]]);
  });
});
