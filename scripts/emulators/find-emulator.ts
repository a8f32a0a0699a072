/** Finds Google's emulators on this machine: the jar inside a gcloud SDK, else the one that firebase-tools keeps. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { EmulatorNotFoundError } from './errors.ts';

export const EMULATORS = {
  firestore: {
    mainClass: 'com.google.cloud.datastore.emulator.firestore.CloudFirestore',
    sdkFolder: 'platform/cloud-firestore-emulator',
    jar: /^cloud-firestore-emulator.*\.jar$/,
    component: 'cloud-firestore-emulator',
    hostVariable: 'FIRESTORE_EMULATOR_HOST',
    ready: /Dev App Server is now running/,
  },
  pubsub: {
    mainClass: 'com.google.cloud.pubsub.testing.v1.Main',
    sdkFolder: 'platform/pubsub-emulator/lib',
    jar: /^cloud-pubsub-emulator.*\.jar$/,
    component: 'pubsub-emulator',
    hostVariable: 'PUBSUB_EMULATOR_HOST',
    ready: /Server started, listening on/,
  },
} as const;

export type EmulatorName = keyof typeof EMULATORS;

export interface FoundEmulator { readonly java: string; readonly jar: string }

/** @throws {EmulatorNotFoundError} */
export function findEmulator(name: EmulatorName): FoundEmulator {
  const jar = findInSdk(name) ?? findInFirebaseTools(name);
  if (jar === undefined) throw notFound(name, 'is not installed');
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin/java') : which('java');
  if (java === undefined || !existsSync(java)) throw notFound(name, 'needs Java 17 or later, and no `java` is on the path');
  return { java, jar };
}

/** Full path of a program on the search path; links stay, as some programs act by the name they are called by. */
export function which(program: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    if (folder !== '' && existsSync(file)) return file;
  }
  return undefined;
}

function findInSdk(name: EmulatorName): string | undefined {
  for (const root of sdkRoots()) {
    const jar = newestJar(join(root, EMULATORS[name].sdkFolder), name);
    if (jar !== undefined) return jar;
  }
  return undefined;
}

function sdkRoots(): readonly string[] {
  const gcloud = which('gcloud');
  const roots = [process.env['CLOUDSDK_ROOT'], gcloud && dirname(dirname(realpathSync(gcloud))), '/usr/lib/google-cloud-sdk', '/snap/google-cloud-cli/current'];
  for (const folder of ['/opt', '/usr/local', '/usr/share', '/opt/homebrew/share', homedir()]) roots.push(join(folder, 'google-cloud-sdk'));
  return roots.filter((root) => root !== undefined);
}

/** firebase-tools downloads an emulator when asked to; what it has already is used as it is. */
function findInFirebaseTools(name: EmulatorName): string | undefined {
  const cached = findInFirebaseCache(name);
  const firebase = which('firebase');
  if (cached !== undefined || firebase === undefined) return cached;
  spawnSync(firebase, [`setup:emulators:${name}`], { stdio: 'ignore' });
  return findInFirebaseCache(name);
}

function findInFirebaseCache(name: EmulatorName): string | undefined {
  const cache = process.env['FIREBASE_EMULATORS_PATH'] ?? join(homedir(), '.cache/firebase/emulators');
  if (name === 'firestore') return newestJar(cache, name);
  const versions = namesIn(cache).filter((folder) => folder.startsWith('pubsub-emulator-')).sort();
  return versions.map((folder) => newestJar(join(cache, folder, 'pubsub-emulator/lib'), name)).findLast((jar) => jar !== undefined);
}

function newestJar(folder: string, name: EmulatorName): string | undefined {
  const jar = namesIn(folder).filter((file) => EMULATORS[name].jar.test(file)).sort().at(-1);
  return jar === undefined ? undefined : join(folder, jar);
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function notFound(name: EmulatorName, what: string): EmulatorNotFoundError {
  const { component, hostVariable } = EMULATORS[name];
  return new EmulatorNotFoundError(
    `The ${name} emulator ${what}. Any of these helps: \`gcloud components install ${component}\` (or the package ` +
      `google-cloud-cli-${component.replace('cloud-', '')} of Google's package source), firebase-tools with Java, or ` +
      `${hostVariable}=HOST:PORT of one that runs already.`,
    { context: { emulator: name } },
  );
}
