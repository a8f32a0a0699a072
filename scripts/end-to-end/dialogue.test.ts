/** "Forget it" and corrections, through HTTP and the event stream only; what is still being said leads to nothing. */
import assert from 'node:assert/strict';
import { ofType, startSystem, type TestSystem, textFrame, type User } from './system.ts';

const STOP = '緊急で本番環境の全サービスを停止して';

describe('a conversation, end to end', function () {
  this.timeout(20_000);
  let system: TestSystem;
  let ada: User;
  before(async () => {
    system = await startSystem();
    ada = await system.user('acme');
  });
  after(() => system.stop());

  async function talk(...frames: (string | object)[]) {
    const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
    await ada.say(sessionId, ...frames);
    await ada.close(sessionId);
    return ada.events(sessionId);
  }

  it('withdraws what waits for a person, recorded as the speaker\'s own rejection', async () => {
    const events = await talk(STOP, 'やっぱりやめて');
    const [asked] = ofType(events, 'review.requested');
    const [decided] = ofType(events, 'review.decided');
    assert.deepEqual([decided?.data.reviewId, decided?.data.decision, decided?.data.by], [asked?.data.reviewId, 'reject', 'ada']);
    const review = await ada.json<{ status: string }>('GET', `/v1/reviews/${asked?.data.reviewId}`);
    assert.equal(review.status, 'rejected');
    assert.deepEqual(ofType(events, 'intent.update').at(-1)?.data.dialogue?.act, 'cancel');
    assert.deepEqual(ofType(events, 'error'), []);
  });

  it('undoes nothing silently', async () => {
    const events = await talk('Deploy intent-router to production', 'forget it');
    assert.equal(ofType(events, 'action.dispatched')[0]?.data.status, 'dispatched');
    assert.deepEqual(ofType(events, 'error').map(({ data }) => [data.code, data.severity]), [['NOT_TAKEN_BACK', 'warning']]);
    assert.deepEqual(ofType(events, 'action.rolled_back'), []);
  });

  it('puts a corrected request in the place of the one that waits', async () => {
    const events = await talk('delete the database catalog-db in development', 'no, billing-db');
    const asked = ofType(events, 'review.requested').map(({ data }) => data.reviewId);
    assert.equal(asked.length, 2);
    assert.deepEqual(ofType(events, 'review.decided').map(({ data }) => [data.reviewId, data.decision]), [[asked[0], 'reject']]);
  });

  it('never approves: "yes" is not a reviewer\'s word', async () => {
    const events = await talk(STOP, 'はい、お願いします', 'yes, do that');
    assert.deepEqual([ofType(events, 'review.decided').length, ofType(events, 'action.dispatched').length], [0, 0]);
  });

  it('makes an action of each thing that is named', async () => {
    const events = await talk('Deploy order-service and checkout-api to staging');
    assert.deepEqual(ofType(events, 'intent.update').map(({ data }) => data.slots['service']?.value), ['order-service', 'checkout-api']);
    assert.equal(ofType(events, 'action.dispatched').length, 2);
  });

  it('tells early what is being said, and decides at its end', async () => {
    const events = await talk({ ...textFrame('Deploy intent-router to '), final: false }, textFrame('production'));
    const told = ofType(events, 'intent.update').map(({ data }) => data);
    assert.deepEqual(told.map(({ intent, provisional }) => [intent, provisional ?? false]).at(-1), ['deploy', false]);
    const early = told.filter(({ provisional }) => provisional);
    assert.ok(early.length > 0 && early.every(({ chunkId }) => chunkId === told.at(-1)?.chunkId));
    assert.deepEqual([ofType(events, 'policy.decision').length, ofType(events, 'action.dispatched').length], [1, 1]);
  });
});
