/** The typed client: Web-standard `fetch` only, so it runs in Node, at the edge and in browsers. */
import type {
  ActionList, ActionStatus, ActionView, AuditPage, AuditVerifyAnswer, BudgetAnswer, BundleActivateAnswer, BundleCheckAnswer, BundleCheckRequest, BundleContentAnswer, BundleList, BundlePublishAnswer,
  BundlePublishRequest, CloseAnswer, ComparisonReport, ComparisonRequest, DeadLetterAnswer, DeadLetterList, DeadLetterView, EvaluationAnswer, EvaluationList, EvaluationRequest, EventType, Frame, FramesAnswer, InferAnswer, InferRequest, KillSwitchAnswer, KillSwitchRequest, Manifest,
  ManifestCheckAnswer, ManifestCheckRequest, ManifestGenerateRequest, ManifestList, ManifestStatus, ManifestTransitionRequest, ManifestView, PolicyEvaluateAnswer, PolicyEvaluateRequest, Recording, ReviewDecisionAnswer, ReviewDecisionRequest, ReviewDelegateAnswer, ReviewDelegateRequest,
  ReviewDetail, ReviewList, ReviewStatus, RollbackAnswer, RolloutAnswer, RolloutRequest, SessionAnswer, SessionList, SessionRequest, SessionStatus, SessionView, TokenAnswer,
} from '../schemas/generated/types.ts';
import { Connection, type ConnectionOptions } from './client-connection.ts';
import { type EventsOptions, followEvents, type ReceivedEvent } from './client-events.ts';
import { FrameSender } from './client-frames.ts';

export type { ConnectionState } from './client-connection.ts';
export type { EventsOptions, ReceivedEvent } from './client-events.ts';
export { ProblemError } from './problem-error.ts';

/** `id`: how it begins. `since`, `until`: when it was opened. */
export interface SessionQuery { readonly status?: SessionStatus; readonly id?: string; readonly actor?: string; readonly project?: string; readonly since?: string; readonly until?: string }
export interface PageOptions { readonly limit?: number; readonly cursor?: string }

export function createClient(options: ConnectionOptions): Client {
  return new Client(new Connection(options), options);
}

/** Every method throws `ProblemError` when the server refuses. */
export class Client {
  readonly #connection: Connection;
  readonly #options: ConnectionOptions;

  constructor(connection: Connection, options: ConnectionOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** A key of its own makes the call safe to repeat: a lost answer opens no second session. */
  async openSession(request: SessionRequest = {}, options: { readonly idempotencyKey?: string } = {}): Promise<ClientSession> {
    const key = options.idempotencyKey ?? crypto.randomUUID();
    const answer = await this.#connection.json<SessionAnswer>('POST', '/v1/sessions', { body: request, headers: { 'idempotency-key': key }, repeatable: true });
    return new ClientSession(new Connection({ ...this.#options, token: answer.token }), answer.sessionId, answer);
  }

  /** A session that was opened before, with this client's own token. */
  session(sessionId: string): ClientSession {
    return new ClientSession(this.#connection, sessionId);
  }

  listSessions(query: PageOptions & SessionQuery = {}): Promise<SessionList> { return this.#get('/v1/sessions', query); }
  getSession(id: string): Promise<SessionView> { return this.#get(`/v1/sessions/${part(id)}`); }
  sessionToken(id: string): Promise<TokenAnswer> { return this.#post(`/v1/sessions/${part(id)}/token`, undefined, true); }
  recording(id: string): Promise<Recording> { return this.#get(`/v1/sessions/${part(id)}/recording`); }

  infer(sessionId: string, request: InferRequest, options: { readonly idempotencyKey?: string; readonly signal?: AbortSignal } = {}): Promise<InferAnswer> {
    const key = options.idempotencyKey ?? crypto.randomUUID();
    return this.#connection.json('POST', `/v1/infer?sess=${part(sessionId)}`, { body: request, headers: { 'idempotency-key': key }, repeatable: true, signal: options.signal });
  }

  listReviews(query: PageOptions & { readonly status?: ReviewStatus } = {}): Promise<ReviewList> { return this.#get('/v1/reviews', query); }
  getReview(id: string): Promise<ReviewDetail> { return this.#get(`/v1/reviews/${part(id)}`); }
  decideReview(id: string, decision: ReviewDecisionRequest): Promise<ReviewDecisionAnswer> { return this.#post(`/v1/reviews/${part(id)}/decision`, decision); }
  delegateReview(id: string, request: ReviewDelegateRequest): Promise<ReviewDelegateAnswer> { return this.#post(`/v1/reviews/${part(id)}/delegate`, request, true); }

  listActions(query: PageOptions & { readonly status?: ActionStatus; readonly sessionId?: string } = {}): Promise<ActionList> { return this.#get('/v1/actions', query); }
  getAction(id: string): Promise<ActionView> { return this.#get(`/v1/actions/${part(id)}`); }
  rollBackAction(id: string, rollbackToken: string): Promise<RollbackAnswer> { return this.#post(`/v1/actions/${part(id)}/rollback`, { rollbackToken }); }

  listManifests(query: PageOptions & { readonly status?: ManifestStatus; readonly intent?: string } = {}): Promise<ManifestList> { return this.#get('/v1/manifests', query); }
  getManifest(id: string): Promise<ManifestView> { return this.#get(`/v1/manifests/${part(id)}`); }
  addManifest(manifest: Manifest): Promise<ManifestView> { return this.#post('/v1/manifests', manifest); }
  checkManifest(request: ManifestCheckRequest): Promise<ManifestCheckAnswer> { return this.#post('/v1/manifests/check', request, true); }
  generateManifest(request: ManifestGenerateRequest): Promise<ManifestView> { return this.#post('/v1/manifests/generate', request); }
  approveManifest(id: string, request: ManifestTransitionRequest = {}): Promise<ManifestView> { return this.#post(`/v1/manifests/${part(id)}/approve`, request, true); }
  retireManifest(id: string, request: ManifestTransitionRequest = {}): Promise<ManifestView> { return this.#post(`/v1/manifests/${part(id)}/retire`, request, true); }

  budget(): Promise<BudgetAnswer> { return this.#get('/v1/budget'); }
  audit(query: PageOptions & { readonly since?: string } = {}): Promise<AuditPage> { return this.#get('/v1/audit', query); }
  verifyAudit(): Promise<AuditVerifyAnswer> { return this.#get('/v1/audit/verify'); }

  listBundles(query: PageOptions = {}): Promise<BundleList> { return this.#get('/v1/bundles', query); }
  publishBundle(request: BundlePublishRequest): Promise<BundlePublishAnswer> { return this.#post('/v1/bundles', request, true); }
  activateBundle(digest: string): Promise<BundleActivateAnswer> { return this.#post(`/v1/bundles/${part(digest)}/activate`, undefined, true); }
  getBundle(digest: string): Promise<BundleContentAnswer> { return this.#get(`/v1/bundles/${part(digest)}`); }
  checkBundle(request: BundleCheckRequest): Promise<BundleCheckAnswer> { return this.#post('/v1/bundles/check', request, true); }
  evaluatePolicy(request: PolicyEvaluateRequest): Promise<PolicyEvaluateAnswer> { return this.#post('/v1/policy/evaluate', request, true); }

  evaluate(request: EvaluationRequest): Promise<EvaluationAnswer> { return this.#post('/v1/evaluations', request); }
  listEvaluations(query: PageOptions = {}): Promise<EvaluationList> { return this.#get('/v1/evaluations', query); }
  getEvaluation(id: string): Promise<EvaluationAnswer> { return this.#get(`/v1/evaluations/${part(id)}`); }
  /** Counterfactual replay: nothing is performed. */
  compareBundles(request: ComparisonRequest): Promise<ComparisonReport> { return this.#post('/v1/evaluations/compare', request); }

  rollout(): Promise<RolloutAnswer> { return this.#get('/v1/rollout'); }
  moveRollout(request: RolloutRequest): Promise<RolloutAnswer> { return this.#post('/v1/rollout', request, true); }
  killSwitch(): Promise<KillSwitchAnswer> { return this.#get('/v1/kill-switch'); }
  setKillSwitch(request: KillSwitchRequest): Promise<KillSwitchAnswer> { return this.#connection.json('PUT', '/v1/kill-switch', { body: request, repeatable: true }); }

  listDeadLetters(query: PageOptions & { readonly topic?: string } = {}): Promise<DeadLetterList> { return this.#get('/v1/dead-letters', query); }
  getDeadLetter(id: string): Promise<DeadLetterView> { return this.#get(`/v1/dead-letters/${part(id)}`); }
  redriveDeadLetter(id: string): Promise<DeadLetterAnswer> { return this.#post(`/v1/dead-letters/${part(id)}/redrive`, undefined, true); }
  discardDeadLetter(id: string): Promise<DeadLetterAnswer> { return this.#post(`/v1/dead-letters/${part(id)}/discard`, undefined, true); }

  /** What the server measures, as Prometheus text. */
  async metrics(): Promise<string> { return (await this.#connection.call('GET', '/metrics', { repeatable: true })).text(); }

  /** The description of the HTTP interface, OpenAPI 3.1, with every published schema. */
  openApi(): Promise<Readonly<Record<string, unknown>>> { return this.#get('/openapi.json'); }

  #get<T>(path: string, query: object = {}): Promise<T> {
    const given = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
    return this.#connection.json('GET', given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path, { repeatable: true });
  }

  #post<T>(path: string, body: unknown, repeatable = false): Promise<T> {
    return this.#connection.json('POST', path, { repeatable, ...(body === undefined ? {} : { body }) });
  }
}

export class ClientSession {
  readonly sessionId: string;
  /** What the session was opened with; undefined for one that was opened before. */
  readonly answer: SessionAnswer | undefined;
  readonly #connection: Connection;
  readonly #sender: FrameSender;

  constructor(connection: Connection, sessionId: string, answer?: SessionAnswer) {
    this.sessionId = sessionId;
    this.answer = answer;
    this.#connection = connection;
    this.#sender = new FrameSender(connection, `/v1/sessions/${part(sessionId)}/frames`);
  }

  /** Resolves when the frames are safe on the server; waits while it pushes back. Calls keep their order. */
  send(frames: Frame | readonly Frame[], options: { readonly signal?: AbortSignal } = {}): Promise<FramesAnswer> {
    return this.#sender.send('frameId' in frames ? [frames] : frames, options.signal);
  }

  /** Each event once, in order, until `session.closed`; reconnects by itself. */
  events(options: EventsOptions = {}): AsyncGenerator<ReceivedEvent, void, undefined> {
    return followEvents(this.#connection, this.sessionId, options);
  }

  /** The session closes behind the work already in line; its events end with `session.closed`. */
  close(): Promise<CloseAnswer> {
    return this.#connection.json('POST', `/v1/sessions/${part(this.sessionId)}/close`, { repeatable: true });
  }
}

export type { EventType };

function part(id: string): string {
  return encodeURIComponent(id);
}
