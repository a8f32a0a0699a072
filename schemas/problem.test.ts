import assert from 'node:assert/strict';
import type { ProblemCode } from './problem.ts';
import { isProblemCode, problem, problemResponse, PROBLEMS } from './problem.ts';
import { validatorFor } from './validate.ts';

const validate = validatorFor('problem');
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('problem', () => {
  for (const [code, { status, title }] of Object.entries(PROBLEMS)) {
    it(`${code} is a valid problem with status ${status}`, () => {
      const made = problem(code as ProblemCode, 'because', { traceId, errors: [{ path: '/a', message: 'is required' }] });
      assert.deepEqual(validate(made), { ok: true, value: made });
      assert.deepEqual([made.status, made.title, made.code], [status, title, code]);
    });
  }

  it('leaves out what it was not given', () => {
    assert.deepEqual(Object.keys(problem('GONE', 'expired')), ['type', 'title', 'status', 'detail', 'code']);
  });

  it('knows its codes and no inherited names', () => {
    assert.deepEqual(['GONE', 'NOT_A_CODE', 'toString'].map(isProblemCode), [true, false, false]);
  });

  it('becomes a response of its own media type that headers cannot change', async () => {
    const response = problemResponse('RATE_LIMITED', 'wait', { traceId, headers: { 'retry-after': '2', 'content-type': 'text/html' } });
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(response.headers.get('retry-after'), '2');
    assert.deepEqual(await response.json(), problem('RATE_LIMITED', 'wait', { traceId }));
  });
});
