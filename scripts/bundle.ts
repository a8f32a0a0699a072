/** `npm run bundle`: checks a tenant's bundle, and publishes or activates it in the embedded mode's data folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { isIdentifier } from '../functions/runtime/auth/principal.ts';
import { createFolderBlobs } from '../functions/runtime/blobs/folder-blobs.ts';
import { BundleFolderError, BundleInvalidError, BundleNotFoundError } from '../functions/runtime/bundle/bundle-errors.ts';
import { formatProblem } from '../functions/runtime/bundle/bundle-problem.ts';
import { type BundleRegistry, createBundleRegistry } from '../functions/runtime/bundle/bundle-registry.ts';
import { parseBundle } from '../functions/runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../functions/runtime/bundle/read-bundle-folder.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { hashEmbedder } from '../functions/runtime/embedding/hash-embedding.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import { createSqliteStore } from '../functions/runtime/store/sqlite-store.ts';
import { compileIntents } from '../functions/intent/compile-intents.ts';
import { describeClassifier } from '../functions/intent/describe-classifier.ts';
import { prepareIntents } from '../functions/intent/prepare-intents.ts';
import { compiledOnce } from '../functions/runtime/bundle/bundle.ts';
import { bundleChecks } from './bundle-checks.ts';
import { recentSessions } from './bundle/recent-sessions.ts';
import { type ModelVerdict, reviewVerdicts } from './bundle/review-verdicts.ts';
import { suggestExamples } from './bundle/suggest-examples.ts';
import { InputError } from './command-line.ts';
import { certaintyYaml, worthOf } from './evaluation/learn-certainty.ts';
import { defaultDataDir } from './data-folder.ts';
import { withData } from './open-data.ts';

export interface Output { out(line: string): void; err(line: string): void }

interface Target { readonly tenant: string; readonly data: string }

const ACTOR = 'system:bundle';
const SILENT = { info() {}, warn() {} };
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Runs one command line (without node and script); returns the exit code: 0 fine, 1 the check failed, 2 bad input or usage. */
export async function runBundleCommand(args: readonly string[], output: Output): Promise<number> {
  try {
    await program(output).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof BundleInvalidError) {
      for (const problem of error.problems) output.out(formatProblem(problem));
      return 1;
    }
    output.err(error instanceof Error ? error.message : String(error));
    return error instanceof InputError || error instanceof BundleFolderError ? 2 : 1;
  }
}

function program(output: Output): Command {
  const root = new Command().name('npm run bundle --').description("Checks a tenant's bundle, a folder of YAML; publishes and activates it without restart.");
  root.exitOverride().configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: (text) => output.err(text.trimEnd()) });
  root.command('check').argument('<dir>', "the bundle's folder").description('check it; prints each problem as file:line: path: message')
    .option('--tenant <id>', 'accepted for symmetry; a check does not depend on the tenant')
    .action(async (dir: string) => {
      const { bundle, warnings, locate } = parseBundle(await readBundleFolder(dir), bundleChecks);
      const noticed = describeClassifier(bundle, compiledOnce(bundle, compileIntents).classifier());
      for (const warning of [...warnings, ...noticed.map(locate)]) output.out(formatProblem(warning));
      output.out(`${bundle.digest} is fine: ${bundle.intents.intents.length} intents, ${bundle.policy.rules.length} rules, ${bundle.cases.cases.length} cases, ${bundle.manifests.length} manifests`);
    });
  withTarget(root.command('publish').argument('<dir>', "the bundle's folder").description('check and store it; prints its digest'))
    .action(async (dir: string, target: Target) => output.out(await inRegistry(target, async (registry) => warned(await registry.publish(target.tenant, await readBundleFolder(dir), ACTOR), registry, target))));
  withTarget(root.command('activate').argument('<dir>', "the bundle's folder, or the digest of a published bundle").description('publish it and decide by it from now on; prints its digest'))
    .action(async (dir: string, target: Target) => output.out(await inRegistry(target, async (registry) => {
      const digest = DIGEST.test(dir) ? dir : await registry.publish(target.tenant, await readBundleFolder(dir), ACTOR);
      await registry.activate(target.tenant, digest, ACTOR).catch((error: unknown) => {
        throw error instanceof BundleNotFoundError ? new InputError(`${digest} was not published for ${target.tenant}`) : error;
      });
      return warned(digest, registry, target);
    })));
  withTarget(root.command('suggest').description('list what models understood and people or outcomes confirmed, as examples for intents.yaml'))
    .option('--sessions <n>', 'at most so many sessions, the newest first', (text) => Math.max(1, Math.trunc(Number(text)) || 1), 500)
    .action(async ({ tenant, data, sessions }: Target & { readonly sessions: number }) => {
      for (const line of await suggestions(tenant, data, sessions)) output.out(line);
    });
  withTarget(root.command('certainty').description('learn from reviewers what the models\' words for how sure they are were worth; prints it for limits.yaml'))
    .option('--sessions <n>', 'at most so many sessions, the newest first', (text) => Math.max(1, Math.trunc(Number(text)) || 1), 5_000)
    .action(async ({ tenant, data, sessions }: Target & { readonly sessions: number }) => {
      for (const line of await certainty({ tenant, data }, sessions)) output.out(line);
    });
  return root;

  /** The digest alone goes to standard output: another program may read it. */
  async function warned(digest: string, registry: BundleRegistry, { tenant }: Target): Promise<string> {
    for (const warning of (await registry.files(tenant, digest)).warnings) output.err(formatProblem(warning));
    return digest;
  }
}

/** YAML, to be read by the author before it is pasted: `intent: [texts]`. */
async function suggestions(tenantId: string, data: string, sessions: number): Promise<string[]> {
  const found = new Map<string, Set<string>>();
  await withData(data, async (store) => {
    for await (const { events } of recentSessions(store.tenant(tenantId), sessions)) {
      for (const { intent, text } of suggestExamples(events)) found.set(intent, (found.get(intent) ?? new Set()).add(text));
    }
  });
  return [...found].sort().flatMap(([intent, texts]) => [`${intent}:`, ...[...texts].sort().map((text) => `  - ${JSON.stringify(text)}`)]);
}

/** YAML for `limits.yaml`, with what it was learned from behind it. */
async function certainty(target: Target, sessions: number): Promise<string[]> {
  const verdicts: ModelVerdict[] = [];
  await withData(target.data, async (store) => inRegistry(target, async (registry) => {
    for await (const { session, events } of recentSessions(store.tenant(target.tenant), sessions)) {
      const bundle = await registry.load(target.tenant, session.bundle).catch((error: unknown) => { if (!(error instanceof BundleNotFoundError)) throw error; });
      verdicts.push(...reviewVerdicts(events, bundle?.limits.certainty));
    }
  }));
  if (verdicts.length === 0) return ['# no reviewer has decided on what a model understood'];
  const worth = [...Map.groupBy(verdicts, ({ model }) => model)].flatMap(([model, said]) => worthOf(model, said));
  return [...worth.map(({ model, word, count, right }) => `# ${model}, ${word}: ${right} of ${count} approved`), ...certaintyYaml(worth)];
}

function withTarget(command: Command): Command {
  return command.option('--tenant <id>', 'whose bundle it is', 'demo').option('--data <dir>', 'data folder of the embedded mode (env EGG_DATA_DIR)', defaultDataDir());
}

/** Beside a running server: it sees the new pointer within a second. */
async function inRegistry<T>({ tenant, data }: Target, work: (registry: BundleRegistry) => Promise<T>): Promise<T> {
  if (!isIdentifier(tenant)) throw new InputError(`--tenant ${tenant}: that is no tenant id`);
  mkdirSync(data, { recursive: true });
  const database = openSqliteDatabase({ file: join(data, 'egg.db'), shared: true });
  const store = createSqliteStore(database, { clock: systemClock });
  try {
    const blobs = createFolderBlobs(join(data, 'blobs'));
    return await work(createBundleRegistry({ store, blobs, clock: systemClock, checks: bundleChecks, embedder: hashEmbedder, prepare: prepareIntents({ blobs, log: SILENT }, { here: true }) }));
  } finally {
    await store.close();
    await database.close();
  }
}

if (import.meta.main) {
  process.exitCode = await runBundleCommand(process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) });
}
