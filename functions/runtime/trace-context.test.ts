import assert from 'node:assert/strict';
import { childTraceparent, isTraceparent, rootTraceparent, traceIdOf } from './trace-context.ts';

describe('trace-context', () => {
  const root = rootTraceparent('frame 1');

  it('makes a valid trace from its cause', () => {
    assert.ok(isTraceparent(root));
    assert.equal(rootTraceparent('frame 1'), root);
    assert.notEqual(traceIdOf(rootTraceparent('frame 2')), traceIdOf(root));
  });

  it('keeps the trace and its flags in a child, with a span of its own', () => {
    const child = childTraceparent(root, 'm1/chunk');
    assert.ok(isTraceparent(child));
    assert.equal(traceIdOf(child), traceIdOf(root));
    assert.equal(child.slice(-2), root.slice(-2));
    assert.notEqual(child, root);
    assert.notEqual(child, childTraceparent(root, 'm1/intent'));
  });

  for (const broken of ['', 'x', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`, '00-0AF7651916CD43DD8448EB211C80319C-B7AD6B7169203331-01', null, undefined]) {
    it(`refuses ${JSON.stringify(broken)}`, () => assert.equal(isTraceparent(broken), false));
  }
});
