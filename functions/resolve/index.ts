/** The cloud function `resolve`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { createResolveStage } from './create-resolve-stage.ts';

serveStage('resolve', {
  async create(parts) {
    const { models, embedder } = await parts.models();
    return createResolveStage({ registry: new ManifestRegistry(), embedder, models, log: parts.log, onTrouble: (facts) => parts.log.warn({ stage: 'resolve', ...facts }, 'a model did not answer') });
  },
});
