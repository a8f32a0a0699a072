/** What each stage counts of a session, for those that add it up while the session is open: the control plane and the gateway. Load it when it is needed. */
import { createStages } from './create-stages.ts';
import { hashEmbedder } from './runtime/embedding/hash-embedding.ts';
import type { StageDefinition } from './runtime/stage.ts';

/** Only `totals` is taken of these stages, a pure function that needs nothing of what a running stage needs. */
const NOTHING = {} as never;

export const stageTotals = createStages({ ingest: NOTHING, transcribe: NOTHING, resolve: { registry: NOTHING, embedder: hashEmbedder }, dispatch: NOTHING })
  .map(({ name, totals }) => ({ name, totals }) as Pick<StageDefinition<unknown, unknown>, 'name' | 'totals'>);
