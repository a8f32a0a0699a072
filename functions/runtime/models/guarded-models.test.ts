import assert from 'node:assert/strict';
import sinon from 'sinon';
import { ModelAnswerError, type ModelError, ModelRateLimitedError, ModelRequestError, ModelTimeoutError, ModelUnavailableError } from './errors.ts';
import { createGuardedModels, type GuardedModelsOptions } from './guarded-models.ts';
import type { ModelAnswer, ModelProvider, ModelQuestion } from './model.ts';

const ANSWER: ModelAnswer = { text: 'yes', model: 'm', usage: { input: 1, cachedInput: 0, output: 1, thinking: 0, audioInput: 0 }, costUSD: 0.1 };
const down = () => new ModelUnavailableError('down', { costUSD: 0 });

function guard(replies: readonly (ModelAnswer | Error)[], options: Partial<GuardedModelsOptions> = {}) {
  let asked = 0;
  const provider: ModelProvider = {
    ask: async () => {
      const reply = replies[Math.min(asked++, replies.length - 1)] as ModelAnswer | Error;
      if (reply instanceof Error) throw reply;
      return reply;
    },
    embed: async () => { throw down(); },
  };
  const models = createGuardedModels({ provider, timeLimitsMs: { whole: 1_000 }, pauseMs: 1, ...options });
  const ask = (model = 'm') => models.ask({ model, instructions: '', parts: [], maxOutputTokens: 1, signal: new AbortController().signal } satisfies ModelQuestion);
  const code = (model?: string) => ask(model).then(() => 'answered', (error: ModelError) => error.code);
  return { ask, code, asked: () => asked };
}

describe('guarded models', () => {
  afterEach(() => sinon.restore());

  it('asks once more when the provider was down, and only then', async () => {
    assert.equal((await guard([down(), ANSWER]).ask()).text, 'yes');
    const unusable = guard([new ModelAnswerError('empty', 'x', { costUSD: 0.1 }), ANSWER]);
    assert.deepEqual([await unusable.code(), unusable.asked()], ['MODEL_ANSWER', 1]);
    const brokenOff = guard([new ModelUnavailableError('cut', { costUSD: undefined }), ANSWER]);
    assert.deepEqual([await brokenOff.code(), brokenOff.asked()], ['MODEL_UNAVAILABLE', 1]);
  });

  it('comes again when RetryInfo says, if that is within the time limit', async () => {
    const soon = guard([new ModelRateLimitedError('x', 2), ANSWER]);
    assert.equal(await soon.code(), 'answered');
    const late = guard([new ModelRateLimitedError('x', 5_000), ANSWER]);
    assert.deepEqual([await late.code(), late.asked()], ['MODEL_RATE_LIMITED', 1]);
  });

  it('leaves a model whose quota is used up alone until then', async () => {
    sinon.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const { code, asked } = guard([new ModelRateLimitedError('x', 5_000), ANSWER]);
    assert.equal(await code(), 'MODEL_RATE_LIMITED');
    assert.deepEqual([await code(), asked()], ['MODEL_RESTING', 1]);
    sinon.clock.setSystemTime(1_005_001);
    assert.equal(await code(), 'answered');
  });

  it('leaves a model that fails again and again alone, and no other; then tries it', async () => {
    sinon.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    const replies = [down(), down(), down(), ANSWER];
    const { code, asked } = guard(replies, { failures: 3 });
    assert.deepEqual([await code(), asked()], ['MODEL_UNAVAILABLE', 2]);
    assert.deepEqual([await code(), asked()], ['MODEL_RESTING', 3]);
    assert.deepEqual([await code(), asked()], ['MODEL_RESTING', 3]);
    assert.equal(await code('other'), 'answered');
    sinon.clock.setSystemTime(1_090_000);
    assert.equal(await code(), 'answered');
  });

  it('leaves a model alone that is not there, or for which there is no key; not one that minds what it was asked', async () => {
    const gone = guard([new ModelRequestError('x', { always: true })]);
    for (let times = 0; times < 3; times++) assert.equal(await gone.code(), 'MODEL_REQUEST');
    assert.deepEqual([await gone.code(), gone.asked()], ['MODEL_RESTING', 3]);
    const minds = guard([new ModelRequestError('x')]);
    for (let times = 0; times < 4; times++) assert.equal(await minds.code(), 'MODEL_REQUEST');
    assert.equal(minds.asked(), 4);
  });

  describe('end a question that takes too long', () => {
    beforeEach(() => { sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }); });

    /** A stream that tells something at these times (ms), and then is silent. */
    function streaming(...at: readonly number[]) {
      const provider: ModelProvider = {
        ask: ({ signal, onText }) => new Promise((_, reject) => {
          for (const ms of at) setTimeout(() => onText?.(`after ${ms} ms`), ms);
          signal.addEventListener('abort', () => reject(new ModelTimeoutError('aborted')));
        }),
        embed: async () => { throw down(); },
      };
      const models = createGuardedModels({ provider, timeLimitsMs: { whole: 4_000, firstText: 2_500, nextText: 1_000 } });
      const given = { model: 'm', instructions: '', parts: [], maxOutputTokens: 1, signal: new AbortController().signal } satisfies ModelQuestion;
      return async (more: Partial<ModelQuestion> = {}) => {
        const ended = models.ask({ ...given, ...more }).then(() => assert.fail('answered'), (error: ModelError) => ({ code: error.code, atMs: Date.now(), costUSD: error.costUSD }));
        await sinon.clock.tickAsync(10_000);
        return ended;
      };
    }
    const isWhole = (): boolean => false;

    for (const [what, at, more, endsAt] of [
      ['at its time limit', [], {}, 4_000], ['at a time limit of its own', [], { timeLimitMs: 300 }, 300], ['never later than its role\'s time limit', [], { timeLimitMs: 9_000 }, 4_000],
      ['early when a stream does not begin', [], { isWhole }, 2_500], ['early when a stream stalls', [600, 900], { isWhole }, 1_900],
      ['at its time limit while a stream goes on', [2_400, 3_300, 3_900], { isWhole }, 4_000],
    ] as const) {
      it(what, async () => assert.deepEqual(await streaming(...at)(more), { code: 'MODEL_TIMEOUT', atMs: endsAt, costUSD: undefined }));
    }

    it('when nobody waits any more, and do not hold it against the model', async () => {
      const ask = streaming();
      for (let times = 0; times < 4; times++) {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 100);
        assert.equal((await ask({ signal: controller.signal })).code, 'MODEL_CANCELLED');
      }
      assert.deepEqual(await ask({ signal: AbortSignal.abort() }), { code: 'MODEL_CANCELLED', atMs: Date.now() - 10_000, costUSD: 0 });
    });
  });
});
