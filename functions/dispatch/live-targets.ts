/** The targets that really reach out: signed HTTP requests, messages on the tenant's topics, log lines. */
import type { Logger } from 'pino';
import type { Publisher } from '../../topics/bus.ts';
import type { Clock } from '../runtime/clock.ts';
import { AnswerLostError, EgressRefusedError, NotSentError } from '../runtime/egress/errors.ts';
import { isReservedTopic } from '../runtime/egress/reserved-topics.ts';
import { safeFetch, type SafeFetch } from '../runtime/egress/safe-fetch.ts';
import type { RenderedAction, RenderedHttpAction, RenderedPubsubAction } from '../runtime/manifests/render-action.ts';
import { revealAction } from '../runtime/manifests/reveal-action.ts';
import type { Reveal } from '../runtime/pii/vault.ts';
import { classifyStatus } from './classify-outcome.ts';
import { signRequest } from '../runtime/egress/sign-request.ts';
import type { Answer, Call, Targets } from './targets.ts';

export interface TargetDeps {
  readonly publisher: Publisher;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** A tenant's secret by the name that a manifest uses. */
  readonly secrets: (ref: string, tenantId: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly fetch?: SafeFetch;
  /** Real values of personal data for one call; undefined when they are not known any more. Without it no target gets any. */
  readonly reveal?: Reveal;
}

export function createLiveTargets(deps: TargetDeps): Targets {
  return {
    async perform(action: RenderedAction, call: Call): Promise<Answer> {
      switch (action.type) {
        case 'log':
          deps.log[action.level]({ action: call.key, tenant: call.tenantId, session: call.sessionId, intent: call.intent }, action.message);
          return { kind: 'done', code: 'LOGGED' };
        case 'pubsub': return publish(deps, action, call);
        case 'http': return request(deps, action, call);
      }
    },
  };
}

async function publish(deps: TargetDeps, action: RenderedPubsubAction, call: Call): Promise<Answer> {
  if (isReservedTopic(action.topic)) return { kind: 'refused', code: 'TOPIC_REFUSED' };
  const attributes = { ...action.attributes, actionId: call.key, tenantId: call.tenantId, traceparent: call.traceparent };
  await deps.publisher.publish([{ topic: action.topic, id: call.key, orderingKey: call.sessionId, data: action.body, attributes }]);
  return { kind: 'done', code: 'PUBLISHED' };
}

/** Log lines and messages keep placeholders: both are stored. */
async function request(deps: TargetDeps, masked: RenderedHttpAction, call: Call): Promise<Answer> {
  const values = call.personal?.length ? await deps.reveal?.(call) : new Map<string, string>();
  if (!values) return { kind: 'refused', code: 'PERSONAL_DATA_GONE' };
  const action = revealAction(masked, values);
  let secret: string | undefined;
  try {
    secret = action.secretRef === undefined ? undefined : await deps.secrets(action.secretRef, call.tenantId);
  } catch {
    return { kind: 'not_sent', code: 'SECRET_UNAVAILABLE' };
  }
  if (action.secretRef !== undefined && secret === undefined) return { kind: 'refused', code: 'SECRET_MISSING' };
  const headers = {
    'user-agent': 'agi-egg',
    ...(action.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...action.headers,
    'idempotency-key': call.key,
    traceparent: call.traceparent,
    ...(secret === undefined ? {} : { 'x-egg-signature': signRequest(action.body ?? '', secret, deps.clock.now()) }),
  };
  const { method, url, timeoutMs } = action;
  try {
    const answer = await (deps.fetch ?? safeFetch)({ method, url, headers, timeoutMs, ...(action.body === undefined ? {} : { body: action.body }) }, call.egress);
    return { kind: classifyStatus(answer.status, action.success), code: `HTTP_${answer.status}`, statusCode: answer.status, body: answer.body };
  } catch (error) {
    if (error instanceof EgressRefusedError) return { kind: 'refused', code: error.code };
    if (error instanceof NotSentError) return { kind: 'not_sent', code: error.code };
    if (error instanceof AnswerLostError) return { kind: 'unclear', code: error.code };
    throw error;
  }
}
