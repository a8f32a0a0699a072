/** Tells a tenant's channels what they asked to be told: signed webhooks and Slack's incoming webhooks, within the tenant's egress policy, and e-mail. */
import type { Logger } from 'pino';
import type { LimitsFile, NotifyMessage } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import type { Delivery, DeliveryHandler, Publisher } from '../../topics/bus.ts';
import { deadLetterMessage } from '../../topics/dead-letter.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import type { Clock } from '../runtime/clock.ts';
import { signRequest } from '../runtime/egress/sign-request.ts';
import { AnswerLostError, EgressRefusedError, NotSentError } from '../runtime/egress/errors.ts';
import { safeFetch, type SafeFetch } from '../runtime/egress/safe-fetch.ts';
import type { SendMail } from './send-mail.ts';
import { renderNotice, type RenderedNotice } from './render-notice.ts';
import { InvalidNoticeError, NotifyFailedError } from './errors.ts';

export interface NotifierDeps {
  readonly bundles: { active(tenantId: string): Promise<Bundle> };
  readonly publisher: Publisher;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** A tenant's secret by name; webhooks are signed with `notify`. */
  readonly secrets: (ref: string, tenantId: string) => Promise<string | undefined>;
  readonly fetch?: SafeFetch;
  /** Without it the system sends no mail. */
  readonly sendMail?: SendMail;
}

type Channel = NonNullable<LimitsFile['notifications']>[number];
type Told = 'told' | 'refused' | 'again';

const TIMEOUT_MS = 10_000;
const WEBHOOK_SECRET = 'notify';
const validate = validatorFor('notify.message');

/** The channels that want to hear of this kind. */
export function channelsFor(kind: NotifyMessage['kind'], { limits }: Pick<Bundle, 'limits'>): readonly Channel[] {
  return (limits.notifications ?? []).filter(({ on }) => on === undefined || on.includes(kind));
}

/**
 * Channels are told at least once: when one of them fails for now, all are told again, with the same idempotency key each.
 * What a channel refuses is logged, and it is left out.
 */
export function createNotifier(deps: NotifierDeps): DeliveryHandler {
  return async (delivery) => {
    const notice = await parse(deps, delivery);
    if (!notice) return;
    const bundle = await deps.bundles.active(notice.tenantId);
    const outcomes = await Promise.all(channelsFor(notice.kind, bundle).map((channel, index) => tell(deps, notice, channel, `${notice.id}:${index}`, bundle)));
    if (outcomes.includes('again')) throw new NotifyFailedError('a channel did not take the notice', { context: { notice: notice.id } });
  };
}

async function parse({ publisher, log }: NotifierDeps, delivery: Delivery): Promise<NotifyMessage | undefined> {
  const error = new InvalidNoticeError('the message does not fit the schema of topic notify');
  try {
    const result = validate(JSON.parse(delivery.message.data));
    if (result.ok) return result.value;
  } catch {
    // No JSON is no notice either.
  }
  log.error({ code: error.code, message: delivery.message.id }, 'notice given up');
  await publisher.publish([deadLetterMessage(delivery, `${error.code}: ${error.message}`)]);
  return undefined;
}

async function tell(deps: NotifierDeps, notice: NotifyMessage, channel: Channel, key: string, { limits }: Bundle): Promise<Told> {
  const facts = { notice: notice.id, tenant: notice.tenantId, kind: notice.kind, channel: channel.channel };
  const refused = (reason: string): Told => {
    deps.log.warn({ ...facts, reason }, 'channel refused');
    return 'refused';
  };
  if (channel.channel === 'email') {
    if (!deps.sendMail) return refused('the system has no mail server');
    const sent = await deps.sendMail(notice, channel.target, key);
    return sent.outcome === 'refused' ? refused(sent.reason) : sent.outcome;
  }
  const secret = channel.channel === 'webhook' ? await deps.secrets(WEBHOOK_SECRET, notice.tenantId) : undefined;
  if (channel.channel === 'webhook' && secret === undefined) return refused(`the secret ${WEBHOOK_SECRET} is missing, and nothing is sent unsigned`);
  const rendered: RenderedNotice = renderNotice(notice, channel.channel);
  const headers = {
    'content-type': 'application/json', 'user-agent': 'agi-egg', 'idempotency-key': key, traceparent: notice.traceparent,
    ...(secret === undefined ? {} : { 'x-egg-signature': signRequest(rendered.body, secret, deps.clock.now()) }),
  };
  try {
    const { status } = await (deps.fetch ?? safeFetch)({ method: 'POST', url: channel.target, headers, body: rendered.body, timeoutMs: TIMEOUT_MS }, limits.egress ?? {});
    if (status >= 200 && status < 300) return 'told';
    return status === 408 || status === 425 || status === 429 || status >= 500 ? 'again' : refused(`HTTP ${status}`);
  } catch (error) {
    if (error instanceof EgressRefusedError) return refused(error.message);
    if (error instanceof NotSentError || error instanceof AnswerLostError) return 'again';
    throw error;
  }
}
