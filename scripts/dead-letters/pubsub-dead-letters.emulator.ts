import assert from 'node:assert/strict';
import { deadLetterMessage } from '../../topics/dead-letter.ts';
import { toPubsub } from '../../topics/pubsub-message.ts';
import { registry, type TopicSpec } from '../../topics/registry.ts';
import { createTopics } from '../cloud/create-topics.ts';
import { DeadLetters } from './pubsub-dead-letters.ts';

describe('dead letters on Pub/Sub', () => {
  const endpoint = `http://${process.env.PUBSUB_EMULATOR_HOST}`;
  const projectId = `redrive-${process.pid}`;
  const [topic] = registry.topics as readonly [TopicSpec];
  const letters = new DeadLetters(topic, { projectId, region: 'europe-west1', endpoint });
  const post = async (path: string, body: object, method = 'POST') => {
    const response = await fetch(`${endpoint}/v1/projects/${projectId}/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as { receivedMessages?: readonly { message: { data: string; orderingKey?: string; attributes: Record<string, string> } }[] };
  };

  before(async () => {
    await createTopics({ endpoint, projectId, registry, pushUrl: () => 'http://127.0.0.1:9/nobody' });
    await post('subscriptions/observer', { topic: `projects/${projectId}/topics/${topic.name}`, enableMessageOrdering: true }, 'PUT');
  });

  async function park(id: string, text: string): Promise<void> {
    const dead = deadLetterMessage({ subscription: topic.name, attempt: 10, publishedAt: 0, message: { topic: topic.name, id, orderingKey: 'session-1', data: text, attributes: {} } }, 'BROKEN: no way');
    const { data, ...rest } = toPubsub(dead);
    await post(`topics/${dead.topic}:publish`, { messages: [{ ...rest, data: Buffer.from(data).toString('base64') }] });
  }

  it('are seen with their reason, sent back as they were, and gone from where they waited', async () => {
    await park('m1', 'first');
    await park('m2', 'second');
    const waiting = await letters.pull(10);
    assert.deepEqual(waiting.map(({ reason, orderingKey }) => [reason, orderingKey]), [['BROKEN: no way', 'session-1'], ['BROKEN: no way', 'session-1']]);
    await letters.sendBack(waiting);
    const { receivedMessages = [] } = await post('subscriptions/observer:pull', { maxMessages: 10 });
    assert.deepEqual(receivedMessages.map(({ message }) => [Buffer.from(message.data, 'base64').toString(), message.orderingKey, message.attributes]), [
      ['first', 'session-1', { eggId: 'm1', eggKey: 'session-1' }], ['second', 'session-1', { eggId: 'm2', eggKey: 'session-1' }],
    ]);
    assert.deepEqual(await letters.pull(10), []);
  });

  it('stay when they are only looked at, and go when they are discarded', async () => {
    await park('m3', 'third');
    const looked = await letters.pull(10);
    await letters.release(looked.map(({ ackId }) => ackId));
    const again = await letters.pull(10);
    assert.equal(again.length, 1);
    await letters.discard(again.map(({ ackId }) => ackId));
    assert.deepEqual(await letters.pull(10), []);
  });
});
