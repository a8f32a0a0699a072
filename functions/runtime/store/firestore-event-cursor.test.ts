import assert from 'node:assert/strict';
import fc from 'fast-check';
import { InvalidCursorError } from './errors.ts';
import { advance, covers, decodePosition, encodePosition, isDelivered, LATEST_ARRIVAL_MS, START, union, type EventPlace, type EventPosition } from './firestore-event-cursor.ts';

const T = 1_795_000_000_000;
const rev = (name: number): string => name.toString(36).padStart(8, 'r');

/** A commit of `size` events, taken up at `at` and visible once `seenAfter` commits have been. */
interface Arrival { readonly at: number; readonly size: number; readonly late: number }

const arrivals = fc.array(fc.record({ at: fc.integer({ min: 0, max: 4_000 }), size: fc.integer({ min: 1, max: 4 }), late: fc.integer({ min: 0, max: 6 }) }), { minLength: 1, maxLength: 40 });

/** What the store would answer: everything visible from `low` on, in its order. */
function visible(log: readonly (EventPlace & { readonly from: number })[], step: number, low: number): readonly EventPlace[] {
  return log.filter((event) => event.from <= step && event.at >= low).sort((a, b) => a.at - b.at || a.n - b.n || (a.rev < b.rev ? -1 : 1));
}

function logOf(commits: readonly Arrival[]): readonly (EventPlace & { readonly from: number })[] {
  return commits.flatMap(({ at, size, late }, index) => Array.from({ length: size }, (_, n) => ({ rev: rev(index), n, at: T + at, from: index + late })));
}

describe('Firestore event cursor', () => {
  it('delivers everything once, in the order of each commit, whatever arrives late and wherever the reader resumes', () => {
    fc.assert(fc.property(arrivals, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (commits, pages) => {
      const log = logOf(commits);
      const had: EventPlace[] = [];
      let cursor: string | undefined;
      for (let step = 0; step <= commits.length + 6; step++) {
        let position = cursor === undefined ? START : decodePosition(cursor);
        const fresh = visible(log, step, position.low).filter((event) => !isDelivered(position, event));
        const page = step > commits.length ? fresh : fresh.slice(0, pages.next().value);
        for (const event of page) {
          position = advance(position, event);
          had.push(event);
          cursor = encodePosition(position);
        }
      }
      const names = had.map((event) => `${event.rev}${event.n}`);
      assert.equal(new Set(names).size, names.length, 'nothing twice');
      assert.equal(names.length, log.length, 'nothing missed');
      for (const event of had) assert.ok(event.n === 0 || names.indexOf(`${event.rev}${event.n - 1}`) < names.indexOf(`${event.rev}${event.n}`));
    }));
  });

  it('survives encoding, and stays short enough for a header however many commits there are at once', () => {
    let position: EventPosition = START;
    for (let commit = 0; commit < 2_000; commit++) position = advance(position, { rev: rev(commit), n: 3, at: T + Math.floor(commit / 10) });
    const cursor = encodePosition(position);
    assert.ok(cursor.length < 1_000, `${cursor.length}`);
    assert.deepEqual(decodePosition(cursor), position);
    assert.ok(isDelivered(position, { rev: rev(0), n: 0, at: T }));
    assert.ok(!isDelivered(position, { rev: 'somebody', n: 0, at: T + 199 }));
  });

  it('can stand on an event that arrived so late that the window no longer reaches it', () => {
    let position: EventPosition = START;
    for (let commit = 0; commit < 400; commit++) position = advance(position, { rev: rev(commit), n: 0, at: T + commit });
    const late = { rev: 'latecome', n: 2, at: position.low };
    position = decodePosition(encodePosition(advance(position, late)));
    assert.ok(isDelivered(position, late));
    assert.ok(position.delivered.every(({ at }) => at >= position.low));
  });

  it('forgets what is too old to be followed by anything', () => {
    const position = advance(advance(START, { rev: rev(1), n: 0, at: T }), { rev: rev(2), n: 0, at: T + LATEST_ARRIVAL_MS + 1 });
    assert.deepEqual(position.delivered.map((place) => place.rev), [rev(2)]);
    assert.ok(isDelivered(position, { rev: rev(1), n: 0, at: T }));
  });

  it('knows who has had what was removed', () => {
    const first = advance(START, { rev: rev(1), n: 0, at: T });
    const second = advance(first, { rev: rev(1), n: 1, at: T });
    assert.deepEqual([covers(START, first), covers(first, first), covers(first, second), covers(second, first)], [false, true, false, true]);
    const both = union(advance(START, { rev: rev(2), n: 0, at: T + 5 }), second);
    assert.ok(covers(both, second));
    assert.ok(isDelivered(both, { rev: rev(2), n: 0, at: T + 5 }));
  });

  for (const cursor of ['', 'x', '0mmmmmmmm.', '0mmmmmmmm', `${encodePosition(advance(START, { rev: rev(1), n: 0, at: T }))}x`, '0MMMMMMMM.rrrrrrr1000000']) {
    it(`refuses ${JSON.stringify(cursor)}`, () => assert.throws(() => decodePosition(cursor), InvalidCursorError));
  }
});
