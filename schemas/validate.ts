/** Checks values against the schemas, with messages that a person can act on. */
import type { SchemaName, SchemaTypes, ValidatorError } from './generated/validators.d.ts';
import { validators } from './generated/validators.js';

export type { SchemaName, SchemaTypes } from './generated/validators.d.ts';

export interface ValidationIssue {
  /** JSON pointer into the value; empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

export type Validation<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly ValidationIssue[] };

/** Errors beyond this many are left out: the first ones are what a person reads. */
const MAX_ISSUES = 100;

/** Checks values against one schema: `validatorFor('frames.request')(body)`. */
export function validatorFor<N extends SchemaName>(name: N): (value: unknown) => Validation<SchemaTypes[N]> {
  const validator = validators[name];
  return (value) => {
    if (validator(value)) return { ok: true, value: value as SchemaTypes[N] };
    return { ok: false, errors: issues(validator.errors ?? []) };
  };
}

/** Whether a schema of this name exists. */
export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(validators, name);
}

function issues(errors: readonly ValidatorError[]): ValidationIssue[] {
  // "must match one of" adds nothing to the errors of its branches.
  const telling = errors.filter((error) => !SUMMARIES.has(error.keyword));
  const distinct = new Map((telling.length > 0 ? telling : errors).map(issue).map((found) => [`${found.path}\n${found.message}`, found]));
  return [...distinct.values()].slice(0, MAX_ISSUES);
}

const SUMMARIES: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'if', 'propertyNames']);

function issue({ instancePath, keyword, params, propertyName }: ValidatorError): ValidationIssue {
  const isUntagged = keyword === 'discriminator' && params.tagValue === undefined;
  const key = propertyName ?? (keyword === 'required' ? params.missingProperty : keyword === 'discriminator' ? params.tag : undefined);
  const path = typeof key === 'string' ? `${instancePath}/${pointerStep(key)}` : instancePath;
  const tell = MESSAGES[isUntagged ? 'required' : keyword] ?? (() => `does not satisfy ${keyword}`);
  return { path, message: tell(params) };
}

function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

const MESSAGES: Readonly<Record<string, (params: ValidatorError['params']) => string>> = {
  required: () => 'is required',
  additionalProperties: ({ additionalProperty }) => `has the unknown key ${JSON.stringify(additionalProperty)}`,
  unevaluatedProperties: ({ unevaluatedProperty }) => `has the unknown key ${JSON.stringify(unevaluatedProperty)}`,
  type: ({ type }) => `must be ${[type].flat().map((name) => NOUNS[String(name)] ?? name).join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  discriminator: () => 'has an unknown value',
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => `must have at least ${limit} ${limit === 1 ? 'item' : 'items'}`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  minProperties: ({ limit }) => `must have at least ${limit} ${limit === 1 ? 'key' : 'keys'}`,
  maxProperties: ({ limit }) => `must have at most ${limit} keys`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  uniqueItems: () => 'must not hold the same item twice',
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must be ${FORMAT_NOUNS[String(format)] ?? `a valid ${format}`}`,
  propertyNames: ({ propertyName }) => `has the invalid key ${JSON.stringify(propertyName)}`,
};

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string', number: 'a finite number', integer: 'a whole number', boolean: 'true or false', object: 'an object', array: 'a list', null: 'null',
};
const FORMAT_NOUNS: Readonly<Record<string, string>> = {
  'date-time': 'an ISO 8601 time with offset, like 2026-11-22T20:30:00Z', base64: 'base64 with padding', uri: 'an absolute address', 'uri-reference': 'an address',
};
