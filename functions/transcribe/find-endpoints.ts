/**
 * The decision: where speech begins and ends in uncompressed sound, by its energy over a noise floor that follows the room.
 * Works from frame to frame with a state of a few numbers, in steps of 20 ms. Pure.
 *
 * The floor is the least level of the last three seconds (minimum statistics: speech has gaps, noise has none), so a constant
 * noise, however loud, is taken for speech for three seconds at most.
 */

export interface EndpointState {
  /** Least level (dBFS) of each of the last half seconds, the newest last. */
  readonly minima: readonly number[];
  /** Of the half second that is not over. */
  readonly least: number;
  readonly steps: number;
  readonly speaking: boolean;
  /** Loud steps in a row, before speech is believed. */
  readonly onset: number;
  /** Of loud steps in this utterance, in ms. */
  readonly speechMs: number;
  /** Since the last loud step, in ms. */
  readonly silenceMs: number;
  /** Samples at the end of the scale, and all samples, of this utterance. */
  readonly clipped: number;
  readonly heard: number;
}

/** `start`: speech begins. `end`: it is over. `drop`: what had begun was no speech. */
export interface Cut { readonly kind: 'start' | 'end' | 'drop'; readonly sample: number }

const STEP_MS = 20;
const FLOOR_BLOCK_STEPS = 25;
const FLOOR_BLOCKS = 6;
/** What a room is taken for before it has been heard. */
const FIRST_FLOOR_DB = -50;
/** Below this nobody speaks into the microphone. */
const LEAST_SPEECH_DB = -52;
const ONSET_OVER_FLOOR_DB = 9;
/** Lower than at the onset, so that the soft end of a word still belongs to it. */
const HOLD_OVER_FLOOR_DB = 5;
const ONSET_STEPS = 3;
/** Silence that ends an utterance. */
export const HANGOVER_MS = 700;
/** Less speech than this is a knock or a click. */
export const LEAST_SPEECH_MS = 120;
/** Kept before the onset: the soft beginning of the first word. */
export const PREROLL_MS = 200;
const FULL_SCALE = 32_700;
const QUIET_DB = -96;

export const SILENT: EndpointState = { minima: [FIRST_FLOOR_DB], least: 0, steps: 0, speaking: false, onset: 0, speechMs: 0, silenceMs: 0, clipped: 0, heard: 0 };

export function findEndpoints(state: EndpointState, samples: Int16Array, sampleRateHz: number): { readonly state: EndpointState; readonly cuts: readonly Cut[] } {
  const step = Math.round((sampleRateHz * STEP_MS) / 1000);
  const cuts: Cut[] = [];
  let { least, steps, speaking, onset, speechMs, silenceMs, clipped, heard } = state;
  let minima = state.minima;
  for (let start = 0; start + step <= samples.length; start += step) {
    const { level, peaks } = measure(samples, start, step);
    const floor = Math.min(...minima, least);
    least = Math.min(least, level);
    steps += 1;
    if (steps === FLOOR_BLOCK_STEPS) {
      minima = [...minima, least].slice(-FLOOR_BLOCKS);
      least = 0;
      steps = 0;
    }
    const loud = level >= LEAST_SPEECH_DB && level >= floor + (speaking ? HOLD_OVER_FLOOR_DB : ONSET_OVER_FLOOR_DB);
    if (!speaking) {
      onset = loud ? onset + 1 : 0;
      if (onset < ONSET_STEPS) continue;
      speaking = true;
      [speechMs, silenceMs, clipped, heard] = [onset * STEP_MS, 0, peaks, step];
      cuts.push({ kind: 'start', sample: Math.max(0, start - (ONSET_STEPS - 1) * step - Math.round((sampleRateHz * PREROLL_MS) / 1000)) });
      continue;
    }
    clipped += peaks;
    heard += step;
    speechMs += loud ? STEP_MS : 0;
    silenceMs = loud ? 0 : silenceMs + STEP_MS;
    if (silenceMs < HANGOVER_MS) continue;
    cuts.push({ kind: speechMs >= LEAST_SPEECH_MS ? 'end' : 'drop', sample: start + step });
    speaking = false;
    onset = 0;
  }
  return { state: { minima, least, steps, speaking, onset, speechMs, silenceMs, clipped, heard }, cuts };
}

/** An utterance was ended from outside (by the client, or because it is too long): the room is still the same. */
export function endUtterance(state: EndpointState): EndpointState {
  return { ...state, speaking: false, onset: 0, speechMs: 0, silenceMs: 0, clipped: 0, heard: 0 };
}

function measure(samples: Int16Array, start: number, length: number): { level: number; peaks: number } {
  let sum = 0;
  let peaks = 0;
  for (let index = start; index < start + length; index++) {
    const sample = samples[index] as number;
    sum += sample * sample;
    if (sample >= FULL_SCALE || sample <= -FULL_SCALE) peaks += 1;
  }
  return { level: sum === 0 ? QUIET_DB : Math.max(QUIET_DB, 10 * Math.log10(sum / length / 32_768 ** 2)), peaks };
}
