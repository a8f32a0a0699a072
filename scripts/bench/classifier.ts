/** The local classifier on the project's own material: how fast it is made and answers, how right it is and how well it knows it. */
import { calibrationError } from '../../functions/intent/classifier/calibration-report.ts';
import { normaliseText } from '../../functions/intent/classifier/normalise-text.ts';
import { type Classifier, type Example, loadClassifier, trainClassifier } from '../../functions/intent/classifier/train-classifier.ts';
import { examplesOf } from '../../functions/intent/compile-intents.ts';
import { ASSISTANT_OUT_OF_SCOPE } from '../../functions/intent/fixtures/assistant-intents.ts';
import { OUT_OF_SCOPE } from '../../functions/intent/fixtures/cloud-intents.ts';
import { DEMO_CASES } from '../../functions/intent/fixtures/demo-cases.ts';
import { seededRandom } from '../../functions/intent/classifier/train-svm.ts';
import type { Bundle } from '../../functions/runtime/bundle/bundle.ts';
import { type Figure, quantile } from './measure.ts';

interface Row { readonly confidence: number; readonly right: boolean }

const AIM = 0.98;

export function benchClassifier(bundle: Bundle): Figure[] {
  const examples = examplesOf(bundle);
  let classifier = trainClassifier(examples);
  const fit = processorMs(() => { trainClassifier(examples, { calibrate: false }); });
  const all = processorMs(() => { classifier = trainClassifier(examples); });
  const bytes = classifier.serialize();
  const load = processorMs(() => { loadClassifier(bytes); });
  const large = largeCatalogue(150, 100);
  const training = processorMs(() => { trainClassifier(large); });

  const said = DEMO_CASES.flatMap(([intent, sentences]) => sentences.map((text) => ({ text, intent })));
  const outside = [...OUT_OF_SCOPE, ...ASSISTANT_OUT_OF_SCOPE.filter((text) => !/deploy|roll back|restart/.test(text))];
  const rows = said.map(({ text, intent }): Row => { const answer = classifier.predict(text); return { confidence: answer.confidence, right: answer.intent === intent }; });
  const others = outside.map((text): Row => ({ confidence: classifier.predict(text).confidence, right: false }));
  const floor = said.filter(({ text, intent }) => nearestByWords(text, examples) === intent).length / said.length;
  const unanswered = outside.filter((text) => !classifier.predict(text).inScope).length / outside.length;
  return [
    { name: `classifier, ${classifier.intents.length} intents, ${examples.length} examples: fit, processor`, value: fit, unit: 'ms', target: { atMost: 75 } },
    { name: 'the same with calibration', value: all, unit: 'ms', target: { atMost: 330 } },
    { name: 'the same read from where it is stored', value: load, unit: 'ms' },
    { name: 'stored size', value: bytes.length / 1000, unit: 'kB' },
    { name: '150 intents, 15,000 examples: training with calibration, processor', value: training, unit: 'ms', target: { atMost: 9000 } },
    ...latencies(classifier, [...said.map(({ text }) => text), ...outside]),
    { name: `sentences apart from the examples (${said.length}): right, %`, value: 100 * share(rows), unit: '', floor: { name: 'most words in common', value: 100 * floor } },
    { name: 'the same with what is out of scope: ECE, %', value: 100 * calibrationError([...rows, ...others]), unit: '' },
    { name: `the same: answered at ${100 * AIM} % precision, %`, value: 100 * coverageAt([...rows, ...others], AIM), unit: '' },
    { name: `out of scope (${outside.length}): left unanswered, %`, value: 100 * unanswered, unit: '' },
  ];
}

/** Of the processor, not of the clock: what else the machine does is no part of it. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Of every text the best of ten, so that the quantiles are those of the texts and not of the machine's other work. */
function latencies(classifier: Classifier, texts: readonly string[]): Figure[] {
  const times = texts.map(() => Infinity);
  for (let round = 0; round < 10; round++) {
    texts.forEach((text, at) => {
      const started = performance.now();
      classifier.predict(text);
      times[at] = Math.min(times[at] ?? Infinity, (performance.now() - started) * 1000);
    });
  }
  return [
    { name: 'one prediction, p50', value: quantile(times, 0.5), unit: 'µs' },
    { name: 'one prediction, p99', value: quantile(times, 0.99), unit: 'µs', target: { atMost: 200 } },
  ];
}

function share(rows: readonly Row[]): number {
  return rows.filter(({ right }) => right).length / rows.length;
}

/** The largest share that can be answered, the surest first, while `precision` of the answers are right. */
function coverageAt(rows: readonly Row[], precision: number): number {
  let right = 0;
  let most = 0;
  rows.toSorted((a, b) => b.confidence - a.confidence).forEach((row, at) => {
    if (row.right) right += 1;
    if (right / (at + 1) >= precision) most = at + 1;
  });
  return most / rows.length;
}

/** What anybody would try first. */
function nearestByWords(text: string, examples: readonly Example[]): string {
  const words = new Set(normaliseText(text).split(' '));
  let best = '';
  let most = -1;
  for (const example of examples) {
    const own = new Set(normaliseText(example.text).split(' '));
    const common = [...own].filter((word) => words.has(word)).length / Math.sqrt(own.size);
    if (common > most) { most = common; best = example.intent; }
  }
  return best;
}

/** Random sentences, every intent with words that it prefers: of the size, not of the sense, of a large catalogue. */
function largeCatalogue(intents: number, each: number): Example[] {
  const random = seededRandom(5);
  const word = (): string => `w${Math.floor(1500 * random() ** 3).toString(36)}`;
  return Array.from({ length: intents }, (_, k) => {
    const own = Array.from({ length: 25 }, word);
    return Array.from({ length: each }, () => ({
      intent: `intent_${k}`,
      text: Array.from({ length: 5 + Math.floor(random() * 6) }, () => (random() < 0.7 ? (own[Math.floor(own.length * random() ** 1.5)] ?? '') : word())).join(' '),
    }));
  }).flat();
}
