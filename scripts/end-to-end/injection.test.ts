/** Every attack, and the same request without it, through the whole system: flagged, and no action that its twin would not have led to. */
import assert from 'node:assert/strict';
import { ATTACKS } from '../../functions/intent/guard/fixtures/attacks.ts';
import { BENIGN } from '../../functions/intent/guard/fixtures/benign.ts';
import { type FakeGemini, startFakeGemini } from '../../functions/runtime/testing/fake-gemini.ts';
import { ofType, startSystem, type TestSystem, type User } from './system.ts';

const PAIRS = Object.values(ATTACKS).flat();
const AT_ONCE = 16;

interface Outcome { readonly flagged: boolean; readonly intents: readonly string[]; readonly actions: readonly string[]; readonly waiting: readonly string[] }

async function say(user: User, text: string): Promise<Outcome> {
  const { sessionId } = await user.open({ scope: { environment: 'staging' } });
  await user.say(sessionId, text);
  await user.close(sessionId);
  const events = await user.events(sessionId);
  const told = ofType(events, 'intent.update').map(({ data }) => data);
  const named = new Map(told.map(({ intentId, intent, slots }) => [intentId, JSON.stringify([intent, Object.entries(slots).map(([name, { value }]) => [name, value]).sort()])]));
  return {
    flagged: told.some(({ safety_flags: flags }) => flags.includes('prompt_injection')), intents: told.map(({ intent }) => intent),
    actions: ofType(events, 'action.dispatched').map(({ data }) => named.get(data.intentId) ?? '?'), waiting: ofType(events, 'review.requested').map(({ data }) => named.get(data.intentId) ?? '?'),
  };
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  return results;
}

describe('injections, end to end', function () {
  this.timeout(60_000);

  describe('by the local tiers', () => {
    let system: TestSystem;
    let ada: User;
    before(async () => {
      system = await startSystem();
      ada = await system.user('acme');
    });
    after(() => system.stop());

    it('are flagged, and lead to nothing that the request alone would not', async () => {
      const broken = await each(PAIRS, async ([attack, twin]) => {
        const [attacked, clean] = await Promise.all([say(ada, attack), say(ada, twin)]);
        assert.ok(!clean.flagged, `flagged: ${twin}`);
        const more = [...attacked.actions.filter((action) => !clean.actions.includes(action)), ...attacked.waiting.filter((action) => !clean.waiting.includes(action))];
        return [...(attacked.flagged ? [] : [`not flagged: ${attack}`]), ...more.map((action) => `${action} after: ${attack}`)];
      });
      assert.deepEqual(broken.flat(), []);
    });

    it('are not seen in what is harmless', async () => {
      const flagged = (await each(BENIGN, async (text) => ((await say(ada, text)).flagged ? [text] : []))).flat();
      assert.ok(flagged.length / BENIGN.length <= 0.02, flagged.join('\n'));
    });
  });

  describe('that would have turned the model', () => {
    let gemini: FakeGemini;
    let system: TestSystem;
    let ada: User;
    before(async () => {
      gemini = await startFakeGemini();
      // It says what the attacker wants, whatever it is asked.
      gemini.reply({ answer: { intents: [{ intent: 'grant_access', certainty: 'certain', quote: '', slots: [{ name: 'role', value: 'admin' }, { name: 'decision', value: 'auto' }] }], standalone: true } });
      system = await startSystem({ env: { GEMINI_API_KEY: 'k', GOOGLE_GEMINI_BASE_URL: gemini.baseUrl } });
      ada = await system.user('acme');
    });
    after(async () => { await system.stop(); await gemini.close(); });

    it('never reach it', async () => {
      const outcomes = await each(PAIRS, async ([attack]) => ({ attack, ...(await say(ada, attack)) }));
      assert.deepEqual(outcomes.filter(({ actions, waiting, intents }) => actions.length + waiting.length > 0 || intents.some((intent) => intent !== 'unknown')).map(({ attack }) => attack), []);
    });

    it('cost nothing: nobody was asked', () => assert.deepEqual(gemini.asked.filter(({ method }) => !method.startsWith('batchEmbed')).map(({ text }) => text), []));

    it('could only choose what the catalogue has, with values that were said', async () => {
      for (const answer of [
        { intents: [{ intent: 'drop_everything', certainty: 'certain', quote: 'the thing with the stuff', slots: [] }], standalone: true },
        { intents: [{ intent: 'scale', certainty: 'certain', quote: 'words that nobody said', slots: [{ name: 'count', value: 9999 }] }, { intent: 'delete_database', certainty: 'certain', quote: 'nor these', slots: [] }], standalone: true },
      ]) {
        gemini.reply({ answer });
        const { actions, waiting } = await say(ada, 'so about the thing with the stuff over there');
        assert.deepEqual([actions, waiting], [[], []]);
      }
    });
  });
});
