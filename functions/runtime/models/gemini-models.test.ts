import assert from 'node:assert/strict';
import { type FakeGemini, type GeminiReply, startFakeGemini } from '../testing/fake-gemini.ts';
import type { ModelError, ModelRateLimitedError, ModelRequestError } from './errors.ts';
import { createGeminiModels, type GeminiAccess } from './gemini-models.ts';
import type { ModelQuestion } from './model.ts';
import { parseAnswer } from './parse-answer.ts';

const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };
const schema = { type: 'object', properties: { intent: { type: 'string' } } };

describe('the Gemini adapter', () => {
  let gemini: FakeGemini;
  before(async () => { gemini = await startFakeGemini(); });
  after(() => gemini.close());
  beforeEach(() => { gemini.asked.length = 0; });

  const models = (access: GeminiAccess = { apiKey: 'key-1' }) => createGeminiModels({ access, baseUrl: gemini.baseUrl, clock });
  const question = (more: Partial<ModelQuestion> = {}): ModelQuestion => ({
    model: 'gemini-3.5-flash-lite', instructions: 'Choose.', parts: [{ text: 'deploy it' }], schema, maxOutputTokens: 200, thinking: 'minimal', signal: new AbortController().signal, ...more,
  });
  const failure = async (reply: GeminiReply, more: Partial<ModelQuestion> = {}): Promise<ModelError> => {
    gemini.reply(reply);
    return models().ask(question(more)).then((answer) => assert.fail(`answered ${answer.text}`), (error: ModelError) => error);
  };

  it('asks in JSON mode, with key, schema, level of thinking and instructions apart from the question', async () => {
    gemini.reply({ answer: { intent: 'deploy' } });
    const { text } = await models().ask(question());
    assert.equal(text, '{"intent":"deploy"}');
    const [asked] = gemini.asked;
    assert.equal(asked?.path, '/v1/models/gemini-3.5-flash-lite:generateContent');
    assert.equal(asked?.headers['x-goog-api-key'], 'key-1');
    assert.deepEqual(asked?.body, {
      contents: [{ role: 'user', parts: [{ text: 'deploy it' }] }], systemInstruction: { role: 'user', parts: [{ text: 'Choose.' }] },
      generationConfig: { candidateCount: 1, maxOutputTokens: 200, responseMimeType: 'application/json', responseJsonSchema: schema, thinkingConfig: { thinkingLevel: 'MINIMAL' } },
    });
  });

  it('asks Vertex under project and location, with a bearer token', async () => {
    gemini.reply({ answer: 'yes' });
    const auth = { authClient: { getRequestHeaders: async () => new Headers({ authorization: 'Bearer t' }) } } as never;
    await models({ project: 'p', location: 'europe-west4', auth }).ask(question());
    assert.match(gemini.asked[0]?.path ?? '', /projects\/p\/locations\/europe-west4\/publishers\/google\/models\/gemini-3.5-flash-lite:generateContent$/);
    assert.equal(gemini.asked[0]?.headers['authorization'], 'Bearer t');
  });

  it('takes cost from the usage exactly: cached input, output and thinking at their own prices', async () => {
    const instructions = 'word '.repeat(1000);
    gemini.reply({ answer: 'yes sir', thinkingTokens: 40 });
    const first = await models().ask(question({ instructions }));
    const second = await models().ask(question({ instructions }));
    assert.deepEqual([first.usage.cachedInput, second.usage.cachedInput, second.usage.thinking], [0, 1250, 40]);
    const { input, output } = second.usage;
    assert.equal(first.costUSD, Math.round((input * 0.3 + (output + 40) * 2.5) * 1000) / 1e9);
    assert.equal(second.costUSD, Math.round(((input - 1250) * 0.3 + 1250 * 0.03 + (output + 40) * 2.5) * 1000) / 1e9);
  });

  it('streams, telling the text so far', async () => {
    gemini.reply({ answer: 'one two three four five six seven' });
    const told: string[] = [];
    const { text, costUSD } = await models().ask(question({ onText: (soFar) => told.push(soFar) }));
    assert.deepEqual([text, told.length, told[0]], ['one two three four five six seven', 3, 'one two three ']);
    assert.ok(costUSD > 0);
    assert.equal(gemini.asked[0]?.method, 'streamGenerateContent');
  });

  const isWhole = (soFar: string): boolean => soFar.endsWith('}');

  it('takes a streamed answer at its end, with its exact cost', async () => {
    gemini.reply({ answer: { a: 'one two three four five six seven' }, thinkingTokens: 40 });
    const streamed = await models().ask(question({ isWhole }));
    gemini.reply({ answer: { a: 'one two three four five six seven' }, thinkingTokens: 40 });
    assert.deepEqual(streamed, await models().ask(question()));
    assert.equal(gemini.asked[0]?.hasLeft(), false);
  });

  it('leaves a model that fills up its answer with blanks, and counts all output that it was allowed', async () => {
    gemini.reply({ answer: { a: 1 }, endless: true });
    const { text, usage, costUSD } = await models().ask(question({ isWhole }));
    assert.equal(text, '{"a":1}');
    assert.equal(costUSD, Math.round((usage.input * 0.3 + 200 * 2.5) * 1000) / 1e9);
    while (!gemini.asked[0]?.hasLeft()) await new Promise((resolve) => { setImmediate(resolve); });
  });

  it('takes an answer that is whole when blanks behind it reached the limit of tokens', async () => {
    gemini.reply({ answer: { a: 1 }, finishReason: 'MAX_TOKENS' });
    assert.equal((await models().ask(question({ isWhole }))).text, '{"a":1}');
  });

  const onText = (): void => {};
  const faults: readonly (readonly [string, GeminiReply, Partial<ModelQuestion>, code: string, fault?: string])[] = [
    ['an overloaded provider', { fault: 'overloaded' }, {}, 'MODEL_UNAVAILABLE'],
    ['a provider that breaks off', { fault: 'cut' }, {}, 'MODEL_UNAVAILABLE'],
    ['a stream that breaks off', { fault: 'cut' }, { onText }, 'MODEL_UNAVAILABLE'],
    ['an error within a stream', { fault: 'stream_error' }, { onText }, 'MODEL_UNAVAILABLE'],
    ['a wrong key', { fault: 'bad_key' }, {}, 'MODEL_REQUEST'],
    ['a blocked question', { fault: 'blocked_prompt' }, {}, 'MODEL_BLOCKED'],
    ['a blocked answer', { fault: 'blocked_answer' }, {}, 'MODEL_BLOCKED'],
    ['a blocked answer in a stream', { fault: 'blocked_answer' }, { onText }, 'MODEL_BLOCKED'],
    ['an empty answer', { fault: 'empty' }, {}, 'MODEL_ANSWER', 'empty'],
    ['an answer cut by its limit', { answer: '{"a":', finishReason: 'MAX_TOKENS' }, {}, 'MODEL_ANSWER', 'truncated'],
    ['a broken body', { fault: 'broken_body' }, {}, 'MODEL_ANSWER', 'not_json'],
  ];
  for (const [name, reply, more, code, fault] of faults) {
    it(`names ${name}`, async () => {
      const error = await failure(reply, more);
      assert.deepEqual([error.code, 'fault' in error ? error.fault : undefined], [code, fault]);
      assert.ok(!JSON.stringify([error.message, error.context]).includes('deploy it'), 'no text of a person in an error');
    });
  }

  for (const [fault, always] of [['bad_key', true], ['retired', true], ['bad_request', false]] as const) {
    it(`knows whether any question would be refused (${fault})`, async () => assert.equal((await failure({ fault }) as ModelRequestError).always, always));
  }

  it('reads from RetryInfo when to come again', async () => {
    assert.equal(((await failure({ fault: 'rate_limited', retryDelay: '7.5s' })) as ModelRateLimitedError).retryAfterMs, 7500);
    assert.equal(((await failure({ fault: 'rate_limited' })) as ModelRateLimitedError).retryAfterMs, undefined);
  });

  it('gives up when told to, at a cost that is not known', async () => {
    gemini.reply({ fault: 'silent' });
    const controller = new AbortController();
    const answer = models().ask(question({ signal: controller.signal }));
    setImmediate(() => controller.abort());
    await assert.rejects(answer, (error: ModelError) => error.code === 'MODEL_TIMEOUT' && error.costUSD === undefined);
  });

  it('charges for answers that cannot be used', async () => {
    assert.ok(((await failure({ fault: 'blocked_answer' })).costUSD ?? 0) > 0);
    assert.ok(((await failure({ fault: 'empty' })).costUSD ?? 0) > 0);
    assert.equal((await failure({ fault: 'overloaded' })).costUSD, 0);
    assert.equal((await failure({ fault: 'cut' })).costUSD, undefined);
    assert.equal((await failure({ fault: 'stream_error' }, { onText })).costUSD, 0, 'no part of an answer had come');
    // Some models count their output at the end alone: all that was allowed is counted.
    assert.equal((await failure({ fault: 'cut' }, { onText })).costUSD, Math.round((10 * 0.3 + 200 * 2.5) * 1000) / 1e9);
  });

  for (const model of ['gemini-embedding-001', 'gemini-embedding-2']) {
    it(`gives one vector of length one per text (${model})`, async () => {
      gemini.reply({ answer: '' });
      const { vectors, costUSD } = await models().embed({ model, texts: ['deploy it', 'stop it'], task: 'query', dimensions: 768, signal: new AbortController().signal });
      assert.deepEqual(vectors.map((vector) => vector.length), [768, 768]);
      for (const vector of vectors) assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-9);
      assert.notDeepEqual(vectors[0], vectors[1]);
      assert.ok(costUSD > 0);
      assert.match(JSON.stringify(gemini.asked[0]?.body), /RETRIEVAL_QUERY/);
    });
  }

  it('refuses vectors of another length', async () => {
    gemini.reply({ answer: '' });
    const asked = models().embed({ model: 'gemini-embedding-001', texts: [], task: 'query', dimensions: 768, signal: new AbortController().signal });
    assert.deepEqual((await asked).vectors, []);
  });
});

describe('a model\'s JSON', () => {
  const parse = (text: string) => parseAnswer({ text, model: 'm', costUSD: 0.1 });

  for (const text of ['{"a": [1, 2]}', '```json\n{"a": [1, 2]}\n```', 'Sure! {"a": [1, 2,],}', ' {"a": [1,2] , }\n']) it(`is read from ${JSON.stringify(text)}`, () => assert.deepEqual(parse(text), { a: [1, 2] }));

  it('is repaired outside of strings only', () => assert.deepEqual(parse('{"a": "None, }", "b": None, "c": True,}'), { a: 'None, }', b: null, c: true }));

  for (const text of ['', 'no', '{"a": ', '[1]', '"x"', 'null', `{"a": "${'x'.repeat(70_000)}"}`]) {
    it(`is refused when it is ${JSON.stringify(text.slice(0, 12))}`, () => assert.throws(() => parse(text), (error: ModelError) => error.code === 'MODEL_ANSWER' && error.costUSD === 0.1));
  }
});
