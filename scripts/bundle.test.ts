import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashEmbedder } from '../functions/runtime/embedding/hash-embedding.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import { createSqliteStore } from '../functions/runtime/store/sqlite-store.ts';
import { createFolderBlobs } from '../functions/runtime/blobs/folder-blobs.ts';
import { sessionRecord } from '../functions/runtime/testing/session-record.ts';
import { createBundleRegistry } from '../functions/runtime/bundle/bundle-registry.ts';
import { runBundleCommand } from './bundle.ts';

const INTENTS = 'intents:\n  - name: deploy\n    examples: [deploy it, ship it, release it, roll it out, put it live]\n';

const THIN = 'intents.yaml:1: intents: warning: 5 examples in all: thresholds are unreliable below about 100';

describe('npm run bundle', () => {
  let folder: string;
  let dir: string;
  let data: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'egg-bundle-'));
    dir = path.join(folder, 'bundle');
    data = path.join(folder, 'data');
    mkdirSync(path.join(dir, 'manifests'), { recursive: true });
    writeFileSync(path.join(dir, 'README.md'), '# left out');
    writeFileSync(path.join(dir, 'intents.yaml'), INTENTS);
    writeFileSync(path.join(dir, 'manifests', 'deploy.yaml'), 'id: deploy\nversion: 1.0.0\nintent: deploy\naction: { log: deploying }\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runBundleCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { code, out, err };
  }

  it('check: says that it is fine, and how far the recogniser can be trusted', async () => {
    const { code, out, err } = await run('check', dir);
    assert.deepEqual([code, err], [0, []]);
    assert.match(out.at(-1) ?? '', /^sha256:[0-9a-f]{64} is fine: 1 intents, 3 rules, 0 cases, 1 manifests$/);
    assert.deepEqual(out.slice(0, -1), [THIN]);
  });

  it('check: prints problems with file, line and reason', async () => {
    writeFileSync(path.join(dir, 'policy.yaml'), 'rules:\n  - name: a\n    when: confidance > 0.5\n    decision: auto\n');
    writeFileSync(path.join(dir, 'intents.yaml'), `${INTENTS}    patterns: ['(?=x)']\n`);
    const { code, out } = await run('check', dir);
    assert.equal(code, 1);
    assert.match(out[0] ?? '', /^intents\.yaml:4: intents\[0\]\.patterns\[0\]: /);
    assert.equal(out[1], 'policy.yaml:3: rules[0].when: Unknown variable: confidance');
  });

  const misuses: [name: string, args: string[]][] = [
    ['no command', []], ['an unknown command', ['verify', '.']], ['no folder', ['check']], ['a missing folder', ['check', '/no/such/folder']], ['an unknown option', ['check', '.', '--fast']],
    ['a tenant that is none', ['publish', '.', '--tenant', 'a b']],
  ];
  for (const [name, args] of misuses) {
    it(`exit 2: ${name}`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.ok(err.length > 0);
    });
  }

  it('suggest: lists what models understood and an action confirmed', async () => {
    mkdirSync(data, { recursive: true });
    const database = openSqliteDatabase({ file: path.join(data, 'egg.db') });
    const store = createSqliteStore(database);
    const events = [
      ['transcript.final', { text: 'make it so with [EMAIL_1]' }], ['intent.update', { intentId: 'a', intent: 'deploy', tier: 'fast', count: 1 }], ['action.dispatched', { intentId: 'a', status: 'dispatched' }],
    ] as const;
    await store.tenant('acme').commit({
      writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }],
      events: events.map(([type, about], at) => ({ sessionId: 'ses_1', id: `e${at}`, type, json: JSON.stringify({ type, data: about }) })),
    });
    await store.close();
    await database.close();
    assert.deepEqual(await run('suggest', '--tenant', 'acme', '--data', data), { code: 0, out: ['deploy:', '  - "make it so with [EMAIL_1]"'], err: [] });
    assert.equal((await run('suggest', '--data', path.join(folder, 'nothing'))).code, 2);
  });

  it('certainty: learns from reviewers what the words of a model are worth', async () => {
    mkdirSync(data, { recursive: true });
    const database = openSqliteDatabase({ file: path.join(data, 'egg.db') });
    const store = createSqliteStore(database);
    const events = Array.from({ length: 10 }, (_, at) => [
      ['intent.update', { intentId: `i${at}`, intent: 'deploy', tier: 'fast', model: 'gemini-3.5-flash-lite', confidence: 0.9 }], ['review.decided', { intentId: `i${at}`, decision: at < 6 ? 'approve' : 'reject', by: 'user:rev' }],
    ] as const).flat();
    await store.tenant('globex').commit({
      writes: [{ op: 'create', collection: 'sessions', id: 'ses_1', data: sessionRecord() }],
      events: events.map(([type, about], at) => ({ sessionId: 'ses_1', id: `e${at}`, type, json: JSON.stringify({ type, actor: 'user:ada', data: about }) })),
    });
    await store.close();
    await database.close();
    const { code, out } = await run('certainty', '--tenant', 'globex', '--data', data);
    assert.deepEqual([code, out[0], out.at(-2), out.at(-1)], [0, '# gemini-3.5-flash-lite, certain: 6 of 10 approved', 'certainty:', '  gemini-3.5-flash-lite: { certain: 0.8, likely: 0.7, unsure: 0.4 }']);
    assert.deepEqual(await run('certainty', '--tenant', 'initech', '--data', data), { code: 0, out: ['# no reviewer has decided on what a model understood'], err: [] });
  });

  it('publish and activate: a server beside it decides by the new bundle', async () => {
    const database = openSqliteDatabase({ file: path.join(data, 'egg.db') });
    const store = createSqliteStore(database);
    const registry = createBundleRegistry({ store, blobs: createFolderBlobs(path.join(data, 'blobs')), clock: { now: () => 0 }, checks: [], embedder: hashEmbedder });
    try {
      const published = await run('publish', dir, '--tenant', 'acme', '--data', data);
      assert.deepEqual([published.code, published.err], [0, [THIN]]);
      assert.deepEqual((await registry.list('acme')).map(({ digest, active }) => [digest, active]), [[published.out[0], false]]);
      assert.deepEqual(await run('activate', dir, '--tenant', 'acme', '--data', data), published);
      assert.equal((await registry.active('acme')).digest, published.out[0]);
      assert.equal((await store.tenant('acme').get('manifests', 'deploy@1.0.0'))?.id, 'deploy@1.0.0');
      assert.deepEqual(await run('activate', published.out[0] ?? '', '--tenant', 'acme', '--data', data), published);
      assert.equal((await run('activate', `sha256:${'0'.repeat(64)}`, '--tenant', 'acme', '--data', data)).code, 2);
    } finally {
      await store.close();
      await database.close();
    }
  });
});
