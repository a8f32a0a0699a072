import assert from 'node:assert/strict';
import { type FakeSpeech, startFakeSpeech } from '../runtime/testing/fake-speech.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import { linear16 } from './fixtures/sounds.ts';
import { createSpeechTranscriber, type SpeechOptions } from './speech-transcriber.ts';
import type { TranscriptionRequest } from './transcriber.ts';

const audio = linear16([['speech', 2000]]);

describe('the Speech-to-Text adapter', () => {
  let speech: FakeSpeech;
  before(async () => { speech = await startFakeSpeech(); });
  after(() => speech.close());
  beforeEach(() => { speech.heard.length = 0; });

  const transcriber = (more: Partial<SpeechOptions> = {}) => createSpeechTranscriber({
    project: 'p', location: 'europe-west4', endpoint: `http://127.0.0.1:${speech.port}`, ...more,
  });
  const request = (more: Partial<TranscriptionRequest> = {}): TranscriptionRequest => ({ encoding: 'LINEAR16', sampleRateHz: 16_000, audio, language: 'ja-JP', signal: new AbortController().signal, ...more });

  it('streams an utterance in messages that Google takes, and joins the final results', async () => {
    speech.reply({ results: [{ transcript: 'Deploy', isFinal: false }, { transcript: 'Deploy billing', confidence: 0.9 }, { transcript: ' to staging.', confidence: 0.7 }], billedSec: 2 });
    const heard = await transcriber().transcribe(request());
    assert.equal(heard.text, 'Deploy billing to staging.');
    assert.ok(heard.confidence > 0.79 && heard.confidence < 0.81);
    assert.equal(heard.costUSD, Math.round((2 * 0.016 * 1e9) / 60) / 1e9);
    const [stream] = speech.heard;
    assert.equal(stream?.recognizer, 'projects/p/locations/europe-west4/recognizers/_');
    const { model, languageCodes, explicitDecodingConfig } = stream?.config.config ?? {};
    assert.deepEqual([model, languageCodes, explicitDecodingConfig?.encoding, explicitDecodingConfig?.sampleRateHertz], ['chirp_3', ['ja-JP'], 'LINEAR16', 16_000]);
    assert.equal(stream?.chunks.reduce((sum, one) => sum + one, 0), audio.length);
    assert.ok(stream?.chunks.every((one) => one <= 25_600));
  });

  it('leaves it to Google what a container holds', async () => {
    speech.reply({ results: [{ transcript: 'hi', confidence: 0 }] });
    assert.deepEqual(await transcriber().transcribe(request({ encoding: 'WEBM_OPUS', audio: new Uint8Array(1500) })), { text: 'hi', confidence: 0.8, costUSD: 0.000266667 });
    assert.ok(speech.heard[0]?.config.config?.autoDecodingConfig);
  });

  it('renews a stream before Google would end it', async () => {
    speech.reply({ results: [{ transcript: 'one' }] }, { results: [{ transcript: 'two' }] }, { results: [{ transcript: 'three' }] });
    const { text } = await transcriber({ streamSec: 0.8 }).transcribe(request());
    assert.equal(text, 'one two three');
    assert.deepEqual(speech.heard.map(({ chunks }) => chunks.reduce((sum, one) => sum + one, 0)), [25_600, 25_600, 12_800]);
  });

  it('hears nothing where nobody spoke', async () => {
    speech.reply({ results: [] });
    assert.deepEqual((await transcriber().transcribe(request())).text, '');
  });

  for (const fault of ['UNAVAILABLE', 'RESOURCE_EXHAUSTED', 'DEADLINE_EXCEEDED', 'INTERNAL', 'ABORTED'] as const) {
    it(`may be asked again after ${fault}`, async () => {
      speech.reply({ fault });
      await assert.rejects(transcriber().transcribe(request()), (error) => error instanceof TranscriberTimeoutError && error.retryable);
    });
  }
  for (const fault of ['INVALID_ARGUMENT', 'PERMISSION_DENIED', 'UNAUTHENTICATED', 'NOT_FOUND', 'OUT_OF_RANGE'] as const) {
    it(`gives up on ${fault}`, async () => {
      speech.reply({ fault });
      await assert.rejects(transcriber().transcribe(request()), (error) => error instanceof TranscriberFailedError && !error.retryable);
    });
  }

  for (const fault of ['silent', 'endless'] as const) {
    it(`ends a stream that never ends by itself (${fault}), at a cost that is not known`, async () => {
      speech.reply({ fault });
      const keepAlive = setInterval(() => {}, 1000);
      await assert.rejects(transcriber({ timeoutMs: 200 }).transcribe(request()), (error) => error instanceof TranscriberTimeoutError && error.costUSD === undefined).finally(() => clearInterval(keepAlive));
      while (!speech.heard[0]?.cancelled) await new Promise((resolve) => { setImmediate(resolve); });
    });
  }

  it('ends a stream that nobody waits for', async () => {
    speech.reply({ fault: 'silent' });
    const controller = new AbortController();
    const answer = transcriber().transcribe(request({ signal: controller.signal }));
    setImmediate(() => controller.abort());
    await assert.rejects(answer, TranscriberTimeoutError);
  });

  it('gives up on a container of more than five minutes, which is charged', async () => {
    speech.reply({ fault: 'ABORTED', details: 'Max duration of 5 minutes reached for stream.' });
    await assert.rejects(transcriber().transcribe(request({ encoding: 'OGG_OPUS' })), (error) => error instanceof TranscriberFailedError && error.costUSD === 0.08);
  });

  it('counts the streams before one that failed', async () => {
    speech.reply({ results: [{ transcript: 'one' }], billedSec: 1 }, { fault: 'UNAVAILABLE' });
    await assert.rejects(transcriber({ streamSec: 0.8 }).transcribe(request()), (error) => error instanceof TranscriberTimeoutError && error.costUSD === 0.000266667);
  });

  it('leaves the service alone for a while after failures in a row', async () => {
    speech.reply({ fault: 'UNAVAILABLE' });
    const { transcribe } = transcriber({ failures: 2 });
    for (let times = 0; times < 3; times++) await assert.rejects(transcribe(request()), (error) => error instanceof TranscriberTimeoutError && error.costUSD === 0);
    assert.equal(speech.heard.length, 2);
  });

  it('knows before what it can cost', () => {
    const { mostCostUSD } = transcriber();
    assert.equal(mostCostUSD?.(request()), Math.round((2 * 0.016 * 1e9) / 60) / 1e9);
    assert.ok((mostCostUSD?.(request({ encoding: 'OGG_OPUS', audio: new Uint8Array(90_000) })) ?? 0) >= 0.016);
  });
});
