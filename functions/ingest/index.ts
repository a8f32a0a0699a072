/** The cloud function `ingest`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createIngestStage } from './create-ingest-stage.ts';

serveStage('ingest', { create: async (parts) => createIngestStage({ sealer: parts.sealer() }) });
