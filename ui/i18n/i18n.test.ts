import assert from 'node:assert/strict';
import { CATALOGUES, type Catalogue, LANGUAGES, languageFor } from './catalogue.ts';
import { formatFor } from './format.ts';

function leaves(value: object, path = ''): [path: string, leaf: unknown][] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => (typeof child === 'object' && child !== null ? leaves(child, `${path}${key}.`) : [[`${path}${key}`, child] as [string, unknown]]));
}

describe('catalogues', () => {
  for (const language of LANGUAGES) {
    it(`${language} has no empty words, and every figure goes in`, async () => {
      const catalogue: Catalogue = await CATALOGUES[language].whole();
      for (const [path, leaf] of leaves(catalogue)) {
        const text = typeof leaf === 'function' ? String((leaf as (...given: string[]) => string)(...Array.from({ length: leaf.length }, () => '7'))) : leaf;
        assert.ok(typeof text === 'string' && text.trim() !== '' && !text.includes('undefined'), `${language}: ${path} is ${String(text)}`);
      }
    });
  }

  it('says everything that English says in Japanese too', async () => {
    const [english, japanese] = await Promise.all([CATALOGUES.en.whole(), CATALOGUES.ja.whole()]);
    assert.deepEqual(leaves(japanese).map(([path]) => path).toSorted(), leaves(english).map(([path]) => path).toSorted());
  });

  for (const [wanted, language] of [[['ja-JP', 'en'], 'ja'], [['fr', 'en-GB'], 'en'], [['de'], 'en'], [[], 'en']] as const) {
    it(`chooses ${language} for ${wanted.join(', ') || 'nothing'}`, () => assert.equal(languageFor(wanted), language));
  }
});

describe('formatFor', () => {
  const format = formatFor('en');
  const cases: [string, string][] = [
    [format.duration(0.42), '0.4 ms'], [format.duration(41.7), '42 ms'], [format.duration(1234), '1.2 s'], [format.duration(180_000), '3 min'],
    [format.usd(1234.5), '$1,234.50'], [format.usd(0.0042), '$0.0042'], [format.usd(0), '$0.00'], [format.percent(0.123, 1), '12.3%'],
    [format.relative('2026-01-01T00:05:00Z', Date.parse('2026-01-01T00:00:00Z')), 'in 5 minutes'], [format.relative('2026-01-01T00:00:00Z', Date.parse('2026-01-01T02:00:00Z')), '2 hours ago'],
  ];
  for (const [shown, expected] of cases) it(`shows ${expected}`, () => assert.equal(shown, expected));
});
