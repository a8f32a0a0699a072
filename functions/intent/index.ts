/** The cloud function `intent`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createIntentStage, warmIntents } from './create-intent-stage.ts';

serveStage('intent', {
  warm: warmIntents,
  async create(parts) {
    const [{ models }, cache] = await Promise.all([parts.models(), parts.cache()]);
    return createIntentStage({ models, cache, onTrouble: (facts) => parts.log.warn({ stage: 'intent', ...facts }, 'a model did not answer') });
  },
});
