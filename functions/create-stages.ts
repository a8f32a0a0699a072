/** The pipeline's stages in their order: the one list of them that every composition in one process shares. */
import { createChunkStage } from './chunk/create-chunk-stage.ts';
import { createDispatchStage, type DispatchDeps } from './dispatch/create-dispatch-stage.ts';
import { createIngestStage } from './ingest/create-ingest-stage.ts';
import { createIntentStage, type IntentDeps } from './intent/create-intent-stage.ts';
import { createPolicyStage } from './policy/create-policy-stage.ts';
import { createResolveStage, type ResolveDeps } from './resolve/create-resolve-stage.ts';
import type { StageDefinition } from './runtime/stage.ts';
import { createSummarizeStage, type SummarizeDeps } from './summarize/create-summarize-stage.ts';
import { createTranscribeStage, type TranscribeDeps } from './transcribe/create-transcribe-stage.ts';

/** What the stages need of the process that they run in. */
export interface StageDeps {
  readonly ingest: Parameters<typeof createIngestStage>[0];
  readonly transcribe: TranscribeDeps;
  readonly summarize?: SummarizeDeps;
  readonly intent?: IntentDeps;
  readonly resolve: ResolveDeps;
  readonly dispatch: DispatchDeps;
}

export function createStages(deps: StageDeps): readonly StageDefinition<unknown, unknown>[] {
  return [
    createIngestStage(deps.ingest),
    createTranscribeStage(deps.transcribe),
    createChunkStage(),
    createSummarizeStage(deps.summarize),
    createIntentStage(deps.intent),
    createPolicyStage(),
    createResolveStage(deps.resolve),
    createDispatchStage(deps.dispatch),
  ] as unknown as readonly StageDefinition<unknown, unknown>[];
}
