/** Which keys every blob store takes: safe as object names and as file names. Pure. */
import { InvalidBlobKeyError } from './errors.ts';

const KEY = /^(?=.{1,200}$)[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** @throws {InvalidBlobKeyError} */
export function checkBlobKey(key: string): string {
  if (!KEY.test(key)) throw new InvalidBlobKeyError('The key is not allowed', { context: { key: key.slice(0, 200) } });
  return key;
}
