import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { RecordedFrame } from '../schemas/generated/types.ts';
import { scheduleFrames } from './schedule-frames.ts';

const said = (at: number, text = 'word'): RecordedFrame => ({ at, type: 'text', text });
const start = Date.UTC(2026, 0, 1);

describe('scheduleFrames', () => {
  const spoken = [said(0), said(0), said(1000), said(3000)];

  it('keeps the recorded moments at speed 1, frames of one moment in one call', () => {
    assert.deepEqual(scheduleFrames(spoken, 1, start).map(({ due, frames }) => [due, frames.length]), [[0, 2], [1000, 1], [3000, 1]]);
  });

  it('divides the moments by the speed', () => {
    assert.deepEqual(scheduleFrames(spoken, 10, start).map(({ due }) => due), [0, 100, 300]);
  });

  it('sends all at once at full speed, the recorded pauses kept in the time stamps', () => {
    const [departure, ...others] = scheduleFrames(spoken, 'max', start);
    assert.equal(others.length, 0);
    assert.deepEqual(departure!.frames.map(({ ts }) => Date.parse(ts!) - start), [-3000, -3000, -2000, 0]);
  });

  it('numbers frames that have no id and keeps the ids of those that have', () => {
    const frames = scheduleFrames([said(0), { ...said(1), frameId: 'mine' }], 'max', start)[0]!.frames;
    assert.deepEqual(frames.map(({ frameId }) => frameId), ['frame-1', 'mine']);
    assert.equal('at' in frames[0]!, false);
  });

  it('has nothing to send for a recording without frames', () => assert.deepEqual(scheduleFrames([], 1, start), []));

  it('keeps every frame once and in order, in calls of legal size, with no time in the future', () => {
    const recording = fc.array(fc.record({ gap: fc.nat(5000), length: fc.nat(90_000) }), { maxLength: 260 }).map((steps) => {
      let at = 0;
      return steps.map(({ gap, length }) => said((at += gap % 3 ? gap : 0), 'x'.repeat(length)));
    });
    const speed = fc.constantFrom<number | 'max'>(1, 2.5, 10, 'max');
    fc.assert(fc.property(recording, speed, (frames, speed) => {
      const departures = scheduleFrames(frames, speed, start);
      const sent = departures.flatMap((departure) => departure.frames);
      assert.deepEqual(sent.map(({ frameId }) => frameId), frames.map((_, index) => `frame-${index + 1}`));
      for (const { due, frames: call } of departures) {
        assert.ok(call.length <= 100);
        assert.ok(call.length === 1 || JSON.stringify(call).length < 1_000_000);
        for (const { ts } of call) assert.ok(Date.parse(ts!) <= start + due + 1);
      }
    }), { numRuns: 60 });
  });
});
