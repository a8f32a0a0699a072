/** The named schemas that a document refers to, directly or through each other, sorted by name. */
import type { JsonSchema, NamedSchema } from './load-schemas.ts';

/** `prefix` is what comes before the name in the document's references. @throws for a name that is not there. */
export function reachableSchemas(named: ReadonlyMap<string, NamedSchema>, root: unknown, prefix: string): { [name: string]: JsonSchema } {
  const found = new Map<string, JsonSchema>();
  const collect = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, part] of Object.entries(node)) {
      const name = key === '$ref' && typeof part === 'string' && part.startsWith(prefix) ? part.slice(prefix.length) : undefined;
      if (name === undefined) collect(part);
      else if (!found.has(name)) {
        const schema = named.get(name)?.schema;
        if (!schema) throw new Error(`there is no schema ${name}`);
        found.set(name, schema);
        collect(schema);
      }
    }
  };
  collect(root);
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
