import assert from 'node:assert/strict';
import fc from 'fast-check';
import { UnknownModelError } from './errors.ts';
import { daysLeft, type ModelPrice, modelFacts, priceAt } from './model-catalogue.ts';
import { mostCostUSD, tokenCostUSD } from './token-cost.ts';
import data from './model-data.json' with { type: 'json' };

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

describe('what is known of models', () => {
  for (const [id, day, input, output] of [
    ['gemini-3.8-flash', '2026-12-31', 0.75, 3.75], ['gemini-3.8-flash', '2027-01-01', 1.5, 7.5],
    ['gemini-4-argon', '2026-11-30', 2, 10], ['gemini-4-argon', '2026-12-01', 4, 20], ['gemini-3.5-flash-lite', '2026-11-22', 0.3, 2.5],
  ] as const) {
    it(`gives ${id} its price of ${day}`, () => {
      const price = priceAt(modelFacts(id), at(day));
      assert.deepEqual([price.input, price.output], [input, output]);
    });
  }

  it('is complete: prices in order of time, none missing or negative', () => {
    for (const { id } of data.models) {
      const { prices } = modelFacts(id);
      assert.ok(prices.length > 0);
      assert.deepEqual(prices.map(({ from }) => from), prices.map(({ from }) => from).toSorted());
      for (const { input, cachedInput, output, thinking } of prices) for (const price of [input, cachedInput, output, thinking]) assert.ok(price >= 0 && Number.isFinite(price));
    }
  });

  it('counts the days until a model is shut down', () => {
    assert.equal(daysLeft(modelFacts('gemini-2.5-flash'), Date.parse('2026-11-22T00:00:00Z')), 9);
    assert.equal(daysLeft(modelFacts('gemini-3.8-flash'), 0), undefined);
  });

  it('prices nothing that it does not know', () => assert.throws(() => modelFacts('gpt-0'), UnknownModelError));
});

describe('the cost of tokens', () => {
  const price: ModelPrice = { from: '2026-01-01', input: 0.3, cachedInput: 0.03, output: 2.5, thinking: 3, audioInput: 1 };

  it('counts each kind once, at its own price', () => {
    assert.equal(tokenCostUSD({ input: 1000, cachedInput: 400, output: 100, thinking: 10, audioInput: 200 }, price), (400 * 0.3 + 400 * 0.03 + 200 * 1 + 100 * 2.5 + 10 * 3) / 1e6);
  });

  it('never exceeds what is set aside for it, if the count of text is not half as much again', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }), (text, output, thinking) => {
      const input = Math.ceil(text.length / 4);
      assert.ok(tokenCostUSD({ input, cachedInput: 0, output, thinking, audioInput: 0 }, price) <= mostCostUSD({ text, maxOutputTokens: output + thinking }, price));
    }));
  });
});
