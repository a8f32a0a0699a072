/** The stages in their order as a value, for what counts or shows them. */
import type { SchemaFile } from './load-schemas.ts';

export function generateStages(schemas: ReadonlyMap<string, SchemaFile>): string {
  const names = schemas.get('common')?.schema.$defs?.['StageName']?.['enum'] as readonly string[];
  return `// Generated from schemas/common.schema.json by \`npm run generate\`; do not edit.\n\n/** The stages of the pipeline, in their order. */\nexport const STAGES = [${names.map((name) => `'${name}'`).join(', ')}] as const;\n`;
}
