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
import { embedText } from '../functions/runtime/embedding/hash-embedding.ts';
import { openSqliteDatabase } from '../functions/runtime/sqlite/database.ts';
import { createSqliteStore } from '../functions/runtime/store/sqlite-store.ts';
import { bundleChecks } from './bundle-checks.ts';
import { defaultDataDir } from './data-folder.ts';

export interface Output { out(line: string): void; err(line: string): void }

interface Target { readonly tenant: string; readonly data: string }

const ACTOR = 'system:bundle';
const DIGEST = /^sha256:[0-9a-f]{64}$/;

class InputError extends Error {}

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
      const { bundle, warnings } = parseBundle(await readBundleFolder(dir), bundleChecks);
      for (const warning of warnings) output.out(formatProblem(warning));
      output.out(`${bundle.digest} is fine: ${bundle.intents.intents.length} intents, ${bundle.policy.rules.length} rules, ${bundle.cases.cases.length} cases, ${bundle.manifests.length} manifests`);
    });
  withTarget(root.command('publish').argument('<dir>', "the bundle's folder").description('check and store it; prints its digest'))
    .action(async (dir: string, target: Target) => output.out(await inRegistry(target, async (registry) => registry.publish(target.tenant, await readBundleFolder(dir), ACTOR))));
  withTarget(root.command('activate').argument('<dir>', "the bundle's folder, or the digest of a published bundle").description('publish it and decide by it from now on; prints its digest'))
    .action(async (dir: string, target: Target) => output.out(await inRegistry(target, async (registry) => {
      const digest = DIGEST.test(dir) ? dir : await registry.publish(target.tenant, await readBundleFolder(dir), ACTOR);
      await registry.activate(target.tenant, digest, ACTOR).catch((error: unknown) => {
        throw error instanceof BundleNotFoundError ? new InputError(`${digest} was not published for ${target.tenant}`) : error;
      });
      return digest;
    })));
  return root;
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
    return await work(createBundleRegistry({ store, blobs: createFolderBlobs(join(data, 'blobs')), clock: systemClock, checks: bundleChecks, embed: embedText }));
  } finally {
    await store.close();
    await database.close();
  }
}

if (import.meta.main) {
  process.exitCode = await runBundleCommand(process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) });
}
