import type { ChunkData, SafetyFlag } from '../../schemas/generated/types.ts';
import type { EventDraft, OutputDraft } from '../runtime/stage.ts';
import { gatherUtterance, type Piece, type Utterance } from './gather-utterance.ts';

export interface SpokenPiece extends Piece {
  readonly ts: string;
  readonly safetyFlags: readonly SafetyFlag[];
  readonly confidence: number;
  readonly source: 'text' | 'asr';
  /** All frames that the piece was made from, where it is more than `frameId`. */
  readonly frameIds?: readonly string[];
}

export interface TakenText {
  readonly events: readonly EventDraft[];
  readonly outputs: readonly OutputDraft[];
  readonly open: Utterance | null;
  /** Utterances that ended with this piece. */
  readonly ended: number;
}

/** The transcripts and messages to which a piece of an utterance leads. */
export function takeText(open: Utterance | null, piece: SpokenPiece, maxTokens: number, newId: (index: number) => string): TakenText {
  const { confidence, source, ts } = piece;
  const gathered = gatherUtterance(open, piece, maxTokens, newId);
  const events = gathered.growths.map(({ utterance, final }): EventDraft => ({
    type: final ? 'transcript.final' : 'transcript.partial',
    data: { utteranceId: utterance.id, text: utterance.text, confidence, source, frameIds: [...(piece.frameIds ?? utterance.frameIds)] },
  }));
  const outputs = gathered.growths.map(({ utterance, added, final }): OutputDraft => {
    const data: ChunkData = {
      utteranceId: utterance.id, text: added, final, frameIds: [...(piece.frameIds ?? [piece.frameId])], confidence, source, ts, safetyFlags: [...piece.safetyFlags],
    };
    return { to: 'chunk', data };
  });
  return { events, outputs, open: gathered.open, ended: gathered.growths.filter((growth) => growth.final).length };
}
