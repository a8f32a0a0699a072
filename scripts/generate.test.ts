import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate, staleFiles } from './generate.ts';

describe('generate', () => {
  it('has been run since the schemas last changed', async () => {
    assert.deepEqual(staleFiles(await generate()), []);
  });

  it('finds files that are missing or edited', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'egg-generate-'));
    try {
      writeFileSync(path.join(folder, 'fresh.ts'), 'as generated');
      writeFileSync(path.join(folder, 'edited.ts'), 'by hand');
      const files = new Map(['fresh.ts', 'edited.ts', 'missing.ts'].map((name) => [name, 'as generated']));
      assert.deepEqual(staleFiles(files, folder), ['edited.ts', 'missing.ts']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
