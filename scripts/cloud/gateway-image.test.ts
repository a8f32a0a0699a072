import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the gateway image', () => {
  const lines = readFileSync(join(ROOT, 'gateway/Dockerfile'), 'utf8').split('\n');
  const copied = lines.filter((line) => line.startsWith('COPY ')).flatMap((line) => line.split(' ').slice(1, -1));
  const command = JSON.parse(lines.find((line) => line.startsWith('CMD '))?.slice(4) ?? '[]') as string[];

  it('copies what is there', () => {
    for (const path of copied) assert.ok(existsSync(join(ROOT, path)), path);
    assert.equal(command[0], 'node');
  });

  it('holds every file and package that its program loads', async () => {
    const { metafile } = await build({ entryPoints: [join(ROOT, command[1] as string)], bundle: true, write: false, metafile: true, packages: 'external', platform: 'node', format: 'esm', absWorkingDir: ROOT, outdir: join(ROOT, 'dist'), logLevel: 'error' });
    const files = Object.keys(metafile.inputs);
    assert.ok(files.length > 50);
    assert.deepEqual(files.filter((file) => !copied.some((path) => file === path || file.startsWith(`${path}/`))), []);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const packages = new Set(Object.values(metafile.inputs).flatMap(({ imports }) => imports)
      .filter(({ external, path }) => external && !path.startsWith('node:')).map(({ path }) => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/')));
    assert.deepEqual([...packages].filter((name) => !(name in dependencies)), []);
  });

  it('listens outside its container, and is told to stop itself', () => {
    assert.ok(lines.some((line) => line.startsWith('ENV ') && line.includes('HOST=0.0.0.0')));
    assert.ok(lines.includes('USER node'));
  });
});
