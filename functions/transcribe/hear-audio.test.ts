import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AudioEncoding, ChunkData, ErrorData, SessionRecord, TranscribeData, TranscriptData } from '../../schemas/generated/types.ts';
import { budgetState } from '../runtime/budget/budget-state.ts';
import { createSealer } from '../runtime/seal.ts';
import type { EventDraft } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { type FakeSpeech, startFakeSpeech } from '../runtime/testing/fake-speech.ts';
import { stageContext } from '../runtime/testing/stage-context.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createTranscribeStage, type TranscribeDeps } from './create-transcribe-stage.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import { encodeMulaw, linear16, makeSound, type Part } from './fixtures/sounds.ts';
import { decodePcm, isPcm } from './pcm.ts';
import { createSpeechTranscriber } from './speech-transcriber.ts';
import type { Transcriber, TranscriptionRequest } from './transcriber.ts';

const sealer = createSealer(new Uint8Array(32).fill(2));
const TS = '2026-01-01T00:00:00.000Z';
const SCRIPT: Part[] = [['silence', 800], ['speech', 1500], ['silence', 1200]];

interface Frame { readonly audio: Uint8Array; readonly final?: boolean; readonly encoding?: AudioEncoding; readonly sampleRateHz?: number }

/** A transcriber that says how many seconds it was given. */
function counting(more: Partial<Transcriber> = {}): Transcriber & { readonly requests: TranscriptionRequest[] } {
  const requests: TranscriptionRequest[] = [];
  return {
    requests,
    async transcribe(request) {
      requests.push(request);
      return { text: `mail ada@example.com ${requests.length}`, confidence: 0.9 };
    },
    ...more,
  };
}

/** Runs frames through the stage on a real store. */
async function hear(frames: readonly Frame[], transcriber: Transcriber, { session = {}, end = true, ...deps }: { session?: Partial<SessionRecord>; end?: boolean } & Partial<TranscribeDeps> = {}) {
  const stage = createTranscribeStage({ sealer, transcriber, ...deps });
  const { store, remove } = await temporaryStore();
  const tenant = store.tenant('acme');
  try {
    let state = stage.initialState(sessionRecord(session));
    const events: EventDraft[] = [];
    const chunks: ChunkData[] = [];
    let mostStored = 0;
    for (let index = 0; index < frames.length + (end ? 1 : 0); index++) {
      const frame = frames[index];
      const context = stageContext('transcribe', { session, store: tenant, messageId: `m${index}` });
      const data: TranscribeData | undefined = frame && { type: 'audio', frameId: `f${index}`, encoding: frame.encoding ?? 'LINEAR16', sampleRateHz: frame.sampleRateHz ?? 16_000, sealed: sealer.sealBytes(frame.audio, 'acme/ses_1'), final: frame.final ?? false, ts: TS };
      const result = (data ? await stage.handle(data, state, context) : await stage.end?.(state, context)) ?? { state };
      if (result.writes?.length) await tenant.commit({ writes: result.writes });
      state = result.state;
      events.push(...(result.events ?? []));
      chunks.push(...(result.outputs ?? []).map((output) => output.data as ChunkData));
      mostStored = Math.max(mostStored, (state.audio?.endPart ?? 0) - (state.audio?.firstPart ?? 0));
    }
    const left = (await Promise.all(Array.from({ length: 120 }, (_, part) => tenant.get('state', `ses_1:transcribe:audio:${part}`)))).filter(Boolean).length;
    return {
      state, chunks, left, mostStored, stage,
      transcripts: events.filter(({ type }) => type.startsWith('transcript')).map(({ type, data }) => [type.slice(11), (data as TranscriptData).text]),
      errors: events.filter(({ type }) => type === 'error').map(({ data }) => data as ErrorData),
      spent: (await budgetState(tenant, {}, Date.parse(sessionRecord().createdAt), 'ses_1')).session,
    };
  } finally {
    await remove();
  }
}

/** Cuts sound into frames of so many ms. */
function framed(audio: Uint8Array, { ms = 500, bytesPerMs = 32, ...more }: { ms?: number; bytesPerMs?: number } & Partial<Frame> = {}): Frame[] {
  return Array.from({ length: Math.ceil(audio.length / (ms * bytesPerMs)) }, (_, index) => ({ audio: audio.subarray(index * ms * bytesPerMs, (index + 1) * ms * bytesPerMs), ...more }));
}

const seconds = ({ audio, encoding, sampleRateHz }: TranscriptionRequest): number => (isPcm(encoding) ? decodePcm(encoding, audio).length / sampleRateHz : 0);

describe('sound in the transcribe stage', () => {
  it('is cut into utterances where somebody stops to speak, without a word from the client', async () => {
    const transcriber = counting();
    const { transcripts, chunks, left } = await hear(framed(linear16([...SCRIPT, ['speech', 1000], ['silence', 1200]])), transcriber);
    assert.equal(transcriber.requests.length, 2);
    for (const [index, expected] of [1.5 + 0.9, 1 + 0.9].entries()) assert.ok(Math.abs(seconds(transcriber.requests[index] as TranscriptionRequest) - expected) < 0.35);
    assert.deepEqual(transcripts.map(([kind]) => kind), ['final', 'final']);
    assert.deepEqual([chunks.length, chunks.every((chunk) => chunk.final && chunk.source === 'asr'), new Set(chunks.map((chunk) => chunk.utteranceId)).size], [2, true, 2]);
    assert.equal(left, 0);
  });

  it('may be µ-law, as telephones send it', async () => {
    const transcriber = counting();
    await hear(framed(encodeMulaw(makeSound(SCRIPT, 8_000)), { bytesPerMs: 8, encoding: 'MULAW', sampleRateHz: 8_000 }), transcriber);
    assert.equal(transcriber.requests.length, 1);
    assert.ok(seconds(transcriber.requests[0] as TranscriptionRequest) < 2.8);
  });

  it('costs nothing while it is silence, and little is kept of it', async () => {
    const transcriber = counting();
    const { transcripts, left, mostStored } = await hear(framed(linear16([['silence', 20_000]])), transcriber);
    assert.deepEqual([transcriber.requests.length, transcripts.length, left], [0, 0, 0]);
    assert.ok(mostStored <= 1);
  });

  it('is asked about once for seconds of noise, and not again', async () => {
    const transcriber = counting({ transcribe: async () => ({ text: '', confidence: 0 }) });
    const { transcripts, errors } = await hear(framed(linear16([['noise', 15_000, 2500]])), transcriber, { partials: false });
    assert.deepEqual([transcripts, errors], [[], []]);
  });

  it('is not asked about for a click', async () => {
    const transcriber = counting();
    await hear(framed(linear16([['silence', 1000], ['click', 80, 20_000], ['silence', 1500]])), transcriber);
    assert.equal(transcriber.requests.length, 0);
  });

  it('ends where the client says so, also in the middle of speech', async () => {
    const transcriber = counting();
    const frames = framed(linear16([['speech', 1000]]));
    const { transcripts } = await hear(frames.map((frame, index) => ({ ...frame, final: index === frames.length - 1 })), transcriber, { end: false });
    assert.deepEqual([transcripts.length, seconds(transcriber.requests[0] as TranscriptionRequest)], [1, 1]);
  });

  it('is cut every minute when it never ends, and nothing of it is lost', async () => {
    const transcriber = counting();
    const { left } = await hear(framed(linear16([['speech', 150_000]]), { ms: 5000 }), transcriber, { partials: false });
    const parts = transcriber.requests.map(seconds);
    assert.deepEqual([parts.length, parts.reduce((sum, one) => sum + one, 0), left], [3, 150, 0]);
    assert.ok(parts.every((one) => one <= 65));
  });

  it('is told while it goes on, ever more rarely, and never to the chunker', async () => {
    const transcriber = counting();
    const { transcripts, chunks } = await hear(framed(linear16([['speech', 18_000]])), transcriber);
    assert.deepEqual(transcripts.map(([kind]) => kind), ['partial', 'partial', 'partial', 'partial', 'final']);
    assert.deepEqual(transcriber.requests.map((request) => Math.round(seconds(request))), [2, 4, 8, 16, 18]);
    assert.equal(chunks.length, 1);
    assert.ok(transcripts.every(([, text]) => !text?.includes('ada@')), 'masked');
    assert.equal(transcripts.at(-1)?.[1], 'mail [EMAIL_1] 5');
  });

  it('tells nothing in between when that fails, and still the end', async () => {
    let asked = 0;
    const { transcripts, errors } = await hear(framed(linear16([['speech', 3000]])), counting({ transcribe: async () => { asked += 1; if (asked === 1) throw new TranscriberFailedError('x'); return { text: 'deploy it', confidence: 1 }; } }));
    assert.deepEqual([transcripts, errors], [[['final', 'deploy it']], []]);
  });

  it('is told once to be too loud', async () => {
    const { errors } = await hear(framed(linear16([['speech', 1500, 90_000], ['silence', 1200], ['speech', 1500, 90_000], ['silence', 1200]])), counting());
    assert.deepEqual(errors.map(({ code, severity }) => [code, severity]), [['AUDIO_CLIPPED', 'warning']]);
  });

  it('begins anew when its rate or kind changes', async () => {
    const transcriber = counting();
    await hear([{ audio: linear16([['speech', 1000]]) }, { audio: linear16([['speech', 1000]], 8_000), sampleRateHz: 8_000 }, { audio: new Uint8Array(100), encoding: 'OGG_OPUS', final: true }], transcriber);
    assert.deepEqual(transcriber.requests.map(({ encoding, sampleRateHz }) => [encoding, sampleRateHz]), [['LINEAR16', 16_000], ['LINEAR16', 8_000], ['OGG_OPUS', 16_000]]);
  });

  it('in a container is dropped, with an error, by a transcriber that cannot open it', async () => {
    const { errors, transcripts } = await hear([{ audio: new Uint8Array(100), encoding: 'WEBM_OPUS', final: true }], counting({ transcribe: async () => { throw new TranscriberFailedError('cannot take it'); } }));
    assert.deepEqual([errors.map(({ code }) => code), transcripts], [['ASR_FAILED'], []]);
  });

  it('is paid for within the session\'s ceiling, by what the provider asks', async () => {
    const paid = (): Transcriber => counting({ mostCostUSD: ({ audio }) => audio.length / 1e6, transcribe: async ({ audio }) => ({ text: 'ada@example.com says deploy it', confidence: 1, costUSD: audio.length / 2e6 }) });
    const { state, spent, transcripts, stage } = await hear(framed(linear16(SCRIPT)), paid());
    assert.deepEqual(transcripts, [['partial', '[EMAIL_1] says deploy '], ['final', '[EMAIL_1] says deploy it']].slice(-transcripts.length));
    assert.ok(Math.abs(spent.spentUSD - (state.costUSD ?? 0)) < 1e-5 && spent.spentUSD > 0);
    assert.equal(spent.reservedUSD, 0);
    assert.equal(stage.totals?.(state).costUSD, state.costUSD);
    const { scope } = sessionRecord();
    const refused = await hear(framed(linear16(SCRIPT)), paid(), { session: { scope: { ...scope, maxCostUSD: 0.001 } } });
    assert.deepEqual([refused.errors.map(({ code }) => code), refused.transcripts], [['BUDGET_EXCEEDED'], []]);
  });

  it('is counted also where nothing came of it and nobody knows what it cost', async () => {
    let asked = 0;
    const silentAtFirst = counting({
      mostCostUSD: ({ audio }) => audio.length / 1e6,
      transcribe: async ({ audio }) => { if (asked++ === 0) throw new TranscriberTimeoutError('too late'); return { text: 'deploy it', confidence: 1, costUSD: audio.length / 2e6 }; },
    });
    const { state, spent, transcripts } = await hear(framed(linear16([['speech', 3000]])), silentAtFirst);
    assert.deepEqual(transcripts, [['final', 'deploy it']]);
    assert.ok(Math.abs((state.costUSD ?? 0) - (64_000 / 1e6 + 96_000 / 2e6)) < 1e-9, 'two seconds in full, three at their price');
    assert.ok(Math.abs(spent.spentUSD - (state.costUSD ?? 0)) < 1e-5);
  });

  it('comes to the same however it is framed', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 5, max: 70 }), async (twenties) => {
      const transcriber = counting();
      const { left } = await hear(framed(linear16([...SCRIPT, ['speech', 900], ['silence', 1300]]), { ms: twenties * 20 }), transcriber, { partials: false });
      assert.deepEqual([transcriber.requests.length, left], [2, 0]);
    }), { numRuns: 4 });
  });
});

describe('sound in the transcribe stage, through Speech-to-Text', () => {
  let speech: FakeSpeech;
  before(async () => { speech = await startFakeSpeech(); });
  after(() => speech.close());

  it('is told while it goes on: each partial transcript is a stream of its own, and is paid', async () => {
    const said = ['deploy', 'deploy billing', 'deploy billing to staging'];
    speech.reply(...said.map((transcript) => ({ results: [{ transcript }] })));
    const transcriber = createSpeechTranscriber({ project: 'p', location: 'europe-west4', endpoint: `http://127.0.0.1:${speech.port}` });
    const { transcripts, chunks, state, spent } = await hear(framed(linear16([['speech', 5000]])), transcriber);
    // The last word of a partial transcript may still become a part of something personal: it is held back.
    assert.deepEqual(transcripts, [['partial', 'deploy '], ['final', 'deploy billing to staging']]);
    assert.deepEqual(chunks.map(({ text }) => text), ['deploy billing to staging']);
    const heardSec = speech.heard.map((stream) => stream.chunks.reduce((sum, bytes) => sum + bytes, 0) / 32_000);
    assert.deepEqual(heardSec, [2, 4, 5]);
    assert.equal(state.costUSD, heardSec.reduce((sum, seconds) => sum + Math.round((seconds * 0.016 * 1e9) / 60), 0) / 1e9);
    assert.equal(spent.reservedUSD, 0);
  });
});
