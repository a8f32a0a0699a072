/** What a blob store can refuse. */
import { TerminalError } from '../errors.ts';

/** Keys are 1 to 200 of `A-Z a-z 0-9 . _ - /`, in parts that start with a letter or digit. */
export class InvalidBlobKeyError extends TerminalError {
  readonly code = 'INVALID_BLOB_KEY';
}

/** The key holds other bytes already: blobs never change. */
export class BlobConflictError extends TerminalError {
  readonly code = 'BLOB_CONFLICT';
}
