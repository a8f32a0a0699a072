/** Which models a process asks, from its environment, and what there is to say of the choice. */
import { ModelConfigurationError } from './errors.ts';
import type { GeminiAccess } from './gemini-models.ts';
import { daysLeft, MODEL_ROLES, modelFacts, type ModelRole } from './model-catalogue.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface ModelConfiguration {
  readonly access: GeminiAccess;
  readonly baseUrl?: string;
  /** For tenants whose bundle names none. */
  readonly byRole: Partial<Readonly<Record<ModelRole, string>>>;
}

const SOON_DAYS = 90;

/**
 * Undefined when no provider is configured. `GEMINI_API_KEY` asks by key; `GOOGLE_GENAI_USE_VERTEXAI=true` with `GOOGLE_CLOUD_PROJECT`
 * and `GOOGLE_CLOUD_LOCATION` on Vertex, as the process's Google identity. `EGG_MODEL_FAST`, `EGG_MODEL_STRONG` and
 * `EGG_MODEL_EMBED` serve bundles that name none.
 * @throws {ModelConfigurationError}
 */
export function readModelConfiguration(env: Env): ModelConfiguration | undefined {
  const key = env.GEMINI_API_KEY?.trim();
  const onVertex = env.GOOGLE_GENAI_USE_VERTEXAI === 'true';
  if (key && onVertex) throw new ModelConfigurationError('GEMINI_API_KEY and GOOGLE_GENAI_USE_VERTEXAI are both set: models are asked by key, or on Vertex');
  if (!key && !onVertex) return undefined;
  const project = env.GOOGLE_CLOUD_PROJECT;
  if (!key && !project) throw new ModelConfigurationError('GOOGLE_GENAI_USE_VERTEXAI is set, and GOOGLE_CLOUD_PROJECT is not');
  const byRole = Object.fromEntries(MODEL_ROLES.flatMap((role) => { const model = env[`EGG_MODEL_${role.toUpperCase()}`]; return model ? [[role, model]] : []; })) as ModelConfiguration['byRole'];
  for (const [role, model] of Object.entries(byRole)) checkKind(role as ModelRole, model);
  return {
    access: key ? { apiKey: key } : { project: project as string, location: env.GOOGLE_CLOUD_LOCATION ?? 'global' },
    ...(env.GOOGLE_GEMINI_BASE_URL ? { baseUrl: env.GOOGLE_GEMINI_BASE_URL } : {}), byRole,
  };
}

/** @throws {UnknownModelError} {ModelConfigurationError} */
export function checkKind(role: ModelRole, model: string): void {
  const { kind } = modelFacts(model);
  if ((kind === 'embed') !== (role === 'embed')) throw new ModelConfigurationError(`the model ${model} cannot be ${role}: it is one that ${kind === 'embed' ? 'embeds' : 'generates'}`);
}

/** What somebody should know of the models that are named, at `now`: one that is gone, retires within 90 days, or is not known. */
export function modelWarnings(named: Readonly<Record<string, string | undefined>>, now: number): string[] {
  return Object.entries(named).flatMap(([role, model]) => {
    if (model === undefined || !(MODEL_ROLES as readonly string[]).includes(role)) return [];
    try {
      checkKind(role as ModelRole, model);
    } catch (error) {
      return [(error as Error).message];
    }
    const facts = modelFacts(model);
    const days = daysLeft(facts, now);
    if (days === undefined || days > SOON_DAYS) return [];
    return [days <= 0 ? `the model ${model} (${role}) was shut down on ${facts.retiresOn}: name its successor` : `the model ${model} (${role}) is shut down on ${facts.retiresOn}, in ${days} days: name its successor`];
  });
}

/** For the log at start, and for `/readyz`. */
export function describeModels(configuration: ModelConfiguration | undefined, byBundle: Readonly<Record<string, string | undefined>>): string {
  if (!configuration) return 'not configured: requests are recognised by rules, cache and the local classifier alone (docs/models.md)';
  const named: Readonly<Record<string, string | undefined>> = { ...configuration.byRole, ...byBundle };
  const roles = MODEL_ROLES.map((role) => `${role} ${named[role] ?? 'not named'}`).join(', ');
  return `${'apiKey' in configuration.access ? 'Gemini API' : `Vertex (${configuration.access.project}, ${configuration.access.location})`}: ${roles}`;
}
