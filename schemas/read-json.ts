/** Reads a request's JSON body strictly: type, size while it streams in, UTF-8, JSON. */
import { HttpProblem } from './http-problem.ts';

export interface ReadJsonOptions {
  /** 1 MiB unless told. */
  readonly maxBytes?: number;
  /** What an empty body stands for; without it an empty body is refused. */
  readonly whenEmpty?: unknown;
}

const MEBIBYTE = 1_048_576;
/** So many times the permitted size is read and dropped of a body that is refused. */
const DISCARDED_TIMES = 16;

/** @throws {HttpProblem} 415, 413 PAYLOAD_TOO_LARGE, 400 MALFORMED_UTF8, 400 MALFORMED_JSON */
export async function readJson(request: Request, options: ReadJsonOptions = {}): Promise<unknown> {
  const type = request.headers.get('content-type');
  const mayBeEmpty = 'whenEmpty' in options;
  if (!isJson(type) && !(mayBeEmpty && type === null)) {
    throw new HttpProblem('UNSUPPORTED_MEDIA_TYPE', 'send application/json', { headers: { 'accept-post': 'application/json' } });
  }
  const text = await readText(request, options.maxBytes ?? MEBIBYTE);
  if (text.trim() === '' && mayBeEmpty) return options.whenEmpty;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, which may be what a person said.
    throw new HttpProblem('MALFORMED_JSON', text.trim() === '' ? 'the body is empty' : 'the body is not valid JSON');
  }
}

function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';').map((part) => part.trim());
  if (type !== 'application/json') return false;
  return parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter));
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () => new HttpProblem('PAYLOAD_TOO_LARGE', `the body may have at most ${maxBytes} bytes`);
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  if (!request.body) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body.getReader();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      // Counted as it comes: the declared length is only a claim.
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    void discard(reader, DISCARDED_TIMES * maxBytes);
    if (error instanceof HttpProblem) throw error;
    if (error instanceof TypeError && (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new HttpProblem('MALFORMED_UTF8', 'the body is not valid UTF-8');
    }
    throw new HttpProblem('MALFORMED_JSON', 'the body could not be read to its end', { cause: error });
  }
}

/** A connection that still holds a body is closed by the host, maybe under the client's next request; so the rest is taken off it. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<void> {
  try {
    for (let size = 0; size <= maxBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The client is gone, and nothing is left to read.
  }
}
