import type { MessageValidator } from './stage-message.ts';
import { STAGES } from './pipeline.ts';
import { validatorFor } from '../../schemas/validate.ts';

const validators = Object.fromEntries(STAGES.map((stage) => [stage, validatorFor(`${stage}.message`)]));

/** Messages against the generated validators of their topics. */
export const validateMessage: MessageValidator = (stage, message) => {
  const result = validators[stage]?.(message);
  return result === undefined || result.ok ? [] : result.errors;
};
