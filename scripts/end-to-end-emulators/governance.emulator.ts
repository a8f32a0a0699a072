/** The very cases of the embedded mode, on Google's emulators with every function in a process of its own. */
import { governanceSuite } from '../end-to-end/governance.suite.ts';
import { startSystemOnEmulators } from './system.ts';

governanceSuite('on the emulators', () => startSystemOnEmulators({ redis: true }), 90_000);
