import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cut, type EndpointState, findEndpoints, HANGOVER_MS, PREROLL_MS, SILENT } from './find-endpoints.ts';
import { encodeMulaw, makeSound, type Part } from './fixtures/sounds.ts';
import { decodePcm, encodeLinear16, resample } from './pcm.ts';

/** Cuts with their time in ms, the sound given in frames of so many ms. */
function listen(parts: readonly Part[], { rate = 16_000, frameMs = 500, samples = makeSound(parts, rate) } = {}): { told: [Cut['kind'], number][]; state: EndpointState } {
  const frame = Math.round((rate * frameMs) / 1000);
  const told: [Cut['kind'], number][] = [];
  let state = SILENT;
  for (let start = 0; start < samples.length; start += frame) {
    const found = findEndpoints(state, samples.subarray(start, start + frame), rate);
    state = found.state;
    told.push(...found.cuts.map(({ kind, sample }): [Cut['kind'], number] => [kind, Math.round(((start + sample) * 1000) / rate)]));
  }
  return { told, state };
}

const near = (actual: number | undefined, expected: number, within = 60): void => assert.ok(Math.abs((actual ?? -1e9) - expected) <= within, `${actual} is not near ${expected}`);

describe('endpointing', () => {
  for (const rate of [8_000, 16_000, 44_100]) {
    it(`finds an utterance between silences, with its soft beginning (${rate} Hz)`, () => {
      const { told } = listen([['silence', 1000], ['speech', 1200], ['silence', 1500]], { rate });
      assert.deepEqual(told.map(([kind]) => kind), ['start', 'end']);
      near(told[0]?.[1], 1000 - PREROLL_MS, 200);
      near(told[1]?.[1], 2200 + HANGOVER_MS, 120);
    });
  }

  it('finds two utterances, and keeps one with a short pause together', () => {
    assert.deepEqual(listen([['speech', 900], ['silence', 1100], ['speech', 900], ['silence', 1100]]).told.map(([kind]) => kind), ['start', 'end', 'start', 'end']);
    assert.deepEqual(listen([['speech', 900], ['silence', 400], ['speech', 900], ['silence', 1100]]).told.map(([kind]) => kind), ['start', 'end']);
  });

  it('hears nothing in silence, however long', () => assert.deepEqual(listen([['silence', 20_000]]).told, []));

  it('hears nothing in sound of zeros', () => assert.deepEqual(listen([], { samples: new Int16Array(16_000 * 5) }).told, []));

  it('takes a constant noise for speech for a few seconds at most, then hears speech over it', () => {
    const noise = makeSound([['noise', 11_500, 1500]]);
    const speech = makeSound([['silence', 8000], ['speech', 1500, 14_000], ['silence', 2000]]);
    const { told } = listen([], { samples: noise.map((sample, index) => sample + (speech[index] ?? 0)) });
    const last = told.slice(-2);
    assert.deepEqual(last.map(([kind]) => kind), ['start', 'end']);
    near(last[0]?.[1], 8000, 300);
    near(last[1]?.[1], 9500 + HANGOVER_MS, 200);
    assert.ok(told.length <= 4);
    for (const [, at] of told.slice(0, -2)) assert.ok(at <= 4500, String(at));
  });

  it('drops a click', () => assert.deepEqual(listen([['silence', 1000], ['click', 80, 20_000], ['silence', 1500]]).told.map(([kind]) => kind), ['start', 'drop']));

  it('counts what is cut off at the end of the scale', () => {
    const { state } = listen([['speech', 900, 90_000]]);
    assert.ok(state.clipped / state.heard > 0.2);
    assert.equal(listen([['speech', 900, 8_000]]).state.clipped, 0);
  });

  it('does not end while somebody speaks on and on', () => assert.deepEqual(listen([['silence', 500], ['speech', 40_000]]).told.map(([kind]) => kind), ['start']));

  it('finds the same however the sound is framed', () => {
    const parts: Part[] = [['silence', 700], ['speech', 1300], ['silence', 1200], ['speech', 800], ['silence', 1000]];
    const whole = listen(parts, { frameMs: 10_000 }).told.map(([kind]) => kind);
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (twenties) => assert.deepEqual(listen(parts, { frameMs: twenties * 20 }).told.map(([kind]) => kind), whole)), { numRuns: 12 });
  });

  it('keeps a state of a few numbers', () => assert.ok(JSON.stringify(listen([['noise', 30_000, 3000]]).state).length < 400));
});

describe('uncompressed sound', () => {
  it('comes back from 16 bits, and nearly from µ-law', () => {
    const samples = makeSound([['speech', 300]]);
    assert.deepEqual(decodePcm('LINEAR16', encodeLinear16(samples)), samples);
    const back = decodePcm('MULAW', encodeMulaw(samples));
    samples.forEach((sample, index) => assert.ok(Math.abs(sample - (back[index] ?? 1e9)) <= 16 + Math.abs(sample) / 16));
    assert.deepEqual([...decodePcm('MULAW', Uint8Array.of(0xff, 0x7f, 0x80, 0x00))], [0, 0, 32_124, -32_124]);
  });

  it('leaves out half a sample', () => assert.deepEqual([...decodePcm('LINEAR16', Uint8Array.of(1, 0, 9))], [1]));

  it('keeps its length and its loudness at another rate', () => {
    const samples = makeSound([['tone', 500, 10_000]], 8_000);
    for (const rate of [16_000, 44_100]) {
      const up = resample(samples, 8_000, rate);
      near(up.length, rate / 2, 2);
      near(Math.max(...up), 10_000, 900);
      near(resample(up, rate, 8_000).length, 4_000, 2);
    }
  });
});
