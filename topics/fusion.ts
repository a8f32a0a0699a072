/** Which topics' functions run in one process and hand their outputs on directly: marked in the registry, or said for one deployment. */
import { registry as system, type TopicRegistry, TopicRegistryError } from './registry.ts';

/** From each topic to the one that its function hands on to. */
export type Fusion = ReadonlyMap<string, string>;

/**
 * @param override runs instead of the registry's marks, as `ingest>transcribe>chunk,resolve>dispatch`; `none` for no fusion
 * @throws {TopicRegistryError} for an unknown topic, or one that is fused with two others
 */
export function fusionOf(registry: TopicRegistry = system, override?: string): Fusion {
  const pairs = override ? pairsIn(override) : registry.topics.flatMap(({ name, fusedWith }) => (fusedWith ? [[name, fusedWith] as const] : []));
  const fusion = new Map<string, string>();
  for (const [from, to] of pairs) {
    for (const name of [from, to]) if (!registry.topics.some((topic) => topic.name === name)) throw new TopicRegistryError(`fusion: no topic is named ${name}`);
    if (fusion.has(from)) throw new TopicRegistryError(`fusion: ${from} is fused twice`);
    fusion.set(from, to);
    if (runOf(from, fusion).length > fusion.size + 1) throw new TopicRegistryError(`fusion: ${from} is fused with itself`);
  }
  return fusion;
}

/** The topic and those that are handed its outputs, one from the other. */
export function runOf(topic: string, fusion: Fusion): readonly string[] {
  const run = [topic];
  for (let next = fusion.get(topic); next !== undefined; next = fusion.get(next)) {
    run.push(next);
    if (run.length > fusion.size + 1) break;
  }
  return run;
}

function pairsIn(text: string): (readonly [string, string])[] {
  if (text === 'none') return [];
  return text.split(',').flatMap((run) => {
    const names = run.split('>').map((name) => name.trim());
    return names.slice(1).map((name, at) => [names[at] as string, name] as const);
  });
}
