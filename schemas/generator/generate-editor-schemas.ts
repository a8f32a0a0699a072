/** The schemas of a bundle's files for editors: each in one file, without references to others. */
import { flattenSchemas, type SchemaFile } from './load-schemas.ts';
import { reachableSchemas } from './reachable-schemas.ts';

/** Names of the files below `editor/`, with the schemas that they come from. */
export const EDITOR_SCHEMAS = {
  intents: 'bundle-intents', policy: 'bundle-policy', 'policy.cases': 'bundle-policy-cases', limits: 'bundle-limits', manifest: 'manifest',
} as const;

const PREFIX = '#/$defs/';

/** Content by file name. */
export function generateEditorSchemas(schemas: ReadonlyMap<string, SchemaFile>): ReadonlyMap<string, string> {
  const named = flattenSchemas(schemas, (name) => ({ $ref: PREFIX + name }));
  return new Map(Object.entries(EDITOR_SCHEMAS).map(([file, name]) => {
    const title = schemas.get(name)?.schema.title ?? '';
    const root = named.get(title);
    if (!root) throw new Error(`there is no schema ${name}`);
    const document = { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...root.schema, $defs: reachableSchemas(named, root.schema, PREFIX) };
    return [`${file}.schema.json`, `${JSON.stringify(document, null, 1)}\n`];
  }));
}
