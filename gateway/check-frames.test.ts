import assert from 'node:assert/strict';
import type { InputKind } from '../schemas/generated/types.ts';
import { HttpProblem } from '../schemas/http-problem.ts';
import { checkFrames } from './check-frames.ts';

const frames = {
  text: { frameId: 't', type: 'text', text: 'hello' },
  audio: { frameId: 'a', type: 'audio', encoding: 'LINEAR16', sampleRateHz: 16_000, data: 'AAAA' },
};

describe('checkFrames', () => {
  const cases: [input: InputKind, frame: 'text' | 'audio', fits: boolean][] = [
    ['text', 'text', true], ['text', 'audio', false], ['audio', 'text', false], ['audio', 'audio', true], ['mixed', 'text', true], ['mixed', 'audio', true],
  ];
  for (const [input, type, fits] of cases) {
    it(`${fits ? 'takes' : 'refuses'} ${type} in a session of ${input}`, () => {
      if (fits) return assert.deepEqual(checkFrames([frames[type]], input), [frames[type]]);
      assert.throws(() => checkFrames({ frames: [frames[type]] }, input), (error) => {
        assert.ok(error instanceof HttpProblem);
        assert.deepEqual(error.options.errors, [{ path: '/frames/0/type', message: `the session was opened for ${input} only` }]);
        return true;
      });
    });
  }
});
