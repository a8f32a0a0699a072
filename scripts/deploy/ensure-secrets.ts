/** Gives every secret of the plan a value: the system's own are made here, the others are asked for. No value passes through Terraform. */
import { DeployError, type Run } from './run-command.ts';

export interface SecretsRequest {
  readonly project: string;
  /** Id of each secret, and whether the system makes its value itself. */
  readonly secrets: Readonly<Record<string, boolean>>;
  readonly run: Run;
  /** 32 random bytes in base64. */
  readonly randomKey: () => string;
  readonly log: (line: string) => void;
}

/** @throws {DeployError} naming the command for each secret that only a person can fill */
export async function ensureSecrets({ project, secrets, run, randomKey, log }: SecretsRequest): Promise<void> {
  const unknown: string[] = [];
  for (const [id, generated] of Object.entries(secrets)) {
    const versions = await run('gcloud', ['secrets', 'versions', 'list', id, `--project=${project}`, '--filter=state=ENABLED', '--limit=1', '--format=value(name)'], { quiet: true });
    if (versions.trim() !== '') continue;
    if (generated) {
      await run('gcloud', ['secrets', 'versions', 'add', id, `--project=${project}`, '--data-file=-'], { quiet: true, input: randomKey() });
      log(`made a value for the secret ${id}`);
    } else {
      unknown.push(id);
    }
  }
  if (unknown.length === 0) return;
  const commands = unknown.map((id) => `  printf %s 'THE VALUE' | gcloud secrets versions add ${id} --project=${project} --data-file=-`);
  throw new DeployError(`These secrets have no value yet. Give them one and deploy again:\n${commands.join('\n')}`);
}
