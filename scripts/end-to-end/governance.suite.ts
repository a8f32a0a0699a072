/** What people do about actions, through HTTP alone: the same cases for every mode. */
import assert from 'node:assert/strict';
import type { ActionList, DeadLetterList } from '../../schemas/generated/types.ts';
import { ofType, type TestSystem, type User } from './system.ts';

const DEPLOY = 'Deploy intent-router to production';

export function governanceSuite(mode: string, startSystem: () => Promise<TestSystem>, timeoutMs = 30_000): void {
  describe(`governance, end to end: ${mode}`, function () {
    this.timeout(timeoutMs);
    let system: TestSystem;
    let ada: User;
    before(async () => {
      system = await startSystem();
      ada = await system.user('acme');
    });
    after(() => system.stop());

    it('holds actions back while the kill switch is on, and does them when it is off', async () => {
      const flip = (on: boolean) => ada.json('PUT', '/v1/kill-switch', { on, reason: 'bad release' });
      await flip(true);
      const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
      await ada.say(sessionId, DEPLOY);
      const held = await ada.events(sessionId, { enough: ({ type }) => type === 'error' });
      assert.deepEqual(ofType(held, 'error').map(({ data }) => [data.code, data.message, data.stage]), [['ACTION_HELD', 'Actions are held back: bad release', 'dispatch']]);
      const { actions: [waiting] } = await ada.json<ActionList>('GET', '/v1/actions?status=pending');
      assert.deepEqual([waiting?.sessionId, waiting?.attempts], [sessionId, []]);
      await flip(false);
      const after = await ada.events(sessionId, { enough: ({ type }) => type === 'action.dispatched' });
      assert.deepEqual(ofType(after, 'action.dispatched').map(({ data }) => [data.actionId, data.status]), [[waiting?.actionId, 'dispatched']]);
      assert.equal((await ada.json<ActionList>('GET', `/v1/actions?sessionId=${sessionId}`)).actions[0]?.status, 'dispatched');
      assert.equal((await ada.json<{ ok: boolean }>('GET', '/v1/audit/verify')).ok, true);
    });

    it('gives up what is held back when its speaker takes it back', async () => {
      const flip = (on: boolean) => ada.json('PUT', '/v1/kill-switch', { on, reason: 'bad release' });
      await flip(true);
      const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
      await ada.say(sessionId, DEPLOY, 'forget it');
      const events = await ada.events(sessionId, { enough: ({ type }) => type === 'action.dispatched' });
      assert.deepEqual(ofType(events, 'error').map(({ data }) => data.code), ['ACTION_HELD']);
      await flip(false);
      const { actions: [action] } = await ada.json<ActionList>('GET', `/v1/actions?sessionId=${sessionId}`);
      assert.deepEqual([ofType(events, 'action.dispatched')[0]?.data.status, action?.status, action?.attempts], ['failed', 'failed', []]);
      await ada.close(sessionId);
      assert.equal(ofType(await ada.events(sessionId), 'action.dispatched').length, 1);
    });

    it('shows what was given up to its tenant alone, who takes it up again or drops it', async () => {
      const letters = async (user = ada) => (await user.json<DeadLetterList>('GET', '/v1/dead-letters?topic=dispatch')).deadLetters;
      await ada.json('PUT', '/v1/kill-switch', { on: true, reason: 'test' });
      const { sessionId } = await ada.open({ scope: { environment: 'staging' } });
      await ada.say(sessionId, DEPLOY);
      await ada.events(sessionId, { enough: ({ type }) => type === 'error' });
      await ada.json('POST', '/v1/manifests/intent-router-prod-v1/retire', { reason: 'test' });
      await ada.json('PUT', '/v1/kill-switch', { on: false, reason: 'test' });
      const events = await ada.events(sessionId, { enough: ({ type, data }) => type === 'error' && 'code' in data && data.code === 'MANIFEST_NOT_ACTIVE' });
      assert.deepEqual(ofType(events, 'action.dispatched').map(({ data }) => data.status), ['failed']);
      while ((await letters()).length === 0);
      const [dead] = await letters();
      assert.deepEqual([dead?.reason.code, dead?.stage, dead?.sessionId], ['MANIFEST_NOT_ACTIVE', 'dispatch', sessionId]);
      assert.deepEqual(await letters(await system.user('other')), []);
      assert.equal((await ada.call('POST', `/v1/dead-letters/${dead?.id}/redrive`)).status, 202);
      while ((await letters()).length === 0);
      const [again] = await letters();
      assert.equal(again?.sessionId, sessionId, 'it is as impossible as before');
      assert.equal((await ada.call('POST', `/v1/dead-letters/${again?.id}/discard`)).status, 200);
      assert.deepEqual(await letters(), []);
    });
  });
}
