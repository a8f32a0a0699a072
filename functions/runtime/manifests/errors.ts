import { TerminalError } from '../errors.ts';

/** A manifest's action cannot be filled in from this intent, or the result would be unsafe. */
export class TemplateError extends TerminalError {
  readonly code = 'TEMPLATE_INVALID';
}
