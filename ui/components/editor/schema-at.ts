/** What a published JSON Schema allows at a place of a document. Pure. */

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** A schema with the definitions that its references name, by reference. */
export interface PublishedSchema { readonly root: JsonSchema; resolve(reference: string): JsonSchema | undefined }

export type Path = readonly (string | number)[];

/** The schema `name` of an OpenAPI description. */
export function publishedSchema(openApi: Readonly<Record<string, unknown>>, name: string): PublishedSchema | undefined {
  const components = (openApi['components'] as { schemas?: Record<string, JsonSchema> } | undefined)?.schemas ?? {};
  const root = components[name];
  return root && { root, resolve: (reference) => components[reference.slice(reference.lastIndexOf('/') + 1)] };
}

/** The alternatives at the path; `valueAt` tells which of several kinds of object it is. */
export function schemasAt(schema: PublishedSchema, path: Path, valueAt: (path: Path) => unknown): JsonSchema[] {
  let found = alternatives(schema, schema.root, valueAt([]));
  path.forEach((step, index) => {
    found = found.flatMap((at) => {
      const next = typeof step === 'number' ? at.items : (at.properties?.[step] ?? (typeof at.additionalProperties === 'object' ? at.additionalProperties : undefined));
      return next ? alternatives(schema, next, valueAt(path.slice(0, index + 1))) : [];
    });
  });
  return found;
}

/** The values that may stand there, when they can be listed. */
export function valuesOf(schemas: readonly JsonSchema[]): unknown[] {
  return [...new Set(schemas.flatMap((schema) => (schema.const !== undefined ? [schema.const] : (schema.enum ?? (schema.type === 'boolean' ? [true, false] : [])))))];
}

function alternatives(schema: PublishedSchema, at: JsonSchema, value: unknown): JsonSchema[] {
  const target = at.$ref === undefined ? at : { ...schema.resolve(at.$ref), ...(at.description === undefined ? {} : { description: at.description }) };
  const kinds = (target.oneOf ?? target.anyOf)?.flatMap((kind) => alternatives(schema, kind, value));
  if (!kinds) return [target];
  // Objects of several kinds say theirs in a property with one possible value.
  const fitting = kinds.filter((kind) => Object.entries(kind.properties ?? {}).every(([name, { const: only }]) => only === undefined || (value as Record<string, unknown> | undefined)?.[name] === only));
  return fitting.length > 0 ? fitting : kinds;
}
