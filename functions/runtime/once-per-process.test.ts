import assert from 'node:assert/strict';
import type { Delivery } from '../../topics/bus.ts';
import type { StageOutcome } from './create-stage.ts';
import { oncePerProcess } from './once-per-process.ts';

const { signal } = new AbortController();
const message = (id: string, orderingKey = 'ses_1'): Delivery => ({ subscription: 'chunk', attempt: 1, publishedAt: 0, message: { topic: 'chunk', id, orderingKey, data: '{}', attributes: {} } });

describe('a message that comes to a process again', () => {
  let ends: { resolve(outcome: StageOutcome): void; reject(error: Error): void }[];
  let deliver: ReturnType<typeof oncePerProcess>;
  beforeEach(() => {
    ends = [];
    deliver = oncePerProcess(() => new Promise<StageOutcome>((resolve, reject) => { ends.push({ resolve, reject }); }));
  });

  it('waits for the delivery that is under way, and is acknowledged with it', async () => {
    const both = Promise.all([deliver(message('a'), signal), deliver(message('a'), signal)]);
    assert.equal(ends.length, 1);
    ends[0]?.resolve('done');
    await both;
  });

  it('is acknowledged at once when it has been done', async () => {
    const first = deliver(message('a'), signal);
    ends[0]?.resolve('repeated');
    await first;
    await deliver(message('a'), signal);
    assert.equal(ends.length, 1);
  });

  it('fails with the delivery that is under way, and is tried again after it', async () => {
    const both = Promise.allSettled([deliver(message('a'), signal), deliver(message('a'), signal)]);
    ends[0]?.reject(new Error('the store is gone'));
    assert.deepEqual((await both).map(({ status }) => status), ['rejected', 'rejected']);
    void deliver(message('a'), signal);
    assert.equal(ends.length, 2);
  });

  it('is handled when it had been given up: somebody sent it again', async () => {
    const first = deliver(message('a'), signal);
    ends[0]?.resolve('dead');
    await first;
    void deliver(message('a'), signal);
    assert.equal(ends.length, 2);
  });

  it('is another one in another session', () => {
    void deliver(message('a'), signal);
    void deliver(message('a', 'ses_2'), signal);
    void deliver(message('b'), signal);
    assert.equal(ends.length, 3);
  });
});
