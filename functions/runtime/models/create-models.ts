/** The models of a process, from its environment. Nothing of a provider is loaded before the first question. */
import type { Clock } from '../clock.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { ModelConfigurationError } from './errors.ts';
import { createGeminiModels, type GeminiAccess } from './gemini-models.ts';
import { createGuardedModels } from './guarded-models.ts';
import type { ModelProvider } from './model.ts';
import { daysLeft, MODEL_ROLES, modelFacts, type ModelRole } from './model-catalogue.ts';
import type { Models } from './models.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface ModelConfiguration {
  readonly access: GeminiAccess;
  readonly baseUrl?: string;
  /** For tenants whose bundle names none. */
  readonly byRole: Partial<Readonly<Record<ModelRole, string>>>;
}

/** A conversation waits for `fast`; `strong` is asked where waiting is better than guessing. */
const TIME_LIMITS_MS: Readonly<Record<ModelRole, number>> = { fast: 4_000, strong: 12_000, embed: 3_000 };
const SOON_DAYS = 90;

/**
 * Undefined when no provider is configured. `GEMINI_API_KEY` (or the file that `GEMINI_API_KEY_FILE` names), or `EGG_VERTEX_PROJECT`
 * with `EGG_VERTEX_LOCATION`; `EGG_MODEL_FAST`, `EGG_MODEL_STRONG` and `EGG_MODEL_EMBED` for bundles that name none.
 * @throws {ModelConfigurationError}
 */
export function readModelConfiguration(env: Env, readFile: (path: string) => string): ModelConfiguration | undefined {
  const key = env.GEMINI_API_KEY ?? (env.GEMINI_API_KEY_FILE ? readFile(env.GEMINI_API_KEY_FILE) : undefined);
  const project = env.EGG_VERTEX_PROJECT;
  if (key && project) throw new ModelConfigurationError('GEMINI_API_KEY and EGG_VERTEX_PROJECT are both set: models are asked by key, or on Vertex');
  if (!key && !project) return undefined;
  const byRole = Object.fromEntries(MODEL_ROLES.flatMap((role) => { const model = env[`EGG_MODEL_${role.toUpperCase()}`]; return model ? [[role, model]] : []; })) as ModelConfiguration['byRole'];
  for (const [role, model] of Object.entries(byRole)) checkKind(role as ModelRole, model);
  return {
    access: key ? { apiKey: key.trim() } : { project: project as string, location: env.EGG_VERTEX_LOCATION ?? 'global' },
    ...(env.GOOGLE_GEMINI_BASE_URL ? { baseUrl: env.GOOGLE_GEMINI_BASE_URL } : {}), byRole,
  };
}

/** Each role has its own time limit, and each model its own circuit breaker. */
export function createModels({ access, baseUrl, byRole }: ModelConfiguration, { clock, provider = createGeminiModels({ access, baseUrl, clock }) }: { readonly clock: Clock; readonly provider?: ModelProvider }): Models {
  const guarded = Object.fromEntries(MODEL_ROLES.map((role) => [role, createGuardedModels({ provider, timeLimitMs: TIME_LIMITS_MS[role] })])) as Record<ModelRole, ModelProvider>;
  return {
    modelFor: (role, bundle) => usable(role, bundle.limits.models?.[role] ?? byRole[role]),
    ask: (role, question) => guarded[role].ask(question),
    embed: (question) => guarded.embed.embed(question),
  };
}

/** A model whose price or kind is not known is not asked; `bundle check` says so. */
function usable(role: ModelRole, model: string | undefined): string | undefined {
  if (model === undefined) return undefined;
  try {
    checkKind(role, model);
    return model;
  } catch {
    return undefined;
  }
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
export function describeModels(configuration: ModelConfiguration | undefined, bundle: Pick<Bundle, 'limits'> | undefined): string {
  if (!configuration) return 'not configured: requests are recognised by rules, cache and the local classifier alone (set GEMINI_API_KEY, or EGG_VERTEX_PROJECT)';
  const named = { ...configuration.byRole, ...bundle?.limits.models };
  const roles = MODEL_ROLES.map((role) => `${role} ${named[role] ?? 'not named'}`).join(', ');
  return `${'apiKey' in configuration.access ? 'Gemini API' : `Vertex (${configuration.access.project}, ${configuration.access.location})`}: ${roles}`;
}
