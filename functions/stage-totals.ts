/** What each stage counts of a session, for those that add it up while the session is open: the control plane and the gateway. Load it when it is needed. */
import { createChunkStage } from './chunk/create-chunk-stage.ts';
import { createDispatchStage } from './dispatch/create-dispatch-stage.ts';
import { createIngestStage } from './ingest/create-ingest-stage.ts';
import { createIntentStage } from './intent/create-intent-stage.ts';
import { createPolicyStage } from './policy/create-policy-stage.ts';
import { createResolveStage } from './resolve/create-resolve-stage.ts';
import { hashEmbedder } from './runtime/embedding/hash-embedding.ts';
import type { StageDefinition } from './runtime/stage.ts';
import { createSummarizeStage } from './summarize/create-summarize-stage.ts';
import { createTranscribeStage } from './transcribe/create-transcribe-stage.ts';

type Counting = Pick<StageDefinition<unknown, unknown>, 'name' | 'totals'>;

/** Only `totals` is taken of these stages, a pure function that needs nothing of what a running stage needs. */
const NOTHING = {} as never;

export const stageTotals = [
  createIngestStage(NOTHING), createTranscribeStage(NOTHING), createChunkStage(), createSummarizeStage(), createIntentStage(), createPolicyStage(),
  createResolveStage({ registry: NOTHING, embedder: hashEmbedder }), createDispatchStage(NOTHING),
].map(({ name, totals }) => ({ name, totals }) as Counting);
