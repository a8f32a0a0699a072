import assert from 'node:assert/strict';
import { message } from './bus.contract.ts';
import { BusError } from './bus-errors.ts';
import { createRestPublisher, type RestPublisherOptions } from './pubsub-rest-publisher.ts';

interface Sent { readonly url: string; readonly authorization: string | null; readonly messages: { data: string; orderingKey?: string; attributes: Record<string, string> }[] }

/** A publisher before a server that answers with these statuses, then with 200. */
function publisherBefore(answers: readonly (number | { readonly status: number; readonly retryAfter?: string } | Error)[], options: Partial<RestPublisherOptions> = {}) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const left = [...answers];
  const publisher = createRestPublisher({
    projectId: 'p', region: 'europe-west1', random: () => 1,
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (url, init) => {
      const { messages } = JSON.parse(String(init?.body)) as Pick<Sent, 'messages'>;
      sent.push({ url: String(url), authorization: new Headers(init?.headers).get('authorization'), messages });
      const answer = left.shift() ?? 200;
      if (answer instanceof Error) throw answer;
      const { status, retryAfter } = typeof answer === 'number' ? { status: answer } : answer;
      return new Response('{"messageIds":["1"]}', { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} });
    },
    ...options,
  });
  return { publisher, sent, waits };
}

describe('REST publisher', () => {
  it('publishes to the region\'s own endpoint, with id and key', async () => {
    const { publisher, sent } = publisherBefore([]);
    await publisher.publish([message('m1', 'k', { topic: 'ingest', data: '{"text":"日本"}', attributes: { a: 'b' } })]);
    assert.equal(sent[0]?.url, 'https://europe-west1-pubsub.googleapis.com/v1/projects/p/topics/ingest:publish');
    const [wire] = sent[0]?.messages ?? [];
    assert.equal(Buffer.from(wire?.data ?? '', 'base64').toString(), '{"text":"日本"}');
    assert.deepEqual([wire?.orderingKey, wire?.attributes], ['k', { a: 'b', eggId: 'm1', eggKey: 'k' }]);
  });

  it('sends no key for unordered messages, and full topic names as they are', async () => {
    const { publisher, sent } = publisherBefore([], { endpoint: 'http://127.0.0.1:1' });
    await publisher.publish([message('m1', '', { topic: 'projects/q/topics/t' })]);
    assert.equal(sent[0]?.url, 'http://127.0.0.1:1/v1/projects/q/topics/t:publish');
    assert.equal('orderingKey' in (sent[0]?.messages[0] ?? {}), false);
  });

  it('tries again after 429, 5xx and lost connections, with growing pauses, as told to wait', async () => {
    const { publisher, sent, waits } = publisherBefore([503, new TypeError('fetch failed'), { status: 429, retryAfter: '1' }, 500]);
    await publisher.publish([message('m1', 'k')]);
    assert.equal(sent.length, 5);
    assert.deepEqual(waits, [100, 200, 1000, 800]);
  });

  it('gives up after the last try', async () => {
    const { publisher, sent } = publisherBefore(Array.from({ length: 9 }, () => 503));
    await assert.rejects(publisher.publish([message('m1', 'k')]), (error) => error instanceof BusError && error.retryable);
    assert.equal(sent.length, 5);
  });

  it('does not repeat what was refused', async () => {
    const { publisher, sent } = publisherBefore([403]);
    await assert.rejects(publisher.publish([message('m1', 'k')]), /HTTP 403/);
    assert.equal(sent.length, 1);
  });

  it('asks for a new token after a 401', async () => {
    const asked: boolean[] = [];
    const { publisher, sent } = publisherBefore([401], { accessToken: async (renew) => {
      asked.push(renew);
      return renew ? 'new' : 'old';
    } });
    await publisher.publish([message('m1', 'k')]);
    assert.deepEqual(asked, [false, true]);
    assert.deepEqual(sent.map(({ authorization }) => authorization), ['Bearer old', 'Bearer new']);
  });

  it('lets no message overtake another of its key that is tried again', async () => {
    const { publisher, sent } = publisherBefore([503]);
    await Promise.all([publisher.publish([message('m1', 'k')]), publisher.publish([message('m2', 'k')])]);
    assert.deepEqual(sent.map(({ messages }) => messages[0]?.attributes.eggId), ['m1', 'm1', 'm2']);
  });

  it('cuts what is too much for one request', async () => {
    const { publisher, sent } = publisherBefore([]);
    await publisher.publish(Array.from({ length: 501 }, (_, at) => message(`m${at}`, 'k')));
    assert.deepEqual(sent.map(({ messages }) => messages.length), [500, 1]);
    await publisher.publish(['a', 'b', 'c'].map((id) => message(id, 'k', { data: 'x'.repeat(2_000_000) })));
    assert.deepEqual(sent.slice(2).map(({ messages }) => messages.length), [1, 1, 1]);
  });
});
