/** The cloud function `policy`. */
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createPolicyStage } from './create-policy-stage.ts';

serveStage('policy', { create: async () => createPolicyStage() });
