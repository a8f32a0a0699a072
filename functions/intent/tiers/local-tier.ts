/** The classifier trained from the bundle's examples. */
import type { RecognitionTier } from './tier.ts';

export const localTier: RecognitionTier = {
  name: 'local',
  recognise({ normalised, intents }) {
    const { intent, confidence, alternatives, inScope } = intents.classifier().predict(normalised);
    return { intent, confidence, alternatives, sure: inScope, tier: 'local', model: null, costUSD: 0 };
  },
};
