import assert from 'node:assert/strict';
import { generateUtterances } from './fixtures/generate-utterances.ts';
import { measureMasking, totalsOf } from './fixtures/measure-masking.ts';

describe('masking of generated utterances', () => {
  const figures = measureMasking(generateUtterances(20_261_122, 20, 6));
  const totals = totalsOf(figures.values());

  it('is measured on at least 2,000, a third of them harmless look-alikes', () => {
    assert.ok(totals.utterances >= 2000, String(totals.utterances));
    assert.ok((figures.get('harmless')?.utterances ?? 0) >= totals.utterances / 4);
  });

  it('hides at least 99 % of the planted values', () => {
    assert.ok(totals.recall >= 0.99, `${totals.recall}\n${[...figures.values()].flatMap(({ missed }) => missed).join('\n')}`);
  });

  it('is right at least 97 times of 100 where it puts a placeholder', () => {
    assert.ok(totals.precision >= 0.97, `${totals.precision}\n${[...figures.values()].flatMap(({ wrong }) => wrong).join('\n')}`);
  });

  for (const row of figures.values()) {
    if (row.planted > 0) it(`hides at least 97 % of: ${row.class}`, () => assert.ok(row.hidden / row.planted >= 0.97, row.missed.join('\n')));
  }
});
