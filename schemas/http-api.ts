/**
 * The HTTP interface as data: one row per operation. The description, the API function and their tests read this table.
 */
import type { SchemaName } from './validate.ts';
import type { ProblemCode } from './problem.ts';

export type HttpPermission =
  | 'session.open' | 'session.read' | 'session.write' | 'intent.recognize' | 'review.read' | 'review.decide' | 'action.rollback'
  | 'manifest.read' | 'manifest.generate' | 'manifest.approve' | 'bundle.read' | 'bundle.write' | 'budget.read' | 'audit.read' | 'evaluation.read' | 'evaluation.run'
  | 'deadletter.read' | 'deadletter.manage' | 'killswitch.read' | 'killswitch.write';

export interface HttpParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a success is answered with: a schema's JSON, another media type, or nothing. */
export interface HttpAnswer {
  readonly description: string;
  readonly schema?: SchemaName;
  /** Media types besides JSON, each with what it carries. */
  readonly media?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpOperation {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'sessions' | 'intents' | 'reviews' | 'actions' | 'manifests' | 'tenant' | 'operations';
  readonly summary: string;
  /** Undefined: anyone may call it. */
  readonly permission?: HttpPermission;
  /** A session token of the session in the path is enough. */
  readonly sessionToken?: 'header' | 'header or query';
  readonly parameters?: readonly HttpParameter[];
  readonly request?: SchemaName;
  /** The body may be left out. */
  readonly requestOptional?: boolean;
  readonly answers: Readonly<Record<number, HttpAnswer>>;
  readonly problems?: readonly ProblemCode[];
}

const id = (name: string, description: string): HttpParameter =>
  ({ name, in: 'path', description, required: true, schema: { type: 'string', minLength: 1, maxLength: 128 } });
const query = (name: string, description: string, schema: HttpParameter['schema'], required = false): HttpParameter =>
  ({ name, in: 'query', description, schema, ...(required && { required }) });

const SESSION = id('id', 'The session.');
const LIMIT = query('limit', 'Most items of a page.', { type: 'integer', minimum: 1, maximum: 1000, default: 100 });
const CURSOR = query('cursor', '`next` of the page before.', { type: 'string', minLength: 1, maxLength: 512 });
const LIST = ['INVALID_PARAMETER', 'INVALID_CURSOR'] as const;
/** What reading any JSON body may come to. */
const BODY = ['VALIDATION_FAILED', 'MALFORMED_JSON', 'MALFORMED_UTF8', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const;
const IDEMPOTENCY_KEY: HttpParameter = { name: 'Idempotency-Key', in: 'header', description: 'The same call again under the same key is done once.', schema: { type: 'string', minLength: 1, maxLength: 128 } };
const SESSION_STATUS = query('status', 'Only sessions in this state.', { type: 'string', enum: ['open', 'closing', 'closed'] });
const REVIEW_STATUS = query('status', 'Only reviews in this state.', { type: 'string', enum: ['pending', 'approved', 'rejected', 'expired'] });

const ACTION_STATUS = query('status', 'Only actions in this state.', { type: 'string', enum: ['pending', 'dispatched', 'dry_run', 'failed', 'unknown', 'rolling_back', 'rolled_back'] });
const DEAD_LETTER = id('id', 'The dead letter.');
const DIGEST: HttpParameter = { ...id('digest', 'Digest of the bundle.'), schema: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } };

export const HTTP_API: readonly HttpOperation[] = [
  {
    method: 'post', path: '/v1/sessions', operationId: 'openSession', tag: 'sessions', summary: 'Open a session', permission: 'session.open',
    parameters: [IDEMPOTENCY_KEY], request: 'session.request', requestOptional: true, problems: [...BODY, 'INVALID_PARAMETER', 'CONFLICT', 'RATE_LIMITED'],
    answers: { 201: { description: 'The session, with the scope in effect and a token for it.', schema: 'session.answer', headers: { Location: 'Address of the session.' } } },
  },
  {
    method: 'get', path: '/v1/sessions', operationId: 'listSessions', tag: 'sessions', summary: 'List sessions, newest first', permission: 'session.read',
    parameters: [
      SESSION_STATUS, query('id', 'Only sessions whose id begins so; they come in the order of their ids.', { type: 'string', minLength: 1, maxLength: 128 }),
      query('actor', 'Only sessions that this one opened.', { type: 'string', minLength: 1, maxLength: 128 }), query('project', 'Only sessions of this project.', { type: 'string', minLength: 1, maxLength: 128 }),
      query('since', 'Only sessions opened from this time on.', { type: 'string', format: 'date-time' }), query('until', 'Only sessions opened before this time.', { type: 'string', format: 'date-time' }), LIMIT, CURSOR,
    ],
    problems: LIST, answers: { 200: { description: 'A page of sessions; it may hold fewer than `limit` while there are more.', schema: 'session.list' } },
  },
  {
    method: 'get', path: '/v1/sessions/{id}', operationId: 'getSession', tag: 'sessions', summary: 'One session with totals and cost', permission: 'session.read',
    parameters: [SESSION], problems: ['NOT_FOUND'], answers: { 200: { description: 'The session.', schema: 'session' } },
  },
  {
    method: 'post', path: '/v1/sessions/{id}/token', operationId: 'renewSessionToken', tag: 'sessions', summary: 'A new session token, read-only for who may only read', permission: 'session.read',
    parameters: [SESSION], problems: ['NOT_FOUND'], answers: { 200: { description: 'The token.', schema: 'token.answer' } },
  },
  {
    method: 'post', path: '/v1/sessions/{id}/close', operationId: 'closeSession', tag: 'sessions', summary: 'Close a session behind the work already in line', permission: 'session.write',
    sessionToken: 'header', parameters: [SESSION], problems: ['NOT_FOUND'], answers: { 202: { description: 'It will close; the stream ends with `session.closed`.', schema: 'close.answer' } },
  },
  {
    method: 'post', path: '/v1/sessions/{id}/frames', operationId: 'sendFrames', tag: 'sessions', summary: 'Send frames: at most 100 and 1 MiB a call', permission: 'session.write',
    sessionToken: 'header', parameters: [SESSION], request: 'frames.request', problems: [...BODY, 'NOT_FOUND', 'SESSION_CLOSED', 'RATE_LIMITED', 'BACKPRESSURE'],
    answers: { 202: { description: 'The frames are safe.', schema: 'frames.answer' } },
  },
  {
    method: 'get', path: '/v1/sessions/{id}/events', operationId: 'readEvents', tag: 'sessions', summary: "A session's events, streamed or as a page", permission: 'session.read',
    sessionToken: 'header or query',
    parameters: [
      SESSION,
      { name: 'Last-Event-ID', in: 'header', description: 'Cursor of the last event seen; goes before `after`.', schema: { type: 'string', maxLength: 512 } },
      query('after', 'Cursor of the last event seen.', { type: 'string', minLength: 1, maxLength: 512 }),
      query('types', 'Only these event types, separated by commas.', { type: 'string', maxLength: 1024 }),
      query('limit', 'Most events of a page; a stream has no limit.', { type: 'integer', minimum: 1, maximum: 1000, default: 100 }),
    ],
    problems: ['NOT_FOUND', 'INVALID_CURSOR', 'INVALID_PARAMETER', 'NOT_ACCEPTABLE'],
    answers: { 200: { description: 'Events in commit order. As a stream: `id` is the cursor, `event` the type, `data` one CloudEvents 1.0 object.', schema: 'event.page', media: { 'text/event-stream': 'Server-sent events.' } } },
  },
  {
    method: 'get', path: '/v1/sessions/{id}/recording', operationId: 'getRecording', tag: 'sessions', summary: 'The session as a replayable recording', permission: 'session.read',
    parameters: [SESSION], problems: ['NOT_FOUND'], answers: { 200: { description: 'One line of JSON.', media: { 'application/jsonl': 'A recording on one line.' } } },
  },
  {
    method: 'get', path: '/v1/sessions/{id}/ws', operationId: 'openWebSocket', tag: 'sessions', summary: 'WebSocket: frames in, events out (Node and Cloud Run hosts)', permission: 'session.read',
    sessionToken: 'header or query',
    parameters: [SESSION, query('after', 'Cursor of the last event seen.', { type: 'string', minLength: 1, maxLength: 512 }), query('types', 'Only these event types, separated by commas.', { type: 'string', maxLength: 1024 })],
    problems: ['NOT_FOUND', 'INVALID_CURSOR', 'INVALID_PARAMETER', 'UPGRADE_REQUIRED', 'NOT_CONFIGURED'], answers: { 101: { description: 'Switching to WebSocket; described in asyncapi.json.' } },
  },
  {
    method: 'post', path: '/v1/infer', operationId: 'infer', tag: 'intents', summary: "Recognise and decide one text at once, in a session's scope and context", permission: 'intent.recognize',
    parameters: [query('sess', 'The session.', { type: 'string', minLength: 1, maxLength: 128 }, true), IDEMPOTENCY_KEY], request: 'infer.request',
    problems: [...BODY, 'INVALID_PARAMETER', 'NOT_FOUND', 'SESSION_CLOSED', 'CONFLICT', 'RATE_LIMITED', 'BACKPRESSURE', 'TIMEOUT'], answers: { 200: { description: 'Intents and decisions.', schema: 'infer.answer' } },
  },
  {
    method: 'get', path: '/v1/reviews', operationId: 'listReviews', tag: 'reviews', summary: 'The review queue', permission: 'review.read',
    parameters: [REVIEW_STATUS, LIMIT, CURSOR], problems: LIST, answers: { 200: { description: 'A page of reviews.', schema: 'review.list' } },
  },
  {
    method: 'get', path: '/v1/reviews/{id}', operationId: 'getReview', tag: 'reviews', summary: 'One review with everything needed to decide it', permission: 'review.read',
    parameters: [id('id', 'The review.')], problems: ['NOT_FOUND'], answers: { 200: { description: 'The review.', schema: 'review' } },
  },
  {
    method: 'post', path: '/v1/reviews/{id}/decision', operationId: 'decideReview', tag: 'reviews', summary: 'Approve or reject; an edited manifest goes through gates and policy again', permission: 'review.decide',
    parameters: [id('id', 'The review.')], request: 'review.decision.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT', 'NOT_CONFIGURED'], answers: { 200: { description: 'Where the review stands.', schema: 'review.decision.answer' } },
  },
  {
    method: 'post', path: '/v1/reviews/{id}/delegate', operationId: 'delegateReview', tag: 'reviews', summary: 'Hand a review over to another reviewer', permission: 'review.decide',
    parameters: [id('id', 'The review.')], request: 'review.delegate.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT'], answers: { 200: { description: 'Whose hands it is in.', schema: 'review.delegate.answer' } },
  },
  {
    method: 'get', path: '/v1/actions', operationId: 'listActions', tag: 'actions', summary: 'Actions, newest first', permission: 'session.read',
    parameters: [ACTION_STATUS, query('sessionId', 'Only actions of this session.', { type: 'string', minLength: 1, maxLength: 128 }), LIMIT, CURSOR], problems: LIST, answers: { 200: { description: 'A page of actions.', schema: 'action.list' } },
  },
  {
    method: 'get', path: '/v1/actions/{id}', operationId: 'getAction', tag: 'actions', summary: 'State and attempts of an action', permission: 'session.read',
    parameters: [id('id', 'The action.')], problems: ['NOT_FOUND'], answers: { 200: { description: 'The action.', schema: 'action' } },
  },
  {
    method: 'post', path: '/v1/actions/{id}/rollback', operationId: 'rollBackAction', tag: 'actions', summary: 'Undo an action', permission: 'action.rollback',
    parameters: [id('id', 'The action.')], request: 'rollback.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT', 'GONE'], answers: { 202: { description: 'It will be undone.', schema: 'rollback.answer' } },
  },
  {
    method: 'get', path: '/v1/manifests', operationId: 'listManifests', tag: 'manifests', summary: 'Manifests by id', permission: 'manifest.read',
    parameters: [query('status', 'Only manifests in this state.', { type: 'string', enum: ['draft', 'active', 'retired'] }), query('intent', 'Only manifests of this intent.', { type: 'string', minLength: 1, maxLength: 128 }), LIMIT, CURSOR],
    problems: LIST, answers: { 200: { description: 'A page of manifests.', schema: 'manifest.list' } },
  },
  {
    method: 'post', path: '/v1/manifests', operationId: 'addManifest', tag: 'manifests', summary: 'Add a manifest as a draft', permission: 'manifest.generate',
    request: 'manifest', problems: [...BODY, 'CONFLICT'], answers: { 201: { description: 'The draft.', schema: 'manifest.view', headers: { Location: 'Address of the manifest.' } } },
  },
  {
    method: 'post', path: '/v1/manifests/check', operationId: 'checkManifest', tag: 'manifests', summary: 'Check a manifest against its schema and the security gates; nothing is kept', permission: 'manifest.read',
    request: 'manifest.check.request', problems: [...BODY, 'CONFLICT'], answers: { 200: { description: 'What is wrong with it.', schema: 'manifest.check.answer' } },
  },
  {
    method: 'post', path: '/v1/manifests/generate', operationId: 'generateManifest', tag: 'manifests', summary: 'Draft a manifest from a description; it never runs unreviewed', permission: 'manifest.generate',
    request: 'manifest.generate.request', problems: [...BODY, 'RATE_LIMITED', 'NOT_CONFIGURED', 'TIMEOUT'], answers: { 201: { description: 'The draft.', schema: 'manifest.view', headers: { Location: 'Address of the manifest.' } } },
  },
  {
    method: 'get', path: '/v1/manifests/{id}', operationId: 'getManifest', tag: 'manifests', summary: 'One manifest', permission: 'manifest.read',
    parameters: [id('id', 'The manifest; `ID@VERSION` names one version.')], problems: ['NOT_FOUND'], answers: { 200: { description: 'The manifest.', schema: 'manifest.view' } },
  },
  ...(['approve', 'retire'] as const).map((verb): HttpOperation => ({
    method: 'post', path: `/v1/manifests/{id}/${verb}`, operationId: `${verb}Manifest`, tag: 'manifests', summary: verb === 'approve' ? 'Make a draft active' : 'Take a manifest out of use', permission: 'manifest.approve',
    parameters: [id('id', 'The manifest; `ID@VERSION` names one version.')], request: 'manifest.transition.request', requestOptional: true, problems: [...BODY, 'NOT_FOUND', 'CONFLICT'],
    answers: { 200: { description: 'The manifest.', schema: 'manifest.view' } },
  })),
  {
    method: 'get', path: '/v1/budget', operationId: 'getBudget', tag: 'tenant', summary: "The tenant's limits and spend", permission: 'budget.read', problems: ['INVALID_PARAMETER'], answers: { 200: { description: 'The budget.', schema: 'budget' } },
  },
  {
    method: 'get', path: '/v1/audit', operationId: 'readAudit', tag: 'tenant', summary: 'Hash-chained audit records, oldest first', permission: 'audit.read',
    parameters: [query('since', 'Only records from this time on.', { type: 'string', format: 'date-time' }), LIMIT, CURSOR], problems: LIST, answers: { 200: { description: 'A page of records.', schema: 'audit.page' } },
  },
  {
    method: 'get', path: '/v1/bundles', operationId: 'listBundles', tag: 'tenant', summary: 'Published bundles, newest first', permission: 'bundle.read',
    parameters: [LIMIT, CURSOR], problems: LIST, answers: { 200: { description: 'A page of bundles.', schema: 'bundle.list' } },
  },
  {
    method: 'post', path: '/v1/bundles', operationId: 'publishBundle', tag: 'tenant', summary: 'Check and publish a bundle', permission: 'bundle.write',
    request: 'bundle.publish.request', problems: BODY, answers: { 201: { description: 'Published.', schema: 'bundle.publish.answer' }, 200: { description: 'The same content was published before.', schema: 'bundle.publish.answer' } },
  },
  {
    method: 'post', path: '/v1/bundles/{digest}/activate', operationId: 'activateBundle', tag: 'tenant', summary: 'Make a published bundle the active one', permission: 'bundle.write',
    parameters: [DIGEST], problems: ['NOT_FOUND', 'CONFLICT'],
    answers: { 200: { description: 'Activated.', schema: 'bundle.activate.answer' } },
  },
  {
    method: 'get', path: '/v1/bundles/{digest}', operationId: 'getBundle', tag: 'tenant', summary: 'A published bundle with its files', permission: 'bundle.read',
    parameters: [DIGEST], problems: ['NOT_FOUND'], answers: { 200: { description: 'The bundle.', schema: 'bundle.content' } },
  },
  {
    method: 'post', path: '/v1/bundles/check', operationId: 'checkBundle', tag: 'tenant', summary: 'Check the files of a bundle; nothing is kept', permission: 'bundle.read',
    request: 'bundle.check.request', problems: [...BODY, 'RATE_LIMITED'], answers: { 200: { description: 'What is wrong with it.', schema: 'bundle.check.answer' } },
  },
  {
    method: 'post', path: '/v1/policy/evaluate', operationId: 'evaluatePolicy', tag: 'tenant', summary: 'What policy would decide; nothing is recorded, reserved or done', permission: 'bundle.read',
    request: 'policy.evaluate.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'NOT_CONFIGURED'], answers: { 200: { description: 'The decision.', schema: 'policy.evaluate.answer' } },
  },
  {
    method: 'get', path: '/v1/audit/verify', operationId: 'verifyAudit', tag: 'tenant', summary: 'Whether the audit log is whole', permission: 'audit.read',
    problems: ['INVALID_PARAMETER'], answers: { 200: { description: 'What was found.', schema: 'audit.verify.answer' } },
  },
  {
    method: 'post', path: '/v1/evaluations', operationId: 'evaluate', tag: 'tenant', summary: 'Evaluate a bundle on recordings; nothing is performed', permission: 'evaluation.run',
    request: 'evaluation.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'NOT_CONFIGURED', 'TIMEOUT', 'UNAVAILABLE'], answers: { 201: { description: 'Evaluated.', schema: 'evaluation.answer', headers: { Location: 'The evaluation.' } } },
  },
  {
    method: 'get', path: '/v1/evaluations', operationId: 'listEvaluations', tag: 'tenant', summary: 'Evaluations, newest first', permission: 'evaluation.read',
    parameters: [LIMIT, CURSOR], problems: LIST, answers: { 200: { description: 'A page.', schema: 'evaluation.list' } },
  },
  {
    method: 'get', path: '/v1/evaluations/{id}', operationId: 'getEvaluation', tag: 'tenant', summary: 'One evaluation with its report', permission: 'evaluation.read',
    parameters: [id('id', 'The evaluation.')], problems: ['NOT_FOUND', 'NOT_CONFIGURED'], answers: { 200: { description: 'The evaluation.', schema: 'evaluation.answer' } },
  },
  {
    method: 'post', path: '/v1/evaluations/compare', operationId: 'compareBundles', tag: 'tenant', summary: 'Counterfactual replay: what another bundle would have done; nothing is performed', permission: 'evaluation.run',
    request: 'comparison.request', problems: [...BODY, 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED', 'NOT_CONFIGURED', 'TIMEOUT', 'UNAVAILABLE'], answers: { 200: { description: 'What would change.', schema: 'comparison-report' } },
  },
  {
    method: 'get', path: '/v1/rollout', operationId: 'getRollout', tag: 'tenant', summary: 'How sessions are dealt out over bundles, and where a rollout stands', permission: 'bundle.read',
    problems: ['INVALID_PARAMETER', 'CONFLICT'], answers: { 200: { description: 'The rollout.', schema: 'rollout' } },
  },
  {
    method: 'post', path: '/v1/rollout', operationId: 'moveRollout', tag: 'tenant', summary: 'Move the rollout by hand: a phase on, a phase back, or stop it', permission: 'bundle.write',
    request: 'rollout.request', problems: [...BODY, 'CONFLICT'], answers: { 200: { description: 'The rollout as it is now.', schema: 'rollout' } },
  },
  {
    method: 'get', path: '/v1/kill-switch', operationId: 'getKillSwitch', tag: 'tenant', summary: 'Whether actions are held back', permission: 'killswitch.read',
    problems: ['INVALID_PARAMETER'], answers: { 200: { description: 'The switches.', schema: 'killswitch' } },
  },
  {
    method: 'put', path: '/v1/kill-switch', operationId: 'setKillSwitch', tag: 'tenant', summary: "Hold back the tenant's actions, or let them go on", permission: 'killswitch.write',
    request: 'killswitch.request', problems: BODY, answers: { 200: { description: 'The switches as they are now.', schema: 'killswitch' } },
  },
  {
    method: 'get', path: '/v1/dead-letters', operationId: 'listDeadLetters', tag: 'operations', summary: 'Messages that were given up, newest first', permission: 'deadletter.read',
    parameters: [query('topic', 'Only messages of this topic.', { type: 'string', minLength: 1, maxLength: 64 }), LIMIT, CURSOR], problems: [...LIST, 'NOT_CONFIGURED'], answers: { 200: { description: 'A page of dead letters.', schema: 'deadletter.list' } },
  },
  {
    method: 'get', path: '/v1/dead-letters/{id}', operationId: 'getDeadLetter', tag: 'operations', summary: 'One message that was given up', permission: 'deadletter.read',
    parameters: [DEAD_LETTER], problems: ['NOT_FOUND', 'NOT_CONFIGURED'], answers: { 200: { description: 'The dead letter.', schema: 'deadletter' } },
  },
  {
    method: 'post', path: '/v1/dead-letters/{id}/redrive', operationId: 'redriveDeadLetter', tag: 'operations', summary: 'Put it in line again', permission: 'deadletter.manage',
    parameters: [DEAD_LETTER], problems: ['NOT_FOUND', 'NOT_CONFIGURED'], answers: { 202: { description: 'It is in line.', schema: 'deadletter.answer' } },
  },
  {
    method: 'post', path: '/v1/dead-letters/{id}/discard', operationId: 'discardDeadLetter', tag: 'operations', summary: 'Drop it', permission: 'deadletter.manage',
    parameters: [DEAD_LETTER], problems: ['NOT_FOUND', 'NOT_CONFIGURED'], answers: { 200: { description: 'It is gone.', schema: 'deadletter.answer' } },
  },
  { method: 'get', path: '/healthz', operationId: 'isAlive', tag: 'operations', summary: 'Whether the process lives', answers: { 200: { description: 'It does.', schema: 'health' } } },
  { method: 'get', path: '/readyz', operationId: 'isReady', tag: 'operations', summary: 'Whether it can serve', answers: { 200: { description: 'It can.', schema: 'health' }, 503: { description: 'Not now.', schema: 'health' } } },
  { method: 'get', path: '/metrics', operationId: 'readMetrics', tag: 'operations', summary: 'Measurements', answers: { 200: { description: 'Prometheus text.', media: { 'text/plain': 'Prometheus exposition format.' } } } },
  { method: 'get', path: '/openapi.json', operationId: 'readOpenApi', tag: 'operations', summary: 'This description', answers: { 200: { description: 'OpenAPI 3.1.', media: { 'application/json': 'OpenAPI 3.1.' } } } },
  { method: 'get', path: '/asyncapi.json', operationId: 'readAsyncApi', tag: 'operations', summary: 'Description of events and messages', answers: { 200: { description: 'AsyncAPI 3.0.', media: { 'application/json': 'AsyncAPI 3.0.' } } } },
];
