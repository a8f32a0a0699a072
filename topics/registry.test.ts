import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { STAGES } from '../schemas/generated/stages.ts';
import { loadRegistry, parseTopic } from './load-registry.ts';
import { checkRegistry, FUNCTIONS, registry, STAGE_TOPICS, subscriptionsOf, topicNamed, topicOfDeadLetters, TopicRegistryError, type TopicSpec } from './registry.ts';

const schemas = join(import.meta.dirname, '../schemas');
const change = (name: string, changes: object): TopicSpec[] =>
  registry.topics.map((topic) => (topic.name === name ? { ...topic, ...changes } : topic));

describe('topic registry', () => {
  it('imports every topic file there is', () => {
    const byName = (topics: readonly TopicSpec[]) => topics.toSorted((a, b) => a.name.localeCompare(b.name));
    assert.deepEqual(byName(registry.topics), byName(loadRegistry().topics));
  });

  it('knows the pipeline', () => {
    assert.deepEqual(STAGE_TOPICS, STAGES);
    assert.equal(topicNamed('chunk').message, 'chunk.message');
    assert.throws(() => topicNamed('nonsense'), TopicRegistryError);
    assert.deepEqual(subscriptionsOf('chunk').map(({ name }) => name), ['chunk']);
    assert.equal(subscriptionsOf().length, registry.topics.length);
    assert.equal(topicOfDeadLetters('chunk-dead')?.name, 'chunk');
    assert.equal(topicOfDeadLetters('chunk'), undefined);
  });

  it('knows every function, and each has its folder', () => {
    const built = FUNCTIONS.filter((name) => name !== 'gateway');
    const folders = readdirSync(join(schemas, '../functions')).filter((name) => existsSync(join(schemas, '../functions', name, 'index.ts')));
    assert.deepEqual(built.toSorted(), folders.toSorted());
  });

  for (const topic of registry.topics) {
    it(`names only examples that exist: ${topic.name}`, () => {
      for (const example of topic.examples) assert.ok(existsSync(join(schemas, 'examples', example)), example);
      if (topic.examples.length > 0) assert.ok(existsSync(join(schemas, `${topic.message}.schema.json`)), topic.message);
    });
  }

  const faults: readonly (readonly [name: string, topics: () => readonly TopicSpec[], message: RegExp])[] = [
    ['a topic twice', () => [...registry.topics, topicNamed('chunk')], /the topic chunk exists twice/],
    ['a subscription twice', () => change('chunk', { subscriptions: topicNamed('intent').subscriptions }), /the subscription intent exists twice/],
    ['an unknown producer', () => change('chunk', { producers: ['nobody'] }), /chunk: no function is named nobody/],
    ['an unknown subscriber', () => change('chunk', { subscriptions: [{ ...topicNamed('chunk').subscriptions[0], function: 'nobody' }] }), /no function is named nobody/],
    ['another’s dead letters', () => change('chunk', { deadLetter: topicNamed('intent').deadLetter }), /must go to chunk-dead/],
    ['another’s message', () => change('chunk', { message: 'intent.message' }), /must be chunk.message/],
    ['fusion with an unknown topic', () => change('chunk', { fusedWith: 'nothing' }), /no topic is named nothing/],
    ['an inverted back-off', () => change('chunk', { subscriptions: [{ ...topicNamed('chunk').subscriptions[0], minRetryDelayMs: 9e5 }] }), /minimum above its maximum/],
    ['a function that outlives its deadline', () => change('chunk', { functionSettings: { ...topicNamed('chunk').functionSettings, timeoutSeconds: 300 } }), /may still run/],
    ['concurrency on part of a CPU', () => change('chunk', { functionSettings: { ...topicNamed('chunk').functionSettings, cpu: 0.5 } }), /needs a whole CPU/],
  ];
  for (const [name, topics, message] of faults) {
    it(`refuses ${name}`, () => {
      assert.throws(() => checkRegistry({ topics: topics() }), (error) => error instanceof TopicRegistryError && message.test(error.message));
    });
  }
});

describe('topic schema', () => {
  const valid = (): Record<string, unknown> => structuredClone(topicNamed('chunk')) as unknown as Record<string, unknown>;

  /** Every object in the value, with its path. */
  function objectsIn(value: unknown, path = ''): readonly (readonly [string, Record<string, unknown>])[] {
    if (typeof value !== 'object' || value === null) return [];
    const below = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`));
    return Array.isArray(value) ? below : [[path || '/', value as Record<string, unknown>], ...below];
  }

  for (const [path] of objectsIn(valid())) {
    it(`refuses an unknown key at ${path}`, () => {
      const topic = valid();
      const target = objectsIn(topic).find(([at]) => at === path)?.[1] as Record<string, unknown>;
      target['unknownKey'] = true;
      assert.throws(() => parseTopic('chunk.json', topic), /must NOT have additional properties.*unknownKey/);
    });
  }

  for (const [path, object] of objectsIn(valid())) {
    for (const key of Object.keys(object).filter((name) => name !== '$schema')) {
      it(`refuses a topic without ${path}.${key}`, () => {
        const topic = valid();
        const target = objectsIn(topic).find(([at]) => at === path)?.[1] as Record<string, unknown>;
        delete target[key];
        assert.throws(() => parseTopic('chunk.json', topic), TopicRegistryError);
      });
    }
  }

  it('accepts fusion', () => {
    assert.equal(parseTopic('chunk.json', { ...valid(), fusedWith: 'summarize' }).fusedWith, 'summarize');
  });
});
