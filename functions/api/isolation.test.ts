import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplesOf } from '../../schemas/examples.ts';
import { HTTP_API, type HttpOperation } from '../../schemas/http-api.ts';
import { ROLE_NAMES, ROLES } from '../runtime/auth/roles.ts';
import { embedText, hashEmbedder } from '../runtime/embedding/hash-embedding.ts';
import { storedDeadLetters } from '../runtime/dead-letters/stored-dead-letters.ts';
import { deployManifest, policyDecision, recognisedIntent } from '../runtime/manifests/fixtures.ts';
import { manifestDocument, manifestText } from '../runtime/manifests/manifest-document.ts';
import { decideReview } from '../runtime/reviews/decide-review.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { COLLECTIONS, type CollectionName } from '../runtime/store/collections.ts';
import type { Store } from '../runtime/store/store.ts';
import { BUNDLE_FILES, createHarness, type Harness, START } from './api-harness.ts';

/** In every document of the tenant that must stay hidden, and in nothing else. */
const MARK = 'zz-only-acme-knows-zz';
const TIME = new Date(START).toISOString();
const ELSEWHERE = /\/(frames|events|ws)$/;
const OPERATIONS = HTTP_API.filter(({ path }) => path.startsWith('/v1/') && !ELSEWHERE.test(path));

describe('a tenant over HTTP, against everybody else', () => {
  let harness: Harness;
  let store: Store;
  let ids: readonly string[];
  const registry = new ManifestRegistry();

  before(async () => {
    harness = await createHarness({
      deadLetters: {
        list: (...args) => storedDeadLetters(store, { publish: async () => undefined }).list(...args), get: (...args) => storedDeadLetters(store, { publish: async () => undefined }).get(...args),
        redrive: (...args) => storedDeadLetters(store, { publish: async () => undefined }).redrive(...args), discard: (...args) => storedDeadLetters(store, { publish: async () => undefined }).discard(...args),
      },
      reviews: { decide: (request) => decideReview({ store, publisher: { publish: async () => undefined }, clock: harness.clock, registry, bundles: { active: async () => { throw new Error('nothing of a foreign review needs a bundle'); } } }, request) },
      actions: { rollback: async () => { throw new Error('a foreign action was to be rolled back'); } },
    });
    ({ store } = harness);
    const acme = store.tenant('acme');
    await harness.session({ sessionId: 'ses_acme', projectId: MARK });
    await harness.emit('ses_acme', 'transcript.final', { utteranceId: 'u', text: MARK, confidence: 1, source: 'text', frameIds: [] });
    const { digest } = (await (await harness.call('POST', '/v1/bundles', { body: { files: Object.fromEntries([...BUNDLE_FILES, ['policy.yaml', `rules: [{ name: ${MARK}, when: "true", decision: review, reason: ${MARK} }]\n`]]), activate: true } })).json()) as { digest: string };
    const manifest = deployManifest({ id: 'acme-secret', description: MARK });
    await acme.commit({
      writes: [
        { op: 'create', collection: 'reviews', id: 'rev_acme', data: { reviewId: 'rev_acme', status: 'pending', sessionId: 'ses_acme', intentId: 'i', actionId: 'act_acme', requestedBy: 'ann', recognised: recognisedIntent(), text: MARK, decision: policyDecision('review'), strategy: 'EXACT', similarity: null, manifest, gates: [], params: {}, digest: `sha256:${'b'.repeat(64)}`, estimatedCostUSD: 1, reservationId: null, dryRun: false, createdAt: TIME, expiresAt: new Date(START + 3_600_000).toISOString(), executeWithinSec: 60, executeBy: new Date(START + 3_700_000).toISOString(), quorum: 1, fourEyes: false, decisions: [], traceparent: '', acceptedAt: TIME } },
        { op: 'create', collection: 'actions', id: 'act_acme', data: { actionId: 'act_acme', sessionId: 'ses_acme', intentId: 'i', intent: 'deploy', status: 'dispatched', outcome: { code: 'DONE' }, attempts: 1, target: MARK, manifestId: 'acme-secret', manifestVersion: '1.0.0', digest: `sha256:${'c'.repeat(64)}`, reviewId: null, costUSD: 0, requestedBy: 'ann', createdAt: TIME, updatedAt: TIME } },
        { op: 'create', collection: 'manifests', id: 'acme-secret@1.0.0', data: manifestDocument(manifest, { status: 'active', source: 'author', embedding: Array.from(embedText(manifestText(manifest))), space: hashEmbedder.name }) },
        { op: 'create', collection: 'deadletters', id: 'dead_acme', data: { topic: 'dispatch', message: { topic: 'dispatch', id: 'm', orderingKey: 'ses_acme', data: JSON.stringify({ text: MARK }) }, reason: `BROKEN: ${MARK}`, attempts: 1, deadAt: START } },
        { op: 'set', collection: 'switches', id: 'kill', data: { on: true, reason: MARK, by: 'ann', at: TIME } },
      ],
      audit: [{ id: 'aud_acme', action: 'test', actor: 'ann', time: TIME, detail: { MARK } }],
    });
    ids = ['ses_acme', 'rev_acme', 'act_acme', 'acme-secret', 'acme-secret@1.0.0', 'dead_acme', digest];
  });
  after(async () => {
    registry.close();
    await harness.remove();
  });

  /** Everything that the tenant has, as text. */
  async function everything(): Promise<string> {
    const parts: unknown[] = [(await store.tenant('acme').readAudit({ limit: 1000 })).items, (await store.tenant('acme').readEvents('ses_acme')).events];
    for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
      for (const id of [...ids, 'kill', 'active', 'current']) parts.push((await store.tenant('acme').get(collection, id))?.data ?? null);
    }
    return JSON.stringify(parts);
  }

  const bodyOf = ({ request }: HttpOperation): unknown => (request ? examplesOf(request).find(({ valid }) => valid)?.value : undefined);
  const addressed = (operation: HttpOperation, id: string) => `${operation.path.replaceAll(/\{\w+\}/g, encodeURIComponent(id))}${operation.path === '/v1/infer' ? `?sess=${id}` : ''}`;
  const call = (operation: HttpOperation, id: string, as: string) => {
    const body = bodyOf(operation);
    return harness.call(operation.method.toUpperCase(), addressed(operation, id), { as, ...(body === undefined ? {} : { body }) });
  };

  it('is seen by its own people', async () => {
    assert.ok((await everything()).includes(MARK));
    for (const path of ['/v1/sessions/ses_acme', '/v1/reviews/rev_acme', '/v1/actions/act_acme', '/v1/manifests/acme-secret', '/v1/dead-letters/dead_acme', '/v1/kill-switch', `/v1/bundles/${ids.at(-1)}`, '/v1/audit']) {
      const response = await harness.call('GET', path);
      assert.ok(response.status === 200 && (await response.text()).includes(MARK), path);
    }
  });

  for (const operation of OPERATIONS) {
    it(`${operation.operationId} neither shows nor changes it, and answers as for what does not exist`, async () => {
      const before = await everything();
      for (const id of /\{\w+\}/.test(operation.path) || operation.path === '/v1/infer' ? ids : ['']) {
        const response = await call(operation, id, 'eve:admin@other');
        const text = await response.text();
        assert.ok(!text.includes(MARK), `${id}: ${text.slice(0, 200)}`);
        if (id === '') continue;
        const unknown = await call(operation, id.startsWith('sha256:') ? `sha256:${'9'.repeat(64)}` : 'nothing-of-this-id', 'eve:admin@other');
        assert.equal(response.status, unknown.status, id);
        assert.ok(response.status >= 400, `${id}: ${response.status}`);
      }
      assert.equal(await everything(), before);
    });
  }

  it('is safe from any of their roles, tokens and ids in any order, and its own roles reach what the table says', async () => {
    const before = await everything();
    const asked = fc.record({
      operation: fc.constantFrom(...OPERATIONS), id: fc.constantFrom(...ids, 'x', '..', '%2e%2e%2f', 'acme/ses_acme'),
      as: fc.oneof(fc.subarray([...ROLE_NAMES], { minLength: 1 }).map((roles) => `eve:${roles.join(',')}@other`), fc.constantFrom('session:ses_acme:write@other', 'session:ses_acme:read@other', 'nobody', '')),
    });
    await fc.assert(fc.asyncProperty(asked, async ({ operation, id, as }) => {
      const response = await call(operation, id, as);
      assert.ok(!(await response.text()).includes(MARK));
      const roles = as.startsWith('eve:') ? as.slice(4, as.indexOf('@')).split(',') : [];
      const permitted = operation.permission !== undefined && roles.some((role) => ROLES[role as 'admin'][operation.permission as 'session.read'] !== undefined);
      // Some ids make another address of it, where there may be nothing at all.
      if (as === '' || as === 'nobody') assert.ok([401, 404, 405].includes(response.status), String(response.status));
      else if (as.startsWith('eve:') && !permitted) assert.ok([403, 404, 405].includes(response.status), `${operation.operationId} as ${as}: ${response.status}`);
      else assert.notEqual(response.status, 500);
    }), { numRuns: 400 });
    assert.equal(await everything(), before);
  });
});
