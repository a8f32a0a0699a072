/** The process's models as what drafts are asked of, within a budget. */
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import type { BudgetLimits } from '../../runtime/budget/budget-documents.ts';
import type { Clock } from '../../runtime/clock.ts';
import { modelFacts, priceAt } from '../../runtime/models/model-catalogue.ts';
import type { Models } from '../../runtime/models/models.ts';
import { paidCall } from '../../runtime/models/paid-call.ts';
import { mostCostUSD } from '../../runtime/models/token-cost.ts';
import type { TenantStore } from '../../runtime/store/store.ts';
import type { AskForManifest } from './generate-manifest.ts';
import { INSTRUCTIONS } from './generate-prompt.ts';

export interface DraftAsker {
  readonly models: Models;
  readonly bundle: Bundle;
  readonly store: TenantStore;
  readonly clock: Clock;
  readonly limits: BudgetLimits;
  /** Whom it is charged to. */
  readonly sessionId: string;
  /** The same for the same question of the same message. */
  readonly callId: string;
  readonly signal: AbortSignal;
  readonly onTrouble?: ((facts: object) => void) | undefined;
}

const MAX_OUTPUT_TOKENS = 4_000;

/** Undefined without a model for it. */
export function modelDrafts({ models, bundle, store, clock, limits, sessionId, callId, signal, onTrouble }: DraftAsker): AskForManifest | undefined {
  const model = models.modelFor('strong', bundle);
  if (model === undefined) return undefined;
  return async (question, attempt) => {
    const asked = await paidCall<string>({
      callId: `${callId}:${attempt}`, sessionId, limits, store, clock,
      mostUSD: mostCostUSD({ text: INSTRUCTIONS + question, maxOutputTokens: MAX_OUTPUT_TOKENS }, priceAt(modelFacts(model), clock.now())),
    }, async () => {
      const { text, costUSD } = await models.ask('strong', { model, instructions: INSTRUCTIONS, parts: [{ text: question }], maxOutputTokens: MAX_OUTPUT_TOKENS, thinking: modelFacts(model).thinking, signal });
      return { value: text, costUSD };
    });
    if (asked.outcome === 'answered') return { text: asked.value, model, costUSD: asked.costUSD };
    if (asked.outcome === 'failed') onTrouble?.({ model, code: asked.error.code, context: asked.error.context });
    return undefined;
  };
}
