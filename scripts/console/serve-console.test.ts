import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createConsole } from './serve-console.ts';

const get = (path: string, headers: Record<string, string> = {}) => new Request(`http://127.0.0.1:8787${path}`, { headers });

describe('createConsole', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-console-'));
    for (const [name, text] of Object.entries({ 'index.html': '<p>live</p>', 'reviews/index.html': '<p>queue</p>', '404.html': '<p>nothing</p>', '_next/static/chunks/a.js': 'a();'.repeat(100) })) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function ready() {
    const console = createConsole({ build: async () => ({ folder, built: true, ms: 1 }) });
    await console.prepare();
    return console;
  }

  it('shows the step while it builds, then the built page', async () => {
    let finish = (): void => {};
    const console = createConsole({ build: ({ onStep }) => { onStep?.('Compiling'); return new Promise((resolve) => { finish = () => resolve({ folder, built: true, ms: 1 }); }); } });
    const preparing = console.prepare();
    assert.match(await (await console.fetch(get('/reviews/')))?.text() ?? '', /being built[\s\S]*Compiling/);
    assert.deepEqual(await (await console.fetch(get('/console-status.json')))?.json(), { state: 'building', step: 'Compiling' });
    assert.equal(await console.fetch(get('/favicon.ico')), undefined);
    finish();
    await preparing;
    assert.equal(await (await console.fetch(get('/')))?.text(), '<p>live</p>');
  });

  it('says why it could not be built, as text', async () => {
    const console = createConsole({ build: () => Promise.reject(new Error('no <module>')) });
    await console.prepare();
    const page = await (await console.fetch(get('/')))?.text() ?? '';
    assert.match(page, /could not be built[\s\S]*no &lt;module&gt;/);
  });

  it('allows scripts and styles of its own alone', async () => {
    const policy = (await (await ready()).fetch(get('/')))?.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  it('keeps hashed files for good, pages not at all, and compresses', async () => {
    const console = await ready();
    const script = await console.fetch(get('/_next/static/chunks/a.js', { 'accept-encoding': 'gzip' }));
    assert.match(script?.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(gunzipSync(new Uint8Array(await script?.arrayBuffer() ?? [])).toString(), 'a();'.repeat(100));
    const page = await console.fetch(get('/'));
    assert.equal(page?.headers.get('cache-control'), 'no-cache');
    assert.equal((await console.fetch(get('/', { 'if-none-match': page?.headers.get('etag') ?? '' })))?.status, 304);
  });

  for (const [path, location] of [['/reviews', '/reviews/'], ['/reviews/rev_1', '/reviews/?id=rev_1'], ['/sessions/ses_1/', '/sessions/?id=ses_1']] as const) {
    it(`leads from ${path} to ${location}`, async () => assert.equal((await (await ready()).fetch(get(path)))?.headers.get('location'), location));
  }

  it('has nothing outside of its folder', async () => {
    const console = await ready();
    for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/_next/static/chunks/%2e%2e/a.js', '/nope.js']) assert.equal(await console.fetch(get(path)), undefined, path);
    assert.equal((await console.fetch(get('/nope', { accept: 'text/html' })))?.status, 404);
  });
});
