/** `node scripts/emulators/run-with-emulators.ts COMMAND …`: runs the command with both emulators there, and ends with its exit code. */
import { spawn } from 'node:child_process';
import { EggError } from '../../functions/runtime/errors.ts';
import { EMULATORS } from './find-emulator.ts';
import { startEmulators } from './start-emulators.ts';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('Usage: node scripts/emulators/run-with-emulators.ts COMMAND [ARGUMENTS]');
  process.exit(2);
}
try {
  const emulators = await startEmulators({ firestore: true, pubsub: true });
  const env = {
    ...process.env,
    [EMULATORS.firestore.hostVariable]: emulators.firestoreHost,
    [EMULATORS.pubsub.hostVariable]: emulators.pubsubHost,
  };
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)));
  await emulators.stop();
} catch (error) {
  if (!(error instanceof EggError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
