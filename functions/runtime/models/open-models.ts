/** The models of a process as its environment names them, with a word in the log on what is named and what is not. */
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { describeModels, modelWarnings, readModelConfiguration } from './model-configuration.ts';
import type { Models } from './models.ts';

export interface OpenedModels {
  readonly models?: Models;
  /** The models where the process itself names one to write summaries (`EGG_MODEL_SUMMARIZE`): waiting for one is a choice. */
  readonly summaries?: Models;
  /** One line for people. */
  readonly description: string;
}

/** @throws {ModelConfigurationError} {UnknownModelError} */
export async function openModels(env: Readonly<Record<string, string | undefined>>, { clock, log, byBundle = {} }: { readonly clock: Clock; readonly log: Logger; /** Models that the default bundle names by role. */ readonly byBundle?: Readonly<Record<string, string | undefined>> }): Promise<OpenedModels> {
  const configuration = readModelConfiguration(env);
  const description = describeModels(configuration, byBundle);
  log.info({ models: description }, 'models');
  if (!configuration) return { description };
  for (const message of modelWarnings({ ...configuration.byRole, ...byBundle }, clock.now())) log.warn({ part: 'models' }, message);
  const { createModels } = await import('./create-models.ts');
  const models = createModels(configuration, { clock });
  return { models, ...(configuration.byRole.summarize ? { summaries: models } : {}), description };
}
