/** What keeps an emulator or a helper server from starting. */
import { TerminalError } from '../../functions/runtime/errors.ts';

/** Not installed; the message says what to install. */
export class EmulatorNotFoundError extends TerminalError {
  readonly code = 'EMULATOR_NOT_FOUND';
}

/** Installed, but ended before it was ready; the message holds the end of its output. */
export class EmulatorFailedError extends TerminalError {
  readonly code = 'EMULATOR_FAILED';
}
