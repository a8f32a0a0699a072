/**
 * Writes schemas/generated/ from the schemas, the HTTP table and the topic registry, the registry's imports, and what Terraform reads of the code.
 * `--check` writes nothing and exits 1 with the list of files that are not what they should be.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateAsyncApi } from '../schemas/generator/generate-asyncapi.ts';
import { generateEditorSchemas } from '../schemas/generator/generate-editor-schemas.ts';
import { generateOpenApi } from '../schemas/generator/generate-openapi.ts';
import { generateStages } from '../schemas/generator/generate-stages.ts';
import { generateTopicFiles } from '../schemas/generator/generate-topic-files.ts';
import { generateTypes } from '../schemas/generator/generate-types.ts';
import { generateValidators, generateValidatorTypes } from '../schemas/generator/generate-validators.ts';
import { loadSchemas } from '../schemas/generator/load-schemas.ts';
import { builtFunctionsJson, collectionsJson, metricsJson } from './terraform-inputs.ts';

const FOLDER = path.join(import.meta.dirname, '../schemas/generated');

/** Every generated file with its content, named from schemas/generated/. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const schemas = loadSchemas();
  return new Map([
    ['types.ts', await generateTypes(schemas)],
    ['stages.ts', generateStages(schemas)],
    ['validators.js', generateValidators(schemas)],
    ['validators.d.ts', generateValidatorTypes(schemas)],
    ['openapi.json', generateOpenApi(schemas)],
    ['asyncapi.json', generateAsyncApi(schemas)],
    ...[...generateEditorSchemas(schemas)].map(([name, content]): [string, string] => [`editor/${name}`, content]),
    ['../../topics/topic-files.ts', generateTopicFiles()],
    ['../../terraform/collections.json', collectionsJson()],
    ['../../terraform/metrics.json', metricsJson()],
    ['../../terraform/tests/fixtures/functions/manifest.json', builtFunctionsJson()],
  ]);
}

/** Names of the generated files whose content in `folder` differs from `files`. */
export function staleFiles(files: ReadonlyMap<string, string>, folder = FOLDER): string[] {
  return [...files].filter(([name, content]) => {
    const file = path.join(folder, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  }).map(([name]) => name);
}

if (import.meta.main) {
  const files = await generate();
  const stale = staleFiles(files);
  if (process.argv.includes('--check')) {
    for (const name of stale) console.error(`stale: ${path.posix.join('schemas/generated', name)}`);
    if (stale.length > 0) console.error('run `npm run generate` and commit the result');
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    mkdirSync(path.join(FOLDER, 'editor'), { recursive: true });
    for (const name of stale) writeFileSync(path.join(FOLDER, name), files.get(name) ?? '');
    console.log(stale.length > 0 ? `wrote ${stale.join(', ')}` : 'everything is up to date');
  }
}
