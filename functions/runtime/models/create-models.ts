/** The models of a process. Nothing of a provider is loaded before the first question. */
import type { Clock } from '../clock.ts';
import { createGeminiModels } from './gemini-models.ts';
import { createGuardedModels } from './guarded-models.ts';
import type { ModelProvider } from './model.ts';
import { MODEL_ROLES, type ModelRole, TIME_LIMITS_MS } from './model-catalogue.ts';
import { checkKind, type ModelConfiguration } from './model-configuration.ts';
import type { Models } from './models.ts';

interface CreateModels {
  readonly clock: Clock;
  readonly provider?: ModelProvider;
  /** Those of the data unless told. */
  readonly timeLimitsMs?: typeof TIME_LIMITS_MS;
}

/** Each role has its own time limit, and each model its own circuit breaker. */
export function createModels({ access, baseUrl, byRole }: ModelConfiguration, { clock, provider = createGeminiModels({ access, baseUrl, clock }), timeLimitsMs = TIME_LIMITS_MS }: CreateModels): Models {
  const guarded = Object.fromEntries(MODEL_ROLES.map((role) => [role, createGuardedModels({ provider, timeLimitsMs: timeLimitsMs[role] })])) as Record<ModelRole, ModelProvider>;
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
