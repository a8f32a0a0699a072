import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recording } from '../schemas/generated/types.ts';
import { FakeClient } from './fakes/fake-client.ts';
import { replayFile } from './replay-file.ts';
import type { ReplayFileOptions } from './replay-file.ts';
import { createResultFolder, fileName } from './result-folder.ts';
import { allWell, formatSummary } from './summary.ts';
import type { Summary } from './summary.ts';
import { systemReplayClock } from './system-replay-clock.ts';

const options: ReplayFileOptions = { speed: 'max', dryRun: true, clock: systemReplayClock, concurrency: 4 };
const recording = (id: string, text: string, expected?: Recording['expected']): Recording => ({
  id, frames: [{ at: 0, type: 'text', text, final: true }], ...(expected ? { expected } : {}),
});

describe('replayFile', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'replay-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  function file(recordings: Recording[]): string {
    const path = join(folder, 'in.jsonl');
    writeFileSync(path, recordings.map((one) => `${JSON.stringify(one)}\n`).join(''));
    return path;
  }
  const lines = (...path: string[]): unknown[] => readFileSync(join(folder, ...path), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);

  it('replays every session, never more at once than asked for', async () => {
    const client = new FakeClient({ slow: true });
    const summary = await replayFile(file(Array.from({ length: 300 }, (_, i) => recording(`r${i}`, 'restart it'))), client, options);
    assert.equal(summary.sessions, 300);
    assert.equal(client.sessions.length, 300);
    assert.ok(client.mostOpen > 1 && client.mostOpen <= 4, String(client.mostOpen));
    assert.deepEqual(summary.decisions, { auto: 300, review: 0, deny: 0 });
    assert.ok(allWell(summary));
  });

  it('says which expectations were met', async () => {
    const summary = await replayFile(file([
      recording('good', 'restart it', { intents: [{ intent: 'restart', decision: 'auto' }] }),
      recording('bad', 'delete it', { intents: [{ intent: 'delete', decision: 'review' }] }),
      recording('silent', 'scale it'),
    ]), new FakeClient(), options);
    assert.deepEqual(summary.expectations, { met: 5, unmet: 1, sessionsMet: 1, sessionsUnmet: 1 });
    assert.equal(allWell(summary), false);
    const text = formatSummary(summary, 1500);
    assert.match(text, /^sessions as expected +1 of 2$/m);
    assert.match(text, /^unmet +bad: intents\[0\]\.decision: expected "review", got "deny"$/m);
  });

  it('goes on when one session fails, and shows it', async () => {
    const refused = Object.assign(new Error('not allowed'), { status: 403, code: 'FORBIDDEN' });
    const summary = await replayFile(file([recording('a', 'restart it'), recording('b', 'restart it')]), new FakeClient({ send: [refused] }), { ...options, concurrency: 1 });
    assert.deepEqual(summary.failures, [{ id: 'a', code: 'FORBIDDEN', message: 'not allowed' }]);
    assert.equal(summary.sessions, 2);
    assert.equal(allWell(summary), false);
  });

  it('writes events per session, results and a summary', async () => {
    const out = join(folder, 'out');
    const results = await createResultFolder(out);
    const summary = await replayFile(file([recording('a', 'restart it'), recording('../b', 'delete it')]), new FakeClient(), { ...options, results });
    assert.deepEqual(readdirSync(join(out, 'sessions')).sort(), ['%2E.%2Fb.jsonl', 'a.jsonl']);
    assert.deepEqual(lines('out', 'sessions', 'a.jsonl').map((event) => (event as { type: string }).type), ['intent.update', 'policy.decision', 'session.closed']);
    assert.deepEqual(lines('out', 'results.jsonl').map((result) => (result as { id: string }).id).sort(), ['../b', 'a']);
    assert.deepEqual(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary, summary);
  });

  it('hands every event to the live view with its recording', async () => {
    const seen: string[] = [];
    await replayFile(file([recording('a', 'restart it')]), new FakeClient(), { ...options, onEvent: (id, { type }) => void seen.push(`${id} ${type}`) });
    assert.deepEqual(seen, ['a intent.update', 'a policy.decision', 'a session.closed']);
  });

  it('stops at a line that is no recording', async () => {
    writeFileSync(join(folder, 'in.jsonl'), `${JSON.stringify(recording('a', 'restart it'))}\nnonsense\n`);
    await assert.rejects(replayFile(join(folder, 'in.jsonl'), new FakeClient(), options), /in\.jsonl:2: is not JSON/);
  });
});

describe('fileName', () => {
  for (const [id, name] of [['basic-001', 'basic-001'], ['a/b', 'a%2Fb'], ['..', '%2E.'], ['日本', '%E6%97%A5%E6%9C%AC'], ['a*', 'a%2A']] as const) {
    it(`${id} → ${name}`, () => assert.equal(fileName(id), name));
  }

  it('stays short, and different for ids that begin alike', () => {
    const names = [fileName(`${'本'.repeat(200)}a`), fileName(`${'本'.repeat(200)}b`)];
    assert.ok(names[0]!.length <= 200);
    assert.notEqual(names[0], names[1]);
  });
});
