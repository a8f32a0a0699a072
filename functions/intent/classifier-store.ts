/**
 * Trained classifiers, kept in Blobs by what they were trained from: trained once when a bundle is published, in a thread of
 * its own, and read at every start after that.
 */
import { hash } from 'node:crypto';
import type { Blobs } from '../runtime/blobs/blobs.ts';
import { type Bundle, compiledOnce } from '../runtime/bundle/bundle.ts';
import { CLASSIFIER_VERSION } from './classifier/serialise-classifier.ts';
import { type Classifier, type Example, loadClassifier, trainClassifier } from './classifier/train-classifier.ts';
import { trainInWorker } from './classifier/train-in-worker.ts';
import { compileIntents, examplesOf } from './compile-intents.ts';
import { ClassifierFormatError } from './errors.ts';

export interface ClassifierStoreOptions {
  readonly blobs: Blobs;
  readonly log: { info(facts: object, message: string): void; warn(facts: object, message: string): void };
  /** In a worker thread unless told. */
  readonly train?: (examples: readonly Example[]) => Promise<Classifier>;
}

export interface PrepareOptions {
  /** Trains in this thread: for a process that serves nobody yet. */
  readonly here?: boolean;
  /** False: what is trained is not stored, for a bundle that is only looked at. */
  readonly keep?: boolean;
}

export interface ClassifierStore {
  /** Gives the bundle its classifier, from memory, from Blobs or by training. Blobs that fail are worked around, and logged. */
  prepare(bundle: Bundle, options?: PrepareOptions): Promise<Classifier>;
}

export function createClassifierStore({ blobs, log, train = trainInWorker }: ClassifierStoreOptions): ClassifierStore {
  const underWay = new Map<string, Promise<Classifier>>();

  async function stored(key: string): Promise<Classifier | undefined> {
    try {
      const bytes = await blobs.get(key);
      return bytes && loadClassifier(bytes);
    } catch (error) {
      if (!(error instanceof ClassifierFormatError)) log.warn({ err: error, key }, 'the stored classifier cannot be read; it is trained again');
      else {
        log.warn({ err: error, key }, 'the stored classifier is damaged; it is trained again');
        await blobs.delete(key).catch(() => {});
      }
      return undefined;
    }
  }

  async function obtain(key: string, examples: readonly Example[], { here = false, keep = true }: PrepareOptions): Promise<Classifier> {
    const known = await stored(key);
    if (known) return known;
    const started = performance.now();
    const trainHere = (): Classifier => trainClassifier(examples);
    const classifier = here ? trainHere() : await train(examples).catch((error: unknown) => {
      log.warn({ err: error, key }, 'no thread to train in; it is trained here');
      return trainHere();
    });
    log.info({ key, examples: examples.length, ms: Math.round(performance.now() - started) }, 'a classifier was trained');
    if (keep) await blobs.put(key, classifier.serialize()).catch((error: unknown) => log.warn({ err: error, key }, 'the classifier was not stored; the next start trains it again'));
    return classifier;
  }

  return {
    async prepare(bundle, options = {}) {
      const intents = compiledOnce(bundle, compileIntents);
      if (intents.trained) return intents.trained;
      const examples = examplesOf(bundle);
      const key = keyOf(examples);
      let obtaining = underWay.get(key);
      if (!obtaining) {
        obtaining = obtain(key, examples, options).finally(() => underWay.delete(key));
        underWay.set(key, obtaining);
      }
      return intents.install(await obtaining);
    },
  };
}

/** Words are cut by the ICU of the process, so a classifier is good for one version of it. */
function keyOf(examples: readonly Example[]): string {
  return `classifiers/${hash('sha256', JSON.stringify([CLASSIFIER_VERSION, process.versions.icu, examples.map(({ text, intent, hint }) => [intent, text, hint ?? false])]), 'hex')}`;
}
