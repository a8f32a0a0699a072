/** The stages in order. Each consumes the topic of its own name and hands on to the one behind it. */
import { STAGES } from '../../schemas/generated/stages.ts';
import type { StageName } from '../../schemas/generated/types.ts';

export { STAGES };

export const FIRST_STAGE: StageName = STAGES[0];
export const LAST_STAGE: StageName = STAGES[STAGES.length - 1] as StageName;

/** The stage behind `stage`, or undefined for the last one. */
export function stageAfter(stage: StageName): StageName | undefined {
  return STAGES[STAGES.indexOf(stage) + 1];
}
