import { HttpProblem } from '../../schemas/http-problem.ts';

const KEY = /^[\x21-\x7e]{1,128}$/;

/** The request's `Idempotency-Key`; undefined without one. @throws {HttpProblem} 400 */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!KEY.test(key)) throw new HttpProblem('INVALID_PARAMETER', 'Idempotency-Key must be 1 to 128 visible ASCII characters', { errors: [{ path: 'Idempotency-Key', message: 'must be 1 to 128 visible ASCII characters' }] });
  return key;
}
