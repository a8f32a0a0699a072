/** The steps of a deployment, over programs that are handed in. */
import { DeployError, type Run } from './run-command.ts';
import { ensureSecrets } from './ensure-secrets.ts';

export interface DeployRequest {
  readonly environment: string;
  readonly project: string;
  readonly stateBucket: string;
  /** Stop after the plan. */
  readonly planOnly: boolean;
  /** Use the archives that are there. */
  readonly skipBuild: boolean;
  /** Runs of stages that share a process, as `ingest>transcribe,resolve>dispatch`; the registry's marks unless told. */
  readonly fused?: string | undefined;
  /** Files of variables, from terraform/, besides the environment's own. */
  readonly variableFiles: readonly string[];
  /** Folder of the configuration. */
  readonly folder: string;
}

export interface DeployDeps {
  readonly run: Run;
  readonly randomKey: () => string;
  readonly log: (line: string) => void;
}

export interface Deployed {
  /** Public address of the gateway, where Terraform knows it. */
  readonly gatewayUrl: string | undefined;
}

interface Plan {
  readonly resource_changes?: readonly { readonly type: string; readonly change: { readonly actions: readonly string[] } }[];
  readonly planned_values: { readonly outputs: { readonly secrets?: { readonly value?: Readonly<Record<string, boolean>> } } };
}

/** Build, plan, secrets, apply. @throws {DeployError} */
export async function deploy(request: DeployRequest, deps: DeployDeps): Promise<Deployed | undefined> {
  const { environment, project, folder } = request;
  const { run, log } = deps;
  const terraform = (args: readonly string[], quiet = false): Promise<string> => run('terraform', [`-chdir=${folder}`, ...args], { quiet, env: { TF_IN_AUTOMATION: '1' } });
  const planFile = `${environment}.tfplan`;

  await run('terraform', ['version'], { quiet: true });
  if (!request.planOnly) await run('gcloud', ['version'], { quiet: true });
  if (!request.skipBuild) {
    log('building the functions');
    await run('npm', ['run', 'build', ...(request.fused ? ['--', '--fused', request.fused] : [])]);
  }

  log(`planning ${environment} in ${project}`);
  await terraform(['init', '-input=false', '-reconfigure', `-backend-config=bucket=${request.stateBucket}`, `-backend-config=prefix=agi-egg/${environment}`]);
  const variables = [`-var-file=env/${environment}.tfvars`, ...request.variableFiles.map((file) => `-var-file=${file}`), `-var=project_id=${project}`, `-var=state_bucket=${request.stateBucket}`, ...fusionVariable(request.fused)];
  const plan = async (): Promise<Plan> => {
    // Who only plans may only read, and a lock is written.
    await terraform(['plan', '-input=false', ...(request.planOnly ? ['-lock=false'] : []), ...variables, `-out=${planFile}`]);
    return JSON.parse(await terraform(['show', '-json', planFile], true)) as Plan;
  };
  const first = await plan();
  log(`${countOf(first)} resources change`);
  if (request.planOnly) return undefined;

  // A function does not start while a secret of its has no value, so secrets come before everything else.
  const newSecrets = (first.resource_changes ?? []).some(({ type, change }) => type === 'google_secret_manager_secret' && change.actions.includes('create'));
  if (newSecrets) {
    log('making the containers of the secrets');
    await terraform(['apply', '-input=false', '-auto-approve', ...variables, '-target=google_secret_manager_secret.this']);
  }
  const secrets = first.planned_values.outputs.secrets?.value;
  if (!secrets) throw new DeployError('The plan does not say which secrets there are.');
  await ensureSecrets({ project, secrets, run, randomKey: deps.randomKey, log });
  if (newSecrets) await plan();

  log('applying');
  await terraform(['apply', '-input=false', planFile]);
  const outputs = JSON.parse(await terraform(['output', '-json'], true)) as { gateway_url?: { value?: string | null } };
  return { gatewayUrl: outputs.gateway_url?.value ?? undefined };
}

function countOf(plan: Plan): number {
  return (plan.resource_changes ?? []).filter(({ change }) => !change.actions.every((action) => action === 'no-op' || action === 'read')).length;
}

/** `a>b,c>d` as Terraform's list of lists. */
function fusionVariable(fused: string | undefined): string[] {
  if (!fused) return [];
  const runs = fused === 'none' ? [] : fused.split(',').map((one) => one.split('>').map((name) => name.trim()));
  return [`-var=fusion=${JSON.stringify(runs)}`];
}
