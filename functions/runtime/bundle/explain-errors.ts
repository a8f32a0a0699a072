/** Turns ajv's errors into one sentence per fault, at the place an author would look for it. */
import type { ErrorObject } from 'ajv/dist/2020.js';

export interface Explained { readonly path: readonly (string | number)[]; readonly message: string }

/** `value` is what was validated: it tells list positions from keys. */
export function explainErrors(errors: readonly ErrorObject[], value: unknown): Explained[] {
  const seen = new Set<string>();
  return withoutOtherShapes(errors).map((error) => explain(error, value)).filter(({ path, message }) => {
    const key = `${JSON.stringify(path)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Of "this shape or that", keeps the faults of the shape that the author evidently meant. */
function withoutOtherShapes(errors: readonly ErrorObject[]): ErrorObject[] {
  let kept = [...errors].filter(({ keyword }) => keyword !== 'propertyNames');
  for (const either of errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')) {
    const inside = kept.filter((error) => error !== either && `${error.instancePath}/`.startsWith(`${either.instancePath}/`));
    const meant = inside.filter(({ instancePath, keyword }) => keyword !== 'type' || instancePath !== either.instancePath);
    kept = meant.length > 0 ? kept.filter((error) => error !== either && (!inside.includes(error) || meant.includes(error))) : kept.filter((error) => !inside.includes(error));
  }
  return kept;
}

function explain({ instancePath, keyword, params, message, propertyName }: ErrorObject, value: unknown): Explained {
  const path = partsOf(instancePath, value);
  switch (keyword) {
    case 'additionalProperties':
      return { path: [...path, params.additionalProperty], message: 'unknown key' };
    case 'required':
      return { path, message: `\`${params.missingProperty}\` is missing` };
    case 'enum':
      return { path, message: `must be one of ${(params.allowedValues as unknown[]).join(', ')}` };
    case 'const':
      return { path, message: `must be ${JSON.stringify(params.allowedValue)}` };
    case 'type':
      return { path, message: `must be ${[params.type].flat().join(' or ')}` };
    case 'discriminator':
      return { path, message: params.tagValue === undefined ? `\`${params.tag}\` is missing` : `unknown ${params.tag} ${JSON.stringify(params.tagValue)}` };
    case 'anyOf':
    case 'oneOf':
      return { path, message: 'has none of the allowed shapes' };
    default:
      return { path: propertyName === undefined ? path : [...path, propertyName], message: propertyName === undefined ? (message ?? keyword) : `the name ${message ?? keyword}` };
  }
}

function partsOf(pointer: string, value: unknown): (string | number)[] {
  let node = value;
  return pointer.split('/').slice(1).map((escaped) => {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const inList = Array.isArray(node);
    node = (node as Record<string, unknown> | undefined)?.[part];
    return inList ? Number(part) : part;
  });
}
