/** A model behind the local tiers, end to end: from a sentence that no rule knows to an action, its cost in the tenant's books. */
import assert from 'node:assert/strict';
import { type FakeGemini, startFakeGemini } from '../../functions/runtime/testing/fake-gemini.ts';
import { ofType, startSystem, type TestSystem } from './system.ts';

const SAID = 'intent-router, the fresh bits, put them where our customers are';

describe('models, end to end', function () {
  this.timeout(20_000);
  let gemini: FakeGemini;
  let system: TestSystem;
  before(async () => {
    gemini = await startFakeGemini();
    system = await startSystem({ env: { GEMINI_API_KEY: 'k', GOOGLE_GEMINI_BASE_URL: gemini.baseUrl } });
  });
  after(async () => { await system.stop(); await gemini.close(); });

  async function say(tenant: string, text: string) {
    const ada = await system.user(tenant);
    const { sessionId } = await ada.open({ scope: { environment: 'production' } });
    await ada.say(sessionId, text);
    await ada.close(sessionId);
    return { ada, events: await ada.events(sessionId) };
  }

  it('recognise what the local tiers leave open', async () => {
    gemini.reply({ answer: { intents: [{ intent: 'deploy', certainty: 'certain', quote: 'the fresh bits, put them where our customers are', slots: [{ name: 'service', value: 'intent-router' }] }], standalone: true } });
    const { ada, events } = await say('acme', SAID);
    const [intent] = ofType(events, 'intent.update');
    assert.deepEqual([intent?.data.intent, intent?.data.tier, intent?.data.model], ['deploy', 'fast', 'gemini-3.5-flash-lite']);
    assert.ok((intent?.data.costUSD ?? 0) > 0);
    const [closed] = ofType(events, 'session.closed');
    assert.ok((closed?.data.totals.costUSD ?? 0) >= (intent?.data.costUSD ?? 1));
    const budget = await ada.json<{ daily: { spentUSD: number } }>('GET', '/v1/budget');
    assert.ok(budget.daily.spentUSD > 0);
  });

  const understood = { answer: { intents: [{ intent: 'deploy', certainty: 'certain', quote: 'put them where our customers are', slots: [{ name: 'service', value: 'intent-router' }] }], standalone: true } };
  const books = async ({ ada }: Awaited<ReturnType<typeof say>>) => (await ada.json<{ daily: { spentUSD: number; reservedUSD: number } }>('GET', '/v1/budget')).daily;
  const models = () => gemini.asked.map(({ model }) => (model.includes('lite') ? 'fast' : 'strong'));

  it('are asked once more when an answer cannot be read, and left when they do not end', async () => {
    for (const [tenant, replies, asked] of [['mended', [{ answer: 'Sure!' }, understood], ['fast', 'fast']], ['endless', [{ ...understood, endless: true }], ['fast']]] as const) {
      gemini.asked.length = 0;
      gemini.reply(...replies);
      const [intent] = ofType((await say(tenant, SAID)).events, 'intent.update');
      assert.deepEqual([intent?.data.intent, intent?.data.tier, intent?.data.degraded, models()], ['deploy', 'fast', undefined, asked]);
    }
  });

  for (const [what, reply, reason, asked] of [
    ['block', { fault: 'blocked_answer' }, 'unusable', ['fast', 'strong']], ['talk nonsense', { answer: 'Sure!' }, 'unusable', ['fast', 'fast', 'strong']],
    ['say nothing', { fault: 'empty' }, 'unusable', ['fast', 'fast', 'strong']], ['leave the catalogue', { answer: { ...understood.answer, intents: [{ ...understood.answer.intents[0], intent: 'drop_everything' }] } }, 'unusable', ['fast', 'fast', 'strong']],
    ['break off', { fault: 'cut' }, 'unavailable', ['fast', 'strong']], ['are down', { fault: 'overloaded' }, 'unavailable', ['fast', 'fast', 'strong', 'strong']],
    // After three failures in a row they are left alone.
    ['are still down', { fault: 'overloaded' }, 'unavailable', []],
  ] as const) {
    it(`leave the local answer when they ${what}: the client is told why, and the books hold what it cost`, async () => {
      gemini.asked.length = 0;
      gemini.reply(reply);
      const said = await say(`tenant-${what.replaceAll(' ', '-')}`, SAID);
      const intents = ofType(said.events, 'intent.update');
      assert.deepEqual(intents.map(({ data }) => [data.model, data.degraded, data.degradedReason]), [[null, true, reason]]);
      assert.deepEqual(models(), asked);
      const [closed] = ofType(said.events, 'session.closed');
      const { spentUSD, reservedUSD } = await books(said);
      // Books and totals count in millionths of a dollar.
      for (const told of [closed?.data.totals.costUSD ?? NaN, spentUSD]) assert.ok(Math.abs(told - (intents[0]?.data.costUSD ?? NaN)) <= 4e-6, `${told} ${intents[0]?.data.costUSD}`);
      assert.equal(reservedUSD, 0);
      assert.equal(spentUSD > 0, reason === 'unusable' || what === 'break off');
    });
  }

  it('are told in /readyz', async () => {
    const { checks } = (await (await fetch(`${system.url}/readyz`)).json()) as { checks: Record<string, { detail?: string }> };
    assert.match(checks['models']?.detail ?? '', /Gemini API: fast gemini-3.5-flash-lite, strong gemini-3.8-flash/);
  });
});
