import type { SafetyFlag } from '../../schemas/generated/types.ts';
import { budgetLimits } from '../runtime/budget/budget-limits.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import { EggError, RetryableError } from '../runtime/errors.ts';
import { paidCall } from '../runtime/models/paid-call.ts';
import { normalizeText } from '../runtime/pii/normalize-text.ts';
import { maskSealed, type SealedPiiState } from '../runtime/pii/sealed-masker.ts';
import { needsVault, vaultWrites } from '../runtime/pii/vault.ts';
import { sealedFor, type Sealer } from '../runtime/seal.ts';
import type { StageContext } from '../runtime/stage.ts';
import type { Write } from '../runtime/store/store.ts';
import { readParts } from './audio-parts.ts';
import type { GatheredAudio } from './gather-audio.ts';
import type { Transcriber, TranscriptionRequest } from './transcriber.ts';

export type Transcribed =
  | { readonly outcome: 'text'; readonly text: string; readonly confidence: number; readonly safetyFlags: SafetyFlag[]; readonly pii: SealedPiiState; readonly writes: readonly Write[]; readonly costUSD: number }
  | { readonly outcome: 'failed'; readonly code: string; readonly message: string; readonly costUSD: number };

export interface TranscribeTools {
  readonly transcriber: Transcriber;
  readonly sealer: Sealer;
  readonly context: StageContext;
  /** The same for the same utterance of the same message, so that it is paid for once. */
  readonly callId: string;
  onTrouble?(facts: { readonly code: string; readonly context: object }): void;
}

/** A provider that does not answer is asked this often before the utterance is given up, so that the session goes on. */
const MOST_ATTEMPTS = 3;
/** A partial transcript that comes later than this is of little use. */
const PARTIAL_TIME_LIMIT_MS = 5_000;

/**
 * Transcribes what has been gathered, with `rest` (not stored) behind it, and masks the text.
 * @throws {TranscriberTimeoutError} while another attempt may help
 */
export async function transcribeAudio(gathered: GatheredAudio, rest: Uint8Array, pii: SealedPiiState, tools: TranscribeTools): Promise<Transcribed> {
  const { context, sealer } = tools;
  const { session } = context;
  const dropped = (code: string, why: string, costUSD: number): Transcribed => ({ outcome: 'failed', code, costUSD, message: `The utterance of ${gathered.frameIds.length} audio frames was dropped: ${why}. Say it again.` });
  const answer = await ask(gathered, rest, tools, context.signal);
  const { costUSD } = answer;
  if (answer.outcome === 'too_dear') return dropped('BUDGET_EXCEEDED', 'no money is left to transcribe it', costUSD);
  if (answer.outcome === 'failed') {
    const { error } = answer;
    tools.onTrouble?.(error instanceof EggError ? { code: error.code, context: error.context } : { code: 'UNEXPECTED', context: { error: String(error) } });
    if (error instanceof RetryableError && context.attempt < MOST_ATTEMPTS) throw error;
    return dropped('ASR_FAILED', error instanceof RetryableError ? `the transcriber did not answer in ${MOST_ATTEMPTS} attempts` : 'the transcriber could not make text of it', costUSD);
  }

  // Sessions that also carry text have a second series of placeholders there: these must not be taken for those.
  const masked = maskSealed(sealer, session, pii, normalizeText(answer.text), true, session.input === 'mixed' ? 'A' : undefined);
  const found = masked.findings.length > 0;
  if (found && session.scope.piiPolicy === 'block') {
    return { outcome: 'failed', code: 'PII_BLOCKED', message: 'The utterance holds personal data or a secret, which this session refuses (piiPolicy "block"). Nothing of it was kept.', costUSD };
  }
  const kept = found && session.scope.piiPolicy === 'mask' && compiledOnce(context.bundle, needsVault);
  return {
    outcome: 'text', text: session.scope.piiPolicy === 'allow' ? masked.raw : masked.text, confidence: answer.confidence, safetyFlags: found ? ['pii_detected'] : [], pii: masked.state,
    writes: kept ? vaultWrites(sealer, session, masked.findings) : [], costUSD,
  };
}

/**
 * What has been heard of an utterance that goes on, masked; its end may still be a part of a value, and is held back. Empty
 * when nothing can be told: a partial transcript is a courtesy, and fails nothing.
 */
export async function transcribePartly(gathered: GatheredAudio, rest: Uint8Array, pii: SealedPiiState, tools: TranscribeTools): Promise<{ readonly text: string; readonly confidence: number; readonly costUSD: number }> {
  const { context, sealer } = tools;
  const { session } = context;
  // The frames behind it wait meanwhile.
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(PARTIAL_TIME_LIMIT_MS)]);
  const answer = await ask(gathered, rest, tools, signal);
  const { costUSD } = answer;
  if (answer.outcome !== 'heard') return { text: '', confidence: 0, costUSD };
  const masked = maskSealed(sealer, session, pii, normalizeText(answer.text), false, session.input === 'mixed' ? 'A' : undefined);
  if (masked.findings.length > 0 && session.scope.piiPolicy === 'block') return { text: '', confidence: 0, costUSD };
  return { text: session.scope.piiPolicy === 'allow' ? masked.raw : masked.text, confidence: answer.confidence, costUSD };
}

/** What was heard, or why nothing was; the cost includes that of attempts before. */
type Asked = { readonly costUSD: number } & (
  | { readonly outcome: 'heard'; readonly text: string; readonly confidence: number }
  | { readonly outcome: 'too_dear' }
  | { readonly outcome: 'failed'; readonly error: unknown }
);

async function ask(gathered: GatheredAudio, rest: Uint8Array, { transcriber, sealer, context, callId }: TranscribeTools, signal: AbortSignal): Promise<Asked> {
  const { session, bundle, store, clock } = context;
  try {
    const stored = await readParts(store, session, sealer, gathered.firstPart, gathered.endPart);
    const request: TranscriptionRequest = { encoding: gathered.encoding, sampleRateHz: gathered.sampleRateHz, audio: Buffer.concat([...stored, rest]), language: session.scope.language, bundle, signal };
    if (!transcriber.mostCostUSD) return { outcome: 'heard', costUSD: 0, ...(await transcriber.transcribe(request)) };
    const paid = await paidCall<Sealed>({ callId, sessionId: session.sessionId, mostUSD: transcriber.mostCostUSD(request), limits: budgetLimits(bundle.limits, session.scope), store, clock }, async () => {
      const { text, confidence, costUSD = 0 } = await transcriber.transcribe(request);
      // What is bought is kept until the message is done: unmasked text only sealed.
      return { value: { sealed: sealer.seal(text, sealedFor(session)), confidence }, costUSD };
    });
    const { costUSD } = paid;
    if (paid.outcome === 'failed') return { outcome: 'failed', error: paid.error, costUSD };
    if (paid.outcome !== 'answered') return { outcome: 'too_dear', costUSD };
    return { outcome: 'heard', text: sealer.open(paid.value.sealed, sealedFor(session)), confidence: paid.value.confidence, costUSD };
  } catch (error) {
    return { outcome: 'failed', error, costUSD: 0 };
  }
}

interface Sealed { readonly sealed: string; readonly confidence: number }
