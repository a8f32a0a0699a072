import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS, generateEditorSchemas } from './generate-editor-schemas.ts';
import { loadSchemas } from './load-schemas.ts';

const DEMO = fileURLToPath(new URL('../../functions/tenants/demo', import.meta.url));
const texts = generateEditorSchemas(loadSchemas());

describe('schemas for editors', () => {
  const check = (file: keyof typeof EDITOR_SCHEMAS) => new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(texts.get(`${file}.schema.json`) ?? '') as object);

  it('stand alone', () => {
    for (const [file, text] of texts) assert.doesNotMatch(text, /"\$ref": "(?!#\/\$defs\/)/, file);
  });

  it('accept the demo tenant, and know what is wrong', () => {
    const read = (name: string): unknown => parse(readFileSync(join(DEMO, name), 'utf8'), { merge: true });
    for (const file of ['intents', 'policy', 'policy.cases', 'limits'] as const) assert.ok(check(file)(read(`${file}.yaml`)), file);
    const manifest = check('manifest');
    for (const name of readdirSync(join(DEMO, 'manifests'))) assert.ok(manifest(read(`manifests/${name}`)), name);
    assert.equal(check('policy')({ rules: [{ name: 'a', wenn: 'true', decision: 'auto', reason: 'x' }] }), false);
    assert.equal(check('limits')({ rollout: { mode: 'sideways' } }), false);
  });

  it('are named by the files of the demo tenant', () => {
    for (const file of ['intents', 'policy', 'policy.cases', 'limits'] as const) {
      assert.ok(readFileSync(join(DEMO, `${file}.yaml`), 'utf8').startsWith(`# yaml-language-server: $schema=../../../schemas/generated/editor/${file}.schema.json\n`), file);
    }
  });
});
