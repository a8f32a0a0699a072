/** The cloud function `intent`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createIntentStage, warmIntents } from './create-intent-stage.ts';

serveStage('intent', {
  warm: warmIntents,
  async create(parts) {
    const cache = await parts.cache();
    return createIntentStage(cache ? { cache } : {});
  },
});
