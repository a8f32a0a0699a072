import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { audioFrame, audioFrames, FRAME_SAMPLES, SAMPLE_RATE_HZ, samplesOfWav } from './audio-frames.ts';
import { EXAMPLES } from './examples.ts';

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

describe('audio frames', () => {
  it('writes 16-bit samples, loudest ones cut', () => {
    const { data, encoding, sampleRateHz, final } = audioFrame(Float32Array.of(0, 0.5, 1, -1, 2), 'f', true);
    const bytes = Buffer.from(data, 'base64');
    assert.deepEqual([0, 2, 4, 6, 8].map((at) => bytes.readInt16LE(at)), [0, 16_384, 32_767, -32_767, 32_767]);
    assert.deepEqual([encoding, sampleRateHz, final], ['LINEAR16', SAMPLE_RATE_HZ, true]);
  });

  it('cuts half seconds, of which the last one alone is final', () => {
    const frames = audioFrames(new Float32Array(FRAME_SAMPLES * 2 + 1), 'x');
    assert.deepEqual(frames.map(({ frameId, final }) => [frameId, final]), [['x-0', false], ['x-1', false], ['x-2', true]]);
    assert.equal(frames.reduce((sum, { data }) => sum + Buffer.from(data, 'base64').length, 0), (FRAME_SAMPLES * 2 + 1) * 2);
  });

  for (const { sound = '' } of EXAMPLES.filter((example) => example.sound !== undefined)) {
    it(`reads the console's own ${sound}`, () => {
      const samples = samplesOfWav(bufferOf(readFileSync(new URL(`../public${sound}`, import.meta.url))));
      assert.ok(samples.length > SAMPLE_RATE_HZ && samples.length < 10 * SAMPLE_RATE_HZ);
      assert.ok(samples.some((sample) => Math.abs(sample) > 0.1));
    });
  }

  it('refuses what is no such file', () => {
    const wav = readFileSync(new URL('../public/audio/restart-checkout-api.wav', import.meta.url));
    const stereo = Uint8Array.from(wav);
    stereo[22] = 2;
    assert.throws(() => samplesOfWav(bufferOf(stereo)), /one channel/);
    assert.throws(() => samplesOfWav(new ArrayBuffer(10)), /no WAV/);
    assert.throws(() => samplesOfWav(bufferOf(Uint8Array.from(wav.subarray(0, 44)).fill(0, 36))), /no sound/);
  });
});
