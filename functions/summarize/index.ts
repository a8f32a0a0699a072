/** The cloud function `summarize`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createSummarizeStage } from './create-summarize-stage.ts';

serveStage('summarize', {
  async create(parts) {
    const { summaries } = await parts.models();
    return createSummarizeStage({ models: summaries, onTrouble: (facts) => parts.log.warn({ stage: 'summarize', ...facts }, 'a model did not answer') });
  },
});
