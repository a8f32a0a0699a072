/** The cloud function `transcribe`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createTranscribeStage } from './create-transcribe-stage.ts';

serveStage('transcribe', { create: async (parts) => createTranscribeStage({ sealer: parts.sealer() }) });
