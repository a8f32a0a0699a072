import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { LimitsFile, NotifyMessage } from '../../schemas/generated/types.ts';
import type { Delivery, OutgoingMessage } from '../../topics/bus.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { AnswerLostError, EgressRefusedError, NotSentError } from '../runtime/egress/errors.ts';
import type { SafeRequest } from '../runtime/egress/safe-fetch.ts';
import { createNotifier } from './create-notifier.ts';
import { NotifyFailedError } from './errors.ts';
import { renderNotice } from './render-notice.ts';

const NOTICE = JSON.parse(readFileSync(new URL('../../schemas/examples/notify.message/valid/review.json', import.meta.url), 'utf8')) as NotifyMessage;
const NOW = Date.parse('2026-11-22T20:30:00Z');
type Channels = NonNullable<LimitsFile['notifications']>;
const WEBHOOK = { channel: 'webhook', target: 'https://hooks.example.org/egg' } as const;
const SLACK = { channel: 'slack', target: 'https://hooks.slack.com/services/x' } as const;

/** Runs one delivery against channels that answer so. */
async function notify(channels: Channels, { answer = 204, secret = 'swordfish', data = JSON.stringify(NOTICE) }: { answer?: number | Error; secret?: string; data?: string } = {}) {
  const sent: SafeRequest[] = [];
  const published: OutgoingMessage[] = [];
  const deliver = createNotifier({
    bundles: { active: () => Promise.resolve({ limits: { notifications: channels } } as Bundle) },
    publisher: { publish: async (messages) => void published.push(...messages) },
    clock: { now: () => NOW }, log: pino({ level: 'silent' }),
    secrets: async (ref) => (ref === 'notify' && secret !== '' ? secret : undefined),
    fetch: async (request) => {
      sent.push(request);
      if (answer instanceof Error) throw answer;
      return { status: answer, body: '', truncated: false };
    },
  });
  const delivery: Delivery = { subscription: 'notify', attempt: 1, publishedAt: NOW, message: { topic: 'notify', id: NOTICE.id, orderingKey: '', data, attributes: {} } };
  const outcome = await deliver(delivery, new AbortController().signal).then(() => 'acknowledged', (error: unknown) => error);
  return { sent, published, outcome };
}

describe('notifier', () => {
  it('signs webhooks, and gives each channel a key of its own', async () => {
    const { sent, outcome } = await notify([WEBHOOK, SLACK]);
    assert.equal(outcome, 'acknowledged');
    const [webhook, slack] = [WEBHOOK, SLACK].map(({ target }) => sent.find(({ url }) => url === target));
    assert.deepEqual(JSON.parse(webhook?.body ?? ''), NOTICE);
    const seconds = NOW / 1000;
    assert.equal(webhook?.headers['x-egg-signature'], `t=${seconds},v1=${createHmac('sha256', 'swordfish').update(`${seconds}.${webhook?.body}`).digest('hex')}`);
    assert.deepEqual([webhook, slack].map((request) => request?.headers['idempotency-key']), ['ntf_1:0', 'ntf_1:1']);
    assert.equal(slack?.headers['x-egg-signature'], undefined);
    assert.equal((JSON.parse(slack?.body ?? '') as { text: string }).text, '*deploy in production waits for a review*\nProduction needs a second pair of eyes\n/reviews/rev_1');
  });

  it('tells only channels that want to hear of it', async () => {
    assert.equal((await notify([{ ...WEBHOOK, on: ['review.expiring'] }])).sent.length, 0);
    assert.equal((await notify([{ ...WEBHOOK, on: ['review.requested'] }])).sent.length, 1);
    assert.equal((await notify([])).outcome, 'acknowledged');
  });

  it('sends nothing unsigned', async () => {
    const { sent, outcome } = await notify([WEBHOOK], { secret: '' });
    assert.equal(sent.length, 0);
    assert.equal(outcome, 'acknowledged');
  });

  for (const answer of [503, 429, 408, new NotSentError('no connection'), new AnswerLostError('broke off')]) {
    it(`comes again after ${answer instanceof Error ? answer.name : answer}`, async () => assert.ok((await notify([WEBHOOK], { answer })).outcome instanceof NotifyFailedError));
  }

  for (const answer of [400, 404, 301, new EgressRefusedError('not in the allow-list')]) {
    it(`leaves a channel out that answers ${answer instanceof Error ? answer.name : answer}`, async () => assert.equal((await notify([WEBHOOK], { answer })).outcome, 'acknowledged'));
  }

  for (const data of ['no JSON', '{"id":"x"}']) {
    it(`parks ${data}`, async () => {
      const { published, outcome, sent } = await notify([WEBHOOK], { data });
      assert.deepEqual([published.map(({ topic }) => topic), outcome, sent], [['notify-dead'], 'acknowledged', []]);
    });
  }

  it('keeps Slack\'s markup out of texts', () => {
    assert.match(renderNotice({ ...NOTICE, title: '<!everyone> & co' }, 'slack').body, /\*&lt;!everyone&gt; &amp; co\*/);
  });
});
