import assert from 'node:assert/strict';
import sinon from 'sinon';
import { ModelAnswerError, type ModelError, ModelRateLimitedError, ModelUnavailableError } from './errors.ts';
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
  const models = createGuardedModels({ provider, timeLimitMs: 1_000, pauseMs: 1, ...options });
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

  it('ends a question at its time limit', async () => {
    const provider: ModelProvider = { ask: ({ signal }) => new Promise((_, reject) => { signal.addEventListener('abort', () => reject(signal.reason as Error)); }), embed: async () => { throw down(); } };
    const keepAlive = setInterval(() => {}, 1_000);
    try {
      await assert.rejects(createGuardedModels({ provider, timeLimitMs: 1 }).ask({ model: 'm', instructions: '', parts: [], maxOutputTokens: 1, signal: new AbortController().signal }), { name: 'TimeoutError' });
    } finally {
      clearInterval(keepAlive);
    }
  });
});
