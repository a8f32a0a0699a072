import { TerminalError } from '../runtime/errors.ts';

/** A stored classifier that this version cannot read: train it again from the bundle. */
export class ClassifierFormatError extends TerminalError {
  readonly code = 'CLASSIFIER_FORMAT';
}

/** A bundle's intents that cannot be compiled (an invalid pattern): `bundle check` reports it before activation. */
export class IntentCompileError extends TerminalError {
  readonly code = 'INTENT_COMPILE';
}
