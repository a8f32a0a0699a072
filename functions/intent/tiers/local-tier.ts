/** The classifier trained from the bundle's examples. */
import type { RecognitionTier } from './tier.ts';

/** `[EMAIL_1]`, in the normalised text's lower case: it stands for what was said and says nothing itself. */
const PLACEHOLDER = /\[[a-z]+_[a-z]?\d+\]/g;

export const localTier: RecognitionTier = {
  name: 'local',
  recognise({ normalised, intents }) {
    const { intent, confidence, alternatives, inScope, between } = intents.classifier().predict(normalised.replace(PLACEHOLDER, ' '));
    const threshold = intents.byName.get(intent)?.spec.threshold;
    const sure = threshold === undefined ? inScope : confidence >= threshold;
    return { intent, confidence, alternatives, sure, tier: 'local', model: null, costUSD: 0, ...(between && !sure ? { between } : {}) };
  },
};
