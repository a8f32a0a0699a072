/** `npm run deploy`: build, plan, secrets, apply, smoke test. docs/deploy.md tells what has to be there before the first time. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { deploy } from './deploy/deploy.ts';
import { DeployError, runCommand } from './deploy/run-command.ts';
import { smokeTest } from './deploy/smoke-test.ts';

interface Options {
  env: string;
  project?: string;
  stateBucket?: string;
  plan?: boolean;
  skipBuild?: boolean;
  fused?: string;
  url?: string;
  smokeOnly?: boolean;
  skipSmoke?: boolean;
}

const FOLDER = join(import.meta.dirname, '../terraform');

const command = new Command()
  .name('npm run deploy --')
  .description('Builds the functions, applies the Terraform configuration and sends one dry-run session through the public API.')
  .addOption(new Option('--env <name>', 'environment').choices(['dev', 'staging', 'prod']).makeOptionMandatory())
  .option('--project <id>', 'Google Cloud project (env GOOGLE_CLOUD_PROJECT)', process.env.GOOGLE_CLOUD_PROJECT)
  .option('--state-bucket <name>', "bucket of Terraform's state (env EGG_STATE_BUCKET)", process.env.EGG_STATE_BUCKET)
  .option('--plan', 'show what would change, and change nothing')
  .option('--skip-build', 'use the archives in dist/functions as they are')
  .option('--fused <runs>', 'stages that share a process, as ingest>transcribe,resolve>dispatch, or none (env EGG_FUSED)', process.env.EGG_FUSED)
  .option('--url <url>', 'public address of the gateway for the smoke test (env EGG_GATEWAY_URL); Terraform knows it unless it is on Vercel', process.env.EGG_GATEWAY_URL)
  .option('--smoke-only', 'only the smoke test')
  .option('--skip-smoke', 'no smoke test')
  .addHelpText('after', '\nThe smoke test needs a token of an operator in EGG_TOKEN. Variables of one installation go to terraform/env/NAME.local.tfvars.')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
const options = command.parse().opts<Options>();

try {
  const deployed = options.smokeOnly ? undefined : await deployNow(options);
  if (!options.plan && !options.skipSmoke) await smokeNow(options.url ?? deployed?.gatewayUrl);
} catch (error) {
  if (!(error instanceof DeployError)) throw error;
  console.error(`npm run deploy: ${error.message}`);
  process.exitCode = 1;
}

function deployNow({ env, project, stateBucket, plan, skipBuild, fused }: Options) {
  if (!project) return command.error('say which project: --project, or GOOGLE_CLOUD_PROJECT');
  if (!stateBucket) return command.error("say where Terraform's state is: --state-bucket, or EGG_STATE_BUCKET");
  const own = `env/${env}.local.tfvars`;
  return deploy(
    { environment: env, project, stateBucket, planOnly: plan ?? false, skipBuild: skipBuild ?? false, fused, variableFiles: existsSync(join(FOLDER, own)) ? [own] : [], folder: FOLDER },
    { run: runCommand, randomKey: () => randomBytes(32).toString('base64'), log: (line) => console.log(`deploy: ${line}`) },
  );
}

async function smokeNow(url: string | undefined): Promise<void> {
  const token = process.env.EGG_TOKEN;
  if (!url) throw new DeployError('Deployed, but not tested: the gateway is on Vercel, so say where with --url, or leave the test out with --skip-smoke.');
  if (!token) throw new DeployError('Deployed, but not tested: put the token of an operator into EGG_TOKEN, or leave the test out with --skip-smoke.');
  const { sessionId, types } = await smokeTest({ url, token });
  console.log(`deploy: session ${sessionId} went through: ${types.join(', ')}`);
}
