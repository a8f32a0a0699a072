/** What a bundle registry does for the intent stage before a bundle is decided by. */
import type { BundlePreparation } from '../runtime/bundle/bundle-problem.ts';
import { type ClassifierStoreOptions, createClassifierStore, type PrepareOptions } from './classifier-store.ts';
import { describeClassifier } from './describe-classifier.ts';

/** Trains or reads the classifier, and tells what it says about the catalogue. */
export function prepareIntents(options: ClassifierStoreOptions, defaults: PrepareOptions = {}): BundlePreparation {
  const classifiers = createClassifierStore(options);
  return async (bundle, { keep }) => describeClassifier(bundle, await classifiers.prepare(bundle, { ...defaults, keep }));
}
