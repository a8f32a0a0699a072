/**
 * For tests and benchmarks: a local server that speaks the wire format of the Gemini API and of Vertex (generateContent,
 * streamGenerateContent as server-sent events, embedContent, batchEmbedContents, predict), with the faults of the real one.
 * The types are the SDK's own.
 */
import type { Content, ContentEmbedding, FinishReason, GenerateContentResponse, GenerationConfig } from '@google/genai';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { estimateTokens } from '../tokens.ts';

/** A body of `generateContent`, as the SDK sends it. */
export interface GenerateBody {
  readonly contents: readonly Content[];
  readonly systemInstruction?: Content;
  readonly generationConfig?: GenerationConfig & { readonly responseJsonSchema?: Record<string, unknown> };
}

export interface AskedGemini {
  readonly model: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: GenerateBody;
  /** All text of the question but the instructions. */
  readonly text: string;
  /** Whether who asked has gone before the end of the answer. */
  hasLeft(): boolean;
}

export type GeminiReply =
  /** Text of the answer, or an object as JSON. */
  | { readonly answer: string | object; readonly finishReason?: `${FinishReason}`; readonly thinkingTokens?: number; readonly afterMs?: number;
      /** Time between its chunks; blanks without end behind it. */
      readonly everyMs?: number; readonly endless?: true }
  | { readonly fault: 'silent' | 'stalled' | 'overloaded' | 'cut' | 'stream_error' | 'blocked_prompt' | 'blocked_answer' | 'empty' | 'broken_body' | 'bad_key' | 'bad_request' | 'retired' }
  | { readonly fault: 'rate_limited'; readonly retryDelay?: string };

export interface FakeGemini {
  readonly baseUrl: string;
  readonly asked: AskedGemini[];
  /** The next replies, in order; the last one stays. A function replies to each question by itself. */
  reply(...replies: (GeminiReply | ((asked: AskedGemini) => GeminiReply))[]): void;
  close(): Promise<void>;
}

/** Google caches a beginning from about this many tokens on. */
const LEAST_CACHED_TOKENS = 1024;
const WORDS_PER_CHUNK = 3;
/** Of an answer that does not come to its end. */
const BEGINNING = JSON.stringify({ candidates: [{ content: { role: 'model', parts: [{ text: '{"intents": [' }] }, index: 0 }], usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 3, totalTokenCount: 13 } });

export async function startFakeGemini(): Promise<FakeGemini> {
  const asked: AskedGemini[] = [];
  const beginnings = new Set<string>();
  let replies: (GeminiReply | ((asked: AskedGemini) => GeminiReply))[] = [{ answer: {} }];

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const [, model = '', method = ''] = /models\/([^/:]+):(\w+)/.exec(request.url ?? '') ?? [];
      if (method === 'batchEmbedContents' || method === 'embedContent' || method === 'predict') return embed(request, response, { model, method, body });
      const question: AskedGemini = { model, method, path: request.url ?? '', headers: request.headers, body, text: textOf(body.contents), hasLeft: leaving(response) };
      asked.push(question);
      const scripted = replies.length > 1 ? replies.shift() : replies[0];
      const reply = (typeof scripted === 'function' ? scripted(question) : scripted) ?? { answer: {} };
      return void answer(response, question, reply, cachedTokens(beginnings, question));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });

  function embed(request: IncomingMessage, response: ServerResponse, { model, method, body }: { model: string; method: string; body: unknown }): void {
    asked.push({ model, method, path: request.url ?? '', headers: request.headers, body: body as GenerateBody, text: '', hasLeft: leaving(response) });
    const [scripted] = replies;
    const reply = typeof scripted === 'function' ? undefined : scripted;
    if (reply && 'fault' in reply) return fault(response, reply, false);
    if (method === 'predict') {
      const { instances, parameters } = body as { instances: { content: string }[]; parameters: { outputDimensionality: number } };
      return json(response, 200, { predictions: instances.map(({ content }) => ({ embeddings: { values: vectorOf(content, parameters.outputDimensionality), statistics: { token_count: estimateTokens(content) } } })) });
    }
    const { requests } = body as { requests: { content: Content; outputDimensionality?: number }[] };
    const embeddings: ContentEmbedding[] = requests.map(({ content, outputDimensionality = 3072 }) => ({ values: vectorOf(textOf([content]), outputDimensionality) }));
    json(response, 200, { embeddings });
  }

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    reply: (...next) => { replies = next; },
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

async function answer(response: ServerResponse, question: AskedGemini, reply: GeminiReply, cached: number): Promise<void> {
  const streamed = question.method === 'streamGenerateContent';
  if ('fault' in reply) return fault(response, reply, streamed);
  const { thinkingTokens = 0, afterMs = 0, everyMs = 0, endless = false } = reply;
  const text = typeof reply.answer === 'string' ? reply.answer : JSON.stringify(reply.answer);
  const prompt = estimateTokens(textOf([question.body.systemInstruction ?? {}]) + question.text);
  const usageAfter = (said: string) => ({
    promptTokenCount: prompt, candidatesTokenCount: estimateTokens(said), ...(cached > 0 ? { cachedContentTokenCount: cached } : {}),
    ...(thinkingTokens > 0 ? { thoughtsTokenCount: thinkingTokens } : {}), totalTokenCount: prompt + estimateTokens(said) + thinkingTokens,
  });
  const piece = (part: string, said: string, last: boolean) => ({
    candidates: [{ content: { role: 'model', parts: [{ text: part }] }, ...(last ? { finishReason: (reply.finishReason ?? 'STOP') as FinishReason } : {}), index: 0 }], usageMetadata: usageAfter(said), modelVersion: question.model,
  });
  if (afterMs > 0) await setTimeout(afterMs);
  const words = text.match(/\S+\s*|\s+/g) ?? [''];
  if (!streamed) {
    // It is sent when all of it is there.
    if (everyMs > 0) await setTimeout(everyMs * (Math.ceil(words.length / WORDS_PER_CHUNK) - 1));
    if (!endless) json(response, 200, piece(text, text, true));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let said = '';
  for (let start = 0; start < words.length && !question.hasLeft(); start += WORDS_PER_CHUNK) {
    if (start > 0 && everyMs > 0) await setTimeout(everyMs);
    const part = words.slice(start, start + WORDS_PER_CHUNK).join('');
    said += part;
    event(response, piece(part, said, !endless && start + WORDS_PER_CHUNK >= words.length));
  }
  if (!endless) return void response.end();
  while (!question.hasLeft()) {
    await setTimeout(Math.max(1, everyMs));
    said += '\n';
    event(response, piece('\n', said, false));
  }
}

function fault(response: ServerResponse, reply: Extract<GeminiReply, { fault: string }>, streamed: boolean): void {
  switch (reply.fault) {
    case 'silent': return;
    case 'overloaded': return problem(response, 503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.');
    case 'bad_key': return problem(response, 400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID', domain: 'googleapis.com' }]);
    case 'bad_request': return problem(response, 400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
    case 'retired': return problem(response, 404, 'NOT_FOUND', 'The model is not found for API version v1, or is not supported for generateContent.');
    case 'rate_limited': return problem(response, 429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', reply.retryDelay === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: reply.retryDelay }]);
    case 'blocked_prompt': return send(response, streamed, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' as never }, usageMetadata: { promptTokenCount: 10, totalTokenCount: 10 } });
    case 'blocked_answer': return send(response, streamed, { candidates: [{ finishReason: 'SAFETY' as FinishReason, index: 0 }], usageMetadata: { promptTokenCount: 10, totalTokenCount: 10 } });
    case 'empty': return send(response, streamed, { candidates: [{ content: { role: 'model', parts: [{ text: '' }] }, finishReason: 'STOP' as FinishReason, index: 0 }], usageMetadata: { promptTokenCount: 10, totalTokenCount: 10 } });
    case 'broken_body':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"candidates": [{"content": {"parts": [{"text": "{');
      return;
    case 'cut': {
      response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' });
      response.write(streamed ? `data: ${BEGINNING}\r\n\r\n` : BEGINNING.slice(0, 40), () => setImmediate(() => response.destroy()));
      return;
    }
    case 'stalled':
      response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' });
      response.write(streamed ? `data: ${BEGINNING}\r\n\r\n` : BEGINNING.slice(0, 40));
      return;
    case 'stream_error':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: ${JSON.stringify({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } })}\r\n\r\n`);
  }
}

function leaving(response: ServerResponse): () => boolean {
  let left = false;
  response.on('close', () => { left = !response.writableFinished; });
  return () => left;
}

function problem(response: ServerResponse, code: number, status: string, message: string, details: object[] = []): void {
  json(response, code, { error: { code, message, status, details } });
}

function send(response: ServerResponse, streamed: boolean, content: Partial<GenerateContentResponse>): void {
  if (!streamed) return json(response, 200, content);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  event(response, content);
  response.end();
}

function event(response: ServerResponse, content: object): void {
  response.write(`data: ${JSON.stringify(content)}\r\n\r\n`);
}

function json(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(content));
}

async function readBody(request: IncomingMessage): Promise<GenerateBody> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as GenerateBody;
}

function textOf(contents: readonly Content[]): string {
  return contents.flatMap(({ parts = [] }) => parts.map(({ text }) => text ?? '')).join('\n');
}

/** As implicit caching does: tokens of instructions that came before, when there are enough of them. */
function cachedTokens(beginnings: Set<string>, { model, body }: AskedGemini): number {
  const text = textOf([body.systemInstruction ?? {}]);
  const tokens = estimateTokens(text);
  const key = `${model}\n${text}`;
  if (tokens < LEAST_CACHED_TOKENS) return 0;
  if (beginnings.has(key)) return tokens;
  beginnings.add(key);
  return 0;
}

/** The same words give the same direction; not of length one, as the real ones below full length are not. */
function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0.001);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % dimensions;
    vector[hash] = (vector[hash] ?? 0) + 3;
  }
  return vector;
}
