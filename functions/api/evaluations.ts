/** `/v1/evaluations`: how well a bundle does on recordings, and what another bundle would have done in recorded sessions. */
import { hash } from 'node:crypto';
import type { EvaluationAnswer, EvaluationList, EvaluationReport, EvaluationSummary, Recording } from '../../schemas/generated/types.ts';
import { HttpProblem, type ProblemDetail } from '../../schemas/http-problem.ts';
import { validatorFor } from '../../schemas/validate.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { ApiDeps, Evaluations } from './deps.ts';
import { findSession } from './find-session.ts';
import { recordingOf } from './get-recording.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

const MAX_BYTES = 8 * 1_048_576;
const MAX_RECORDINGS = 2_000;
const MAX_PROBLEMS = 20;
/** Evaluations of this process at the same time; a tenant may have one. */
const MAX_RUNNING = 2;
const checkRecording = validatorFor('recording');

export function createEvaluationRoutes(): readonly Route[] {
  const running = new Set<string>();
  return [
    { method: 'POST', path: '/v1/evaluations/compare', anyOf: ['evaluation.run'], handle: (call, deps) => oneAtATime(running, call, () => compare(call, deps)) },
    { method: 'POST', path: '/v1/evaluations', anyOf: ['evaluation.run'], handle: (call, deps) => oneAtATime(running, call, () => evaluate(call, deps)) },
    { method: 'GET', path: '/v1/evaluations', anyOf: ['evaluation.read'], handle: list },
    { method: 'GET', path: '/v1/evaluations/:id', anyOf: ['evaluation.read'], handle: get },
  ];
}

/** @throws {HttpProblem} 429 */
async function oneAtATime(running: Set<string>, { principal }: Call, run: () => Promise<Response>): Promise<Response> {
  const { tenantId } = principal;
  if (running.has(tenantId) || running.size >= MAX_RUNNING) throw new HttpProblem('RATE_LIMITED', 'an evaluation is running; try again when it is done', { headers: { 'retry-after': '5' } });
  running.add(tenantId);
  try {
    return await run();
  } finally {
    running.delete(tenantId);
  }
}

async function evaluate(call: Call, deps: ApiDeps): Promise<Response> {
  const evaluations = configured(deps);
  const body = await bodyOf(call, 'evaluation.request', { maxBytes: MAX_BYTES });
  const recordings = recordingsOf(body);
  const bundle = await bundleOf(call, deps, body.bundle);
  const baseline = body.baseline === undefined ? undefined : await reportOf(call, evaluations, body.baseline);
  const report = await evaluations.evaluate({ bundle, recordings, seed: body.seed ?? 0, ...(baseline ? { baseline } : {}) });
  const summary = summaryOf(`evl_${deps.randomId()}`, call, report);
  await evaluations.blobs.put(blobKey(call, summary.id), new TextEncoder().encode(JSON.stringify(report)));
  await call.store.commit({
    writes: [{ op: 'create', collection: 'evaluations', id: summary.id, data: summary }],
    audit: [{ id: `aud_${summary.id}`, action: 'evaluation.run', actor: call.principal.sub, time: new Date(deps.clock.now()).toISOString(), detail: { evaluation: summary.id, bundle: bundle.digest, recordings: recordings.length } }],
  });
  return json({ id: summary.id, report } satisfies EvaluationAnswer, 201, { location: `${deps.baseUrl ?? call.url.origin}/v1/evaluations/${summary.id}` });
}

async function compare(call: Call, deps: ApiDeps): Promise<Response> {
  const evaluations = configured(deps);
  const body = await bodyOf(call, 'comparison.request', { maxBytes: MAX_BYTES });
  const { sessionIds, recordings } = body;
  if ((sessionIds === undefined) === (recordings === undefined)) throw badBody([{ path: '/sessionIds', message: 'name sessions or give recordings, one of both' }]);
  const recorded = recordings ?? (await Promise.all((sessionIds ?? []).map(async (id) => recordingOf(call.store, await findSession(call, id, 'session.read')))));
  const [from, to] = [await bundleOf(call, deps, body.from), await bundleOf(call, deps, body.bundle)];
  return json(await evaluations.compare({ from, to, recordings: checked(recorded) }));
}

async function list(call: Call): Promise<Response> {
  const { items, next } = await call.store.query<EvaluationSummary>('evaluations', { orderBy: ['createdAt', 'desc'], ...new QueryReader(call.url, ['limit', 'cursor']).page() });
  return json({ evaluations: items.map(({ data }) => data), ...(next === undefined ? {} : { next }) } satisfies EvaluationList);
}

async function get(call: Call, deps: ApiDeps): Promise<Response> {
  const id = call.param('id');
  return json({ id, report: await reportOf(call, configured(deps), id) } satisfies EvaluationAnswer);
}

/** @throws {HttpProblem} 404 */
async function reportOf(call: Call, { blobs }: Evaluations, id: string): Promise<EvaluationReport> {
  const known = await call.store.get('evaluations', id);
  const bytes = known && (await blobs.get(blobKey(call, id)));
  if (!bytes) throw new HttpProblem('NOT_FOUND', 'there is no such evaluation');
  return JSON.parse(new TextDecoder().decode(bytes)) as EvaluationReport;
}

/** Hashed, because a tenant's name need not be fit for a key. */
function blobKey({ principal }: Call, id: string): string {
  return `evaluations/${hash('sha256', principal.tenantId, 'hex').slice(0, 32)}/${id}`;
}

function summaryOf(id: string, { principal }: Call, { createdAt, bundle, metrics, comparison }: EvaluationReport): EvaluationSummary {
  return { id, createdAt, createdBy: principal.sub, bundle: bundle.digest, recordings: metrics.recordings, exactMatch: metrics.exactMatch, accuracy: metrics.accuracy, regressions: comparison?.regressions.length ?? null };
}

function bundleOf({ principal }: Call, { bundles }: ApiDeps, digest: string | undefined): Promise<Bundle> {
  return digest === undefined ? bundles.active(principal.tenantId) : bundles.load(principal.tenantId, digest);
}

function recordingsOf({ recordings, jsonl }: { readonly recordings?: readonly Recording[]; readonly jsonl?: string }): readonly Recording[] {
  if ((recordings === undefined) === (jsonl === undefined)) throw badBody([{ path: '/recordings', message: 'give recordings or jsonl, one of both' }]);
  return checked(recordings ?? parseLines(jsonl ?? ''));
}

/** @throws {HttpProblem} 400 with the line of each mistake */
function parseLines(jsonl: string): Recording[] {
  const errors: ProblemDetail[] = [];
  const recordings: Recording[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '' || errors.length >= MAX_PROBLEMS) continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      errors.push({ path: `/jsonl:${index + 1}`, message: 'is not JSON' });
      continue;
    }
    const result = checkRecording(value);
    if (result.ok) recordings.push(result.value);
    else errors.push(...result.errors.map(({ path, message }) => ({ path: `/jsonl:${index + 1}${path}`, message })));
  }
  if (errors.length > 0) throw badBody(errors.slice(0, MAX_PROBLEMS));
  return recordings;
}

/** What no schema of one recording can say. @throws {HttpProblem} 400 */
function checked(recordings: readonly Recording[]): readonly Recording[] {
  if (recordings.length === 0 || recordings.length > MAX_RECORDINGS) throw badBody([{ path: '/recordings', message: `must be 1 to ${MAX_RECORDINGS}` }]);
  const seen = new Set<string>();
  for (const [index, { id, frames }] of recordings.entries()) {
    if (seen.has(id)) throw badBody([{ path: `/recordings/${index}/id`, message: 'is used twice' }]);
    seen.add(id);
    const early = frames.findIndex(({ at }, position) => position > 0 && at < (frames[position - 1]?.at ?? 0));
    if (early > 0) throw badBody([{ path: `/recordings/${index}/frames/${early}/at`, message: 'is earlier than the frame before it' }]);
  }
  return recordings;
}

function configured({ evaluations }: ApiDeps): Evaluations {
  if (!evaluations) throw new HttpProblem('NOT_CONFIGURED', 'this deployment replays no recordings');
  return evaluations;
}

function badBody(errors: readonly ProblemDetail[]): HttpProblem {
  return new HttpProblem('VALIDATION_FAILED', 'the body is not valid', { errors: [...errors] });
}
