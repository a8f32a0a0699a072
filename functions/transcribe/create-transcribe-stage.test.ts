import assert from 'node:assert/strict';
import type { AudioEncoding, ChunkData, SessionRecord, TranscribeData, TranscriptData } from '../../schemas/generated/types.ts';
import { createSealer } from '../runtime/seal.ts';
import type { StageResult } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { stageContext } from '../runtime/testing/stage-context.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { createTranscribeStage, type TranscribeState } from './create-transcribe-stage.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';
import type { Transcriber, TranscriptionRequest } from './transcriber.ts';

const sealer = createSealer(new Uint8Array(32).fill(2));
const TS = '2026-01-01T00:00:00.000Z';

function text(words: string, final = false): TranscribeData {
  return { type: 'text', frameId: `f-${words.length}`, text: words, final, ts: TS, safetyFlags: [] };
}
function sound(bytes: Uint8Array, final = false, encoding: AudioEncoding = 'OGG_OPUS'): TranscribeData {
  return { type: 'audio', frameId: `a-${bytes.length}-${final}`, encoding, sampleRateHz: 16000, sealed: sealer.sealBytes(bytes, 'acme/ses_1'), final, ts: TS };
}

/** Runs messages through the stage on a real store, committing what each leads to; the end of the session last. */
async function transcribe(messages: readonly TranscribeData[], { transcriber, session = {}, attempt = 1, end = true }: { transcriber?: Transcriber; session?: Partial<SessionRecord>; attempt?: number; end?: boolean } = {}) {
  const stage = createTranscribeStage({ sealer, transcriber });
  const { store, remove } = await temporaryStore();
  const tenant = store.tenant('acme');
  try {
    let state = stage.initialState(sessionRecord(session));
    const results: StageResult<TranscribeState>[] = [];
    const run = async (id: string, step: (context: ReturnType<typeof stageContext>) => Promise<StageResult<TranscribeState>> | StageResult<TranscribeState>) => {
      const result = await step(stageContext('transcribe', { session, store: tenant, messageId: id, attempt }));
      if (result.writes && result.writes.length > 0) await tenant.commit({ writes: result.writes });
      results.push(result);
      state = result.state;
    };
    for (const [index, message] of messages.entries()) await run(`m${index}`, (context) => stage.handle(message, state, context));
    if (end) await run('end', (context) => stage.end?.(state, context) ?? { state });
    const left = (await Promise.all(Array.from({ length: 20 }, (_, part) => tenant.get('state', `ses_1:transcribe:audio:${part}`)))).filter(Boolean).length;
    const events = results.flatMap((result) => result.events ?? []);
    return {
      results, state, left, stage,
      chunks: results.flatMap((result) => result.outputs ?? []).map((output) => output.data as ChunkData),
      transcripts: events.filter((event) => event.type.startsWith('transcript')).map((event) => [event.type.slice(11), (event.data as TranscriptData).text]),
      codes: events.flatMap((event) => (event.type === 'error' ? [event.data.code] : [])),
    };
  } finally {
    await remove();
  }
}

function answering(answers: string | (() => Promise<never>)): Transcriber & { requests: TranscriptionRequest[] } {
  const requests: TranscriptionRequest[] = [];
  return {
    requests,
    transcribe: (request) => {
      requests.push(request);
      return typeof answers === 'string' ? Promise.resolve({ text: answers, confidence: 0.9 }) : answers();
    },
  };
}

describe('transcribe stage', () => {
  it('passes text through as utterances', async () => {
    const { transcripts, chunks, stage, state } = await transcribe([text('Deploy '), text('it'), text(' now', true), text('Next', true)]);
    assert.deepEqual(transcripts, [['partial', 'Deploy '], ['partial', 'Deploy it'], ['final', 'Deploy it now'], ['final', 'Next']]);
    assert.deepEqual(chunks.map((chunk) => [chunk.text, chunk.final]), [['Deploy ', false], ['it', false], [' now', true], ['Next', true]]);
    assert.equal(new Set(chunks.map((chunk) => chunk.utteranceId)).size, 2);
    assert.deepEqual(stage.totals?.(state), { utterances: 2, errors: 0 });
  });

  it('ends an open utterance with the session', async () => {
    assert.deepEqual((await transcribe([text('Deploy it')])).transcripts, [['partial', 'Deploy it'], ['final', 'Deploy it']]);
  });

  it('cuts an endless utterance', async () => {
    const { transcripts, chunks, results } = await transcribe([text('word '.repeat(2000), true)]);
    assert.equal(transcripts.length, 3);
    assert.equal(chunks.map((chunk) => chunk.text).join(''), 'word '.repeat(2000));
    assert.ok(chunks.every((chunk) => chunk.final));
    assert.ok(JSON.stringify(results.at(-1)?.state).length < 500);
  });

  it('tells once that no transcriber is configured, and counts', async () => {
    const { codes, chunks, state, results } = await transcribe([sound(new Uint8Array(10)), sound(new Uint8Array(10), true), text('hi', true)]);
    assert.deepEqual(codes, ['TRANSCRIBER_NOT_CONFIGURED']);
    assert.equal(chunks.length, 1);
    assert.equal(state.errors, 2);
    assert.equal(results[0]?.writes?.length, 0);
  });

  it('transcribes the sound of an utterance once, whole, and keeps none of it', async () => {
    const transcriber = answering('deploy it');
    const { transcripts, chunks, left, results } = await transcribe([sound(new Uint8Array([1, 2])), sound(new Uint8Array(900_000).fill(7)), sound(new Uint8Array([3]), true)], { transcriber });
    assert.equal(transcriber.requests.length, 1);
    const { audio, ...rest } = transcriber.requests[0] as TranscriptionRequest;
    assert.deepEqual([audio.length, audio[0], audio[2], audio.at(-1)], [900_003, 1, 7, 3]);
    assert.deepEqual([rest.encoding, rest.sampleRateHz, rest.language], ['OGG_OPUS', 16000, 'en-US']);
    assert.deepEqual(transcripts, [['final', 'deploy it']]);
    assert.deepEqual([chunks[0]?.source, chunks[0]?.confidence, chunks[0]?.frameIds.length], ['asr', 0.9, 3]);
    assert.equal(left, 0);
    for (const { state } of results) assert.ok(JSON.stringify(state).length < 1000);
  });

  it('transcribes what has been gathered when the session ends, when the sound changes its kind, and when it is too long', async () => {
    const transcriber = answering('ok');
    const { transcripts, left } = await transcribe([sound(new Uint8Array([1])), sound(new Uint8Array([2]), false, 'FLAC'), sound(new Uint8Array(5_000_000), false, 'FLAC'), sound(new Uint8Array([3]), false, 'FLAC')], { transcriber });
    assert.deepEqual(transcriber.requests.map((request) => request.audio.length), [1, 5_000_001, 1]);
    assert.equal(transcripts.length, 3);
    assert.equal(left, 0);
  });

  it('masks what it heard', async () => {
    const transcriber = answering('mail alice@example.com');
    const said = await transcribe([sound(new Uint8Array(2), true)], { transcriber });
    assert.deepEqual(said.transcripts, [['final', 'mail [EMAIL_1]']]);
    assert.deepEqual(said.chunks[0]?.safetyFlags, ['pii_detected']);
    assert.deepEqual((await transcribe([sound(new Uint8Array(2), true)], { transcriber, session: { input: 'mixed' } })).transcripts, [['final', 'mail [EMAIL_A1]']]);
    const { scope } = sessionRecord();
    assert.deepEqual((await transcribe([sound(new Uint8Array(2), true)], { transcriber, session: { scope: { ...scope, piiPolicy: 'allow' } } })).transcripts, [['final', 'mail alice@example.com']]);
    const blocked = await transcribe([sound(new Uint8Array(2), true)], { transcriber, session: { scope: { ...scope, piiPolicy: 'block' } } });
    assert.deepEqual([blocked.codes, blocked.transcripts, blocked.chunks], [['PII_BLOCKED'], [], []]);
  });

  it('says nothing of silence', async () => {
    const { transcripts, chunks, codes, state } = await transcribe([sound(new Uint8Array(2), true)], { transcriber: answering('') });
    assert.deepEqual([transcripts, chunks, codes, state.utterances], [[], [], [], 0]);
  });

  it('drops an utterance that cannot be transcribed and goes on', async () => {
    const transcriber = answering(() => Promise.reject(new TranscriberFailedError('broken')));
    const { codes, transcripts, left } = await transcribe([sound(new Uint8Array(2)), sound(new Uint8Array(2), true), text('hi', true)], { transcriber });
    assert.deepEqual([codes, transcripts, left], [['ASR_FAILED'], [['final', 'hi']], 0]);
  });

  it('asks a provider that is too slow again, but not for ever', async () => {
    const transcriber = answering(() => Promise.reject(new TranscriberTimeoutError('slow')));
    await assert.rejects(transcribe([sound(new Uint8Array(2), true)], { transcriber, attempt: 2 }), TranscriberTimeoutError);
    assert.deepEqual((await transcribe([sound(new Uint8Array(2), true)], { transcriber, attempt: 3 })).codes, ['ASR_FAILED']);
  });

  it('stores sound only sealed', async () => {
    const { results } = await transcribe([sound(Buffer.from('raw sound of a person'))], { transcriber: answering('x'), end: false });
    assert.equal(results[0]?.writes?.length, 1);
    assert.ok(!JSON.stringify(results).includes(Buffer.from('raw sound').toString('base64').slice(0, 10)));
  });
});
