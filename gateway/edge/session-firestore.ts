/** Firebase's web library as one session's identity. */
import './globals.ts';
import * as firebase from '@firebase/app';
import { Component, type ComponentType } from '@firebase/component';
import { connectFirestoreEmulator, type Firestore, initializeFirestore, setLogLevel, terminate } from '@firebase/firestore';

export interface SessionFirestoreOptions {
  readonly projectId: string;
  /** `(default)` unless told. */
  readonly databaseId?: string | undefined;
  /** `HOST:PORT` */
  readonly emulatorHost?: string | undefined;
}

export interface SessionFirestore {
  readonly database: Firestore;
  close(): Promise<void>;
}

declare module '@firebase/component' {
  interface NameServiceMapping { 'auth-internal': ReturnType<typeof identity> }
}

/** The library's own parts register themselves by it; its public types leave it out. */
const { _addComponent: addComponent } = firebase as unknown as { _addComponent(app: firebase.FirebaseApp, component: Component<'auth-internal'>): void };

type TokenListener = (token: string | null) => void;

// It would write what it retries to the console.
setLogLevel('silent');
let apps = 0;

/** `token`: the session's ID token; `renew` when the last one was refused. `uid` tells identities apart. */
export function openSessionFirestore(options: SessionFirestoreOptions, uid: string, token: (renew: boolean) => Promise<string>): SessionFirestore {
  const app = firebase.initializeApp({ projectId: options.projectId }, `session-${apps++}`);
  // The place where the library's sign-in would be: a token that we have already needs none of it.
  addComponent(app, new Component('auth-internal', () => identity(uid, token), 'PRIVATE' as ComponentType));
  const settings = { experimentalAutoDetectLongPolling: false };
  const database = options.databaseId ? initializeFirestore(app, settings, options.databaseId) : initializeFirestore(app, settings);
  const [host, port] = options.emulatorHost?.split(':') ?? [];
  if (host && port) connectFirestoreEmulator(database, host, Number(port));
  return {
    database,
    async close() {
      await terminate(database);
      await firebase.deleteApp(app);
    },
  };
}

/** What Firestore asks of Firebase's `auth-internal`. */
function identity(uid: string, token: (renew: boolean) => Promise<string>) {
  return {
    getToken: async (renew = false) => ({ accessToken: await token(renew) }),
    getUid: () => uid,
    addAuthTokenListener(listener: TokenListener): void {
      // Called at once it would come before the library is ready for it, and the stream would hang.
      setTimeout(() => { token(false).then(listener, () => listener(null)); }, 0);
    },
    removeAuthTokenListener(): void {},
  };
}
