/** Turns the validators' errors into one sentence per fault, at the place an author would look for it. */
import type { ValidatorError } from '../../../schemas/generated/validators.d.ts';

export interface Explained { readonly path: readonly (string | number)[]; readonly message: string }

/** `value` is what was validated: it tells list positions from keys. */
export function explainErrors(errors: readonly ValidatorError[], value: unknown): Explained[] {
  const seen = new Set<string>();
  return withoutOtherShapes(errors).map((error) => explain(error, value)).filter(({ path, message }) => {
    const key = `${JSON.stringify(path)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Of "this shape or that", keeps the faults of the shape that the author evidently meant. */
function withoutOtherShapes(errors: readonly ValidatorError[]): ValidatorError[] {
  let kept = [...errors].filter(({ keyword }) => keyword !== 'propertyNames');
  for (const either of errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')) {
    const inside = kept.filter((error) => error !== either && `${error.instancePath}/`.startsWith(`${either.instancePath}/`));
    const meant = inside.filter(({ instancePath, keyword }) => keyword !== 'type' || instancePath !== either.instancePath);
    kept = meant.length > 0 ? kept.filter((error) => error !== either && (!inside.includes(error) || meant.includes(error))) : kept.filter((error) => !inside.includes(error));
  }
  return kept;
}

function explain({ instancePath, keyword, params, propertyName }: ValidatorError, value: unknown): Explained {
  const path = partsOf(instancePath, value);
  if (keyword === 'additionalProperties') return { path: [...path, String(params.additionalProperty)], message: 'unknown key' };
  const message = (MESSAGES[keyword] ?? (() => `does not satisfy ${keyword}`))(params);
  return propertyName === undefined ? { path, message } : { path: [...path, propertyName], message: `the name ${message}` };
}

const MESSAGES: Readonly<Record<string, (params: ValidatorError['params']) => string>> = {
  required: ({ missingProperty }) => `\`${missingProperty}\` is missing`,
  discriminator: ({ tag, tagValue }) => (tagValue === undefined ? `\`${tag}\` is missing` : `unknown ${tag} ${JSON.stringify(tagValue)}`),
  type: ({ type }) => `must be ${[type].flat().join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).join(', ')}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  anyOf: () => 'has none of the allowed shapes',
  oneOf: () => 'has none of the allowed shapes',
  pattern: ({ pattern }) => `must match ${pattern}`,
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => `must have at least ${limit} items`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  maxProperties: ({ limit }) => `must have at most ${limit} keys`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  uniqueItems: () => 'must not hold the same item twice',
};

function partsOf(pointer: string, value: unknown): (string | number)[] {
  let node = value;
  return pointer.split('/').slice(1).map((escaped) => {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const inList = Array.isArray(node);
    node = (node as Record<string, unknown> | undefined)?.[part];
    return inList ? Number(part) : part;
  });
}
