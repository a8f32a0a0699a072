/** `GET /v1/dead-letters`, `GET …/{id}`, `POST …/{id}/redrive|discard`: messages of the tenant that were given up. */
import type { DeadLetterAnswer, DeadLetterList, DeadLetterSummary, DeadLetterView } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { type DeadLetters, reasonParts, type TenantDeadLetter } from '../runtime/dead-letters/dead-letters.ts';
import { deriveId } from '../runtime/derive-id.ts';
import type { ApiDeps } from './deps.ts';
import { QueryReader } from './query.ts';
import { type Call, json, type Route } from './route.ts';

export const deadLetterRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/dead-letters', anyOf: ['deadletter.read'], handle: list },
  { method: 'GET', path: '/v1/dead-letters/:id', anyOf: ['deadletter.read'], handle: async (call, deps) => json(viewOf(await find(call, deps))) },
  { method: 'POST', path: '/v1/dead-letters/:id/redrive', anyOf: ['deadletter.manage'], handle: (call, deps) => conclude(call, deps, 'redriven') },
  { method: 'POST', path: '/v1/dead-letters/:id/discard', anyOf: ['deadletter.manage'], handle: (call, deps) => conclude(call, deps, 'discarded') },
];

async function list(call: Call, deps: ApiDeps): Promise<Response> {
  const query = new QueryReader(call.url, ['topic', 'limit', 'cursor']);
  const topic = query.text('topic');
  const page = await deskOf(deps).list(call.principal.tenantId, { ...query.page(), ...(topic === undefined ? {} : { topic }) });
  return json({ deadLetters: page.items.map(summaryOf), next: page.next ?? null } satisfies DeadLetterList);
}

async function conclude(call: Call, deps: ApiDeps, status: DeadLetterAnswer['status']): Promise<Response> {
  const { tenantId, sub } = call.principal;
  const dead = await find(call, deps);
  const desk = deskOf(deps);
  const done = status === 'redriven' ? await desk.redrive(tenantId, dead.id) : await desk.discard(tenantId, dead.id);
  if (!done) throw notFound();
  const time = new Date(deps.clock.now()).toISOString();
  const { code } = reasonParts(dead.reason);
  await call.store.commit({
    audit: [{ id: deriveId('aud', tenantId, 'deadletter', status, dead.id, time), action: `deadletter.${status}`, actor: sub, time, detail: { deadLetter: dead.id, topic: dead.topic, message: dead.message.id, code } }],
  });
  return json({ id: dead.id, status } satisfies DeadLetterAnswer, status === 'redriven' ? 202 : 200);
}

function deskOf({ deadLetters }: ApiDeps): DeadLetters {
  if (!deadLetters) throw new HttpProblem('NOT_CONFIGURED', 'this deployment shows no dead letters');
  return deadLetters;
}

/** @throws {HttpProblem} 404 */
async function find(call: Call, deps: ApiDeps): Promise<TenantDeadLetter> {
  const dead = await deskOf(deps).get(call.principal.tenantId, call.param('id'));
  if (!dead) throw notFound();
  return dead;
}

function notFound(): HttpProblem {
  return new HttpProblem('NOT_FOUND', 'there is no such dead letter');
}

function summaryOf({ id, topic, message, reason, attempts, deadAt }: TenantDeadLetter): DeadLetterSummary {
  const { code, message: text } = reasonParts(reason);
  return {
    id, topic, stage: topic, ...(message.orderingKey === '' ? {} : { sessionId: message.orderingKey }),
    reason: { code, message: text.slice(0, 2000) }, attempts, at: new Date(deadAt).toISOString(),
  };
}

function viewOf(dead: TenantDeadLetter): DeadLetterView {
  return { ...summaryOf(dead), message: JSON.parse(dead.message.data) as DeadLetterView['message'] };
}
