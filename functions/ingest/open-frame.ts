import type { Frame } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import type { Sealer } from '../runtime/seal.ts';
import { FrameInvalidError } from './errors.ts';

const checkFrame = validatorFor('frame');

/**
 * The frame as the client sent it.
 * @throws {SealBrokenError} when it cannot be opened for this session
 * @throws {FrameInvalidError} when what was sealed is no frame
 */
export function openFrame(sealer: Sealer, sealed: string, place: string): Frame {
  const json = sealer.open(sealed, place);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // The parser's message would quote what a person said.
    throw new FrameInvalidError('The sealed frame is not JSON.');
  }
  const checked = checkFrame(value);
  if (checked.ok) return checked.value;
  const paths = checked.errors.map((error) => `${error.path || '/'} ${error.message}`);
  throw new FrameInvalidError('The sealed frame does not satisfy its schema.', { context: { paths } });
}
