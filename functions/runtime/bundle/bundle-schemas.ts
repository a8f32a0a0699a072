import type { ValidatorError } from '../../../schemas/generated/validators.d.ts';
import { validators } from '../../../schemas/generated/validators.js';

export const BUNDLE_SCHEMAS = ['bundle-intents', 'bundle-policy', 'bundle-policy-cases', 'bundle-limits', 'manifest'] as const;
/** The schemas of the bundle's files. */
export type BundleSchema = (typeof BUNDLE_SCHEMAS)[number];

/** Every fault of `value`; empty when it is valid. */
export function schemaErrors(schema: BundleSchema, value: unknown): readonly ValidatorError[] {
  const validate = validators[schema];
  return validate(value) ? [] : [...(validate.errors ?? [])];
}
