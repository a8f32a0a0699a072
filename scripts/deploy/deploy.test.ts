import assert from 'node:assert/strict';
import { deploy, type DeployRequest } from './deploy.ts';
import { DeployError, runCommand, type RunOptions } from './run-command.ts';

const REQUEST: DeployRequest = { environment: 'staging', project: 'egg-test', stateBucket: 'egg-state', planOnly: false, skipBuild: false, variableFiles: [], folder: 'terraform' };

interface World {
  /** Ids of secrets and whether the system makes their values. */
  readonly secrets: Readonly<Record<string, boolean>>;
  /** Secrets that have a value. */
  readonly filled: Set<string>;
  /** Whether the plan makes the secrets. */
  readonly fresh: boolean;
}

/** Programs that answer as the real ones do, and a record of how they were called. */
function programs({ secrets, filled, fresh }: World) {
  const calls: string[] = [];
  const inputs: string[] = [];
  const run = async (program: string, args: readonly string[], options: RunOptions = {}): Promise<string> => {
    calls.push([program, ...args].join(' '));
    if (options.input !== undefined) inputs.push(options.input);
    if (args.includes('show')) {
      const changes = Object.keys(secrets).map(() => ({ type: 'google_secret_manager_secret', change: { actions: fresh ? ['create'] : ['no-op'] } }));
      return JSON.stringify({ resource_changes: [...changes, { type: 'google_pubsub_topic', change: { actions: ['create'] } }], planned_values: { outputs: { secrets: { value: secrets } } } });
    }
    if (args.includes('output')) return JSON.stringify({ gateway_url: { value: 'https://egg.example.com' } });
    if (args[2] === 'list') return filled.has(args[3] as string) ? 'projects/1/secrets/x/versions/1\n' : '';
    if (args[2] === 'add') filled.add(args[3] as string);
    return '';
  };
  return { calls, inputs, deps: { run, randomKey: () => 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=', log: () => {} } };
}

describe('a deployment', () => {
  it('builds, plans, fills secrets before the functions that need them, plans anew and applies', async () => {
    const { calls, inputs, deps } = programs({ secrets: { 'egg-seal-key': true }, filled: new Set(), fresh: true });
    const deployed = await deploy(REQUEST, deps);
    const steps = calls.map((call) => /^(npm run build|gcloud secrets versions \w+|terraform \S+ apply .*-target|terraform \S+ \w+|\w+ version)/.exec(call)?.[1]?.replace('-chdir=terraform ', ''));
    assert.deepEqual(steps.map((step) => step?.replace(/ -input.*-target/, ' -target')), [
      'terraform version', 'gcloud version', 'npm run build', 'terraform init', 'terraform plan', 'terraform show', 'terraform apply -target',
      'gcloud secrets versions list', 'gcloud secrets versions add', 'terraform plan', 'terraform show', 'terraform apply', 'terraform output',
    ]);
    assert.deepEqual(deployed, { gatewayUrl: 'https://egg.example.com' });
    assert.equal(Buffer.from(inputs.join(), 'base64').length, 32);
    assert.ok(calls.every((call) => !call.includes(inputs.join())), 'a secret is never an argument: arguments are seen by everybody on the machine');
    assert.ok(calls.includes('terraform -chdir=terraform init -input=false -reconfigure -backend-config=bucket=egg-state -backend-config=prefix=agi-egg/staging'));
  });

  it('changes nothing when only a plan is wanted, and needs no right to lock', async () => {
    const { calls, deps } = programs({ secrets: { 'egg-seal-key': true }, filled: new Set(), fresh: true });
    assert.equal(await deploy({ ...REQUEST, planOnly: true }, deps), undefined);
    assert.ok(calls.some((call) => call.includes(' plan ') && call.includes('-lock=false')));
    assert.deepEqual(calls.filter((call) => /apply|secrets|gcloud/.test(call)), []);
  });

  it('plans once when every secret has its value', async () => {
    const { calls, deps } = programs({ secrets: { 'egg-seal-key': true, 'egg-upstash-url': false }, filled: new Set(['egg-seal-key', 'egg-upstash-url']), fresh: false });
    await deploy({ ...REQUEST, skipBuild: true }, deps);
    assert.equal(calls.filter((call) => call.includes(' plan ')).length, 1);
    assert.deepEqual(calls.filter((call) => /build|versions add|-target/.test(call)), []);
  });

  it('asks for every value that only a person knows, after making its own, and applies nothing', async () => {
    const filled = new Set<string>();
    const { calls, deps } = programs({ secrets: { 'egg-upstash-url': false, 'egg-upstash-token': false, 'egg-seal-key': true }, filled, fresh: true });
    await assert.rejects(deploy(REQUEST, deps), (error: Error) => error instanceof DeployError && /secrets versions add egg-upstash-url .*\n.*secrets versions add egg-upstash-token/.test(error.message));
    assert.deepEqual([...filled], ['egg-seal-key']);
    assert.ok(!calls.some((call) => call.endsWith('staging.tfplan') && call.includes('apply')));
  });

  it('tells the build and Terraform of the same fused runs', async () => {
    const { calls, deps } = programs({ secrets: { a: true }, filled: new Set(['a']), fresh: false });
    await deploy({ ...REQUEST, fused: 'one>two,three>four' }, deps);
    assert.ok(calls.includes('npm run build -- --fused one>two,three>four'));
    assert.ok(calls.some((call) => call.includes('-var=fusion=[["one","two"],["three","four"]]')));
  });

  it('hands on the files of variables that an installation has of its own', async () => {
    const { calls, deps } = programs({ secrets: { a: true }, filled: new Set(['a']), fresh: false });
    await deploy({ ...REQUEST, variableFiles: ['env/staging.local.tfvars'] }, deps);
    assert.ok(calls.some((call) => call.includes('-var-file=env/staging.tfvars -var-file=env/staging.local.tfvars -var=project_id=egg-test')));
  });
});

describe('a program of a deployment', () => {
  it('gives back what it prints, and reads what it is given', async () => {
    assert.equal(await runCommand(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)'], { quiet: true, input: 'a value' }), 'a value');
  });

  it('is named when it is missing', async () => {
    await assert.rejects(runCommand('no-such-program-here', []), /no-such-program-here is not installed, or not on the PATH/);
  });

  it('is named when it fails', async () => {
    await assert.rejects(runCommand(process.execPath, ['-e', 'process.exit(3)'], { quiet: true }), /ended with exit code 3/);
  });
});
