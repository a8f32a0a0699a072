/** `GET /v1/reviews`, `GET /v1/reviews/{id}`, `POST /v1/reviews/{id}/decision` */
import type { ReviewDecisionAnswer, ReviewDelegateAnswer, ReviewDetail, ReviewList, ReviewSummary, SessionRecord } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { delegateReview } from '../runtime/reviews/delegate-review.ts';
import { approvalsOf, assigneeOf, type ReviewDocument } from '../runtime/reviews/review-document.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import type { ApiDeps } from './deps.ts';
import { manifestDiff } from './manifest-diff.ts';
import { QueryReader } from './query.ts';
import { bodyOf, type Call, json, type Route } from './route.ts';

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/reviews', anyOf: ['review.read'], handle: listReviews },
  { method: 'GET', path: '/v1/reviews/:id', anyOf: ['review.read'], handle: getReview },
  { method: 'POST', path: '/v1/reviews/:id/decision', anyOf: ['review.decide'], handle: decide },
  { method: 'POST', path: '/v1/reviews/:id/delegate', anyOf: ['review.decide'], handle: delegate },
];

async function listReviews(call: Call): Promise<Response> {
  const query = new QueryReader(call.url, ['status', 'limit', 'cursor']);
  const status = query.oneOf('status', ['pending', 'approved', 'rejected', 'expired']);
  const where = status === undefined ? [] : [['status', '==', status] as const];
  const page = await call.store.query<ReviewDocument>('reviews', { where, orderBy: ['createdAt', 'desc'], ...query.page() });
  const environments = await environmentsOf(call.store, page.items.map((item) => item.data.sessionId));
  const reviews = page.items.map(({ data }) => summaryOf(data, environments.get(data.sessionId)));
  return json({ reviews, next: page.next ?? null } satisfies ReviewList);
}

async function getReview(call: Call): Promise<Response> {
  const review = (await call.store.get<ReviewDocument>('reviews', call.param('id')))?.data;
  if (!review) throw new HttpProblem('NOT_FOUND', 'there is no such review');
  const environments = await environmentsOf(call.store, [review.sessionId]);
  return json(detailOf(review, environments.get(review.sessionId)));
}

async function decide(call: Call, deps: ApiDeps): Promise<Response> {
  if (!deps.reviews) throw new HttpProblem('NOT_CONFIGURED', 'this deployment takes no decisions on reviews');
  const body = await bodyOf(call, 'review.decision.request');
  const { review } = await deps.reviews.decide({ ...body, tenantId: call.principal.tenantId, reviewId: call.param('id'), actor: call.principal.sub });
  const answer: ReviewDecisionAnswer = {
    reviewId: review.reviewId, status: review.status, decision: body.decision, by: call.principal.sub, digest: review.digest,
    quorum: review.quorum, approvals: approvalsOf(review).length, actionId: review.status === 'approved' ? review.actionId : null,
  };
  return json(answer);
}

async function delegate(call: Call, deps: ApiDeps): Promise<Response> {
  const { to, reason } = await bodyOf(call, 'review.delegate.request');
  const { review } = await delegateReview(deps, { tenantId: call.principal.tenantId, reviewId: call.param('id'), to, reason, actor: call.principal.sub });
  return json({ reviewId: review.reviewId, status: review.status, assignee: to } satisfies ReviewDelegateAnswer);
}

async function environmentsOf(store: TenantStore, sessionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sessions = await Promise.all([...new Set(sessionIds)].map((id) => store.get<SessionRecord>('sessions', id)));
  return new Map(sessions.filter((session) => session !== undefined).map((session) => [session.id, session.data.scope.environment]));
}

function summaryOf(review: ReviewDocument, environment = 'unknown'): ReviewSummary {
  const { reviewId, sessionId, intentId, actionId, status, recognised, decision, estimatedCostUSD, requestedBy, digest, quorum, createdAt, expiresAt } = review;
  const assignee = assigneeOf(review);
  return {
    reviewId, sessionId, intentId, actionId, status, intent: recognised.intent, environment, confidence: recognised.confidence, riskScore: decision.riskScore,
    estimatedCostUSD, reason: decision.reason, requestedBy, digest, quorum, approvals: approvalsOf(review).length, createdAt, expiresAt,
    ...(assignee === undefined ? {} : { assignee }), ...(review.escalatedAt === undefined ? {} : { escalatedAt: review.escalatedAt }),
  };
}

function detailOf(review: ReviewDocument, environment: string | undefined): ReviewDetail {
  const { text, recognised, decision, manifest, baseManifest, gates } = review;
  return {
    ...summaryOf(review, environment), text, slots: recognised.slots, recognised, decision, bundle: decision.bundle, reasons: decision.reasons,
    counterfactuals: decision.counterfactuals, manifest, diff: manifestDiff(baseManifest, manifest),
    base: baseManifest ? { id: baseManifest.id, version: baseManifest.version } : null, gates: [...gates],
    ...(review.delegations ? { delegations: review.delegations.map((delegation) => ({ ...delegation })) } : {}),
    votes: review.decisions.map(({ by, decision: verdict, reason, at, digest }) => ({ by, decision: verdict, reason, at, digest })),
  };
}
