import assert from 'node:assert/strict';
import type { Problem } from '../schemas/generated/types.ts';
import { validatorFor } from '../schemas/validate.ts';
import { createGateway } from './create-gateway.ts';
import { call, createFakePorts } from './fake-ports.ts';

const FRAMES = '/v1/sessions/ses_1/frames';
const EVENTS = '/v1/sessions/ses_1/events';
const text = (change: object = {}) => ({ frameId: 'f', type: 'text', text: 'hello', ...change });
const audio = (change: object = {}) => ({ frameId: 'f', type: 'audio', encoding: 'LINEAR16', sampleRateHz: 16_000, data: 'AAAA', ...change });
const bytes = (...parts: (string | number[])[]) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const MEBIBYTE = 1_048_576;
const checkProblem = validatorFor('problem');

type Case = readonly [name: string, request: () => Request, status: number, code: string, path?: string];

const post = (body: unknown, headers: Record<string, string> = {}, token = 'writer') => () => call('POST', FRAMES, { token, body, headers });
const get = (query: string, headers: Record<string, string> = {}, token = 'reader') => () => call('GET', `${EVENTS}${query}`, { token, headers });

const CASES: readonly Case[] = [
  // Who is calling
  ['no token', () => call('POST', FRAMES, { body: text() }), 401, 'UNAUTHENTICATED'],
  ['another scheme', () => call('POST', FRAMES, { body: text(), headers: { authorization: 'Basic YTpi' } }), 401, 'UNAUTHENTICATED'],
  ['an empty bearer', () => call('POST', FRAMES, { body: text(), headers: { authorization: 'Bearer ' } }), 401, 'UNAUTHENTICATED'],
  ['two tokens', () => call('POST', FRAMES, { body: text(), headers: { authorization: 'Bearer a b' } }), 401, 'UNAUTHENTICATED'],
  ['a token that does not verify', post(text(), {}, 'nonsense'), 401, 'UNAUTHENTICATED'],
  ['no token on events', () => call('GET', EVENTS), 401, 'UNAUTHENTICATED'],
  ['an empty access_token', () => call('GET', `${EVENTS}?access_token=`), 401, 'UNAUTHENTICATED'],
  ['a user token as access_token', () => call('GET', `${EVENTS}?access_token=ann`), 401, 'UNAUTHENTICATED'],
  ['access_token where it may not travel', () => call('POST', `${FRAMES}?access_token=writer`, { body: text() }), 401, 'UNAUTHENTICATED'],
  ['a read token on frames', post(text(), {}, 'reader'), 403, 'FORBIDDEN'],
  ['a token of another session', post(text(), {}, 'elsewhere'), 403, 'FORBIDDEN'],
  ['a token of another session on events', get('', {}, 'elsewhere'), 403, 'FORBIDDEN'],
  ['an operator at a colleague\'s session', post(text(), {}, 'bob'), 403, 'FORBIDDEN'],
  ['an auditor who writes', post(text(), {}, 'auditor'), 403, 'FORBIDDEN'],
  ['another tenant\'s session', post(text(), {}, 'stranger'), 404, 'NOT_FOUND'],
  ['another tenant\'s session token', post(text(), {}, 'foreign'), 404, 'NOT_FOUND'],
  ['another tenant\'s events', get('', {}, 'foreign'), 404, 'NOT_FOUND'],
  // Where to
  ['a session that does not exist', () => call('POST', '/v1/sessions/ses_none/frames', { token: 'ann', body: text() }), 404, 'NOT_FOUND'],
  ['a session id with odd characters', () => call('POST', '/v1/sessions/%00%2e%2e/frames', { token: 'ann', body: text() }), 404, 'NOT_FOUND'],
  ['a session id with broken escapes', () => call('GET', '/v1/sessions/%E0%A4%A/events', { token: 'ann' }), 404, 'NOT_FOUND'],
  ['a very long session id', () => call('GET', `/v1/sessions/${'x'.repeat(500)}/events`, { token: 'ann' }), 404, 'NOT_FOUND'],
  ['a path that does not exist', () => call('GET', '/v2/sessions'), 404, 'NOT_FOUND'],
  ['a POST to nowhere', () => call('POST', '/nowhere', { body: {} }), 404, 'NOT_FOUND'],
  ['GET on frames', () => call('GET', FRAMES, { token: 'writer' }), 405, 'METHOD_NOT_ALLOWED'],
  ['DELETE on events', () => call('DELETE', EVENTS, { token: 'writer' }), 405, 'METHOD_NOT_ALLOWED'],
  ['PUT on frames', () => call('PUT', FRAMES, { token: 'writer', body: text() }), 405, 'METHOD_NOT_ALLOWED'],
  ['POST on health', () => call('POST', '/healthz', { body: {} }), 405, 'METHOD_NOT_ALLOWED'],
  // The body as a whole
  ['no content type', () => new Request(`http://egg.test${FRAMES}`, { method: 'POST', headers: { authorization: 'Bearer writer' }, body: bytes('{}') }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['text/plain', post('{}', { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form', post('a=b', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['JSON in Latin-1', post('{}', { 'content-type': 'application/json; charset=iso-8859-1' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a type that only starts like JSON', post('{}', { 'content-type': 'application/json-seq' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a body one byte too long', post(`"${'x'.repeat(MEBIBYTE - 1)}"`), 413, 'PAYLOAD_TOO_LARGE'],
  ['a declared length that is too long', post('{}', { 'content-length': String(MEBIBYTE + 1) }), 413, 'PAYLOAD_TOO_LARGE'],
  ['a declared length that lies', post(`"${'x'.repeat(MEBIBYTE)}"`, { 'content-length': '10' }), 413, 'PAYLOAD_TOO_LARGE'],
  ['a multi-byte body over the limit', post(`"${'語'.repeat(MEBIBYTE / 2)}"`), 413, 'PAYLOAD_TOO_LARGE'],
  ['an empty body', post(''), 400, 'MALFORMED_JSON'],
  ['blanks', post('  \n '), 400, 'MALFORMED_JSON'],
  ['half an object', post('{"frames":['), 400, 'MALFORMED_JSON'],
  ['a trailing comma', post('[{"frameId":"a"},]'), 400, 'MALFORMED_JSON'],
  ['two documents', post('{}{}'), 400, 'MALFORMED_JSON'],
  ['single quotes', post("{'frames':[]}"), 400, 'MALFORMED_JSON'],
  ['NaN', post('{"frames":NaN}'), 400, 'MALFORMED_JSON'],
  ['bytes that are not UTF-8', post(bytes('{"frameId":"', [0xff, 0xfe], '"}')), 400, 'MALFORMED_UTF8'],
  ['an overlong encoding', post(bytes('"', [0xc0, 0xaf], '"')), 400, 'MALFORMED_UTF8'],
  ['a surrogate in UTF-8', post(bytes('"', [0xed, 0xa0, 0x80], '"')), 400, 'MALFORMED_UTF8'],
  ['a character cut at the end', post(bytes('"', [0xe3, 0x81])), 400, 'MALFORMED_UTF8'],
  ['UTF-16', post(new Uint8Array(Buffer.from('\ufeff{"frames":[]}', 'utf16le'))), 400, 'MALFORMED_UTF8'],
  ['deep nesting', post('['.repeat(100_000) + ']'.repeat(100_000)), 400, 'VALIDATION_FAILED'],
  // Its shape
  ['null', post('null'), 400, 'VALIDATION_FAILED', ''],
  ['a number', post('7'), 400, 'VALIDATION_FAILED', ''],
  ['a string', post('"hello"'), 400, 'VALIDATION_FAILED', ''],
  ['an empty object', post({}), 400, 'VALIDATION_FAILED'],
  ['an empty list', post([]), 400, 'VALIDATION_FAILED', ''],
  ['no frames in frames', post({ frames: [] }), 400, 'VALIDATION_FAILED', '/frames'],
  ['frames that are no list', post({ frames: text() }), 400, 'VALIDATION_FAILED', '/frames'],
  ['an unknown member beside frames', post({ frames: [text()], extra: 1 }), 400, 'VALIDATION_FAILED', '/extra'],
  ['__proto__ beside frames', post('{"frames":[],"__proto__":{}}'), 400, 'VALIDATION_FAILED', '/__proto__'],
  ['101 frames', post({ frames: Array.from({ length: 101 }, (_, index) => text({ frameId: String(index) })) }), 400, 'VALIDATION_FAILED', '/frames'],
  ['null among frames', post({ frames: [text(), null] }), 400, 'VALIDATION_FAILED', '/frames/1'],
  ['a list among frames', post([[text()]]), 400, 'VALIDATION_FAILED', '/0'],
  // One frame
  ['no frameId', post({ type: 'text', text: 'a' }), 400, 'VALIDATION_FAILED', '/frameId'],
  ['an empty frameId', post(text({ frameId: '' })), 400, 'VALIDATION_FAILED', '/frameId'],
  ['a frameId of 129 characters', post([text({ frameId: 'x'.repeat(129) })]), 400, 'VALIDATION_FAILED', '/0/frameId'],
  ['a number as frameId', post(text({ frameId: 7 })), 400, 'VALIDATION_FAILED', '/frameId'],
  ['a control character in frameId', post(text({ frameId: 'a\nb' })), 400, 'VALIDATION_FAILED', '/frameId'],
  ['half a surrogate pair in frameId', post('{"frameId":"\\ud800","type":"text","text":"a"}'), 400, 'VALIDATION_FAILED', '/frameId'],
  ['no type', post({ frameId: 'f', text: 'a' }), 400, 'VALIDATION_FAILED'],
  ['an unknown type', post(text({ type: 'video' })), 400, 'VALIDATION_FAILED'],
  ['no text', post({ frameId: 'f', type: 'text' }), 400, 'VALIDATION_FAILED', '/text'],
  ['a number as text', post(text({ text: 7 })), 400, 'VALIDATION_FAILED', '/text'],
  ['text beyond 65,536 characters', post(text({ text: 'x'.repeat(65_537) })), 400, 'VALIDATION_FAILED', '/text'],
  ['half a surrogate pair in text', post('{"frames":[{"frameId":"f","type":"text","text":"a\\udc00b"}]}'), 400, 'VALIDATION_FAILED', '/frames/0/text'],
  ['final as a string', post(text({ final: 'yes' })), 400, 'VALIDATION_FAILED', '/final'],
  ['a time that is none', post(text({ ts: 'yesterday' })), 400, 'VALIDATION_FAILED', '/ts'],
  ['a day that does not exist', post(text({ ts: '2026-02-30T10:00:00Z' })), 400, 'VALIDATION_FAILED', '/ts'],
  ['a time without offset', post(text({ ts: '2026-02-03T10:00:00' })), 400, 'VALIDATION_FAILED', '/ts'],
  ['an unknown member of a frame', post([text({ speaker: 'ann' })]), 400, 'VALIDATION_FAILED', '/0'],
  ['an unknown encoding', post(audio({ encoding: 'MP3' })), 400, 'VALIDATION_FAILED', '/encoding'],
  ['no sample rate', post(audio({ sampleRateHz: undefined })), 400, 'VALIDATION_FAILED', '/sampleRateHz'],
  ['a sample rate of 0', post(audio({ sampleRateHz: 0 })), 400, 'VALIDATION_FAILED', '/sampleRateHz'],
  ['a broken sample rate', post(audio({ sampleRateHz: 16_000.5 })), 400, 'VALIDATION_FAILED', '/sampleRateHz'],
  ['sound that is not base64', post(audio({ data: '!!!!' })), 400, 'VALIDATION_FAILED', '/data'],
  ['base64 without padding', post(audio({ data: 'AAA' })), 400, 'VALIDATION_FAILED', '/data'],
  ['no sound', post(audio({ data: '' })), 400, 'VALIDATION_FAILED', '/data'],
  ['text in a sound frame', post(audio({ text: 'hello' })), 400, 'VALIDATION_FAILED'],
  ['sound in a session for text', () => call('POST', '/v1/sessions/ses_text/frames', { token: 'ann', body: [audio()] }), 400, 'VALIDATION_FAILED', '/0/type'],
  ['frames for a closed session', () => call('POST', '/v1/sessions/ses_closed/frames', { token: 'ann', body: text() }), 409, 'SESSION_CLOSED'],
  // Events
  ['a cursor that is none', get('?after=zzz'), 400, 'INVALID_CURSOR', 'after'],
  ['a Last-Event-ID that is none', get('', { 'last-event-id': '-1' }), 400, 'INVALID_CURSOR'],
  ['a bad cursor for a page', get('?after=1.5', { accept: 'application/json' }), 400, 'INVALID_CURSOR'],
  ['an unknown type to filter', get('?types=intent.update,nonsense'), 400, 'INVALID_PARAMETER', 'types'],
  ['no type to filter', get('?types='), 400, 'INVALID_PARAMETER', 'types'],
  ['a page of 0', get('?limit=0', { accept: 'application/json' }), 400, 'INVALID_PARAMETER', 'limit'],
  ['a page of 1001', get('?limit=1001', { accept: 'application/json' }), 400, 'INVALID_PARAMETER', 'limit'],
  ['a negative page', get('?limit=-5', { accept: 'application/json' }), 400, 'INVALID_PARAMETER', 'limit'],
  ['a page of words', get('?limit=ten', { accept: 'application/json' }), 400, 'INVALID_PARAMETER', 'limit'],
  ['an answer as a picture', get('', { accept: 'image/png' }), 406, 'NOT_ACCEPTABLE'],
];

describe('bad input at the gateway', () => {
  for (const [name, request, status, code, path] of CASES) {
    it(`answers ${status} ${code}: ${name}`, async () => {
      const ports = createFakePorts();
      const response = await createGateway(ports).fetch(request());
      const body = (await response.json()) as Problem;
      assert.equal(`${response.status} ${body.code}`, `${status} ${code}`, JSON.stringify(body));
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(checkProblem(body), { ok: true, value: body });
      assert.equal(body.status, status);
      if (path !== undefined) assert.ok(body.errors?.some((error) => error.path === path), JSON.stringify(body.errors));
      if (status === 401) assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
      if (status === 405) assert.ok(response.headers.get('allow'));
      assert.equal(ports.published.length, 0);
      assert.equal(ports.events.watchers.size, 0);
    });
  }
});
