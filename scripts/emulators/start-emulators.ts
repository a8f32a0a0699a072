/** Starts Google's Firestore and Pub/Sub emulators, or joins those that run already. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { EmulatorFailedError } from './errors.ts';
import { EMULATORS, findEmulator, type EmulatorName } from './find-emulator.ts';
import { freePort } from './free-port.ts';
import { spawnServer, type SpawnedServer } from './spawn-server.ts';

export interface EmulatorOptions {
  readonly firestore?: boolean;
  readonly pubsub?: boolean;
  /** Firestore security rules for the project; without, everybody may do everything. */
  readonly rulesFile?: string;
  /** A new one unless told: emulators keep projects apart, so tests start with nothing there. */
  readonly projectId?: string;
}

export interface Emulators {
  /** `HOST:PORT` */
  readonly firestoreHost?: string;
  readonly pubsubHost?: string;
  readonly projectId: string;
  /** Ends those that were started here. */
  stop(): Promise<void>;
}

/** @throws {EmulatorNotFoundError} {EmulatorFailedError} */
export async function startEmulators(options: EmulatorOptions): Promise<Emulators> {
  const projectId = options.projectId ?? `demo-egg-${randomUUID().slice(0, 8)}`;
  const started: SpawnedServer[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(started.map((server) => server.stop())));
  const hostOf = async (name: EmulatorName): Promise<string> => {
    const running = process.env[EMULATORS[name].hostVariable];
    if (running) return running;
    const { host, server } = await startEmulator(name);
    started.push(server);
    return host;
  };
  const [firestore, pubsub] = await Promise.allSettled([options.firestore ? hostOf('firestore') : undefined, options.pubsub ? hostOf('pubsub') : undefined]);
  try {
    for (const outcome of [firestore, pubsub]) if (outcome.status === 'rejected') throw outcome.reason;
    const firestoreHost = firestore.status === 'fulfilled' ? firestore.value : undefined;
    const pubsubHost = pubsub.status === 'fulfilled' ? pubsub.value : undefined;
    if (options.rulesFile && firestoreHost) await loadRules(firestoreHost, projectId, options.rulesFile);
    return { projectId, ...(firestoreHost && { firestoreHost }), ...(pubsubHost && { pubsubHost }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const ATTEMPTS = 3;

async function startEmulator(name: EmulatorName): Promise<{ readonly host: string; readonly server: SpawnedServer }> {
  const { java, jar } = findEmulator(name);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const args = ['-Duser.language=en', '-cp', jar, EMULATORS[name].mainClass, '--host=127.0.0.1', `--port=${port}`];
    try {
      return { host: `127.0.0.1:${port}`, server: await spawnServer(java, args, EMULATORS[name].ready) };
    } catch (error) {
      // Somebody else may have taken the port first.
      if (!(error instanceof EmulatorFailedError) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Of this project only, so that a shared emulator can serve tests with rules and without. */
async function loadRules(host: string, projectId: string, rulesFile: string): Promise<void> {
  const content = await readFile(rulesFile, 'utf8');
  const response = await fetch(`http://${host}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  if (!response.ok) throw new EmulatorFailedError(`The Firestore emulator refuses ${rulesFile}: ${await response.text()}`);
}
