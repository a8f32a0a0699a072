/**
 * The registry of topics: one JSON file each, read by the runners, the tests and Terraform alike.
 *
 * Imported statically (`topic-files.ts`), because the gateway also runs where there is no file system; `load-registry.ts` reads a folder.
 */
import notify from './notify.json' with { type: 'json' };
import { topicFiles } from './topic-files.ts';

export interface SubscriptionSpec {
  readonly name: string;
  /** The function that the messages are delivered to. */
  readonly function: string;
  readonly ackDeadlineSeconds: number;
  readonly minRetryDelayMs: number;
  readonly maxRetryDelayMs: number;
  readonly maxDeliveryAttempts: number;
}

export interface FunctionSettings {
  readonly memoryMiB: number;
  readonly cpu: number;
  readonly concurrency: number;
  readonly minInstances: number;
  readonly maxInstances: number;
  readonly timeoutSeconds: number;
}

export interface TopicSpec {
  readonly name: string;
  readonly description: string;
  /** The function whose authors answer for the message schema. */
  readonly owner: string;
  /** Name of the message schema. */
  readonly message: string;
  readonly orderingEnabled: boolean;
  readonly retentionSeconds: number;
  readonly producers: readonly string[];
  readonly subscriptions: readonly SubscriptionSpec[];
  readonly deadLetter: { readonly topic: string; readonly subscription: string; readonly retentionSeconds: number };
  /** Files below `schemas/examples`. */
  readonly examples: readonly string[];
  readonly functionSettings: FunctionSettings;
  /** The topic whose function is handed this one's outputs directly, in the same process. */
  readonly fusedWith?: string;
}

export interface TopicRegistry { readonly topics: readonly TopicSpec[] }

/** Functions that publish or subscribe: those behind a topic, and those that no topic leads to. */
export const FUNCTIONS: readonly string[] = [...new Set(topicFiles.flatMap(({ subscriptions }) => subscriptions.map((subscription) => subscription.function))), 'gateway', 'api', 'sweep'];

export class TopicRegistryError extends Error {
  readonly code = 'TOPIC_REGISTRY_INVALID';
  override readonly name = 'TopicRegistryError';
}

/** This system's topics. */
export const registry: TopicRegistry = checkRegistry({ topics: topicFiles });

/** The stages' topics in the order in which a message passes them: each is published by the function of the one before. */
export const STAGE_TOPICS: readonly string[] = pipelineOf(registry);

/** What people are told of. */
export const NOTIFY_TOPIC: string = notify.name;

/** @throws {TopicRegistryError} when there is none. */
export function topicNamed(name: string, { topics }: TopicRegistry = registry): TopicSpec {
  const topic = topics.find((candidate) => candidate.name === name);
  if (!topic) throw new TopicRegistryError(`No topic is named ${name}`);
  return topic;
}

/** Subscriptions of one topic, or all. */
export function subscriptionsOf(topic?: string, { topics }: TopicRegistry = registry): readonly SubscriptionSpec[] {
  return topics.filter(({ name }) => topic === undefined || name === topic).flatMap(({ subscriptions }) => subscriptions);
}

/** The topic that a dead-letter topic belongs to; undefined for any other name. */
export function topicOfDeadLetters(deadLetterTopic: string, { topics }: TopicRegistry = registry): TopicSpec | undefined {
  return topics.find(({ deadLetter }) => deadLetter.topic === deadLetterTopic);
}

/** Everything that a schema of one file cannot see. @throws {TopicRegistryError} naming each fault. */
export function checkRegistry(candidate: TopicRegistry): TopicRegistry {
  const { topics } = candidate;
  const faults = [
    ...repeatsOf('topic', topics.map(({ name }) => name)),
    ...repeatsOf('subscription', subscriptionsOf(undefined, candidate).map(({ name }) => name)),
    ...topics.flatMap((topic) => faultsOf(topic, candidate).map((fault) => `${topic.name}: ${fault}`)),
  ];
  if (faults.length > 0) throw new TopicRegistryError(`The topic registry is invalid:\n${faults.join('\n')}`);
  return candidate;
}

function faultsOf(topic: TopicSpec, { topics }: TopicRegistry): string[] {
  const named = [topic.owner, ...topic.producers, ...topic.subscriptions.map((subscription) => subscription.function)];
  const faults = named.filter((name) => !FUNCTIONS.includes(name)).map((name) => `no function is named ${name}`);
  const dead = `${topic.name}-dead`;
  if (topic.deadLetter.topic !== dead || topic.deadLetter.subscription !== dead) faults.push(`its dead letters must go to ${dead}`);
  if (topic.message !== `${topic.name}.message`) faults.push(`its message schema must be ${topic.name}.message`);
  if (topic.fusedWith !== undefined && !topics.some(({ name }) => name === topic.fusedWith)) faults.push(`no topic is named ${topic.fusedWith}`);
  for (const { name, minRetryDelayMs, maxRetryDelayMs, ackDeadlineSeconds } of topic.subscriptions) {
    if (minRetryDelayMs > maxRetryDelayMs) faults.push(`${name} retries with a minimum above its maximum`);
    if (ackDeadlineSeconds < topic.functionSettings.timeoutSeconds) faults.push(`${name} is given up while its function may still run`);
  }
  if (topic.functionSettings.concurrency > 1 && topic.functionSettings.cpu < 1) faults.push('concurrency above 1 needs a whole CPU');
  return faults;
}

function repeatsOf(kind: string, names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `the ${kind} ${name} exists twice`);
}

function pipelineOf({ topics }: TopicRegistry): readonly string[] {
  const line: string[] = [];
  let next = topics.find(({ producers }) => producers.includes('gateway'));
  while (next) {
    line.push(next.name);
    const from: readonly string[] = next.subscriptions.map((subscription) => subscription.function);
    next = topics.find(({ name, orderingEnabled, producers }) => orderingEnabled && !line.includes(name) && producers.some((producer) => from.includes(producer)));
  }
  return line;
}
