/** Describes events, the WebSocket and the internal topics as AsyncAPI 3.0, from the schemas and the topic registry. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesOf } from '../examples.ts';
import type { JsonSchema, SchemaFile } from './load-schemas.ts';
import { flattenSchemas } from './load-schemas.ts';
import { reachableSchemas } from './reachable-schemas.ts';

type Schemas = ReadonlyMap<string, SchemaFile>;
type Json = { [key: string]: unknown };

/** What the description needs of a topic file. */
export interface TopicFile {
  readonly name: string;
  readonly description: string;
  /** Name of the message schema. */
  readonly message: string;
  readonly orderingEnabled: boolean;
}

const PREFIX = '#/components/schemas/';
const SESSION_PARAMETER = { sessionId: { description: 'The session.' } };
const SOCKET_REQUESTS = ['frame', 'frames.request'];
const SOCKET_ANSWERS = ['frames.answer', 'problem'];
const SOCKET_QUERY = {
  type: 'object',
  properties: {
    access_token: { type: 'string', description: 'The session token, where no Authorization header can be set, as in a browser.' },
    after: { type: 'string', maxLength: 1024, description: 'Cursor of the last event seen; without it events come from the start.' },
    types: { type: 'string', maxLength: 1024, description: 'Only these event types, separated by commas.' },
  },
};
const SOCKET_DESCRIPTION = 'Text messages of JSON. Limits, checks and answers are those of `POST /frames`; a refused message leaves the socket open. An answer has `accepted` or `code`, an event has `specversion`. '
  + 'The server pings, and closes with 1000 after `session.closed` or the end of the log, 1001 when it stops (come back with `after`), 1003 for a binary message, '
  + '1009 for one over 1 MiB, 4401 when the token expires, 4408 when the client reads or answers too slowly.';

export function generateAsyncApi(schemas: Schemas, topics: readonly TopicFile[] = readTopics()): string {
  const events = [...schemas.keys()].filter((name) => name.endsWith('.event'));
  const messages = Object.fromEntries([...events, ...SOCKET_REQUESTS, ...SOCKET_ANSWERS, ...topics.map((topic) => topic.message)].map((name) => [key(name), messageOf(schemas, name)]));
  const eventMessages = references(events);
  const channels: { [name: string]: Json } = {
    sessionEvents: {
      address: '/v1/sessions/{sessionId}/events', title: "A session's events", parameters: SESSION_PARAMETER, servers: [{ $ref: '#/servers/api' }], messages: eventMessages,
      description: 'Server-sent events: `id` is the cursor, `event` the type, `data` the event on one line. A client that comes back with `Last-Event-ID` misses nothing and sees nothing twice.',
    },
    sessionSocket: {
      address: '/v1/sessions/{sessionId}/ws', title: 'Frames in, events out', parameters: SESSION_PARAMETER, servers: [{ $ref: '#/servers/socket' }],
      messages: { ...references([...SOCKET_REQUESTS, ...SOCKET_ANSWERS]), ...eventMessages }, description: SOCKET_DESCRIPTION,
      bindings: { ws: { method: 'GET', query: SOCKET_QUERY, bindingVersion: '0.1.0' } },
    },
    ...Object.fromEntries(topics.map(({ name, description, message }) => [channelOf(name), {
      address: name, description, servers: [{ $ref: '#/servers/topics' }], messages: references([message]),
    }])),
  };
  const operations = {
    sendEvents: operation('send', 'sessionEvents', 'Events, as they are committed.', events),
    receiveSocketFrames: operation('receive', 'sessionSocket', 'Frames, as they are said: one, or several together.', SOCKET_REQUESTS),
    sendSocketAnswers: operation('send', 'sessionSocket', 'One answer to each message, in order: how many frames were taken, or why none was.', SOCKET_ANSWERS),
    sendSocketEvents: operation('send', 'sessionSocket', 'The same events as on the event stream, each with its `cursor`.', events),
    ...Object.fromEntries(topics.map(({ name, message, orderingEnabled }) => {
      const summary = orderingEnabled ? 'At least once; messages of one session in order.' : 'At least once, in any order.';
      return [key(`receive.${name}`), operation('receive', channelOf(name), summary, [message])];
    })),
  };
  const named = flattenSchemas(schemas, (typeName) => ({ $ref: PREFIX + typeName }));
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'AGI Egg', version: '1.0.0', description: 'The events that clients read, and the messages between stages. Events are CloudEvents 1.0 JSON.' },
    defaultContentType: 'application/json',
    servers: {
      api: { host: '127.0.0.1:8787', protocol: 'http', description: 'Embedded mode.', security: [{ $ref: '#/components/securitySchemes/bearer' }] },
      socket: { host: '127.0.0.1:8787', protocol: 'ws', description: 'Embedded mode.', security: [{ $ref: '#/components/securitySchemes/bearer' }] },
      topics: { host: 'pubsub.googleapis.com', protocol: 'googlepubsub', description: 'Between stages; the session id is the ordering key. In embedded mode a queue in SQLite.' },
    },
    channels,
    operations,
    components: {
      messages,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A token with roles, or the session token.' } },
      schemas: withoutDiscriminators(reachableSchemas(named, messages, PREFIX)),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The topic registry, sorted by file. */
export function readTopics(folder = path.join(import.meta.dirname, '../../topics')): TopicFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json')).toSorted();
  return files.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as TopicFile);
}

function messageOf(schemas: Schemas, name: string): Json {
  const schema = schemas.get(name)?.schema;
  if (!schema?.title) throw new Error(`there is no schema ${name}`);
  const examples = examplesOf(name).filter((example) => example.valid);
  return {
    name: name.replace(/\.event$/, ''), title: schema.title, ...(schema.description !== undefined && { summary: schema.description }),
    payload: { $ref: PREFIX + schema.title },
    examples: examples.map(({ title, value }) => ({ name: title.split('/').at(-1), payload: value })),
  };
}

function operation(action: 'send' | 'receive', channel: string, summary: string, messages: readonly string[]): Json {
  return { action, channel: { $ref: `#/channels/${channel}` }, summary, messages: messages.map((name) => ({ $ref: `#/channels/${channel}/messages/${key(name)}` })) };
}

function references(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [key(name), { $ref: `#/components/messages/${key(name)}` }]));
}

function channelOf(topic: string): string {
  return key(`${topic}.topic`);
}

/** `session.opened.event` as a key: `sessionOpenedEvent`. */
function key(name: string): string {
  return name.replace(/[^A-Za-z0-9]+(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

/** AsyncAPI's `discriminator` is a bare name, and its `oneOf` is exact without it. */
function withoutDiscriminators(node: unknown): JsonSchema {
  if (Array.isArray(node)) return node.map(withoutDiscriminators) as unknown as JsonSchema;
  if (node === null || typeof node !== 'object') return node as JsonSchema;
  const entries = Object.entries(node).filter(([name, part]) => name !== 'discriminator' || typeof (part as Json).propertyName !== 'string');
  return Object.fromEntries(entries.map(([name, part]) => [name, withoutDiscriminators(part)]));
}
