import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { LimitsFile } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { checkModels } from './check-models.ts';
import { describeModels, modelWarnings, readModelConfiguration } from './model-configuration.ts';
import { openModels } from './open-models.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('the configuration of models', () => {
  it('is none without a provider, and says so', () => {
    assert.equal(readModelConfiguration({ EGG_MODEL_FAST: 'gemini-3.5-flash-lite' }), undefined);
    assert.match(describeModels(undefined, {}), /^not configured/);
  });

  it('is by key, or on Vertex', () => {
    assert.deepEqual(readModelConfiguration({ GEMINI_API_KEY: ' k\n', EGG_MODEL_FAST: 'gemini-3.5-flash-lite' }), { access: { apiKey: 'k' }, byRole: { fast: 'gemini-3.5-flash-lite' } });
    assert.deepEqual(readModelConfiguration({ GOOGLE_GENAI_USE_VERTEXAI: 'true', GOOGLE_CLOUD_PROJECT: 'p', GOOGLE_CLOUD_LOCATION: 'europe-west4' })?.access, { project: 'p', location: 'europe-west4' });
  });

  for (const [what, env, message] of [
    ['both providers', { GEMINI_API_KEY: 'k', GOOGLE_GENAI_USE_VERTEXAI: 'true', GOOGLE_CLOUD_PROJECT: 'p' }, /both set/], ['Vertex without a project', { GOOGLE_GENAI_USE_VERTEXAI: 'true' }, /GOOGLE_CLOUD_PROJECT/],
    ['a model without a price', { GEMINI_API_KEY: 'k', EGG_MODEL_FAST: 'gpt-0' }, /price/], ['a model of the wrong kind', { GEMINI_API_KEY: 'k', EGG_MODEL_STRONG: 'gemini-embedding-001' }, /cannot be strong/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(() => readModelConfiguration(env), message));
  }

  it('warns of a model that is shut down within 90 days, is gone, or is not known', () => {
    assert.deepEqual(modelWarnings({ fast: 'gemini-3.5-flash-lite' }, NOW), []);
    assert.match(modelWarnings({ fast: 'gemini-2.5-flash' }, NOW)[0] ?? '', /shut down on 2026-12-01, in 9 days/);
    assert.match(modelWarnings({ fast: 'gemini-2.5-flash' }, NOW + 10 * 86_400_000)[0] ?? '', /was shut down/);
    assert.deepEqual(modelWarnings({ fast: 'gemini-2.5-flash' }, NOW - 100 * 86_400_000), []);
    assert.match(modelWarnings({ strong: 'x' }, NOW)[0] ?? '', /not known/);
  });

  it('of a bundle may be out of date; what it learned of a model has to be in order', () => {
    const problems = (limits: LimitsFile) => checkModels({ limits } as Bundle).map(({ path, severity = 'error', message }) => `${path} ${severity}: ${message}`);
    assert.match(problems({ models: { fast: 'unheard-of' } }).join(), /^models.fast warning: .*not known/);
    assert.deepEqual(problems({ certainty: { m: { certain: 0.9, likely: 0.7, unsure: 0.4 } } }), []);
    assert.deepEqual(problems({ certainty: { m: { certain: 0.7, likely: 0.7, unsure: 0.4 } } }), ['certainty error: of m has to fall from certain to likely to unsure']);
  });

  it('is told in the log at start', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info', base: null }, { write: (line: string) => { lines.push(line); } });
    const { models, description } = await openModels({ GEMINI_API_KEY: 'secret-key' }, { clock: { now: () => NOW }, log, byBundle: { fast: 'gemini-2.5-flash' } });
    assert.ok(models?.modelFor('fast', { limits: { models: { fast: 'gemini-2.5-flash' } } }));
    assert.equal(models?.modelFor('strong', { limits: { models: { strong: 'unheard-of' } } }), undefined);
    assert.match(description, /fast gemini-2.5-flash, strong not named/);
    assert.deepEqual(lines.map((line) => (JSON.parse(line) as { level: number }).level), [30, 40]);
    assert.ok(!lines.join('').includes('secret-key'));
  });
});
