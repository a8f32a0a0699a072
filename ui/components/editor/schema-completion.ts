/** Keys and values that the published schema allows at the cursor, with what they are for. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { type PublishedSchema, schemasAt, valuesOf } from './schema-at.ts';
import { placeAt, readYaml } from './yaml-place.ts';

const REQUIRED_FIRST = 10;

export function schemaCompletion(schema: PublishedSchema) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const before = text.slice(0, context.pos);
    const place = placeAt(before);
    if (!place || (place.typed === '' && place.kind === 'key' && !context.explicit)) return null;
    const from = context.pos - place.typed.length;
    // The line under the cursor is unfinished: without it the rest says what kind of object this is.
    const lineStart = before.lastIndexOf('\n') + 1;
    const nextLine = text.indexOf('\n', context.pos);
    const { document } = readYaml(text.slice(0, lineStart) + (nextLine < 0 ? '' : text.slice(nextLine + 1)));
    const valueAt = (path: readonly (string | number)[]): unknown => { const node = document.getIn(path) as { toJSON?(): unknown } | undefined; return node?.toJSON?.() ?? node; };
    const schemas = schemasAt(schema, place.path, valueAt);
    const options = place.kind === 'value'
      ? valuesOf(schemas).map((value): Completion => ({ label: String(value), type: 'enum' }))
      : schemas.flatMap(({ properties = {}, required = [] }) => Object.entries(properties)
        .filter(([name]) => !((valueAt(place.path) as Record<string, unknown> | undefined) ?? {})[name])
        .map(([name, { description, type, properties: inner, oneOf }]): Completion => ({
          label: name, apply: inner || oneOf || type === 'object' || type === 'array' ? `${name}:` : `${name}: `, type: 'property', ...(required.includes(name) ? { boost: REQUIRED_FIRST, detail: '*' } : {}), ...(description === undefined ? {} : { info: description }),
        })));
    return options.length > 0 ? { from, options, validFor: /^[\w.-]*$/ } : null;
  };
}
