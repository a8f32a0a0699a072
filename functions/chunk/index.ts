/** The cloud function `chunk`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createChunkStage } from './create-chunk-stage.ts';

serveStage('chunk', { create: async () => createChunkStage() });
