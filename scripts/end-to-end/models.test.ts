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

  it('leave the local answer when they are down', async () => {
    gemini.reply({ fault: 'overloaded' });
    const { events } = await say('globex', SAID);
    const [intent] = ofType(events, 'intent.update');
    assert.deepEqual([intent?.data.degraded, intent?.data.degradedReason, intent?.data.costUSD], [true, 'unavailable', 0]);
    assert.equal(events.at(-1)?.event.type, 'session.closed');
  });

  it('are told in /readyz', async () => {
    const { checks } = (await (await fetch(`${system.url}/readyz`)).json()) as { checks: Record<string, { detail?: string }> };
    assert.match(checks['models']?.detail ?? '', /Gemini API: fast gemini-3.5-flash-lite, strong gemini-3.8-flash/);
  });
});
