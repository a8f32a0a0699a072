/** The cloud function `resolve`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { createResolveStage } from './create-resolve-stage.ts';

serveStage('resolve', { create: async (parts) => createResolveStage({ registry: new ManifestRegistry(), embedder: (await parts.models()).embedder, log: parts.log }) });
