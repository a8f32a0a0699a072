import assert from 'node:assert/strict';
import { InvalidEnvelopeError, parsePushEnvelope, toDelivery } from './push-envelope.ts';

const DATA = Buffer.from('{"text":"grüße"}').toString('base64');
const body = (message: object = {}, envelope: object = {}) => ({
  deliveryAttempt: 3,
  message: { attributes: { eggId: 'msg-1', eggKey: 's1', a: 'b' }, data: DATA, messageId: '42', message_id: '42', orderingKey: 's1', publishTime: '2026-11-22T20:00:00.5Z', publish_time: '2026-11-22T20:00:00.5Z', ...message },
  subscription: 'projects/p/subscriptions/chunk',
  ...envelope,
});

describe('push envelope', () => {
  it('reads everything that the service sends', () => {
    assert.deepEqual(parsePushEnvelope(body()), {
      subscription: 'projects/p/subscriptions/chunk', messageId: '42', orderingKey: 's1', deliveryAttempt: 3, publishTime: Date.parse('2026-11-22T20:00:00.5Z'),
      attributes: { eggId: 'msg-1', eggKey: 's1', a: 'b' }, data: '{"text":"grüße"}',
    });
  });

  it('reads snake case as well', () => {
    const { message_id, publish_time } = body().message;
    const envelope = parsePushEnvelope({ delivery_attempt: 2, message: { data: DATA, message_id, publish_time, ordering_key: 's1' }, subscription: 'projects/p/subscriptions/chunk' });
    assert.deepEqual([envelope.messageId, envelope.orderingKey, envelope.deliveryAttempt, envelope.attributes], ['42', 's1', 2, {}]);
  });

  it('takes the key from the attributes where the body has none, as the emulator leaves it out', () => {
    assert.equal(parsePushEnvelope(body({ orderingKey: undefined })).orderingKey, 's1');
    assert.equal(parsePushEnvelope(body({ orderingKey: undefined, attributes: {} })).orderingKey, '');
  });

  it('gives the delivery its own id and attributes', () => {
    const delivery = toDelivery(parsePushEnvelope(body()), { subscription: 'chunk', topic: 'chunk', attempt: 3 });
    assert.deepEqual(delivery, {
      subscription: 'chunk', attempt: 3, publishedAt: Date.parse('2026-11-22T20:00:00.5Z'),
      message: { topic: 'chunk', id: 'msg-1', orderingKey: 's1', data: '{"text":"grüße"}', attributes: { a: 'b' } },
    });
    const foreign = toDelivery(parsePushEnvelope(body({ attributes: {} })), { subscription: 'chunk', topic: 'chunk', attempt: 1 });
    assert.equal(foreign.message.id, '42');
  });

  it('leaves it to the stage to refuse what is no text', () => assert.equal(parsePushEnvelope(body({ data: '/w==' })).data, '\uFFFD'));

  const broken: readonly (readonly [name: string, body: unknown])[] = [
    ['nothing', undefined], ['a text', 'x'], ['a list', []], ['no message', { subscription: 's' }], ['no subscription', body({}, { subscription: undefined })],
    ['a number as subscription', body({}, { subscription: 1 })], ['no id', body({ messageId: undefined, message_id: undefined })], ['no time', body({ publishTime: undefined, publish_time: undefined })],
    ['a wrong time', body({ publishTime: 'soon' })], ['attempt zero', body({}, { deliveryAttempt: 0 })], ['an attempt in words', body({}, { deliveryAttempt: 'one' })],
    ['attributes that are no texts', body({ attributes: { a: 1 } })], ['data that is no text', body({ data: 1 })], ['a list as message', body([], { message: [] })],
  ];
  for (const [name, value] of broken) {
    it(`refuses ${name}`, () => assert.throws(() => parsePushEnvelope(value), InvalidEnvelopeError));
  }
});
