import assert from 'node:assert/strict';
import type { Frame, LimitsFile, SessionRecord, TranscribeTextData } from '../../schemas/generated/types.ts';
import { createSealer, SealBrokenError } from '../runtime/seal.ts';
import type { StageResult } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { stageContext } from '../runtime/testing/stage-context.ts';
import { createIngestStage, type IngestState } from './create-ingest-stage.ts';
import { FrameInvalidError } from './errors.ts';

const sealer = createSealer(new Uint8Array(32).fill(1));
const stage = createIngestStage({ sealer });
const scope = sessionRecord().scope;

interface Options { readonly session?: Partial<SessionRecord>; readonly limits?: LimitsFile }

/** Runs the frames through the stage, then the end of the session. */
async function ingest(frames: readonly (Partial<Frame> & { readonly text?: string; readonly at?: string })[], options: Options = {}, end = true) {
  let state: IngestState = stage.initialState(sessionRecord(options.session));
  const results: StageResult<IngestState>[] = [];
  for (const [index, { at, ...frame }] of frames.entries()) {
    const context = stageContext('ingest', { ...options, messageId: `m${index}`, ...(at ? { acceptedAt: at } : {}) });
    const whole = { frameId: `f${index}`, type: 'text', ...frame };
    const result = await stage.handle({ sealed: sealer.seal(JSON.stringify(whole), 'acme/ses_1') }, state, context);
    assert.ok(!JSON.stringify(result).includes('alice@example.com') || options.session?.scope?.piiPolicy === 'allow');
    results.push(result);
    state = result.state;
  }
  if (end) results.push((await stage.end?.(state, stageContext('ingest', { ...options, messageId: 'end' }))) ?? { state });
  const outputs = results.flatMap((result) => result.outputs ?? []).map((output) => output.data as TranscribeTextData);
  return {
    results, outputs, state: results.at(-1)?.state as IngestState,
    text: outputs.map((output) => output.text).join(''),
    codes: results.flatMap((result) => result.events ?? []).map((event) => (event.type === 'error' ? event.data.code : event.type)),
  };
}

describe('ingest stage', () => {
  it('passes a frame on, normalised', async () => {
    const { outputs, results } = await ingest([{ text: 'Deploy cafe\u0301\u0000 now', final: true, ts: '2026-01-01T00:00:01Z' }], {}, false);
    assert.deepEqual(outputs, [{ type: 'text', frameId: 'f0', text: 'Deploy café now', final: true, ts: '2026-01-01T00:00:01.000Z', safetyFlags: [] }]);
    assert.equal(results[0]?.outputs?.[0]?.to, 'transcribe');
    assert.deepEqual(results[0]?.events ?? [], []);
  });

  it('masks a value split over frames and flags the frame that completes it', async () => {
    const { outputs } = await ingest([{ text: 'mail alice@exa' }, { text: 'mple.com ' }, { text: 'soon', final: true }]);
    assert.deepEqual(outputs.map(({ text, safetyFlags }) => [text, safetyFlags]), [['mail ', []], ['[EMAIL_1] ', ['pii_detected']], ['soon', []]]);
  });

  it('holds raw text in its state only sealed', async () => {
    const { state } = await ingest([{ text: 'mail alice@exa' }], {}, false);
    assert.ok(!JSON.stringify(state).includes('alice'));
    assert.equal(sealer.open(state.pii.sealedTail, 'acme/ses_1'), 'alice@exa');
  });

  it('releases what it holds when the session ends', async () => {
    const { outputs } = await ingest([{ text: 'deploy it' }]);
    assert.deepEqual(outputs.map(({ frameId, text, final }) => [frameId, text, final]), [['f0', 'deploy ', false], ['f0', 'it', true]]);
    assert.equal((await ingest([{ text: 'deploy it', final: true }])).outputs.length, 1);
    assert.equal((await ingest([])).outputs.length, 0);
  });

  it('passes raw text on, flagged, where personal data is allowed', async () => {
    const { outputs } = await ingest([{ text: 'mail alice@exa' }, { text: 'mple.com now', final: true }], { session: { scope: { ...scope, piiPolicy: 'allow' } } });
    assert.deepEqual(outputs.map(({ text, safetyFlags }) => [text, safetyFlags]), [['mail ', []], ['alice@example.com now', ['pii_detected']]]);
  });

  describe('where personal data is blocked', () => {
    const blocking = { session: { scope: { ...scope, piiPolicy: 'block' as const } } };

    it('refuses the frame whole and goes on with the next', async () => {
      const { text, codes, state } = await ingest([{ text: 'mail alice@example.com please', final: true }, { text: 'deploy it', final: true }], blocking);
      assert.equal(text, 'deploy it');
      assert.deepEqual(codes, ['PII_BLOCKED']);
      assert.deepEqual([state.frames, state.errors], [2, 1]);
    });

    it('passes nothing of a split value on', async () => {
      const { outputs, codes } = await ingest([{ text: 'mail alice@exa' }, { text: 'mple.com soon', final: true }], blocking);
      assert.deepEqual(outputs.map(({ text, final }) => [text, final]), [['mail ', false], ['', true]]);
      assert.deepEqual(codes, ['PII_BLOCKED']);
    });
  });

  const audio = { type: 'audio' as const, encoding: 'LINEAR16' as const, sampleRateHz: 16000, data: Buffer.from([1, 2, 3]).toString('base64') };

  it('refuses what the session was not opened for', async () => {
    assert.deepEqual((await ingest([audio])).codes, ['INPUT_NOT_ALLOWED']);
    assert.deepEqual((await ingest([{ text: 'hi' }], { session: { input: 'audio' } })).codes, ['INPUT_NOT_ALLOWED']);
    assert.deepEqual((await ingest([{ text: 'hi' }, audio], { session: { input: 'mixed' } })).codes, []);
  });

  it('passes sound on sealed', async () => {
    const { outputs } = await ingest([{ ...audio, final: true }], { session: { input: 'audio' } });
    const { sealed, ...rest } = outputs[0] as unknown as { sealed: string };
    assert.deepEqual(rest, { type: 'audio', frameId: 'f0', encoding: 'LINEAR16', sampleRateHz: 16000, final: true, ts: '2026-01-01T00:00:00.000Z' });
    assert.deepEqual([...sealer.openBytes(sealed, 'acme/ses_1')], [1, 2, 3]);
  });

  it('refuses frames over the quota and tells it once', async () => {
    const { codes, outputs, state } = await ingest([{ text: 'a', final: true }, { text: 'b', final: true }, { text: 'c' }, { text: 'd' }], { limits: { quotas: { maxFramesPerSession: 2 } } });
    assert.deepEqual(codes, ['QUOTA_EXCEEDED']);
    assert.equal(outputs.length, 2);
    assert.deepEqual([state.frames, state.errors], [4, 2]);
  });

  it('lets time never run backwards, and believes a client within five minutes', async () => {
    const { outputs } = await ingest([
      { text: 'a', final: true, ts: '2026-01-01T00:04:00Z' }, { text: 'b', final: true, ts: '2026-01-01T00:03:00Z' },
      { text: 'c', final: true, ts: '2025-01-01T00:00:00Z', at: '2026-01-01T00:10:00Z' }, { text: 'd', final: true, at: '2026-01-01T00:11:00Z' },
    ]);
    assert.deepEqual(outputs.map(({ ts }) => ts.slice(14, 16)), ['04', '04', '10', '11']);
  });

  it('cuts a frame that masking made too long for one message', async () => {
    const { outputs, text } = await ingest([{ text: 'a@b.io '.repeat(9000), final: true }]);
    assert.ok(outputs.length > 1 && outputs.every((output) => output.text.length <= 65_536));
    assert.deepEqual(outputs.map((output) => output.final), outputs.map((_, index) => index === outputs.length - 1));
    assert.equal(text, '[EMAIL_1] '.repeat(9000));
  });

  it('stays small over a long session', async () => {
    const frames = Array.from({ length: 500 }, (_, index) => ({ text: `deploy service ${index} and mail u${index}@example.com ` }));
    const { state } = await ingest(frames, {}, false);
    assert.ok(JSON.stringify(state).length < 7000, `${JSON.stringify(state).length}`);
  });

  const invalid: [string, string, typeof SealBrokenError | typeof FrameInvalidError][] = [
    ['an unsealed frame', '{"frameId":"a","type":"text","text":"hi"}', SealBrokenError],
    ['a frame of another session', sealer.seal('{"frameId":"a","type":"text","text":"hi"}', 'acme/other'), SealBrokenError],
    ['what is not JSON', sealer.seal('alice@example.com', 'acme/ses_1'), FrameInvalidError],
    ['what is no frame', sealer.seal('{"frameId":"a","type":"text","text":5}', 'acme/ses_1'), FrameInvalidError],
  ];
  for (const [name, sealed, error] of invalid) {
    it(`gives up ${name} without quoting it`, () => {
      const state = stage.initialState(sessionRecord());
      assert.throws(() => stage.handle({ sealed }, state, stageContext('ingest')), (thrown: Error & { context?: object }) => {
        assert.ok(thrown instanceof error && !JSON.stringify([thrown.message, thrown.context, String(thrown.cause ?? '')]).includes('alice'));
        return true;
      });
    });
  }
});
