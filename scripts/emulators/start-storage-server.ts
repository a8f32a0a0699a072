/** The part of Cloud Storage's JSON API that its client library uses for whole objects sent in one request, in memory. */
import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CRC32C } from '@google-cloud/storage';
import { readBody, serveHttp } from './serve-http.ts';

/** Done to the next request that changes or reads an object. */
export interface StorageFault {
  readonly status: number;
  /** `before`: nothing happens but the answer; `after`: it is carried out, and only the answer is lost. */
  readonly when: 'before' | 'after';
}

export interface StorageServer {
  /** For the client's `apiEndpoint`. */
  readonly url: string;
  readonly requests: number;
  fail(...faults: readonly StorageFault[]): void;
  stop(): Promise<void>;
}

interface StoredObject { readonly bytes: Buffer; readonly contentType: string; readonly generation: string }
interface Answer { readonly status: number; readonly body?: object | Buffer; readonly headers?: Record<string, string> }
interface Upload { readonly bucket: string; readonly name: string; readonly precondition: string | null; readonly contentType: string }

const MAX_RESULTS = 1_000;

export async function startStorageServer(): Promise<StorageServer> {
  const objects = new ObjectTable();
  const faults: StorageFault[] = [];
  let requests = 0;

  const route = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const [, area, bucket = '', name] = /^\/(upload\/storage|storage)\/v1\/b\/([^/]+)\/o(?:\/(.+))?$/.exec(url.pathname) ?? [];
    const body = await readBody(request);
    if (area === 'upload/storage') return upload(request, url, bucket, body);
    if (area !== 'storage') return problem(404, 'No such route');
    if (request.method === 'GET' && name === undefined) return objects.list(bucket, url.searchParams);
    const object = name === undefined ? undefined : objects.get(bucket, decodeURIComponent(name));
    if (!object || name === undefined) return problem(404, 'No such object');
    if (request.method === 'DELETE') return objects.delete(bucket, decodeURIComponent(name));
    return url.searchParams.get('alt') === 'media' ? media(object) : { status: 200, body: resource(bucket, decodeURIComponent(name), object) };
  };

  const upload = (request: IncomingMessage, url: URL, bucket: string, body: Buffer): Answer => {
    if (url.searchParams.get('uploadType') !== 'multipart') return problem(400, 'Only multipart uploads are known here');
    const [metadata, content] = splitMultipart(body, String(request.headers['content-type']));
    const described = JSON.parse(metadata.toString()) as { name?: string; contentType?: string };
    const name = url.searchParams.get('name') ?? described.name ?? '';
    return objects.put({ bucket, name, precondition: url.searchParams.get('ifGenerationMatch'), contentType: described.contentType ?? 'application/octet-stream' }, content);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests++;
    const fault = faults.shift();
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    let result = fault?.when === 'before' ? problem(fault.status, 'Fault') : await route(request, url);
    if (fault?.when === 'after') result = problem(fault.status, 'Fault');
    const isBytes = Buffer.isBuffer(result.body);
    response.writeHead(result.status, { ...(result.body && !isBytes && { 'content-type': 'application/json' }), ...result.headers });
    response.end(isBytes ? result.body : result.body && JSON.stringify(result.body));
  };

  const server = await serveHttp(answer);
  return {
    url: server.url,
    get requests() {
      return requests;
    },
    fail: (...next) => void faults.push(...next),
    stop: server.stop,
  };
}

class ObjectTable {
  readonly #buckets = new Map<string, Map<string, StoredObject>>();
  #generation = 1;

  get(bucket: string, name: string): StoredObject | undefined {
    return this.#of(bucket).get(name);
  }

  put({ bucket, name, precondition, contentType }: Upload, bytes: Buffer): Answer {
    const current = this.get(bucket, name)?.generation ?? '0';
    if (precondition !== null && precondition !== current) return problem(412, 'At least one of the pre-conditions you specified did not hold.');
    const object = { bytes, contentType, generation: String(this.#generation++) };
    this.#of(bucket).set(name, object);
    return { status: 200, body: resource(bucket, name, object) };
  }

  delete(bucket: string, name: string): Answer {
    this.#of(bucket).delete(name);
    return { status: 204 };
  }

  list(bucket: string, query: URLSearchParams): Answer {
    const from = query.get('pageToken') ?? '';
    const limit = Math.min(Number(query.get('maxResults') ?? MAX_RESULTS), MAX_RESULTS);
    const names = [...this.#of(bucket).keys()].filter((name) => name.startsWith(query.get('prefix') ?? '') && name >= from).sort();
    const items = names.slice(0, limit).map((name) => resource(bucket, name, this.get(bucket, name) as StoredObject));
    const next = names[limit];
    return { status: 200, body: { kind: 'storage#objects', ...(items.length > 0 && { items }), ...(next !== undefined && { nextPageToken: next }) } };
  }

  #of(bucket: string): Map<string, StoredObject> {
    const objects = this.#buckets.get(bucket) ?? new Map<string, StoredObject>();
    this.#buckets.set(bucket, objects);
    return objects;
  }
}

function resource(bucket: string, name: string, { bytes, contentType, generation }: StoredObject): object {
  return {
    kind: 'storage#object', id: `${bucket}/${name}/${generation}`, bucket, name, generation, metageneration: '1', contentType,
    size: String(bytes.length), crc32c: crc32c(bytes), md5Hash: hash('md5', bytes, 'base64'),
  };
}

function media({ bytes, contentType, generation }: StoredObject): Answer {
  return {
    status: 200,
    body: bytes,
    headers: {
      'content-type': contentType, 'content-length': String(bytes.length), 'x-goog-generation': generation,
      'x-goog-hash': `crc32c=${crc32c(bytes)},md5=${hash('md5', bytes, 'base64')}`, 'x-goog-stored-content-encoding': 'identity',
    },
  };
}

function crc32c(bytes: Buffer): string {
  const sum = new CRC32C();
  sum.update(bytes);
  return sum.toString();
}

function problem(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message, errors: [{ domain: 'global', reason: 'fault', message }] } } };
}

/** The two parts of a `multipart/related` body. */
function splitMultipart(body: Buffer, contentType: string): readonly [Buffer, Buffer] {
  const boundary = `--${/boundary="?([^";]+)"?/.exec(contentType)?.[1]}`;
  const parts: Buffer[] = [];
  let start = body.indexOf(boundary) + boundary.length;
  for (let end = body.indexOf(`\r\n${boundary}`, start); end >= 0; end = body.indexOf(`\r\n${boundary}`, start)) {
    parts.push(body.subarray(body.indexOf('\r\n\r\n', start) + 4, end));
    start = end + boundary.length + 2;
  }
  return [parts[0] ?? Buffer.alloc(0), parts[1] ?? Buffer.alloc(0)];
}
