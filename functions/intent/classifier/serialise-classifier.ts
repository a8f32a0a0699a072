/**
 * A classifier as bytes: magic, checksum of the rest, length of the header, header (JSON), scales, weights. The texts travel in
 * the header, because everything but the weights is rebuilt from them in a few milliseconds.
 */
import { crc32 } from 'node:zlib';
import { ClassifierFormatError } from '../errors.ts';
import type { Calibration } from './calibrate.ts';
import type { QuantisedWeights } from './train-svm.ts';
import type { Example } from './train-classifier.ts';

export interface StoredClassifier {
  readonly examples: readonly Example[];
  readonly intents: readonly string[];
  readonly calibration: Calibration;
  readonly weights: QuantisedWeights;
  /** Size of the vocabulary; another one on loading means that words are cut differently there. */
  readonly features: number;
}

/** Raise it with every change to features, learner or constants: what was stored before is then trained again. */
export const CLASSIFIER_VERSION = 9;
const MAGIC = 0x45474700 + CLASSIFIER_VERSION; // EGG and the version
const PREFIX = 12;

export function writeClassifier(stored: StoredClassifier): Uint8Array {
  const { weights, ...header } = stored;
  const json = new TextEncoder().encode(JSON.stringify(header));
  const classes = weights.scales.length;
  const bytes = new Uint8Array(PREFIX + json.length + classes * 4 + weights.bytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(8, json.length);
  bytes.set(json, PREFIX);
  weights.scales.forEach((scale, k) => { view.setFloat32(PREFIX + json.length + k * 4, scale); });
  bytes.set(new Uint8Array(weights.bytes.buffer, weights.bytes.byteOffset, weights.bytes.length), PREFIX + json.length + classes * 4);
  view.setUint32(4, crc32(bytes.subarray(8)));
  return bytes;
}

/** @throws {ClassifierFormatError} */
export function readClassifier(bytes: Uint8Array): StoredClassifier {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || view.getUint32(0) !== MAGIC) throw new ClassifierFormatError('not a stored classifier of this version');
  if (crc32(bytes.subarray(8)) !== view.getUint32(4)) throw new ClassifierFormatError('the stored classifier is damaged');
  const weightsAt = PREFIX + view.getUint32(8);
  let header: Omit<StoredClassifier, 'weights'>;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(PREFIX, weightsAt))) as Omit<StoredClassifier, 'weights'>;
  } catch (cause) {
    throw new ClassifierFormatError('the stored classifier is damaged', { cause });
  }
  const classes = Math.max(1, header.intents.length);
  const size = (header.features + 1) * classes;
  if (bytes.length !== weightsAt + classes * 4 + size) throw new ClassifierFormatError('the stored classifier is cut off');
  const scales = Float32Array.from({ length: classes }, (_, k) => view.getFloat32(weightsAt + k * 4));
  // A copy: Buffer's own `slice` is a view of what may be a whole file.
  return { ...header, weights: { scales, bytes: new Int8Array(new Uint8Array(bytes.subarray(weightsAt + classes * 4)).buffer) } };
}
