/** Masking for a stage whose state is stored: the tail, which is raw text, rests sealed. */
import { sealedFor, type Sealer } from '../seal.ts';
import { initialPiiState, maskPii, type PiiFinding, type PiiState } from './mask-pii.ts';

/** `PiiState` with the tail sealed ('' when there is none). */
export type SealedPiiState = Omit<PiiState, 'tail'> & { readonly sealedTail: string };

const { tail: _none, ...rest } = initialPiiState;
export const initialSealedPiiState: SealedPiiState = { ...rest, sealedTail: '' };

export interface MaskedPiece {
  readonly text: string;
  readonly findings: readonly PiiFinding[];
  readonly state: SealedPiiState;
  /** The raw text that has been decided with this piece, unmasked. Only for piiPolicy `allow`. */
  readonly raw: string;
}

export interface MaskedSession {
  readonly tenantId: string;
  readonly sessionId: string;
  readonly scope: { readonly language: string };
}

/**
 * @param series tells the placeholders of one stage from another's of the same session
 * @throws {SealBrokenError} when the stored tail cannot be opened
 */
export function maskSealed(sealer: Sealer, session: MaskedSession, state: SealedPiiState, text: string, final: boolean, series?: string): MaskedPiece {
  const place = sealedFor(session);
  const { sealedTail, ...known } = state;
  const tail = sealedTail === '' ? '' : sealer.open(sealedTail, place);
  const masked = maskPii({ ...known, tail }, text, final, {
    fingerprint: (value) => sealer.fingerprint(value, place),
    language: session.scope.language,
    series,
  });
  const { tail: held, ...next } = masked.state;
  const whole = tail + text;
  return {
    text: masked.text,
    findings: masked.findings,
    raw: whole.slice(0, whole.length - held.length),
    state: { ...next, sealedTail: held === '' ? '' : sealer.seal(held, place) },
  };
}
