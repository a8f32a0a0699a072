import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOUD_INTENTS, OUT_OF_SCOPE } from '../fixtures/cloud-intents.ts';
import { ClassifierFormatError } from '../errors.ts';
import { fitTemperature } from './calibrate.ts';
import { calibrationError } from './calibration-report.ts';
import { fitHead, MEASURES } from './confidence-head.ts';
import { crossValidate } from './cross-validate.ts';
import { featuresOf } from './fit-model.ts';
import { normaliseText } from './normalise-text.ts';
import { type Classifier, type Example, loadClassifier, trainClassifier } from './train-classifier.ts';

const examples: Example[] = CLOUD_INTENTS.flatMap(({ name, train }) => train.map((text) => ({ text, intent: name })));

describe('local classifier', () => {
  let classifier: Classifier;
  let rows: { right: boolean; inScope: boolean; confidence: number }[];
  let outside: { inScope: boolean; confidence: number }[];

  before(() => {
    classifier = trainClassifier(examples);
    rows = CLOUD_INTENTS.flatMap(({ name, test }) => test.map((text) => {
      const { intent, inScope, confidence } = classifier.predict(text);
      return { right: intent === name, inScope, confidence };
    }));
    outside = OUT_OF_SCOPE.map((text) => classifier.predict(text));
  });

  // Measured when written: accuracy 100 %, answered 100 %, right of the answered 100 %, out-of-scope recall 90.3 %, ECE of everything 6.0 %.
  it('recognises unseen sentences in three languages from eight examples per intent', () => {
    assert.ok(rows.filter(({ right }) => right).length / rows.length >= 0.95);
  });

  it('is right when it answers, and mostly answers', () => {
    const answered = rows.filter(({ inScope }) => inScope);
    assert.ok(answered.length / rows.length >= 0.88);
    assert.ok(answered.filter(({ right }) => right).length / answered.length >= 0.96);
  });

  it('leaves what is out of scope unanswered', () => {
    assert.ok(outside.filter(({ inScope }) => !inScope).length / outside.length >= 0.85);
  });

  it('is about as sure as it is right', () => {
    assert.ok(calibrationError([...rows, ...outside.map(({ confidence }) => ({ confidence, right: false }))]) <= 0.09);
  });

  it('is right the oftener the surer it is', () => {
    const all = [...rows, ...outside.map(({ confidence }) => ({ confidence, right: false }))];
    const shares = [[0, 0.2], [0.2, 0.8], [0.8, 1]].map(([low = 0, high = 1]) => all.filter(({ confidence }) => confidence >= low && confidence < high)).map((band) => band.filter(({ right }) => right).length / Math.max(1, band.length));
    assert.deepEqual(shares, shares.toSorted((a, b) => a - b));
    assert.ok((shares[0] ?? 1) < 0.1 && (shares[2] ?? 0) > 0.9, String(shares));
  });

  it('is surest of a sentence that it was given', () => {
    const { intent, confidence } = classifier.predict('Scale billing to 5 instances!');
    assert.equal(intent, 'scale');
    assert.ok(confidence >= 0.95);
  });

  it('is deterministic, and the same after storing and loading', () => {
    const again = trainClassifier(examples);
    const loaded = loadClassifier(classifier.serialize());
    const fromFile = loadClassifier(Buffer.concat([classifier.serialize()]));
    for (const text of [...OUT_OF_SCOPE.slice(0, 20), ...CLOUD_INTENTS.flatMap(({ test }) => test)]) {
      assert.deepEqual(again.predict(text), classifier.predict(text));
      assert.deepEqual(loaded.predict(text), classifier.predict(text));
      assert.deepEqual(fromFile.predict(text), classifier.predict(text));
    }
  });

  it('refuses bytes that are no classifier', () => {
    const bytes = classifier.serialize();
    for (const broken of [new Uint8Array(), new Uint8Array(64), bytes.slice(0, -1), bytes.slice(0, 40)]) assert.throws(() => loadClassifier(broken), ClassifierFormatError);
  });

  it('says that few examples make its figures unreliable', () => {
    const { report } = trainClassifier(examples.slice(0, 30)).calibration;
    assert.equal(report.reliable, false);
    assert.equal(report.accuracy, null);
  });

  for (const few of [[], examples.slice(0, 1), examples.slice(0, 8)]) {
    it(`works with ${few.length} examples`, () => {
      const small = trainClassifier(few);
      assert.equal(small.predict('what is the weather like in tokyo').inScope, false);
      assert.equal(small.predict('').inScope, false);
    });
  }

  it('names the two that are likely where it cannot tell which, and seldom for what is outside', () => {
    const twins = trainClassifier([...examples, ...(CLOUD_INTENTS[0]?.train ?? []).map((text) => ({ text, intent: 'ship' }))]);
    const [first] = CLOUD_INTENTS[0]?.train ?? [];
    const { inScope, between } = twins.predict(first ?? '');
    assert.deepEqual([inScope, [...(between ?? [])].sort()], [false, ['deploy', 'ship']]);
    assert.ok(OUT_OF_SCOPE.filter((text) => classifier.predict(text).between).length <= 0.08 * OUT_OF_SCOPE.length);
  });

  it('transfers between languages: an example in one is known in the others', () => {
    const english = trainClassifier([
      ...['delete the backup', 'remove the old database', 'erase that file'].map((text) => ({ text, intent: 'delete' })), ...['show the logs', 'list all servers', 'display the status'].map((text) => ({ text, intent: 'show' })),
      ...['restart the service', 'reboot the server'].map((text) => ({ text, intent: 'restart' })),
    ]);
    for (const [text, intent] of [['データベースを削除して', 'delete'], ['显示日志', 'show'], ['lösche die Datenbank', 'delete'], ['muéstrame los registros', 'show'], ['サービスを再起動して', 'restart'], ['reinicia el servicio', 'restart']] as const) {
      assert.equal(english.predict(text).intent, intent, text);
    }
  });

  it('learns from a description, which nobody is expected to say', () => {
    const few = ['restart billing', 'bounce checkout', 'reboot search', 'kick the crawler'].map((text) => ({ text, intent: 'restart' }));
    const others = ['show the bill', 'what did we spend', 'cost of search', 'print the invoice'].map((text) => ({ text, intent: 'cost' }));
    const described = trainClassifier([...few, ...others, { text: 'turn a hung machine off and on again', intent: 'restart', hint: true }]);
    assert.equal(described.predict('the machine is hung').intent, 'restart');
    assert.equal(described.calibration.report.examples, 8);
    assert.deepEqual(loadClassifier(described.serialize()).predict('the machine is hung'), described.predict('the machine is hung'));
  });

  it('gives a probability for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const { confidence, alternatives } = classifier.predict(text);
      const sum = alternatives.reduce((total, alternative) => total + alternative.confidence, confidence);
      assert.ok(confidence >= 0 && confidence <= 0.999 && sum <= 1.001, String(sum));
    }), { numRuns: 300 });
  });
});

describe('calibration', () => {
  it('tests every example in a model that has not seen it, hiding each intent once', () => {
    const labels = CLOUD_INTENTS.map(({ name }) => name);
    const texts = [...examples.map(({ text, intent }) => ({ features: featuresOf(text), label: labels.indexOf(intent) })), ...labels.map((name, label) => ({ features: featuresOf(name), label }))];
    const results = crossValidate(texts, labels.length, labels.length);
    assert.equal(results.filter(({ hidden }) => hidden).length, examples.length);
    const temperature = fitTemperature(results.filter(({ hidden }) => !hidden));
    assert.ok(temperature > 0.05 && temperature < 1.5);
  });

  it('fits a head that separates what a measure separates, held at the prior', () => {
    const measuresOf = (margin: number): number[] => MEASURES.map((name) => (name === 'bias' ? 1 : name === 'margin' ? margin : 0));
    const samples = Array.from({ length: 400 }, (_, i) => ({ measures: measuresOf(i % 2 ? 1 : -1), right: i % 2 === 1, weight: 1 }));
    const head = fitHead(samples, new Array<number>(MEASURES.length).fill(0), 1);
    assert.ok((head[MEASURES.indexOf('margin')] ?? 0) > 2);
    assert.deepEqual(fitHead([], head, 1), head);
  });
});

describe('normaliseText', () => {
  for (const [raw, expected] of [
    ["Don’t STOP", 'do not stop'], ["I won't, it's what's needed", 'i will not, it is what is needed'], ['ＤＥＰＬＯＹ　ａｐｉ', 'deploy api'],
    ['ig\u200bnore', 'ignore'], ["billing's logs", 'billing logs'], ['ﾃﾞﾌﾟﾛｲ', 'デプロイ'],
  ] as const) {
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(expected)}`, () => assert.equal(normaliseText(raw), expected));
  }
});
