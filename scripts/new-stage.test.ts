import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { EmbeddedSystem } from './embedded.ts';
import { User } from './end-to-end/system.ts';
import { runNewStageCommand } from './new-stage.ts';
import { planStage } from './new-stage/plan-stage.ts';

const ROOT = join(import.meta.dirname, '..');
/** What is not of the repository, or too large and without a part in it. */
const LEFT_OUT = /^(\.git|node_modules|data|dist|evaluation|ui\/(\.next|\.console|\.vercel|out))(\/|$)/;

async function newStage(args: readonly string[], root = ROOT): Promise<{ readonly exit: number; readonly said: string }> {
  const lines: string[] = [];
  const exit = await runNewStageCommand(args, { out: (line) => lines.push(line), err: (line) => lines.push(line) }, root);
  return { exit, said: lines.join('\n') };
}

describe('npm run new-stage', () => {
  for (const [why, args, message] of [
    ['no place', ['moderate'], /required option '--after <stage>'/],
    ['no name', ['--after', 'chunk'], /missing required argument 'name'/],
    ['two words', ['look-twice', '--after', 'chunk'], /one word of 2 to 24 small letters/],
    ['a word of the language', ['await', '--after', 'chunk'], /a word of the language/],
    ['a stage that there is', ['policy', '--after', 'chunk'], /the name policy is taken: functions\/policy is there/],
    ['a function that there is', ['sweep', '--after', 'chunk'], /taken: functions\/sweep/],
    ['a folder that there is', ['topics', '--after', 'chunk'], /taken: topics is there/],
    ['an unknown place', ['moderate', '--after', 'nowhere'], /no stage is named nowhere: they are ingest, transcribe, /],
    ['a place behind the last stage', ['moderate', '--after', 'dispatch'], /nothing comes out of dispatch, the last stage/],
  ] as const) {
    it(`refuses ${why}`, async () => {
      const { exit, said } = await newStage(args);
      assert.equal(exit, 2);
      assert.match(said, message);
    });
  }

  it('touches no other stage', () => {
    const { added, changed } = planStage(ROOT, 'moderate', 'summarize');
    assert.deepEqual([...changed.keys()], ['topics/intent.json', 'schemas/common.schema.json', 'functions/create-stages.ts']);
    assert.deepEqual([...added.keys()].filter((file) => file.startsWith('functions/')).map((file) => file.split('/')[1]), Array.from({ length: 5 }, () => 'moderate'));
  });

  it('only says what it would do when asked to', async () => {
    const { exit, said } = await newStage(['moderate', '--after', 'summarize', '--dry-run']);
    assert.equal(exit, 0);
    assert.match(said, /would add functions\/moderate\/moderate-data\.ts\n/);
    assert.match(said, /would change topics\/intent\.json\n/);
    assert.equal((await newStage(['moderate', '--after', 'summarize', '--dry-run'])).said, said);
  });

  describe('in a copy of the repository', function () {
    this.timeout(300_000);
    let copy: string;
    before(async () => {
      copy = mkdtempSync(join(tmpdir(), 'egg-new-stage-'));
      cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(ROOT, from)) });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    });
    after(() => rmSync(copy, { recursive: true, force: true }));

    function run(command: string, ...args: string[]): string {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, PATH: `${join(copy, 'node_modules/.bin')}:${process.env['PATH']}` } });
      assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
      return stdout;
    }

    it('adds nothing to changes that are not committed', async () => {
      run('git', 'init', '--quiet');
      writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
      const { exit, said } = await newStage(['moderate', '--after', 'summarize'], copy);
      assert.equal(exit, 2);
      assert.match(said, /commit or stash first.*\n\?\? \.ci/);
      run('git', 'add', '--all');
      run('git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', 'Before');
    });

    it('leaves lint, types, generated files and the stage\'s own test in order', async () => {
      assert.deepEqual((await newStage(['moderate', '--after', 'summarize'], copy)).exit, 0);
      run('npm', 'run', '--silent', 'lint');
      run('npm', 'run', '--silent', 'types');
      run('npm', 'run', '--silent', 'generate', '--', '--check');
      assert.match(run('mocha', 'functions/moderate/*.test.ts', 'topics/registry.test.ts', 'schemas/schemas.test.ts', 'functions/*.test.ts'), /\d{2,} passing/);
    });

    it('takes a frame through the new stage to its action', async () => {
      const { startEmbedded } = (await import(join(copy, 'scripts/embedded.ts'))) as typeof import('./embedded.ts');
      const system: EmbeddedSystem = await startEmbedded({ dataDir: join(copy, 'data'), port: 0, quiet: true });
      try {
        const user = new User(system.url, await system.token({ tenantId: 'acme', sub: 'ada', roles: ['operator'] }));
        const { sessionId } = await user.open({ scope: { environment: 'staging' } });
        await user.say(sessionId, 'Deploy intent-router to staging');
        await user.close(sessionId);
        const types = (await user.events(sessionId)).map(({ event }) => event.type);
        assert.ok(types.includes('action.dispatched'), types.join());
        assert.equal(types.at(-1), 'session.closed');
        const metrics = await (await fetch(`${system.url}/metrics`)).text();
        const handled = [...metrics.matchAll(/^agi_request_duration_ms_count\{stage="moderate",.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
        assert.equal(handled, 2, 'the frame and the end of the session');
      } finally {
        await system.close();
      }
    });
  });
});
