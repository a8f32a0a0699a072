/** Upstash's REST wire format in front of a real Redis: `POST /`, `/pipeline`, `/multi-exec`, bearer token, base64 answers. */
import { hash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createClient, RESP_TYPES } from 'redis';
import { readBody, serveHttp } from './serve-http.ts';

export interface RedisShim {
  readonly url: string;
  readonly token: string;
  /** Commands carried out so far. */
  readonly commands: number;
  /** Requests that arrived so far, answered or not. */
  readonly requests: number;
  /** Holds every request back for so long. */
  setDelay(milliseconds: number): void;
  /** Cuts the connection of every request. */
  setDown(down: boolean): void;
  /** Answers every request with 200 and a page that is no JSON, as a captive proxy does. */
  setGarbage(garbage: boolean): void;
  stop(): Promise<void>;
}

type Command = readonly (string | number)[];
interface Answer { readonly result?: unknown; readonly error?: string }

export async function startRedisShim(redisUrl: string): Promise<RedisShim> {
  const redis = createClient({ url: redisUrl, RESP: 2, commandOptions: { typeMapping: { [RESP_TYPES.SIMPLE_STRING]: String } } });
  redis.on('error', () => {});
  await redis.connect();
  const token = randomUUID();
  const scripts = new Map<string, string>();
  const count = { commands: 0, requests: 0 };
  const fault = { delay: 0, down: false, garbage: false };

  const run = async (command: Command): Promise<Answer> => {
    count.commands++;
    try {
      return { result: await redis.sendCommand(translateScripts(command.map(String), scripts)) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };
  const runTogether = async (commands: readonly Command[]): Promise<readonly Answer[]> => {
    const multi = redis.multi();
    for (const command of commands) multi.addCommand(translateScripts(command.map(String), scripts));
    count.commands += commands.length;
    return (await multi.execAsPipeline()).map((result) => ({ result }));
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    count.requests++;
    if (fault.down) {
      request.socket.destroy();
      return;
    }
    const body = await readBody(request);
    if (fault.delay > 0) await new Promise((resolve) => void setTimeout(resolve, fault.delay).unref());
    if (fault.garbage) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to this network</html>');
      return;
    }
    const send = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.headers.authorization !== `Bearer ${token}`) return send(401, { error: 'Unauthorized' });
    const encode = request.headers['upstash-encoding'] === 'base64' ? encoded : (value: Answer) => value;
    const parsed = JSON.parse(body.toString()) as Command | readonly Command[];
    if (request.url === '/pipeline') {
      const answers = await Promise.all((parsed as readonly Command[]).map(run));
      return send(200, answers.map(encode));
    }
    if (request.url === '/multi-exec') return send(200, (await runTogether(parsed as readonly Command[])).map(encode));
    const one = await run(parsed as Command);
    return send(one.error === undefined ? 200 : 400, encode(one));
  };

  const server = await serveHttp(answer);
  return {
    url: server.url,
    token,
    get commands() {
      return count.commands;
    },
    get requests() {
      return count.requests;
    },
    setDelay: (milliseconds) => void (fault.delay = milliseconds),
    setDown: (down) => void (fault.down = down),
    setGarbage: (garbage) => void (fault.garbage = garbage),
    async stop() {
      await server.stop();
      redis.destroy();
    },
  };
}

/** Upstash knows a script flag that Redis refuses; taken out, the script has another hash, so hashes are translated too. */
function translateScripts(command: readonly string[], scripts: Map<string, string>): string[] {
  const [name, script = '', ...rest] = command;
  if (name?.toLowerCase() === 'eval') {
    const plain = script.replace(/^#!lua flags=allow-key-locking\s*?\n/, '#!lua\n');
    scripts.set(hash('sha1', script), hash('sha1', plain));
    return ['eval', plain, ...rest];
  }
  if (name?.toLowerCase() === 'evalsha') return ['evalsha', scripts.get(script) ?? script, ...rest];
  return [...command];
}

function encoded({ result, error }: Answer): Answer {
  return error === undefined ? { result: toBase64(result) } : { error };
}

function toBase64(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toBase64);
  return typeof value === 'string' && value !== 'OK' ? Buffer.from(value).toString('base64') : value;
}
