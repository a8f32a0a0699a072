/** The stages in order. Each consumes the topic of its own name and hands on to the next. */
import type { StageName } from '../../schemas/generated/types.ts';

export const STAGES = ['ingest', 'transcribe', 'chunk', 'summarize', 'intent', 'policy', 'resolve', 'dispatch'] as const satisfies readonly StageName[];

export const FIRST_STAGE: StageName = STAGES[0];
export const LAST_STAGE: StageName = STAGES[STAGES.length - 1] as StageName;

/** The stage behind `stage`, or undefined for the last one. */
export function stageAfter(stage: StageName): StageName | undefined {
  return STAGES[STAGES.indexOf(stage) + 1];
}
