/** The cloud function `intent`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createIntentStage } from './create-intent-stage.ts';
import { prepareIntents } from './prepare-intents.ts';

serveStage('intent', {
  prepare: async (parts) => prepareIntents({ blobs: await parts.blobs(), log: parts.log }),
  async create(parts) {
    const [{ models }, cache] = await Promise.all([parts.models(), parts.cache()]);
    return createIntentStage({ models, cache, onTrouble: (facts) => parts.log.warn({ stage: 'intent', ...facts }, 'a model did not answer') });
  },
});
