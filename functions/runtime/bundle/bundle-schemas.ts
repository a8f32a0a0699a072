/** The schemas of the bundle files, compiled when the first bundle is checked. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { FORMATS } from '../../../schemas/formats.ts';

export const BUNDLE_SCHEMAS = ['bundle-intents', 'bundle-policy', 'bundle-policy-cases', 'bundle-limits', 'manifest'] as const;
export type BundleSchema = (typeof BUNDLE_SCHEMAS)[number];

let ajv: Ajv2020 | undefined;

/** Every fault of `value`; empty when it is valid. */
export function schemaErrors(schema: BundleSchema, value: unknown): readonly ErrorObject[] {
  const validate = compiler().getSchema(`https://agi-egg.dev/schemas/${schema}.schema.json`) as ValidateFunction;
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

function compiler(): Ajv2020 {
  if (ajv) return ajv;
  ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, discriminator: true, formats: { ...FORMATS } });
  for (const name of ['common', ...BUNDLE_SCHEMAS]) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object);
  }
  return ajv;
}
