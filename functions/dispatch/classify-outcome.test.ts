import assert from 'node:assert/strict';
import { classifyProbe, classifyStatus } from './classify-outcome.ts';
import { signRequest } from '../runtime/egress/sign-request.ts';
import type { Answer } from './targets.ts';

describe('classifyStatus', () => {
  const cases: [status: number, success: number[] | undefined, kind: Answer['kind']][] = [
    [200, undefined, 'done'], [202, undefined, 'done'], [204, undefined, 'done'],
    [400, undefined, 'refused'], [404, undefined, 'refused'], [409, undefined, 'refused'], [429, undefined, 'refused'],
    [301, undefined, 'refused'], [302, undefined, 'refused'], [307, undefined, 'refused'],
    [303, undefined, 'unclear'], [408, undefined, 'unclear'], [500, undefined, 'unclear'], [503, undefined, 'unclear'], [0, undefined, 'unclear'],
    [409, [200, 409], 'done'], [202, [200], 'unclear'], [500, [500], 'done'],
  ];
  for (const [status, success, kind] of cases) it(`${status}${success ? ` with success ${success}` : ''} is ${kind}`, () => assert.equal(classifyStatus(status, success), kind));
});

describe('classifyProbe', () => {
  const cases: [what: string, answer: Answer, settled: boolean, verdict: string][] = [
    ['success', { kind: 'done', code: '', statusCode: 200 }, false, 'done'],
    ['a body that is no JSON', { kind: 'done', code: '', body: 'fine' }, false, 'done'],
    ['a status that says done', { kind: 'done', code: '', body: '{"status":"Succeeded"}' }, false, 'done'],
    ['a status that says failed', { kind: 'done', code: '', body: '{"status":"failed"}' }, false, 'not_done'],
    ['a status that says neither', { kind: 'done', code: '', body: '{"status":"running"}' }, true, 'unclear'],
    ['not found at once', { kind: 'refused', code: '', statusCode: 404 }, false, 'unclear'],
    ['not found later', { kind: 'refused', code: '', statusCode: 404 }, true, 'not_done'],
    ['forbidden', { kind: 'refused', code: '', statusCode: 403 }, true, 'unclear'],
    ['no answer', { kind: 'not_sent', code: '' }, true, 'unclear'],
    ['an unclear answer', { kind: 'unclear', code: '', statusCode: 500 }, true, 'unclear'],
  ];
  for (const [what, answer, settled, verdict] of cases) it(`takes ${what} for ${verdict}`, () => assert.equal(classifyProbe(answer, settled), verdict));
});

describe('signRequest', () => {
  it('signs seconds and body', () => {
    assert.equal(signRequest('{"a":1}', 'secret', 1_700_000_000_999), 't=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686');
    assert.notEqual(signRequest('{"a":1}', 'secret', 0), signRequest('{"a":2}', 'secret', 0));
  });
});
