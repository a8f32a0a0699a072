/** The thread behind `trainInWorker`: examples in, a stored classifier out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Example, trainClassifier } from './train-classifier.ts';

parentPort?.postMessage(trainClassifier(workerData as readonly Example[]).serialize());
