/** Reads a folder of topic files with every check, for tests and tools. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkRegistry, TopicRegistryError, type TopicRegistry, type TopicSpec } from './registry.ts';
import schema from './topic.schema.json' with { type: 'json' };

const validate = new Ajv2020({ allErrors: true }).compile<TopicSpec>(schema);

/** One topic file's content. @throws {TopicRegistryError} with each fault and its path. */
export function parseTopic(file: string, content: unknown): TopicSpec {
  if (validate(content)) return content;
  const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
  throw new TopicRegistryError(`${file}:\n${faults.join('\n')}`);
}

/** @throws {TopicRegistryError} */
export function loadRegistry(folder: string = import.meta.dirname): TopicRegistry {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'topic.schema.json').sort();
  const topics = files.map((file) => {
    const topic = parseTopic(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (file !== `${topic.name}.json`) throw new TopicRegistryError(`${file} holds the topic ${topic.name}`);
    return topic;
  });
  return checkRegistry({ topics });
}
