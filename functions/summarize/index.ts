/** The cloud function `summarize`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createSummarizeStage } from './create-summarize-stage.ts';

serveStage('summarize', { create: async () => createSummarizeStage() });
