/** The cloud function `transcribe`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createTranscribeStage } from './create-transcribe-stage.ts';
import { openTranscriber } from './open-transcriber.ts';

serveStage('transcribe', {
  async create(parts) {
    const { models } = await parts.models();
    const { transcriber, partials, description } = await openTranscriber(parts.env, { clock: parts.clock, models });
    parts.log.info({ transcriber: description }, 'transcriber');
    return createTranscribeStage({ sealer: parts.sealer(), transcriber, partials, onTrouble: (facts) => parts.log.warn({ stage: 'transcribe', ...facts }, 'the transcriber did not answer') });
  },
});
