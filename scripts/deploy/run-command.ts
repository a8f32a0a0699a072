/** The programs that a deployment calls. */
import { spawn } from 'node:child_process';

/** Why a deployment stopped, in words that say what to do. */
export class DeployError extends Error {
  readonly code = 'DEPLOY_FAILED';
  override readonly name = 'DeployError';
}

export interface RunOptions {
  /** Written to the program's standard input. */
  readonly input?: string;
  /** Return what it prints instead of showing it. */
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Resolves to what the program printed when `quiet`, else to ''. @throws {DeployError} when it is missing or fails */
export type Run = (program: string, args: readonly string[], options?: RunOptions) => Promise<string>;

const WHERE_TO_GET: Readonly<Record<string, string>> = {
  terraform: 'Install Terraform 1.11 or later: https://developer.hashicorp.com/terraform/install',
  gcloud: 'Install the Google Cloud CLI: https://cloud.google.com/sdk/docs/install, then `gcloud auth application-default login`',
};

export const runCommand: Run = (program, args, options = {}) => new Promise((resolve, reject) => {
  const child = spawn(program, args, { stdio: [options.input === undefined ? 'inherit' : 'pipe', options.quiet ? 'pipe' : 'inherit', 'inherit'], env: { ...process.env, ...options.env } });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  child.once('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? `${program} is not installed, or not on the PATH. ${WHERE_TO_GET[program] ?? ''}`.trim() : `${program} cannot be started: ${error.message}`;
    reject(new DeployError(reason, { cause: error }));
  });
  child.once('close', (code, signal) => {
    if (code === 0) resolve(printed);
    else reject(new DeployError(`\`${[program, ...args.slice(0, 3)].join(' ')} …\` ended with ${signal ?? `exit code ${code}`}`));
  });
  // A program that ends without reading is told of by its exit code.
  child.stdin?.on('error', () => {}).end(options.input);
});
