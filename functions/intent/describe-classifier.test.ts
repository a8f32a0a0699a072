import assert from 'node:assert/strict';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { trainClassifier } from './classifier/train-classifier.ts';
import { examplesOf } from './compile-intents.ts';
import { describeClassifier } from './describe-classifier.ts';

const SERVICES = ['billing', 'checkout', 'search', 'payments', 'the gateway', 'inventory', 'mail', 'the crawler', 'reports', 'login', 'orders', 'pricing', 'the cache', 'images', 'video'];
const DAYS = ['today', 'tomorrow', 'on monday', 'tonight', 'at noon', 'on friday'];

function notes(intents: readonly { readonly name: string; readonly examples: readonly string[] }[]): string[] {
  const bundle = { manifests: [], intents: { intents: intents.map((intent) => ({ ...intent, domain: 'ops' })) } } as unknown as Bundle;
  return describeClassifier(bundle, trainClassifier(examplesOf(bundle))).map(({ path, message, severity }) => `${severity} ${path}: ${message}`);
}

const sentences = (...frames: readonly string[]): string[] => frames.flatMap((frame, at) => SERVICES.filter((_, i) => i % frames.length === at || i % 3 === 0).map((service, i) => frame.replace('X', service).replace('D', DAYS[i % DAYS.length] ?? '')));
const CATALOGUE = [
  { name: 'deploy', examples: sentences('deploy X D', 'ship the new version of X D', 'roll X out D') },
  { name: 'restart', examples: sentences('restart X', 'please reboot X D', 'X hangs, bounce it') },
  { name: 'show_logs', examples: sentences('show me the logs of X', 'what does X write to its log', 'open the log of X since D') },
  { name: 'scale', examples: sentences('scale X to five instances', 'give X more machines D', 'X needs ten replicas') },
  { name: 'silence', examples: sentences('mute the alerts of X', 'no more pages about X until D', 'silence X') },
];

describe('describeClassifier', () => {
  it('estimates how much will be answered, and how rightly', () => {
    const [estimate, ...others] = notes(CATALOGUE);
    assert.match(estimate ?? '', /^warning intents: estimated by cross-validation: (9\d|100) % of requests are answered locally, (9\d|100) % of those rightly; of what no intent covers, \d+ % is left unanswered$/);
    assert.deepEqual(others, []);
  });

  it('names intents that are taken for each other, with the examples', () => {
    const twin = { name: 'reboot', examples: CATALOGUE[1]?.examples.map((text) => text.replace('restart', 'restart now').replace('please', 'kindly')) ?? [] };
    const pair = notes([...CATALOGUE, twin]).find((note) => note.includes('are taken for'));
    assert.match(pair ?? '', /^warning intents\[\d\]\.examples: \d+ of its examples are taken for (?:reboot|restart): ".+"; say what sets the two apart/);
  });

  it('says that thresholds are unreliable with few examples, and with examples that have nothing in common', () => {
    assert.deepEqual(notes(CATALOGUE.map(({ name, examples }) => ({ name, examples: examples.slice(0, 3) }))), ['warning intents: 15 examples in all: thresholds are unreliable below about 100']);
    let word = 0;
    const scattered = CATALOGUE.map(({ name }) => ({ name, examples: Array.from({ length: 24 }, () => ((word += 1) * 2_654_435_761 % 4_294_967_296).toString(36)) }));
    assert.ok(notes(scattered).some((note) => note.includes('are recognised from the others (65 % are wanted)')));
  });
});
