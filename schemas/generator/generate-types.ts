/** Turns the schemas into TypeScript: one exported type per file and per capitalised definition. */
import { compile } from 'json-schema-to-typescript';
import type { JsonSchema, SchemaFile } from './load-schemas.ts';
import { flattenSchemas } from './load-schemas.ts';

/** Generic over the schemas below, which JSON Schema cannot say. */
const GENERICS = `
export interface WorkMessage<D> extends MessageBase { kind: 'work'; data: D }
/** The end-of-stream marker; travels through every topic behind the session's last work. */
export interface EndMessage extends MessageBase { kind: 'end'; data: EndData }
export type StageMessage<D> = WorkMessage<D> | EndMessage;

export type EventType = keyof EventDataByType;
/** CloudEvents 1.0 JSON. */
export interface CloudEvent<T extends EventType = EventType> {
  specversion: '1.0';
  id: string;
  source: string;
  type: T;
  /** The session id. */
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  traceparent: string;
  actor: string;
  tenantid: string;
  data: EventDataByType[T];
}
/** Any event, narrowed by its \`type\`. */
export type AnyEvent = { [T in EventType]: CloudEvent<T> }[EventType];
`;

export async function generateTypes(schemas: ReadonlyMap<string, SchemaFile>): Promise<string> {
  const parts: string[] = [];
  const events: string[] = [];
  for (const { name, file, schema } of flattenSchemas(schemas, (typeName) => ({ tsType: typeName })).values()) {
    const isRoot = name === file.schema.title;
    if (name === 'AnyEvent' || name === 'CloudEventBase') continue;
    const dataName = name.replace(/Message$/, 'Data');
    if (isRoot && file.name.endsWith('.message') && file.schema.$defs?.[dataName]) {
      parts.push(`/** ${schema.description} */\nexport type ${name} = StageMessage<${dataName}>;\n`);
    } else if (isRoot && file.name.endsWith('.event')) {
      const type = file.name.slice(0, -'.event'.length);
      parts.push(`/** ${schema.description} */\nexport type ${name} = CloudEvent<'${type}'>;\n`);
      events.push(`  '${type}': ${schema.properties?.data?.tsType};`);
    } else parts.push(await compileType(name, schema));
  }
  const byType = `/** Data of each event type. */\nexport interface EventDataByType {\n${events.join('\n')}\n}\n`;
  return `// Generated from schemas/*.schema.json by \`npm run generate\`; do not edit.\n\n${parts.join('')}${GENERICS}${byType}`;
}

async function compileType(name: string, schema: JsonSchema): Promise<string> {
  const text = await compile(withUnknowns({ ...schema, title: name }) as Parameters<typeof compile>[0], name, {
    bannerComment: '', additionalProperties: false, unknownAny: true, ignoreMinAndMaxItems: true, style: { printWidth: 140, singleQuote: true },
  });
  return text
    .replace(/^ +\* @(?:min|max)Items \d+\n/gm, '')
    .replace(/^( +\*\n)+(?= +\*\/)/gm, '')
    .replace(/^ *\/\*\*\n +\*\/\n/gm, '')
    .replace(/\/\*\*\n +\* (.*)\n +\*\//g, '/** $1 */');
}

/** A schema without constraints means any value, whatever its description makes the compiler think. */
function withUnknowns(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withUnknowns);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, part]) => [key, key === 'properties' ? mapValues(part as object, unknownWhenFree) : withUnknowns(part)]);
  return Object.fromEntries(entries);
}

function unknownWhenFree(schema: unknown): unknown {
  const isFree = Object.keys(schema as object).every((key) => key === 'description');
  return isFree ? { ...(schema as object), tsType: 'unknown' } : withUnknowns(schema);
}

function mapValues(object: object, map: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
