import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGateway } from './build-gateway.ts';

/** Vercel's smallest plan, compressed. */
const EDGE_LIMIT = 1_000_000;

describe('buildGateway', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => { folder = mkdtempSync(join(tmpdir(), 'egg-gateway-')); });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('builds one file for the Edge runtime, within its limits, without what it lacks', async () => {
    const { entry, size } = await buildGateway('edge', folder);
    assert.ok(size.gzip < EDGE_LIMIT, `${size.gzip} bytes`);
    const code = readFileSync(entry, 'utf8');
    // A method may be called eval; the function is out of reach there.
    assert.equal(/from ?"node:|\brequire\("|\bimport\("|(?<=[=(,;!&|?:\s])eval\(|new Function\(/.exec(code)?.[0], undefined);
    assert.ok(/export\{[^}]* as default/.test(code));
    assert.match(readFileSync(join(folder, 'public/robots.txt'), 'utf8'), /Disallow/);
  });

  it('is what the functions of gateway/api export', () => {
    for (const runtime of ['node', 'edge']) {
      const name = runtime === 'node' ? 'gateway' : runtime;
      const source = readFileSync(new URL(`../../gateway/api/${name}.js`, import.meta.url), 'utf8');
      assert.match(source, new RegExp(`export \\{ default \\} from '\\.\\./dist/${runtime}/index\\.js'`));
    }
    const { functions, rewrites, regions } = JSON.parse(readFileSync(new URL('../../gateway/vercel.json', import.meta.url), 'utf8')) as { functions: Record<string, { maxDuration: number }>; rewrites: { destination: string }[]; regions: string[] };
    assert.equal(functions['api/gateway.js']?.maxDuration, 300);
    assert.deepEqual(rewrites.map(({ destination }) => destination), ['/api/gateway']);
    assert.equal(regions.length, 1);
  });
});
