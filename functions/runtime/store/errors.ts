/** What a store can refuse. */
import { RetryableError, TerminalError } from '../errors.ts';

/** The document is not at the version that the write named: read again and retry. */
export class ConflictError extends RetryableError {
  readonly code = 'CONFLICT';
  readonly collection: string;
  readonly id: string;

  constructor(collection: string, id: string) {
    super(`The document ${id} in ${collection} was changed meanwhile`, { context: { collection, id } });
    this.collection = collection;
    this.id = id;
  }
}

/** A `create` found its document there already; `collection` and `id` say which. */
export class AlreadyExistsError extends TerminalError {
  readonly code = 'ALREADY_EXISTS';
  readonly collection: string;
  readonly id: string;

  constructor(collection: string, id: string) {
    super(`The document ${id} in ${collection} exists already`, { context: { collection, id } });
    this.collection = collection;
    this.id = id;
  }
}

/** No declared index serves the query: declare one in `collections.ts`. */
export class UnsupportedQueryError extends TerminalError {
  readonly code = 'UNSUPPORTED_QUERY';
}

/** Not a cursor of this store, or one of another query. */
export class InvalidCursorError extends TerminalError {
  readonly code = 'INVALID_CURSOR';
}

/** A document that the collection cannot hold, such as a vector of the wrong length. */
export class InvalidDocumentError extends TerminalError {
  readonly code = 'INVALID_DOCUMENT';
}
