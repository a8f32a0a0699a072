/** The very cases of the embedded mode: the gateway as it runs on Cloud Run, before Google's emulators. */
import { webSocketSuite } from '../end-to-end/websocket.suite.ts';
import { startSystemOnEmulators } from './system.ts';

/** Starting every function takes its time on a busy machine. */
const TIMEOUT_MS = 180_000;

webSocketSuite('on the emulators', () => startSystemOnEmulators(), TIMEOUT_MS);
