import assert from 'node:assert/strict';
import type { Models } from '../runtime/models/models.ts';
import { openTranscriber, TranscriberConfigurationError } from './open-transcriber.ts';

const clock = { now: () => 0 };
const models: Models = { modelFor: () => undefined, ask: () => Promise.reject(new Error('not asked')), embed: () => Promise.reject(new Error('not asked')) };

describe('the configuration of the transcriber', () => {
  for (const [what, env, description, exists] of [
    ['none', {}, /not configured/, false], ['a command', { EGG_TRANSCRIBER: 'whisper-cli -nt -f {file}', EGG_TRANSCRIBER_RATE: '16000' }, /local command whisper-cli/, true],
    ['Speech-to-Text', { EGG_TRANSCRIBER: 'speech', GOOGLE_CLOUD_PROJECT: 'p', EGG_SPEECH_LOCATION: 'europe-west4' }, /chirp_3 in europe-west4/, true], ['a model', { EGG_TRANSCRIBER: 'model' }, /model/, true],
  ] as const) {
    it(`may be ${what}`, async () => {
      const opened = await openTranscriber(env, { clock, models });
      assert.match(opened.description, description);
      assert.deepEqual([opened.transcriber !== undefined, opened.partials], [exists, true]);
    });
  }

  it('switches partial transcripts off', async () => assert.equal((await openTranscriber({ EGG_TRANSCRIBER_PARTIALS: 'off' }, { clock })).partials, false));

  for (const [what, env] of [['Speech-to-Text without a project', { EGG_TRANSCRIBER: 'speech' }], ['a model without models', { EGG_TRANSCRIBER: 'model' }], ['a rate that is none', { EGG_TRANSCRIBER: 'x', EGG_TRANSCRIBER_RATE: 'fast' }]] as const) {
    it(`refuses ${what}`, () => assert.rejects(openTranscriber(env, { clock }), TranscriberConfigurationError));
  }
});
