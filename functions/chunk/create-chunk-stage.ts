/** The chunk stage: transcript pieces in, chunks out, under the scope's limit of context. */
import type { ChunkData, SafetyFlag, SummarizeData } from '../../schemas/generated/types.ts';
import type { EventDraft, OutputDraft, StageContext, StageDefinition, StageResult } from '../runtime/stage.ts';
import { type CutChunk, cutBySize, cutChunks, isPause, largestChunk, tokensOf } from './cut-chunks.ts';

export interface ChunkState {
  /** Text that is not yet a chunk; at most a chunk's length. */
  readonly pending: string;
  /** Id of the chunk that `pending` will become; '' before it begins. */
  readonly pendingId: string;
  readonly flags: readonly SafetyFlag[];
  /** When the last piece was said (ms). */
  readonly lastTs: number;
  /** Tokens of the chunks in the sliding window, which drops its oldest tokens at the scope's limit. */
  readonly windowTokens: number;
  readonly chunks: number;
  /** Id of the newest chunk that went on; other stages read it (`newestChunk`). */
  readonly newest?: string;
  /** When the unfinished sentence was last passed on (ms). */
  readonly toldTs?: number;
}

/** Two words, or a few characters of a script without spaces: less is no request. */
const MAY_BE_REQUEST = /\p{L}\S*\s+\S*\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Longer speech is told when a sentence ends. */
const LONGEST_EARLY = 400;
const EARLY_EVERY_MS = 200;

export function createChunkStage(): StageDefinition<ChunkData, ChunkState> {
  return {
    name: 'chunk',
    initialState: () => ({ pending: '', pendingId: '', flags: [], lastTs: 0, windowTokens: 0, chunks: 0 }),
    totals: ({ chunks }) => ({ chunks }),

    handle(data, state, context) {
      const largest = largestChunk(context.session.scope.maxContextTokens);
      const work = startWork(state, context);
      const ts = Date.parse(data.ts);
      if (state.pending.trim() !== '' && isPause(state.lastTs, ts)) {
        for (const chunk of cutBySize(state.pending, 'pause', largest)) work.flush(chunk, state.lastTs, state.flags);
        work.hold('', []);
      }
      const flags = [...new Set([...work.state.flags, ...data.safetyFlags])];
      const cut = cutChunks(work.state.pending, data.text, data.final, largest);
      for (const chunk of cut.chunks) work.flush(chunk, ts, flags);
      // What is left over came with this piece, unless nothing was cut off before it.
      work.hold(cut.pending, cut.pending === '' ? [] : cut.chunks.length > 0 ? data.safetyFlags : flags);
      if (cut.chunks.length === 0) {
        work.report();
        work.tellEarly(ts, flags);
      }
      return work.result(ts);
    },

    end(state, context) {
      const work = startWork(state, context);
      for (const chunk of cutBySize(state.pending, 'end', largestChunk(context.session.scope.maxContextTokens))) work.flush(chunk, state.lastTs, state.flags);
      work.hold('', []);
      return work.result(state.lastTs);
    },
  };
}

/** Collects what one message does to the window. */
function startWork(initial: ChunkState, context: StageContext) {
  const limit = context.session.scope.maxContextTokens;
  const events: EventDraft[] = [];
  const outputs: OutputDraft[] = [];
  let state = initial;
  let ids = 0;

  const currentId = (): string => {
    if (state.pendingId === '') state = { ...state, pendingId: context.deriveId('chunk', ids++) };
    return state.pendingId;
  };
  const update = (tokens: number, windowTokens: number, boundary: CutChunk['boundary'] | null): void => {
    events.push({ type: 'chunk.update', data: { chunkId: currentId(), tokens, windowTokens, scopeUtilisation: limit > 0 ? windowTokens / limit : 1, boundary } });
  };

  return {
    get state() { return state; },
    /** A chunk is complete: it enters the window and goes on. */
    flush(chunk: CutChunk, ts: number, flags: readonly SafetyFlag[]): void {
      const windowTokens = Math.min(limit, state.windowTokens + chunk.tokens);
      update(chunk.tokens, windowTokens, chunk.boundary);
      const data: SummarizeData = { chunkId: currentId(), text: chunk.text, tokens: chunk.tokens, boundary: chunk.boundary, ts: new Date(ts).toISOString(), safetyFlags: [...flags] };
      outputs.push({ to: 'summarize', data });
      state = { ...state, newest: data.chunkId, pendingId: '', windowTokens, chunks: state.chunks + 1 };
    },
    hold(pending: string, flags: readonly SafetyFlag[]): void {
      state = { ...state, pending, flags };
    },
    /** Tells how the chunk that is still growing fills the window. */
    report(): void {
      const tokens = tokensOf(state.pending);
      update(tokens, Math.min(limit, state.windowTokens + tokens), null);
    },
    /** What is being said goes on as it is, so that something can be told of it early. */
    tellEarly(ts: number, flags: readonly SafetyFlag[]): void {
      const text = state.pending.trim();
      if (!MAY_BE_REQUEST.test(text) || text.length > LONGEST_EARLY || ts - (state.toldTs ?? Number.NEGATIVE_INFINITY) < EARLY_EVERY_MS) return;
      const data: SummarizeData = { chunkId: currentId(), text: state.pending, tokens: tokensOf(state.pending), boundary: 'size', ts: new Date(ts).toISOString(), safetyFlags: [...flags], provisional: true };
      outputs.push({ to: 'summarize', data });
      state = { ...state, toldTs: ts };
    },
    result: (lastTs: number): StageResult<ChunkState> => ({ state: { ...state, lastTs }, events, outputs }),
  };
}
