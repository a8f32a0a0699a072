import { TerminalError } from '../runtime/errors.ts';

/** What was sealed is no frame. The context names the places, never the content. */
export class FrameInvalidError extends TerminalError {
  readonly code = 'FRAME_INVALID';
}
