import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ComparisonReport } from '../schemas/generated/types.ts';
import type { Summary } from '../replay/summary.ts';
import { startEmbedded } from './embedded.ts';
import { main } from './replay.ts';

const recordings = join(import.meta.dirname, '..', 'replay', 'recordings');
const line = (id: string, expected: object): string => `${JSON.stringify({ id, frames: [{ at: 0, type: 'text', text: 'restart order-service', final: true }], scope: { environment: 'staging' }, expected })}\n`;

describe('npm run replay', function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'replay-command-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(argv: string[], isTTY = false): Promise<{ code: number; out: string; error: string }> {
    let [out, error] = ['', ''];
    const code = await main(argv, { out: { isTTY, write: (text) => (out += text) }, error: { write: (text) => (error += text) } });
    return { code, out, error };
  }
  function file(text: string): string {
    writeFileSync(join(folder, 'in.jsonl'), text);
    return join(folder, 'in.jsonl');
  }

  it('plays every recording of the demo tenant as expected, without side effects', async () => {
    const all = file(readdirSync(recordings).map((name) => readFileSync(join(recordings, name), 'utf8')).join(''));
    const { code, out } = await run([all, '--speed', 'max', '--strict', '--out', join(folder, 'out')]);
    assert.equal(code, 0, out);
    const summary = JSON.parse(readFileSync(join(folder, 'out', 'summary.json'), 'utf8')) as Summary;
    assert.ok(summary.sessions >= 40);
    assert.equal(readdirSync(join(folder, 'out', 'sessions')).length, summary.sessions);
    const statuses = readFileSync(join(folder, 'out', 'results.jsonl'), 'utf8').match(/"action":"\w+"/g) ?? [];
    assert.deepEqual([...new Set(statuses)], ['"action":"dry_run"']);
  });

  it('drives a running system, shows events on a terminal, and fails on unmet expectations only when strict', async () => {
    const system = await startEmbedded({ dataDir: join(folder, 'data'), port: 0, quiet: true });
    try {
      const token = await system.token({ tenantId: 'demo', sub: 'ada', roles: ['operator'] });
      const argv = [file(line('a', { intents: [{ intent: 'scale' }] })), '--url', system.url, '--token', token, '--speed', 'max', '--execute'];
      const lenient = await run(argv, true);
      assert.equal(lenient.code, 0);
      assert.match(lenient.out, /action\.dispatched.*dispatched log/);
      assert.match(lenient.out, /unmet +a: intents\[0\]\.intent: expected "scale", got "restart"/);
      assert.equal((await run([...argv, '--strict'])).code, 1);
    } finally {
      await system.close();
    }
  });

  it('goes on where an earlier replay stopped, and tries again what failed', async () => {
    const input = file(line('a', { intents: [{ intent: 'restart' }] }) + line('b', {}) + line('c', {}));
    const out = join(folder, 'out');
    assert.equal((await run([input, '--offline', '--out', out])).code, 0);
    const results = readFileSync(join(out, 'results.jsonl'), 'utf8').trim().split('\n');
    assert.equal(results.length, 3);
    writeFileSync(join(out, 'results.jsonl'), `${results[0]}\n${JSON.stringify({ ...JSON.parse(results[1]!) as object, failure: { code: 'X', message: 'x' } })}\n${results[2]!.slice(0, 40)}`);
    rmSync(join(out, 'sessions', 'a.jsonl'));
    assert.equal((await run([input, '--offline', '--out', out, '--resume'])).code, 0);
    assert.deepEqual(readdirSync(join(out, 'sessions')).sort(), ['b.jsonl', 'c.jsonl'], 'a was not replayed again');
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
    assert.deepEqual([summary.sessions, summary.failed, summary.expectations.met], [3, 0, 2]);
  });

  it('says what another policy would have done, and performs nothing', async () => {
    const strict = join(folder, 'policy.yaml');
    writeFileSync(strict, 'rules:\n  - { name: nobody, when: \'true\', decision: deny, reason: Nothing happens today }\n');
    const { code, out } = await run([file(line('a', {}) + line('b', {})), '--policy', strict, '--out', join(folder, 'out')]);
    assert.equal(code, 0, out);
    const report = JSON.parse(readFileSync(join(folder, 'out', 'comparison.json'), 'utf8')) as ComparisonReport;
    assert.deepEqual([report.sessions, report.changed, report.totals.from.decisions.auto, report.totals.to.decisions.deny], [2, 2, 2, 2]);
    assert.deepEqual(report.cases.map(({ severity, kinds }) => [severity, kinds[0]]), [['stricter', 'decision'], ['stricter', 'decision']]);
    assert.match(readFileSync(join(folder, 'out', 'comparison.html'), 'utf8'), /What the other bundle would have done/);
    assert.equal((await run([file(line('a', {})), '--compare', folder, '--execute'])).code, 2);
  });

  it('offline, writes the very same events for the same seed', async () => {
    const input = file(line('a', {}));
    const events = async (seed: string): Promise<string> => {
      await run([input, '--offline', '--seed', seed, '--out', join(folder, 'out')]);
      return readFileSync(join(folder, 'out', 'sessions', 'a.jsonl'), 'utf8');
    };
    const first = await events('4');
    assert.equal(await events('4'), first);
    assert.notEqual(await events('5'), first);
  });

  it('does not try for minutes where nothing answers', async () => {
    const { code, error } = await run([file(line('a', {})), '--url', 'http://127.0.0.1:1', '--token', 'x']);
    assert.equal(code, 1);
    assert.match(error, /http:\/\/127\.0\.0\.1:1 does not answer/);
  });

  const misuse: [name: string, argv: () => string[], message: RegExp][] = [
    ['a file that is not there', () => [join(folder, 'none.jsonl')], /ENOENT/],
    ['a bad line', () => [file(`${line('a', {})}{"id":"b"}\n`)], /in\.jsonl:2: \/frames is required/],
    ['a speed below one', () => [file(line('a', {})), '--speed', '0.5'], /must be max or a number of at least 1/],
    ['a system without a token', () => [file(line('a', {})), '--url', 'http://127.0.0.1:1'], /--url needs --token/],
    ['an address that is none', () => [file(line('a', {})), '--url', 'nonsense', '--token', 'x'], /--url nonsense: say http/],
    ['a folder in place of a file', () => [folder], /EISDIR/],
    ['a bundle folder that is not there', () => [file(line('a', {})), '--tenant-dir', '/nope'], /cannot read the bundle's folder \/nope/],
    ['a bundle with a mistake', () => { writeFileSync(join(folder, 'intents.yaml'), 'intents: 1\n'); return [file(line('a', {})), '--tenant-dir', folder]; }, /^intents\.yaml:1: intents: /],
    ['no file', () => [], /missing required argument/],
    ['an unknown option', () => ['x', '--fast'], /unknown option/],
  ];
  for (const [name, argv, message] of misuse) {
    it(`answers ${name} with exit code 2`, async () => {
      const { code, error } = await run(argv());
      assert.equal(code, 2);
      assert.match(error, message);
    });
  }
});
