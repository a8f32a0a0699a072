/** Models and Speech-to-Text behind the packaged functions: what is bundled must find its SDK, its protos and its wire. */
import assert from 'node:assert/strict';
import { linear16 } from '../../functions/transcribe/fixtures/sounds.ts';
import { type FakeGemini, startFakeGemini } from '../../functions/runtime/testing/fake-gemini.ts';
import { type FakeSpeech, startFakeSpeech } from '../../functions/runtime/testing/fake-speech.ts';
import { ofType } from '../end-to-end/system.ts';
import { type EmulatedTestSystem, startSystemOnEmulators } from './system.ts';

describe('providers behind packaged functions', function () {
  this.timeout(120_000);
  let gemini: FakeGemini;
  let speech: FakeSpeech;
  let system: EmulatedTestSystem;
  before(async () => {
    [gemini, speech] = await Promise.all([startFakeGemini(), startFakeSpeech()]);
    system = await startSystemOnEmulators({ env: {
      GEMINI_API_KEY: 'k', GOOGLE_GEMINI_BASE_URL: gemini.baseUrl, EGG_MODEL_EMBED: 'gemini-embedding-001',
      EGG_TRANSCRIBER: 'speech', EGG_SPEECH_ENDPOINT: `http://127.0.0.1:${speech.port}`, METADATA_SERVER_DETECTION: 'none',
    } });
  });
  after(async () => {
    await system.stop();
    await gemini.close();
    speech.close();
  });

  it('turn sound into a request that only a model knows, at a cost', async () => {
    speech.reply({ results: [{ transcript: 'the folks out there deserve the freshest intent-router bits' }], billedSec: 1 });
    gemini.reply({ answer: { intents: [{ intent: 'deploy', certainty: 'certain', quote: 'deserve the freshest intent-router bits', slots: [{ name: 'service', value: 'intent-router' }] }], standalone: true } });
    const ada = await system.user('acme');
    const { sessionId } = await ada.open({ input: 'audio' });
    await ada.say(sessionId, { frameId: 'a', type: 'audio', encoding: 'LINEAR16', sampleRateHz: 16_000, data: Buffer.from(linear16([['speech', 1000]])).toString('base64'), final: true });
    await ada.close(sessionId);
    const events = await ada.events(sessionId);
    assert.deepEqual(ofType(events, 'transcript.final').map(({ data }) => [data.text, data.source]), [['the folks out there deserve the freshest intent-router bits', 'asr']]);
    const [intent] = ofType(events, 'intent.update');
    assert.deepEqual([intent?.data.intent, intent?.data.tier], ['deploy', 'fast']);
    const [closed] = ofType(events, 'session.closed');
    assert.ok((closed?.data.totals.costUSD ?? 0) > (intent?.data.costUSD ?? 0), 'the transcript costs, too');
  });
});
