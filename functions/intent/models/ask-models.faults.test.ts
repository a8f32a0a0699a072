/** What becomes of an utterance when the models behind the local tiers fail, each in its own way: tier, reason, events and books. */
import assert from 'node:assert/strict';
import sinon from 'sinon';
import { modelFacts, priceAt, TIME_LIMITS_MS } from '../../runtime/models/model-catalogue.ts';
import { answer, FAST, HARD, type ModelStages, NOW, openModelStages, PATIENT, STRONG } from './fixtures/model-stages.ts';

describe('upper tiers in trouble', () => {
  let stages: ModelStages;
  let gemini: ModelStages['gemini'];
  let start: ModelStages['start'];
  let asked: ModelStages['asked'];
  before(async () => {
    stages = await openModelStages();
    ({ gemini, start, asked } = stages);
  });
  after(() => stages.close());
  beforeEach(() => stages.next());
  afterEach(() => sinon.restore());

  /** The most that a first question can cost: what is held while it is open. */
  async function mostOfOne(): Promise<number> {
    gemini.reply({ fault: 'silent' });
    const { say, spent } = start({ timeLimitsMs: PATIENT });
    void say(HARD).catch(() => {});
    await stages.untilAsked(1);
    const { reservedUSD } = await spent();
    stages.next();
    return reservedUSD;
  }

  const impatient = { whole: 60_000, firstText: 60_000, nextText: 20 };
  for (const [what, reply, reason, trouble, times] of [
    ['overloaded', { fault: 'overloaded' }, 'unavailable', 'MODEL_UNAVAILABLE', [2, 2]], ['over quota', { fault: 'rate_limited', retryDelay: '30s' }, 'unavailable', 'MODEL_RATE_LIMITED', [1, 1]],
    ['stalled', { fault: 'stalled' }, 'unavailable', 'MODEL_TIMEOUT', [1, 1]],
    ['broken off', { fault: 'cut' }, 'unavailable', 'MODEL_UNAVAILABLE', [1, 1]], ['broken off with an error', { fault: 'stream_error' }, 'unavailable', 'MODEL_UNAVAILABLE', [2, 2]],
    ['blocked', { fault: 'blocked_answer' }, 'unusable', 'MODEL_BLOCKED', [1, 1]], ['blocked before they answer', { fault: 'blocked_prompt' }, 'unusable', 'MODEL_BLOCKED', [1, 1]],
    ['cut by their limit', { answer: '{"intents": [', finishReason: 'MAX_TOKENS' }, 'unusable', 'MODEL_ANSWER', [1, 1]], ['empty', { fault: 'empty' }, 'unusable', 'MODEL_ANSWER', [2, 1]],
    ['no JSON', { answer: 'I would rather not.' }, 'unusable', 'MODEL_ANSWER', [2, 1]], ['outside their schema', answer('drop_everything', HARD), 'unusable', 'MODEL_ANSWER', [2, 1]],
    ['without a key', { fault: 'bad_key' }, 'unusable', 'MODEL_REQUEST', [1, 1]],
  ] as const) {
    it(`that are ${what} leave the cheaper answer, marked degraded, and no money held`, async () => {
      gemini.reply(reply);
      const { say, troubles, assertSettled } = start({ timeLimitsMs: { ...TIME_LIMITS_MS, fast: impatient, strong: impatient } });
      const [said, ...more] = await say(HARD);
      assert.deepEqual([said?.intent, said?.tier, said?.degraded, said?.degradedReason, more], ['unknown', 'local', true, reason, []]);
      // A provider that is down is asked again by itself; an answer that cannot be read is asked for once more, and is a trouble each time.
      assert.deepEqual(asked(), [...Array<string>(times[0]).fill(FAST), ...Array<string>(times[1]).fill(STRONG)]);
      const troubled = trouble === 'MODEL_ANSWER' ? times : [1, 1];
      assert.deepEqual(troubles, [...Array<string>(troubled[0]).fill(`fast ${trouble}`), ...Array<string>(troubled[1]).fill(`strong ${trouble}`)]);
      await assertSettled([said]);
    });
  }

  for (const [what, reply] of [['empty', { fault: 'empty' }], ['no JSON', { answer: 'I would rather not.' }], ['outside its schema', answer('drop_everything', HARD)]] as const) {
    it(`are asked once more for an answer that is ${what}, told why, with the beginning that the provider has cached`, async () => {
      gemini.reply(reply, answer('show_cost', 'eats our money'));
      const { say, assertSettled } = start();
      const [said] = await say(HARD);
      assert.deepEqual([said?.intent, said?.tier, said?.degraded, asked()], ['show_cost', 'fast', undefined, [FAST, FAST]]);
      const [first = '', second = ''] = gemini.asked.map(({ body }) => body.systemInstruction?.parts?.[0]?.text);
      assert.ok(second.startsWith(first) && second.length > first.length);
      assert.ok(!second.includes('drop_everything') && !second.includes('rather'), 'nothing of the refused answer comes back');
      await assertSettled([said]);
    });
  }

  it('are not asked once more when half of their time is gone', async () => {
    gemini.reply(() => { stages.pass(2_001); return { answer: 'I would rather not.' }; }, answer('show_cost', 'eats our money'));
    assert.deepEqual([(await start().say(HARD))[0]?.tier, asked()], ['strong', [FAST, STRONG]]);
  });

  it('are not asked once more without the money for it', async () => {
    const mostUSD = await mostOfOne();
    gemini.reply({ answer: 'I would rather not.' });
    const { say, assertSettled } = start({ scope: { maxCostUSD: mostUSD } });
    const [said] = await say(HARD);
    assert.deepEqual([said?.degradedReason, asked()], ['budget', [FAST]]);
    await assertSettled([said]);
  });

  it('that stall are left for the next tier long before their time is over', async () => {
    gemini.reply({ fault: 'stalled' }, answer('show_cost', 'eats our money'));
    const { say, assertSettled } = start({ timeLimitsMs: { ...TIME_LIMITS_MS, fast: impatient } });
    const [said] = await say(HARD);
    assert.deepEqual([said?.intent, said?.tier, said?.degraded, asked()], ['show_cost', 'strong', undefined, [FAST, STRONG]]);
    await assertSettled([said]);
  });

  it('that say nothing are given up at the limit for a first text', async () => {
    sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    gemini.reply({ fault: 'silent' });
    const { say, troubles, assertSettled } = start();
    const answered = say(HARD);
    for (const [count, role] of [[1, 'fast'], [2, 'strong']] as const) {
      await stages.untilAsked(count);
      sinon.clock.tick(TIME_LIMITS_MS[role].firstText ?? NaN);
    }
    const [said] = await answered;
    assert.deepEqual([said?.intent, said?.degradedReason, troubles], ['unknown', 'unavailable', ['fast MODEL_TIMEOUT', 'strong MODEL_TIMEOUT']]);
    await assertSettled([said]);
  });

  it('that fill up their answer with blanks are left once it is whole, at the price of all that they were allowed', async () => {
    gemini.reply({ ...answer('show_cost', 'eats our money'), endless: true });
    const { say, assertSettled } = start();
    const [said] = await say(HARD);
    assert.deepEqual([said?.intent, said?.tier, said?.degraded], ['show_cost', 'fast', undefined]);
    assert.ok((said?.costUSD ?? 0) >= (1024 * priceAt(modelFacts(FAST), NOW).output) / 1e6);
    await assertSettled([said]);
  });

  it('come again when RetryInfo says; until then they are not asked', async () => {
    gemini.reply({ fault: 'rate_limited', retryDelay: '0.01s' }, answer('show_cost', 'eats our money'));
    const soon = start();
    assert.deepEqual([(await soon.say(HARD))[0]?.tier, asked()], ['fast', [FAST, FAST]]);
    gemini.reply(({ model }) => (model === FAST ? { fault: 'rate_limited', retryDelay: '30s' } : answer('show_cost', 'eats our money')));
    gemini.asked.length = 0;
    const late = start({ digest: 'sha256:late' });
    assert.equal((await late.say(HARD, 'm2'))[0]?.tier, 'strong');
    assert.equal((await late.say(`${HARD} please`, 'm3'))[0]?.tier, 'strong');
    assert.deepEqual([asked(), late.troubles], [[FAST, STRONG, STRONG], ['fast MODEL_RATE_LIMITED', 'fast MODEL_RESTING']]);
  });

  it('that fail again and again are left alone, and cost neither time nor money', async () => {
    gemini.reply({ fault: 'overloaded' });
    const { say, troubles } = start();
    await say(HARD, 'm1');
    await say(`${HARD} now`, 'm2');
    assert.equal(asked().length, 6, 'two attempts each, and a third');
    const [said] = await say(`${HARD} please`, 'm3');
    assert.deepEqual([said?.degradedReason, said?.costUSD, asked().length, troubles.slice(-2)], ['unavailable', 0, 6, ['fast MODEL_RESTING', 'strong MODEL_RESTING']]);
  });

  it('answer one of two chunks that race for the last money', async () => {
    const maxCostUSD = await mostOfOne();
    gemini.reply(answer('show_cost', 'eats our money'));
    const { say, assertSettled } = start({ scope: { maxCostUSD } });
    const said = (await Promise.all([say(HARD, 'm1'), say(HARD.toUpperCase(), 'm2')])).flat();
    assert.deepEqual(said.map(({ tier, degradedReason }) => degradedReason ?? tier).sort(), ['budget', 'fast']);
    assert.equal(asked().length, 1);
    await assertSettled(said);
  });

  it('are left when a newer chunk comes while nothing of the answer has, so that it gets its turn', async () => {
    sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    gemini.reply({ fault: 'silent' });
    const { say, newest, assertSettled, troubles } = start({ boundary: 'size' });
    const answered = say(HARD);
    await stages.untilAsked(1);
    await newest('chunk_2');
    sinon.clock.tick(500);
    const [said] = await answered;
    assert.deepEqual([said?.degradedReason, asked(), troubles], ['overtaken', [FAST], []]);
    assert.ok((said?.costUSD ?? 0) > 0, 'what was asked may be charged');
    await assertSettled([said]);
  });
});
