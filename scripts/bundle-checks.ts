/** Every check a bundle has to pass, from the stages that will use it. */
import { checkIntents } from '../functions/intent/check-intents.ts';
import { checkPolicy } from '../functions/policy/check-policy.ts';
import type { BundleCheck } from '../functions/runtime/bundle/bundle-problem.ts';
import { checkModels } from '../functions/runtime/models/check-models.ts';

export const bundleChecks: readonly BundleCheck[] = [checkIntents, checkPolicy, checkModels];
