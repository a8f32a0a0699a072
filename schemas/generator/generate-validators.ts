/** Compiles the schemas to a plain ES module: nothing is compiled, evaluated or imported when it runs. */
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import equal from 'ajv/dist/runtime/equal.js';
import { FORMATS } from '../formats.ts';
import type { SchemaFile } from './load-schemas.ts';
import { flattenSchemas, isDefinitionsOnly } from './load-schemas.ts';

type Schemas = ReadonlyMap<string, SchemaFile>;

/** What ajv's output asks `require` for, as the text that takes its place. */
const RUNTIME: Record<string, () => string> = {
  'require("ajv/dist/runtime/ucs2length").default': () => String(ucs2length.default),
  'require("ajv/dist/runtime/equal").default': () => String(equal.default),
};

const OPTIONS: Options = { allErrors: true, messages: false, discriminator: true, allowUnionTypes: true, strict: true, strictRequired: false, strictTypes: false };

/** An ajv that knows all schemas as they are in the files: what tests compare the generated code with. */
export function createAjv(schemas: Schemas): Ajv2020 {
  return withFormats(new Ajv2020({ ...OPTIONS, schemas: [...schemas.values()].map((file) => file.schema) }));
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
  return ajv;
}

export function generateValidators(schemas: Schemas): string {
  // ajv compiles a definition again for every file that refers to it, but a schema with an id only once.
  const named = [...flattenSchemas(schemas, (typeName) => ({ $ref: typeName })).values()];
  const ajv = withFormats(new Ajv2020({
    ...OPTIONS, inlineRefs: 3, code: { source: true, esm: true, lines: true, formats: _`formats` },
    schemas: named.map(({ name, schema }) => ({ ...schema, $id: name })),
  }));
  const files = [...schemas.values()].filter((file) => !isDefinitionsOnly(file));
  const exports = Object.fromEntries(files.map((file) => [identifier(file.name), file.schema.title ?? '']));
  let code = (standalone.default ?? standalone)(ajv, exports).replace('"use strict";', '').replace(/^\/\*# sourceURL.*\n/gm, '');
  for (const [call, text] of Object.entries(RUNTIME)) code = code.replaceAll(call, text());
  code = withoutUnusedSchemas(shortened(code));
  if (/\brequire\(|\beval\(|new Function/.test(code)) throw new Error('the validators would load or evaluate code at run time');
  const formats = Object.entries(FORMATS).map(([name, validate]) => `  "${name}": ${plain(validate)},`).join('\n');
  const table = files.map((file) => `  "${file.name}": ${identifier(file.name)},`).join('\n');
  return `// Generated from schemas/*.schema.json by \`npm run generate\`; do not edit.
/* oxlint-disable */
const formats = {
${formats}
};
function add(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
${code}
export const validators = {
${table}
};
`;
}

/** Declarations for the module above. */
export function generateValidatorTypes(schemas: Schemas): string {
  const files = [...schemas.values()].filter((file) => !isDefinitionsOnly(file));
  return `// Generated from schemas/*.schema.json by \`npm run generate\`; do not edit.
import type * as types from './types.ts';

/** The TypeScript type that each schema describes. */
export interface SchemaTypes {
${files.map((file) => `  '${file.name}': types.${file.schema.title};`).join('\n')}
}
export type SchemaName = keyof SchemaTypes;

export interface ValidatorError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the key itself is wrong, not its value. */
  readonly propertyName?: string;
}
/** Leaves the reasons of a refusal on \`errors\` until its next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidatorError[] | null;
}
export declare const validators: { readonly [N in SchemaName]: Validator<SchemaTypes[N]> };
`;
}

function identifier(name: string): string {
  return name.replace(/[._-](\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** The function's text without the blanks that removed types leave behind. */
function plain(validate: (text: string) => boolean): string {
  return String(validate).replace(/(\(\w+) +\)\s+\{/, '$1) {');
}

/**
 * ajv repeats the lines that note an error, and a path into the schema that nobody reads. It also counts the characters of
 * every string, a megabyte of sound included, although UTF-16 units alone settle almost every case.
 */
function shortened(code: string): string {
  return code
    .replace(/const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g, 'vErrors = add(vErrors, $2);\n')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/\b(func\d+)\((\w+)\) > (\d+)/g, '$2.length > $3 && $1($2) > $3')
    .replace(/\b(func\d+)\((\w+)\) < (\d+)/g, (_match, count: string, text: string, limit: string) => `${text}.length < ${2 * Number(limit)} && ${count}(${text}) < ${limit}`);
}

/** ajv writes out each schema although only few are looked at when validating. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : ''));
}
