import type { SafetyFlag } from '../../schemas/generated/types.ts';
import { RetryableError } from '../runtime/errors.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import { normalizeText } from '../runtime/pii/normalize-text.ts';
import { maskSealed, type SealedPiiState } from '../runtime/pii/sealed-masker.ts';
import { needsVault, vaultWrites } from '../runtime/pii/vault.ts';
import type { Write } from '../runtime/store/store.ts';
import type { Sealer } from '../runtime/seal.ts';
import type { StageContext } from '../runtime/stage.ts';
import { readParts } from './audio-parts.ts';
import type { GatheredAudio } from './gather-audio.ts';
import type { Transcriber } from './transcriber.ts';

export type Transcribed =
  | { readonly outcome: 'text'; readonly text: string; readonly confidence: number; readonly safetyFlags: SafetyFlag[]; readonly pii: SealedPiiState; readonly writes: readonly Write[] }
  | { readonly outcome: 'failed'; readonly code: string; readonly message: string };

/** A provider that does not answer is asked this often before the utterance is given up, so that the session goes on. */
const MOST_ATTEMPTS = 3;

/**
 * Transcribes what has been gathered, with `rest` (not stored) behind it, and masks the text.
 * @throws {TranscriberTimeoutError} while another attempt may help
 */
export async function transcribeAudio(gathered: GatheredAudio, rest: Uint8Array, pii: SealedPiiState, transcriber: Transcriber, sealer: Sealer, context: StageContext): Promise<Transcribed> {
  const { session } = context;
  let answer;
  try {
    const stored = await readParts(context.store, session, sealer, gathered.firstPart, gathered.endPart);
    answer = await transcriber.transcribe({
      encoding: gathered.encoding, sampleRateHz: gathered.sampleRateHz, audio: Buffer.concat([...stored, rest]), language: session.scope.language, signal: context.signal,
    });
  } catch (error) {
    if (error instanceof RetryableError && context.attempt < MOST_ATTEMPTS) throw error;
    const why = error instanceof RetryableError ? `the transcriber did not answer in ${MOST_ATTEMPTS} attempts` : 'the transcriber could not make text of it';
    return { outcome: 'failed', code: 'ASR_FAILED', message: `The utterance of ${gathered.frameIds.length} audio frames was dropped: ${why}. Say it again.` };
  }

  // Sessions that also carry text have a second series of placeholders there: these must not be taken for those.
  const masked = maskSealed(sealer, session, pii, normalizeText(answer.text), true, session.input === 'mixed' ? 'A' : undefined);
  const found = masked.findings.length > 0;
  if (found && session.scope.piiPolicy === 'block') {
    return { outcome: 'failed', code: 'PII_BLOCKED', message: 'The utterance holds personal data or a secret, which this session refuses (piiPolicy "block"). Nothing of it was kept.' };
  }
  const kept = found && session.scope.piiPolicy === 'mask' && compiledOnce(context.bundle, needsVault);
  return {
    outcome: 'text', writes: kept ? vaultWrites(sealer, session, masked.findings) : [], text: session.scope.piiPolicy === 'allow' ? masked.raw : masked.text, confidence: answer.confidence, safetyFlags: found ? ['pii_detected'] : [], pii: masked.state,
  };
}
