import assert from 'node:assert/strict';
import { exampleFolders, examplesOf } from './examples.ts';
import { createAjv } from './generator/generate-validators.ts';
import type { JsonSchema } from './generator/load-schemas.ts';
import { flattenSchemas, isDefinitionsOnly, loadSchemas } from './generator/load-schemas.ts';
import { isSchemaName, validatorFor } from './validate.ts';

const schemas = loadSchemas();
const described = [...schemas.values()].filter((file) => !isDefinitionsOnly(file)).map((file) => file.name);
const ajv = createAjv(schemas);

describe('schema examples', () => {
  for (const name of described) {
    it(`${name} has examples, and each is what its folder says`, () => {
      const examples = examplesOf(name);
      assert.ok(examples.some((example) => example.valid), 'needs a valid example');
      assert.ok(examples.some((example) => !example.valid), 'needs an invalid example');
      const reference = ajv.getSchema(`https://agi-egg.dev/schemas/${name}.schema.json`);
      assert.ok(reference);
      assert.ok(isSchemaName(name), 'needs a generated validator');
      const validate = validatorFor(name);
      for (const { title, valid, value } of examples) {
        const result = validate(value);
        assert.equal(result.ok, valid, `${title}: ${JSON.stringify(result)}`);
        assert.equal(reference(value), valid, `ajv disagrees on ${title}: ${JSON.stringify(reference.errors)}`);
      }
    });
  }

  it('belong to a schema', () => {
    assert.deepEqual(exampleFolders().filter((folder) => !described.includes(folder)), []);
  });
});

describe('schemas', () => {
  it('refuse unknown keys wherever they name keys', () => {
    const open: string[] = [];
    for (const { name, schema } of flattenSchemas(schemas, (typeName) => ({ $ref: typeName })).values()) {
      visit(schema, name, (node, path) => {
        const closed = node.additionalProperties !== undefined || node.unevaluatedProperties === false;
        if (node.type === 'object' && node.properties && !closed) open.push(path);
      });
    }
    // The two bases are closed by the schemas that build on them.
    assert.deepEqual(open, ['MessageBase', 'CloudEventBase']);
  });

  it('bound every string and list that a client may send', () => {
    const unbounded: string[] = [];
    for (const name of described.filter((candidate) => candidate.endsWith('.request') || candidate === 'frame')) {
      const file = schemas.get(name);
      assert.ok(file);
      visit(file.schema, name, (node, path) => {
        if (node.type === 'string' && node.maxLength === undefined && node.enum === undefined) unbounded.push(path);
        if (node.type === 'array' && node.maxItems === undefined) unbounded.push(path);
      });
    }
    assert.deepEqual(unbounded, []);
  });
});

function visit(node: unknown, path: string, look: (node: JsonSchema, path: string) => void): void {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) look(node as JsonSchema, path);
  for (const [key, part] of Object.entries(node)) visit(part, `${path}/${key}`, look);
}
