import { startEmulators, type Emulators } from '../../../scripts/emulators/start-emulators.ts';
import { createFirestoreStore } from '../store/firestore-store.ts';
import { budgetContract } from './budget.contract.ts';

let emulators: Emulators;
before(async () => {
  emulators = await startEmulators({ firestore: true });
  process.env['FIRESTORE_EMULATOR_HOST'] = emulators.firestoreHost;
});
after(() => emulators.stop());

budgetContract('Firestore', async () => {
  const store = createFirestoreStore({ projectId: `${emulators.projectId}-budget` });
  return { store, remove: () => store.close() };
});
