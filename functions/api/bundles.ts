/** `GET /v1/bundles`, `GET …/{digest}`, `POST /v1/bundles`, `POST …/{digest}/activate`, `POST /v1/bundles/check` */
import type { BundleActivateAnswer, BundleCheckAnswer, BundleContentAnswer, BundleList, BundleProblemView, BundlePublishAnswer } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { type BundleProblem, formatProblem } from '../runtime/bundle/bundle-problem.ts';
import type { ApiDeps } from './deps.ts';
import { checkSlowly } from './evaluate-policy.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const MAX_BYTES = 8 * 1_048_576;

export const bundleRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/bundles', anyOf: ['bundle.read'], handle: listBundles },
  { method: 'POST', path: '/v1/bundles/check', anyOf: ['bundle.read'], handle: check },
  { method: 'GET', path: '/v1/bundles/:digest', anyOf: ['bundle.read'], handle: getBundle },
  { method: 'POST', path: '/v1/bundles', anyOf: ['bundle.write'], handle: publish },
  { method: 'POST', path: '/v1/bundles/:digest/activate', anyOf: ['bundle.write'], handle: activate },
];

async function listBundles(call: Call, deps: ApiDeps): Promise<Response> {
  const { limit, cursor } = new QueryReader(call.url, ['limit', 'cursor']).page();
  const published = await deps.bundles.list(call.principal.tenantId);
  // A digest is where the next page goes on: the list only ever grows at its start.
  const start = cursor === undefined ? 0 : published.findIndex((bundle) => bundle.digest === cursor) + 1;
  if (cursor !== undefined && start === 0) throw new HttpProblem('INVALID_CURSOR', 'the cursor is not one of this list');
  const bundles = published.slice(start, start + limit).map(({ digest, active, publishedAt, publishedBy, intents, manifests }) => ({ digest, active, publishedAt, publishedBy, intents, manifests }));
  const next = start + limit < published.length ? (bundles.at(-1)?.digest ?? null) : null;
  return json({ bundles, next, active: published.find((bundle) => bundle.active)?.digest ?? null } satisfies BundleList);
}

async function getBundle(call: Call, deps: ApiDeps): Promise<Response> {
  const { tenantId } = call.principal;
  const digest = call.param('digest');
  const [{ files, warnings }, published] = await Promise.all([deps.bundles.files(tenantId, digest), deps.bundles.list(tenantId)]);
  const active = published.some((bundle) => bundle.active && bundle.digest === digest);
  return json({ digest, active, files: Object.fromEntries(files), warnings: warnings.map(shown) } satisfies BundleContentAnswer);
}

async function check(call: Call, deps: ApiDeps): Promise<Response> {
  const { files } = await bodyOf(call, 'bundle.check.request', { maxBytes: MAX_BYTES });
  await checkSlowly(call, deps);
  const { bundle, problems, warnings } = await deps.bundles.checkThoroughly(new Map(Object.entries(files)));
  return json({ ok: bundle !== undefined, digest: bundle?.digest ?? null, problems: problems.map(shown), warnings: warnings.map(shown) } satisfies BundleCheckAnswer);
}

function shown({ file, line, path, message }: BundleProblem): BundleProblemView {
  return { file: file.slice(0, 512), line: Math.max(1, line), path: path.slice(0, 1024), message: message.slice(0, 2000) };
}

async function publish(call: Call, deps: ApiDeps): Promise<Response> {
  const { tenantId, sub } = call.principal;
  const { files, activate: atOnce = false } = await bodyOf(call, 'bundle.publish.request', { maxBytes: MAX_BYTES });
  const before = await deps.bundles.list(tenantId);
  const digest = await deps.bundles.publish(tenantId, new Map(Object.entries(files)), sub);
  const { warnings } = await deps.bundles.files(tenantId, digest);
  const known = before.find((bundle) => bundle.digest === digest);
  if (atOnce) await deps.bundles.activate(tenantId, digest, sub);
  const answer: BundlePublishAnswer = { digest, created: known === undefined, active: atOnce || (known?.active ?? false), warnings: warnings.map(formatProblem).slice(0, 1000) };
  return json(answer, known ? 200 : 201);
}

async function activate(call: Call, deps: ApiDeps): Promise<Response> {
  const { tenantId, sub } = call.principal;
  const digest = call.param('digest');
  const previous = (await deps.bundles.list(tenantId)).find((bundle) => bundle.active)?.digest ?? null;
  await deps.bundles.activate(tenantId, digest, sub);
  const { warnings } = await deps.bundles.files(tenantId, digest);
  return json({ digest, previous, activatedAt: new Date(deps.clock.now()).toISOString(), warnings: warnings.map(formatProblem).slice(0, 1000) } satisfies BundleActivateAnswer);
}
