/** The ingest stage: sealed frames in, normalised frames out. Raw text leaves it only where the session's piiPolicy is `allow`. */
import type { AudioFrame, IngestData, SafetyFlag, TextFrame, TranscribeData } from '../../schemas/generated/types.ts';
import { normalizeText } from '../runtime/pii/normalize-text.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import { initialSealedPiiState, maskSealed, type SealedPiiState } from '../runtime/pii/sealed-masker.ts';
import { needsVault, vaultWrites } from '../runtime/pii/vault.ts';
import { sealedFor, type Sealer } from '../runtime/seal.ts';
import type { EventDraft, OutputDraft, StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import { type Refusal, refuseFrame } from './admit-frame.ts';
import { cutText } from './cut-text.ts';
import { openFrame } from './open-frame.ts';
import { settleTime } from './settle-time.ts';

export interface IngestState {
  readonly pii: SealedPiiState;
  readonly frames: number;
  readonly errors: number;
  /** When the last frame was said (ms). */
  readonly lastTs: number;
  readonly lastFrameId: string;
  /** Text has been taken since the last final frame. */
  readonly open: boolean;
  /** The client knows that its quota is used up. */
  readonly quotaTold: boolean;
}

/** Masking can lengthen a frame beyond what one message may hold. */
const LONGEST_PIECE = 60_000;

/**
 * A frame sent again is dropped before it comes here: its message id is made from session and frame id, and the
 * runtime's ledger knows it.
 */
export function createIngestStage({ sealer }: { readonly sealer: Sealer }): StageDefinition<IngestData, IngestState> {
  return {
    name: 'ingest',
    initialState: () => ({ pii: initialSealedPiiState, frames: 0, errors: 0, lastTs: 0, lastFrameId: '', open: false, quotaTold: false }),
    totals: ({ frames, errors }) => ({ frames, errors }),

    handle(data, state, context) {
      const { message, session, bundle } = context;
      const frame = openFrame(sealer, data.sealed, sealedFor(session));
      const refusal = refuseFrame(frame, { input: session.input, frames: state.frames, maxFrames: bundle.limits.quotas?.maxFramesPerSession });
      if (refusal) return refuse(refusal, { ...state, frames: state.frames + 1 }, state);
      const ts = settleTime(frame.ts, Date.parse(message.acceptedAt), state.lastTs);
      const next: IngestState = { ...state, frames: state.frames + 1, lastTs: ts, lastFrameId: frame.frameId };
      return frame.type === 'text' ? takeText(sealer, frame, next, context) : takeAudio(sealer, frame, next, context);
    },

    /** What was held back goes on as the last final piece. */
    end(state, context) {
      if (!state.open && state.pii.sealedTail === '') return { state };
      return takeText(sealer, { frameId: state.lastFrameId, text: '', final: true }, state, context);
    },
  };
}

function takeText(sealer: Sealer, frame: Pick<TextFrame, 'frameId' | 'text' | 'final'>, state: IngestState, { session, bundle }: StageContext): StageResult<IngestState> {
  const final = frame.final === true;
  const policy = session.scope.piiPolicy;
  const masked = maskSealed(sealer, session, state.pii, normalizeText(frame.text), final);
  if (policy === 'block' && masked.findings.length > 0) return block(frame.frameId, final, state, masked.state);

  const text = policy === 'allow' ? masked.raw : masked.text;
  const safetyFlags: SafetyFlag[] = masked.findings.length > 0 ? ['pii_detected'] : [];
  const pieces = cutText(text, LONGEST_PIECE);
  const kept = policy === 'mask' && masked.findings.length > 0 && compiledOnce(bundle, needsVault) ? vaultWrites(sealer, session, masked.findings) : [];
  return {
    state: { ...state, pii: masked.state, open: !final },
    ...(kept.length > 0 ? { writes: kept } : {}),
    outputs: pieces.map((piece, index) => textOutput(frame.frameId, piece, final && index === pieces.length - 1, state.lastTs, safetyFlags)),
  };
}

/** Nothing of the frame goes on, and nothing that was waiting for it; a final frame still ends what was said before. */
function block(frameId: string, final: boolean, state: IngestState, { counts, numbers }: SealedPiiState): StageResult<IngestState> {
  const refusal: Refusal = { code: 'PII_BLOCKED', message: `Frame ${frameId} holds personal data or a secret, which this session refuses (piiPolicy "block"). Nothing of it was kept.` };
  const next: IngestState = { ...state, pii: { ...initialSealedPiiState, counts, numbers }, open: state.open && !final };
  const outputs = final && state.open ? [textOutput(frameId, '', true, state.lastTs, [])] : [];
  return { ...refuse(refusal, next, state), outputs };
}

function takeAudio(sealer: Sealer, frame: AudioFrame, state: IngestState, { session }: StageContext): StageResult<IngestState> {
  const data: TranscribeData = {
    type: 'audio', frameId: frame.frameId, encoding: frame.encoding, sampleRateHz: frame.sampleRateHz,
    sealed: sealer.sealBytes(Buffer.from(frame.data, 'base64'), sealedFor(session)),
    final: frame.final === true, ts: new Date(state.lastTs).toISOString(),
  };
  return { state, outputs: [{ to: 'transcribe', data }] };
}

function textOutput(frameId: string, text: string, final: boolean, ts: number, safetyFlags: SafetyFlag[]): OutputDraft {
  const data: TranscribeData = { type: 'text', frameId, text, final, ts: new Date(ts).toISOString(), safetyFlags };
  return { to: 'transcribe', data };
}

/** The quota is told once: who goes on sending must not fill the event log. */
function refuse(refusal: Refusal, next: IngestState, before: IngestState): StageResult<IngestState> {
  const told = refusal.code === 'QUOTA_EXCEEDED' && before.quotaTold;
  const event: EventDraft = { type: 'error', data: { code: refusal.code, message: refusal.message, severity: 'warning', retryable: false, stage: 'ingest' } };
  return {
    state: { ...next, errors: next.errors + 1, quotaTold: before.quotaTold || refusal.code === 'QUOTA_EXCEEDED' },
    events: told ? [] : [event],
  };
}
