/** The very cases of the embedded mode, on Google's emulators with every function in a process of its own. */
import { sessionsSuite } from '../end-to-end/sessions.suite.ts';
import { startSystemOnEmulators } from './system.ts';

const TIMEOUT_MS = 60_000;

sessionsSuite('on the emulators', () => startSystemOnEmulators({ redis: true }), TIMEOUT_MS);
sessionsSuite('on the emulators, fused', () => startSystemOnEmulators({ redis: true, fused: 'ingest>transcribe>chunk>summarize,intent>policy>resolve>dispatch' }), TIMEOUT_MS);
