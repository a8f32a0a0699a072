import assert from 'node:assert/strict';
import { SharedCommit } from './shared-commit.ts';
import type { OutgoingMessage } from '../../topics/bus.ts';

const message = (id: string): OutgoingMessage => ({ topic: 'chunk', id, orderingKey: 'ses_1', data: '{}' });

describe('outputs of stages that share a transaction', () => {
  const done = { lost: false };
  const lost = { lost: true };
  const rest = (shared: SharedCommit): string[] => shared.rest().map(({ id }) => id);

  it('are to be handed on again as long as nobody took them', () => {
    const shared = new SharedCommit([message('a'), message('b')]);
    shared.take(['a'], done);
    assert.deepEqual(rest(shared), ['b']);
  });

  it('follow those of the work that joined', () => {
    const shared = new SharedCommit([message('a'), message('end')]);
    shared.join('a', [message('b'), message('c')], done);
    shared.take(['c'], done);
    assert.deepEqual(rest(shared), ['b', 'end'], 'in their order');
  });

  it('count as not taken by work that was lost, whose own outputs are nothing', () => {
    const shared = new SharedCommit([message('a')]);
    shared.join('a', [message('b')], lost);
    assert.deepEqual(rest(shared), ['a']);
  });

  it('are closed until their commit has begun, and open as long as that is', () => {
    const shared = new SharedCommit([]);
    assert.equal(shared.open, false);
    const first = { open: true, lost: false, versions: [], durable: Promise.resolve({ versions: [] }) };
    shared.begin(first);
    assert.equal(shared.open, true);
    first.open = false;
    assert.equal(shared.open, false);
  });
});
