/** What commands have in common: where they write, and what their exit code says (0 fine, 1 the check failed, 2 bad input or usage). */
import { type Command, CommanderError } from 'commander';
import { ProblemError } from '../gateway/client.ts';

export interface Output { out(line: string): void; err(line: string): void }

/** Bad input: exit code 2. */
export class InputError extends Error {}

/** The work was done, and what it looked for is not as it should be: exit code 1, with what was found. */
export class CheckFailedError extends Error {}

/** Runs one command line (without node and script). Never rejects. */
export async function runProgram(program: Command, args: readonly string[], output: Output): Promise<number> {
  prepare(program, output);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    output.err(error instanceof ProblemError ? `${error.message} (${error.code})` : error instanceof Error ? reasonOf(error) : String(error));
    return error instanceof InputError ? 2 : 1;
  }
}

function prepare(command: Command, output: Output): void {
  command.exitOverride().showHelpAfterError().configureOutput({ writeOut: (text) => output.out(text.trimEnd()), writeErr: (text) => output.err(text.trimEnd()) });
  for (const sub of command.commands) prepare(sub, output);
}

/** `fetch failed` says nothing without its cause. */
function reasonOf({ message, cause }: Error): string {
  const { code } = (cause ?? {}) as { code?: string };
  return code === 'ECONNREFUSED' ? 'no system answers there; start it, or say --url' : message;
}

/** For the end of a command's file. */
export async function runMain(run: (args: readonly string[], output: Output) => Promise<number>): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), { out: (line) => console.log(line), err: (line) => console.error(line) });
}
