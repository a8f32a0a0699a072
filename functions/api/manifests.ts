/** The manifest registry: `GET/POST /v1/manifests`, `GET …/{id}`, `POST …/{id}/approve|retire`, `POST …/generate`. An id is `ID` or `ID@VERSION`. */
import type { ManifestList, ManifestStatus } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { embedDocuments } from '../runtime/embedding/embed-documents.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { deriveId } from '../runtime/derive-id.ts';
import { compareVersions } from '../runtime/manifests/compare-versions.ts';
import { manifestDocument, manifestDocumentId, manifestOf, manifestText } from '../runtime/manifests/manifest-document.ts';
import { AlreadyExistsError } from '../runtime/store/errors.ts';
import type { AuditAppend, Doc, Filter } from '../runtime/store/store.ts';
import type { ApiDeps } from './deps.ts';
import { manifestDigest, type ManifestRecord, manifestView } from './manifest-view.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const STATUSES: readonly ManifestStatus[] = ['draft', 'active', 'retired'];
const EPOCH = new Date(0).toISOString();

export const manifestRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/manifests', anyOf: ['manifest.read'], handle: listManifests },
  { method: 'POST', path: '/v1/manifests', anyOf: ['manifest.generate'], handle: createDraft },
  { method: 'POST', path: '/v1/manifests/generate', anyOf: ['manifest.generate'], handle: generate },
  { method: 'GET', path: '/v1/manifests/:id', anyOf: ['manifest.read'], handle: async (call, deps) => shown(call, deps, (await findManifest(call, ['active', 'draft', 'retired'])).data) },
  { method: 'POST', path: '/v1/manifests/:id/approve', anyOf: ['manifest.approve'], handle: (call, deps) => move(call, deps, ['draft', 'active', 'retired'], 'active') },
  { method: 'POST', path: '/v1/manifests/:id/retire', anyOf: ['manifest.approve'], handle: (call, deps) => move(call, deps, ['active', 'draft', 'retired'], 'retired') },
];

async function listManifests(call: Call, deps: ApiDeps): Promise<Response> {
  const query = new QueryReader(call.url, ['status', 'intent', 'limit', 'cursor']);
  const status = query.oneOf('status', STATUSES);
  const intent = query.text('intent');
  const where: Filter[] = intent === undefined ? [] : [['intent', '==', intent]];
  if (status !== undefined) where.push(['status', '==', status]);
  else if (intent !== undefined) where.push(['status', 'in', STATUSES]);
  const page = await call.store.query<ManifestRecord>('manifests', { where, orderBy: ['id', 'asc'], ...query.page() });
  const bundle = await deps.bundles.active(call.principal.tenantId);
  const manifests = page.items.map(({ data }) => view(deps, bundle, data));
  return json({ manifests, next: page.next ?? null } satisfies ManifestList);
}

async function createDraft(call: Call, deps: ApiDeps): Promise<Response> {
  const manifest = await bodyOf(call, 'manifest');
  const bundle = await deps.bundles.active(call.principal.tenantId);
  if (!bundle.intentByName.has(manifest.intent)) throw new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: [{ path: '/intent', message: 'is no intent of the active bundle' }] });
  const now = new Date(deps.clock.now()).toISOString();
  const { vectors: [embedding = []], space } = await embedDocuments([manifestText(manifest)], deps.embedder);
  const record: ManifestRecord = { ...manifestDocument(manifest, { status: 'draft', source: 'author', embedding: [...embedding], space }), createdAt: now, createdBy: call.principal.sub };
  const id = manifestDocumentId(manifest.id, manifest.version);
  try {
    await call.store.commit({ writes: [{ op: 'create', collection: 'manifests', id, data: record }], audit: [auditOf(call, 'manifest.created', id, now, { digest: manifestDigest(record) })] });
  } catch (error) {
    if (error instanceof AlreadyExistsError) throw new HttpProblem('CONFLICT', `manifest ${id} exists; use another version`);
    throw error;
  }
  return json(view(deps, bundle, record), 201, { location: `${deps.baseUrl ?? call.url.origin}/v1/manifests/${id}` });
}

async function generate(call: Call, deps: ApiDeps): Promise<Response> {
  const { intent: name, description, base: baseId, slots } = await bodyOf(call, 'manifest.generate.request');
  const { tenantId, sub } = call.principal;
  const bundle = await deps.bundles.active(tenantId);
  if (!deps.generateManifest || !bundle.limits.generation?.permitted) throw new HttpProblem('NOT_CONFIGURED', 'drafts are generated only where the tenant\'s bundle permits it');
  const intent = bundle.intentByName.get(name);
  if (!intent) throw new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: [{ path: '/intent', message: 'is no intent of the active bundle' }] });
  await withinRate(call, deps);
  const base = baseId === undefined ? undefined : manifestOf((await registered(call, baseId, ['active', 'draft'])).data);
  const requestId = deriveId('gen', tenantId, sub, name, description, baseId ?? '', JSON.stringify(slots ?? {}));
  const { manifest, by, model, tries, patches } = await deps.generateManifest({ tenantId, requestId, bundle, intent, description, ...(base ? { base } : {}), ...(slots ? { slots } : {}) });
  const assessed = deps.evaluatePolicy?.(bundle, { intent: name });
  const { riskScore, estimatedCostUSD } = assessed && 'decision' in assessed ? assessed.decision : { riskScore: 0, estimatedCostUSD: 0 };
  const now = new Date(deps.clock.now()).toISOString();
  const { vectors: [embedding = []], space } = await embedDocuments([manifestText(manifest)], deps.embedder);
  const record: ManifestRecord = {
    ...manifestDocument(manifest, { status: 'draft', source: 'generated', embedding: [...embedding], space }), createdAt: now, createdBy: sub,
    generation: { by, ...(model === undefined ? {} : { model }), tries, patches, riskScore, estimatedCostUSD },
  };
  const id = manifestDocumentId(manifest.id, manifest.version);
  const location = `${deps.baseUrl ?? call.url.origin}/v1/manifests/${id}`;
  try {
    await call.store.commit({ writes: [{ op: 'create', collection: 'manifests', id, data: record }], audit: [auditOf(call, 'manifest.generated', id, now, { digest: manifestDigest(record), by, tries, patches })] });
  } catch (error) {
    if (!(error instanceof AlreadyExistsError)) throw error;
    // The same content has the same name: it was drafted before.
    return json(view(deps, bundle, (await registered(call, id, STATUSES)).data), 201, { location });
  }
  return json(view(deps, bundle, record), 201, { location });
}

/** @throws {HttpProblem} 429 */
async function withinRate({ principal: { tenantId } }: Call, { limiter }: ApiDeps): Promise<void> {
  const { allowed, retryAfterMs } = await limiter.take(1, [{ key: `drafts/${tenantId}`, perSecond: 0.2, burst: 10 }]);
  if (!allowed) throw new HttpProblem('RATE_LIMITED', 'too many drafts are asked for', { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) } });
}

async function move(call: Call, deps: ApiDeps, from: readonly ManifestStatus[], to: 'active' | 'retired'): Promise<Response> {
  const { digest, reason } = await bodyOf(call, 'manifest.transition.request', { whenEmpty: {} });
  const { id, version, data } = await findManifest(call, from);
  const bundle = await deps.bundles.active(call.principal.tenantId);
  if (digest !== undefined && digest !== manifestDigest(data)) throw new HttpProblem('CONFLICT', 'the digest is not the current one');
  if (data.status === to) return json(view(deps, bundle, data));
  if (to === 'active') assertFit(deps, bundle, data);
  const now = new Date(deps.clock.now()).toISOString();
  const moved: ManifestRecord = { ...data, status: to, ...(to === 'active' ? { approvedAt: now, approvedBy: call.principal.sub } : {}) };
  const audit = auditOf(call, to === 'active' ? 'manifest.approved' : 'manifest.retired', id, now, { digest: manifestDigest(data), before: data.status, ...(reason === undefined ? {} : { reason }) });
  await call.store.commit({ writes: [{ op: 'set', collection: 'manifests', id, data: moved, ifVersion: version }], audit: [audit] });
  return json(view(deps, bundle, moved));
}

/** @throws {HttpProblem} 409 for a retired one, 422 when a security gate stands in the way */
function assertFit(deps: ApiDeps, bundle: Bundle, record: ManifestRecord): void {
  if (record.status === 'retired') throw new HttpProblem('CONFLICT', 'a retired manifest stays retired; create a new version');
  const failed = deps.checkManifest(manifestOf(record), record.intent, bundle).filter(({ passed, severity }) => !passed && (severity === 'HIGH' || severity === 'CRITICAL'));
  if (failed.length > 0) throw new HttpProblem('VALIDATION_FAILED', 'security gates stand in the way', { errors: failed.map(({ gate, message }) => ({ path: gate, message })) });
}

/** `ID@VERSION`, or of `ID` the highest version of the first status that it has. */
async function findManifest(call: Call, preferred: readonly ManifestStatus[]): Promise<Doc<ManifestRecord>> {
  return registered(call, call.param('id'), preferred);
}

async function registered(call: Call, id: string, preferred: readonly ManifestStatus[]): Promise<Doc<ManifestRecord>> {
  const exact = await call.store.get<ManifestRecord>('manifests', id);
  if (exact) return exact;
  const { items } = await call.store.query<ManifestRecord>('manifests', { where: [['id', '>=', id], ['id', '<=', id]], orderBy: ['id', 'asc'], limit: 1000 });
  const byVersion = items.toSorted((left, right) => compareVersions(right.data.version, left.data.version));
  const found = preferred.map((status) => byVersion.find((item) => item.data.status === status)).find((item) => item !== undefined);
  if (!found) throw new HttpProblem('NOT_FOUND', 'there is no such manifest');
  return found;
}

async function shown(call: Call, deps: ApiDeps, record: ManifestRecord): Promise<Response> {
  return json(view(deps, await deps.bundles.active(call.principal.tenantId), record));
}

function view(deps: ApiDeps, bundle: Bundle, record: ManifestRecord) {
  return manifestView(record, deps.checkManifest(manifestOf(record), record.intent, bundle), EPOCH);
}

function auditOf(call: Call, action: string, id: string, time: string, detail: object): AuditAppend {
  const { tenantId, sub } = call.principal;
  return { id: deriveId('aud', tenantId, action, id, sub, time), action, actor: sub, time, detail: { manifest: id, ...detail } };
}
