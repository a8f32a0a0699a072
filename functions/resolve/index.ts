/** The cloud function `resolve`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { hashEmbedder } from '../runtime/embedding/hash-embedding.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { createResolveStage } from './create-resolve-stage.ts';

serveStage('resolve', { create: async () => createResolveStage({ registry: new ManifestRegistry(), embedder: hashEmbedder }) });
