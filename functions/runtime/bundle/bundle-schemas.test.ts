import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { BUNDLE_SCHEMAS, schemaErrors } from './bundle-schemas.ts';

for (const schema of BUNDLE_SCHEMAS) {
  describe(`schema ${schema}`, () => {
    for (const kind of ['valid', 'invalid'] as const) {
      const folder = new URL(`../../../schemas/examples/${schema}/${kind}/`, import.meta.url);
      for (const name of readdirSync(folder)) {
        it(`${kind}: ${name}`, () => {
          const errors = schemaErrors(schema, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
          assert.equal(errors.length === 0, kind === 'valid', JSON.stringify(errors));
        });
      }
    }
  });
}
