import assert from 'node:assert/strict';
import { HttpProblem } from './http-problem.ts';
import { readJson } from './read-json.ts';

const KIB = 1024;

describe('readJson', () => {
  function request(body: ReadableStream<Uint8Array> | string, headers: Record<string, string> = { 'content-type': 'application/json' }): Request {
    return new Request('http://test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  }
  /** A body of 1-KiB chunks that tells how far it was read. */
  function chunks(count: number, bytes = new TextEncoder().encode(' '.repeat(KIB))) {
    const seen = { taken: 0, cancelled: false };
    const finished = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (seen.taken === count) {
          controller.close();
          finished.resolve();
        } else {
          seen.taken += 1;
          controller.enqueue(bytes);
        }
      },
      cancel() {
        seen.cancelled = true;
        finished.resolve();
      },
    }, { highWaterMark: 0 });
    return { body, seen, finished: finished.promise };
  }
  const refusal = (code: string) => (error: unknown) => error instanceof HttpProblem && error.code === code;

  it('reads JSON, and takes nothing for the value it is told', async () => {
    assert.deepEqual(await readJson(request('{"a":1}')), { a: 1 });
    assert.deepEqual(await readJson(request(''), { whenEmpty: {} }), {});
    await assert.rejects(readJson(request('')), refusal('MALFORMED_JSON'));
  });

  for (const [name, bytes, code] of [['too large', undefined, 'PAYLOAD_TOO_LARGE'], ['not UTF-8', new Uint8Array(KIB).fill(0xff), 'MALFORMED_UTF8']] as const) {
    it(`takes what is left of a body that is ${name} off the connection`, async () => {
      const { body, seen, finished } = chunks(20, bytes);
      await assert.rejects(readJson(request(body), { maxBytes: 4 * KIB }), refusal(code));
      await finished;
      assert.deepEqual(seen, { taken: 20, cancelled: false });
    });
  }

  it('does not take an endless body to its end', async () => {
    const { body, seen, finished } = chunks(Number.POSITIVE_INFINITY);
    await assert.rejects(readJson(request(body), { maxBytes: 4 * KIB }), refusal('PAYLOAD_TOO_LARGE'));
    await finished;
    assert.ok(seen.cancelled && seen.taken < 100, `${seen.taken} chunks`);
  });
});
