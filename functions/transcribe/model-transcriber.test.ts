import assert from 'node:assert/strict';
import { createModels } from '../runtime/models/create-models.ts';
import { type FakeGemini, type GeminiReply, startFakeGemini } from '../runtime/testing/fake-gemini.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import { encodeMulaw, linear16, makeSound } from './fixtures/sounds.ts';
import { createModelTranscriber } from './model-transcriber.ts';
import type { TranscriptionRequest } from './transcriber.ts';

const clock = { now: () => Date.parse('2026-11-22T12:00:00Z') };

describe('transcription by a model', () => {
  let gemini: FakeGemini;
  before(async () => { gemini = await startFakeGemini(); });
  after(() => gemini.close());
  beforeEach(() => { gemini.asked.length = 0; });

  const hear = (reply: GeminiReply, more: Partial<TranscriptionRequest> = {}) => {
    gemini.reply(reply);
    const models = createModels({ access: { apiKey: 'k' }, baseUrl: gemini.baseUrl, byRole: { transcribe: 'gemini-3.5-flash-lite' } }, { clock });
    return createModelTranscriber(models, clock).transcribe({ encoding: 'LINEAR16', sampleRateHz: 16_000, audio: linear16([['speech', 500]]), language: 'en-US', signal: new AbortController().signal, ...more });
  };
  const soundSent = () => gemini.asked[0]?.body.contents[0]?.parts?.[1]?.inlineData;

  it('sends the sound as a file and takes the text', async () => {
    const heard = await hear({ answer: { text: ' deploy billing to staging ', heard: 'clear' } });
    assert.deepEqual([heard.text, heard.confidence], ['deploy billing to staging', 0.9]);
    assert.ok((heard.costUSD ?? 0) > 0);
    assert.equal(soundSent()?.mimeType, 'audio/wav');
    assert.equal(Buffer.from(soundSent()?.data ?? '', 'base64').toString('latin1', 0, 4), 'RIFF');
  });

  it('sends µ-law as 16 bits, and Ogg as it is', async () => {
    await hear({ answer: { text: 'x', heard: 'clear' } }, { encoding: 'MULAW', sampleRateHz: 8_000, audio: encodeMulaw(makeSound([['speech', 500]], 8_000)) });
    assert.equal(Buffer.from(soundSent()?.data ?? '', 'base64').length, 44 + 8_000);
    gemini.asked.length = 0;
    await hear({ answer: { text: 'x', heard: 'clear' } }, { encoding: 'OGG_OPUS', audio: Uint8Array.of(1, 2, 3) });
    assert.deepEqual([soundSent()?.mimeType, soundSent()?.data], ['audio/ogg', 'AQID']);
  });

  it('hears nothing where nobody speaks', async () => assert.equal((await hear({ answer: { text: 'Thanks for watching!', heard: 'nothing' } })).text, ''));

  for (const [what, reply, error] of [
    ['is down', { fault: 'overloaded' }, TranscriberTimeoutError], ['breaks off', { fault: 'cut' }, TranscriberTimeoutError], ['blocks', { fault: 'blocked_answer' }, TranscriberFailedError],
    ['talks', { answer: 'I hear a man.' }, TranscriberFailedError], ['leaves its schema', { answer: { text: 7, heard: 'clear' } }, TranscriberFailedError], ['says nothing', { fault: 'empty' }, TranscriberFailedError],
  ] as const) {
    it(`gives a defined error when the model ${what}`, () => assert.rejects(hear(reply), error));
  }

  it('refuses what models do not take', () => assert.rejects(hear({ answer: {} }, { encoding: 'WEBM_OPUS' }), TranscriberFailedError));
});
