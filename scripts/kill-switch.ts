/** `npm run kill-switch`: holds back every action, of a tenant or of everybody, and lets them go on. Works whether or not the server runs. */
import { Command } from 'commander';
import { EVERYBODY, readSwitches, setSwitch, type SwitchState } from '../functions/runtime/kill-switch/kill-switch.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { createFirestoreStore } from '../functions/runtime/store/firestore-store.ts';
import type { Store } from '../functions/runtime/store/store.ts';
import { parseTenant } from './api-client.ts';
import { InputError, type Output, runMain, runProgram } from './command-line.ts';
import { defaultDataDir } from './data-folder.ts';
import { withData } from './open-data.ts';

interface Options { readonly tenant?: string; readonly global?: true; readonly reason: string; readonly data: string; readonly project?: string; readonly database?: string }

const ACTOR = 'system:command';

export function runKillSwitchCommand(args: readonly string[], output: Output): Promise<number> {
  const program = new Command().name('npm run kill-switch --').description('Holds back every action within a second, and lets what was held go on. Nothing is lost.');
  withTarget(program.command('status').description('show the switches')).action((options: Options) => show(options, output));
  for (const verb of ['on', 'off'] as const) {
    withTarget(program.command(verb).description(verb === 'on' ? 'hold back every action' : 'let them go on'))
      .requiredOption('--reason <text>', 'why; it is kept in the audit log')
      .action((options: Options) => flip(options, verb === 'on', output));
  }
  return runProgram(program, args, output);
}

function withTarget(command: Command): Command {
  return command
    .option('--tenant <id>', 'one tenant', parseTenant).option('--global', 'every tenant')
    .option('--data <dir>', 'data folder of the embedded mode (env EGG_DATA_DIR)', defaultDataDir())
    .option('--project <id>', 'Google Cloud project, in place of the data folder').option('--database <id>', 'Firestore database of the project');
}

async function show(options: Options, output: Output): Promise<void> {
  const { tenant } = options;
  const { tenant: own, global } = await withStore(options, (store) => readSwitches(store, tenant ?? EVERYBODY));
  output.out(`everybody: ${described(global)}`);
  if (tenant !== undefined) output.out(`${tenant}: ${described(own)}`);
}

async function flip(options: Options, on: boolean, output: Output): Promise<void> {
  const { tenant, global, reason } = options;
  if ((tenant === undefined) === (global === undefined)) throw new InputError('say either --tenant or --global');
  await withStore(options, (store) => setSwitch(store, tenant ?? EVERYBODY, { on, reason, by: ACTOR }, systemClock.now()));
  output.out(`${tenant ?? 'everybody'}: actions ${on ? 'are held back' : 'go on'}`);
}

function described({ on, by, at, reason }: SwitchState): string {
  return on ? `held back since ${at} by ${by}: ${reason}` : 'goes on';
}

async function withStore<T>({ data, project, database }: Options, work: (store: Store) => Promise<T>): Promise<T> {
  if (project === undefined) return withData(data, work);
  const store = createFirestoreStore({ projectId: project, ...(database === undefined ? {} : { databaseId: database }) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

if (import.meta.main) await runMain(runKillSwitchCommand);
