/** Makes the registry's topics and ordered push subscriptions, as Terraform does in the cloud. Over REST, with what exists left alone. */
import type { TopicRegistry } from '../../topics/registry.ts';

export interface CreateTopicsOptions {
  /** `http://HOST:PORT` of the emulator. */
  readonly endpoint: string;
  readonly projectId: string;
  readonly registry: TopicRegistry;
  /** Where a function takes its pushes. */
  readonly pushUrl: (functionName: string) => string;
  /** Topics without subscriptions, for actions. */
  readonly further?: readonly string[];
}

export async function createTopics({ endpoint, projectId, registry, pushUrl, further = [] }: CreateTopicsOptions): Promise<void> {
  const project = `projects/${projectId}`;
  const dead = registry.topics.map(({ deadLetter }) => deadLetter);
  const names = [...registry.topics.map(({ name }) => name), ...dead.map(({ topic }) => topic), ...further];
  await Promise.all(names.map((name) => put(`${project}/topics/${name}`, {})));
  await Promise.all(dead.map(({ topic, subscription }) => put(`${project}/subscriptions/${subscription}`, { topic: `${project}/topics/${topic}` })));
  await Promise.all(registry.topics.flatMap((topic) => topic.subscriptions.map((spec) => put(`${project}/subscriptions/${spec.name}`, {
    topic: `${project}/topics/${topic.name}`,
    enableMessageOrdering: topic.orderingEnabled,
    ackDeadlineSeconds: spec.ackDeadlineSeconds,
    pushConfig: { pushEndpoint: pushUrl(spec.function) },
    retryPolicy: { minimumBackoff: seconds(spec.minRetryDelayMs), maximumBackoff: seconds(spec.maxRetryDelayMs) },
    deadLetterPolicy: { deadLetterTopic: `${project}/topics/${topic.deadLetter.topic}`, maxDeliveryAttempts: spec.maxDeliveryAttempts },
  }))));

  async function put(path: string, body: object): Promise<void> {
    const response = await fetch(`${endpoint}/v1/${path}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok && response.status !== 409) throw new Error(`the Pub/Sub emulator refuses ${path}: ${response.status} ${await response.text()}`);
  }
}

function seconds(milliseconds: number): string {
  return `${milliseconds / 1000}s`;
}
