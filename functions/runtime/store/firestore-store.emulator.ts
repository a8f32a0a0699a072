import { startEmulators, type Emulators } from '../../../scripts/emulators/start-emulators.ts';
import { createFirestoreStore } from './firestore-store.ts';
import { storeContract } from './store.contract.ts';

let emulators: Emulators;
before(async () => {
  emulators = await startEmulators({ firestore: true });
  process.env['FIRESTORE_EMULATOR_HOST'] = emulators.firestoreHost;
});
after(() => emulators.stop());

let projects = 0;

/** Every one in a project of its own, which is empty. */
async function openTemporary() {
  const projectId = `${emulators.projectId}-${projects++}`;
  let store = createFirestoreStore({ projectId });
  return {
    store,
    async reopen() {
      await store.close();
      return (store = createFirestoreStore({ projectId }));
    },
    close: () => store.close(),
  };
}

storeContract('Firestore', openTemporary);
