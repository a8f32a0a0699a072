import assert from 'node:assert/strict';
import { compareFiles } from './bundle-files.ts';
import { casesOf } from './policy-case.ts';

describe('the files of two bundles', () => {
  it('are compared by name, what differs first', () => {
    const states = compareFiles({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' }).map(({ name, state }) => `${name} ${state}`);
    assert.deepEqual(states, ['b changed', 'd added', 'c removed', 'a same']);
    assert.deepEqual(compareFiles(undefined, { a: '1' }).map(({ state }) => state), ['same']);
  });
});

describe('casesOf', () => {
  it('takes what is a case, of a file that may be anything', () => {
    assert.deepEqual(casesOf('cases:\n  - name: a\n    context: { intent: deploy }\n  - 7\n').map(({ name }) => name), ['a']);
    assert.deepEqual([casesOf(undefined), casesOf('[]'), casesOf('cases: 3')], [[], [], []]);
  });
});
