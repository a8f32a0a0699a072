/** The models of a process as its environment names them, with a word in the log on what is named and what is not. */
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { hashEmbedder } from '../embedding/hash-embedding.ts';
import { describeModels, modelWarnings, readModelConfiguration } from './model-configuration.ts';
import type { Models } from './models.ts';

export interface OpenedModels {
  readonly models?: Models;
  /** The models where the process itself names one to write summaries (`EGG_MODEL_SUMMARIZE`): waiting for one is a choice. */
  readonly summaries?: Models;
  /** Of the process: local, unless a model is named for it. */
  readonly embedder: Embedder;
  /** One line for people. */
  readonly description: string;
}

/** @throws {ModelConfigurationError} {UnknownModelError} */
export async function openModels(env: Readonly<Record<string, string | undefined>>, { clock, log, byBundle = {} }: { readonly clock: Clock; readonly log: Logger; /** Models that the default bundle names by role. */ readonly byBundle?: Readonly<Record<string, string | undefined>> }): Promise<OpenedModels> {
  const configuration = readModelConfiguration(env);
  const description = describeModels(configuration, byBundle);
  log.info({ models: description }, 'models');
  if (!configuration) return { embedder: hashEmbedder, description };
  for (const message of new Set([...modelWarnings(configuration.byRole, clock.now()), ...modelWarnings(byBundle, clock.now())])) log.warn({ part: 'models' }, message);
  const { createModels } = await import('./create-models.ts');
  const models = createModels(configuration, { clock });
  const embedModel = models.modelFor('embed', { limits: { models: byBundle as Record<string, string> } });
  const embedder = embedModel === undefined ? hashEmbedder : (await import('../embedding/model-embedder.ts')).createModelEmbedder(models, embedModel, clock);
  return { models, embedder, ...(configuration.byRole.summarize ? { summaries: models } : {}), description };
}
