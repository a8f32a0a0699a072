/** `npm run new-stage -- NAME --after STAGE`: a stage of the pipeline, ready to be filled. Exit 2 when there can be none. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { CheckFailedError, InputError, type Output, runMain, runProgram } from './command-line.ts';
import { planStage } from './new-stage/plan-stage.ts';

const ROOT = join(import.meta.dirname, '..');

/** `root`: the repository that gets the stage. */
export function runNewStageCommand(args: readonly string[], output: Output, root = ROOT): Promise<number> {
  const program = new Command()
    .name('npm run new-stage --')
    .description('Adds a stage to the pipeline: topic, message schema with examples, a folder with its pure file, wiring and test, and its place in the line. It hands on what it is given until you fill it.')
    .argument('<name>', 'one word of small letters, a verb if there is one')
    .requiredOption('--after <stage>', 'the stage whose outputs it takes')
    .option('--dry-run', 'only say which files would be added and changed')
    .action((name: string, options: { after: string; dryRun?: true }) => addStage(root, name, options, output));
  return runProgram(program, args, output);
}

function addStage(root: string, name: string, { after, dryRun }: { readonly after: string; readonly dryRun?: true }, output: Output): void {
  const { added, changed } = planStage(root, name, after);
  if (!dryRun) {
    checkClean(root);
    for (const [file, content] of [...added, ...changed]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    generate(root);
  }
  for (const file of added.keys()) output.out(`${dryRun ? 'would add' : 'added'} ${file}`);
  for (const file of changed.keys()) output.out(`${dryRun ? 'would change' : 'changed'} ${file}`);
  if (!dryRun) output.out(`\n${name} runs behind ${after} and hands on what it is given. Its decision: functions/${name}/${name}-data.ts; its message: schemas/${name}.message.schema.json (then npm run generate).`);
}

/** So that what the stage came with can be seen, and taken back, by itself. */
function checkClean(root: string): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (status === 0 && stdout !== '') throw new InputError(`commit or stash first, so that the new stage stands alone:\n${stdout.trimEnd()}`);
}

function generate(root: string): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/generate.ts')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new CheckFailedError(`the stage is written, but npm run generate failed:\n${stderr}`);
}

if (import.meta.main) await runMain(runNewStageCommand);
