/** Reads schemas/*.schema.json and follows the references between them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type JsonSchema = { [keyword: string]: unknown } & {
  $id?: string; $ref?: string; title?: string; description?: string; type?: string | string[];
  properties?: { [name: string]: JsonSchema }; required?: string[]; $defs?: { [name: string]: JsonSchema };
};

export interface SchemaFile {
  /** File name without `.schema.json`; what validators are called by. */
  readonly name: string;
  readonly schema: JsonSchema & { $id: string };
}

export const SCHEMA_FOLDER = path.join(import.meta.dirname, '..');
export const SCHEMA_BASE = 'https://agi-egg.dev/schemas/';

/** All schema files by name, sorted. @throws when `$id` and file name disagree. */
export function loadSchemas(folder = SCHEMA_FOLDER): ReadonlyMap<string, SchemaFile> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json')).toSorted();
  return new Map(files.map((file) => {
    const name = file.slice(0, -'.schema.json'.length);
    const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as SchemaFile['schema'];
    if (schema.$id !== SCHEMA_BASE + file) throw new Error(`${file}: $id must be ${SCHEMA_BASE}${file}`);
    return [name, { name, schema }];
  }));
}

/** A file that only holds shared definitions describes no value of its own. */
export function isDefinitionsOnly(file: SchemaFile): boolean {
  return file.schema.title === undefined;
}

export interface ResolvedReference {
  readonly file: SchemaFile;
  readonly schema: JsonSchema;
  /** Name of the TypeScript type when the target is one: a whole file, or a capitalised definition. */
  readonly typeName?: string;
}

/** Follows `other.schema.json#/pointer` from within `from`. @throws when nothing is there. */
export function resolveReference(schemas: ReadonlyMap<string, SchemaFile>, from: SchemaFile, reference: string): ResolvedReference {
  const [target = '', pointer = ''] = reference.split('#');
  const file = target === '' ? from : schemas.get(target.replace(/\.schema\.json$/, ''));
  let schema: unknown = file?.schema;
  for (const step of pointer.split('/').slice(1)) schema = (schema as Record<string, unknown> | undefined)?.[step];
  if (!file || schema === undefined) throw new Error(`${from.name}: nothing at ${reference}`);
  const definition = /^\/\$defs\/([A-Z]\w*)$/.exec(pointer)?.[1];
  const typeName = pointer === '' ? file.schema.title : definition;
  return { file, schema: schema as JsonSchema, ...(typeName !== undefined && { typeName }) };
}

/** One TypeScript type with the schema that describes it; its references lead to named types alone. */
export interface NamedSchema {
  readonly name: string;
  readonly file: SchemaFile;
  readonly schema: JsonSchema;
}

/**
 * Every file and every capitalised definition as a schema of its own, in the order of files.
 * Building blocks are copied in; `refer` says how a named type is referred to.
 *
 * @throws when two files define the same name.
 */
export function flattenSchemas(schemas: ReadonlyMap<string, SchemaFile>, refer: (typeName: string) => JsonSchema): ReadonlyMap<string, NamedSchema> {
  const named = new Map<string, NamedSchema>();
  const add = (name: string, file: SchemaFile, schema: JsonSchema) => {
    const taken = named.get(name);
    if (taken) throw new Error(`${name} is defined by ${taken.file.name} and by ${file.name}`);
    named.set(name, { name, file, schema: rewrite(file, schema) });
  };
  const rewrite = (file: SchemaFile, node: unknown): JsonSchema => {
    if (Array.isArray(node)) return node.map((part) => rewrite(file, part)) as unknown as JsonSchema;
    if (node === null || typeof node !== 'object') return node as JsonSchema;
    const { $ref, ...all } = node as JsonSchema;
    const rest = without(all, '$schema', '$id', '$defs');
    if (typeof $ref !== 'string') return Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, rewrite(file, part)]));
    const target = resolveReference(schemas, file, $ref);
    if (target.typeName !== undefined) return { ...rest, ...refer(target.typeName) };
    return { ...without(rewrite(target.file, target.schema), 'description'), ...rest };
  };
  for (const file of schemas.values()) {
    for (const [name, definition] of Object.entries(file.schema.$defs ?? {})) if (/^[A-Z]/.test(name)) add(name, file, definition);
    if (file.schema.title !== undefined) add(file.schema.title, file, file.schema);
  }
  return named;
}

function without(schema: JsonSchema, ...keys: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
