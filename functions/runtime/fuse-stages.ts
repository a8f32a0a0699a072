/**
 * Fusion: a stage's outputs are handed straight to the next stage in the same process, after the commit and before the
 * acknowledgement. The ledger makes it safe: when the process dies in between, the first message is delivered again, finds its
 * ledger entry and hands the same outputs on, which the next stage drops as far as it has seen them. Over a store that commits
 * in groups the stages of a run share a transaction, as far as they wait for nothing else.
 *
 * A fused stage that fails for now fails the delivery that caused it, because nothing else would keep the session's order.
 */
import type { CompleteMessage, Delivery, OutgoingMessage } from '../../topics/bus.ts';
import { type Fusion, runOf } from '../../topics/fusion.ts';
import { subscriptionsOf } from '../../topics/registry.ts';
import { createStage, type HandOn, type Stage, type StageRuntime } from './create-stage.ts';
import { stageAfter } from './pipeline.ts';
import type { StageDefinition } from './stage.ts';

/** The stages by name, wired to each other as far as they are fused. A stage that is fused with one that is not here publishes. */
export function fuseStages(definitions: readonly StageDefinition<unknown, unknown>[], runtime: StageRuntime, fusion: Fusion): ReadonlyMap<string, Stage> {
  const stages = new Map<string, Stage>();
  for (const definition of definitions) stages.set(definition.name, createStage(definition, { ...runtime, ...handOnOf(definition.name) }));
  return stages;

  /** The stages fused behind this one, as far as they are here, with their subscriptions. */
  function runFrom(name: string): ReadonlyMap<string, string> {
    const run = new Map<string, string>();
    for (const topic of runOf(name, fusion).slice(1)) {
      const subscription = subscriptionsOf(topic)[0]?.name;
      if (subscription === undefined || !definitions.some((definition) => definition.name === topic)) break;
      run.set(topic, subscription);
    }
    return run;
  }

  function handOnOf(name: string): { readonly handOn?: HandOn } {
    // All of the run: what a redelivered message hands on again may be the output of a later stage that had joined its commit.
    const run = runFrom(name);
    if (run.size === 0) return {};
    return {
      async handOn(outputs, { attempt, signal, basis }) {
        const others = outputs.filter(({ topic }) => !run.has(topic));
        if (others.length > 0) await runtime.publisher.publish(others, basis);
        for (const output of outputs) {
          const subscription = run.get(output.topic);
          if (subscription !== undefined) await stages.get(output.topic)?.deliver(delivered(output, subscription, attempt, runtime.clock.now()), signal, basis);
        }
      },
    };
  }
}

/**
 * For a process that runs all stages: each hands on to the next unless that one reaches outside. What comes from outside
 * fails, is tried again and given up under its own name, and holds up no stage before it.
 */
export function runsInside(definitions: readonly StageDefinition<unknown, unknown>[]): string {
  const inside = new Set(definitions.filter(({ reachesOutside }) => !reachesOutside).map(({ name }) => name));
  const pairs = definitions.map(({ name }) => [name, stageAfter(name)] as const).filter(([, next]) => next !== undefined && inside.has(next));
  return pairs.length === 0 ? 'none' : pairs.map((pair) => pair.join('>')).join(',');
}

function delivered(message: OutgoingMessage, subscription: string, attempt: number, publishedAt: number): Delivery {
  return { subscription, message: message.attributes ? (message as CompleteMessage) : { ...message, attributes: {} }, attempt, publishedAt };
}
