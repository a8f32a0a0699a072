import assert from 'node:assert/strict';
import type { SchemaName, ValidationIssue } from './validate.ts';
import { isSchemaName, validatorFor } from './validate.ts';

const frame = { frameId: 'f-1', type: 'text', text: 'Deploy' };
const message = {
  kind: 'work', id: 'msg_1', tenantId: 'demo', sessionId: 'ses_1', actor: 'ada', data: { sealed: 'djE' },
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', acceptedAt: '2026-11-22T20:30:00Z',
};

const refusals: { what: string; schema: SchemaName; value: unknown; errors: ValidationIssue[] }[] = [
  { what: 'a missing key', schema: 'frames.request', value: {}, errors: [{ path: '/frames', message: 'is required' }] },
  { what: 'a missing key deep inside', schema: 'frames.request', value: { frames: [frame, { frameId: 'f-2', type: 'text' }] }, errors: [{ path: '/frames/1/text', message: 'is required' }] },
  { what: 'an unknown key', schema: 'session.request', value: { scope: { budget: 5 } }, errors: [{ path: '/scope', message: 'has the unknown key "budget"' }] },
  { what: 'an unknown key of a message', schema: 'ingest.message', value: { ...message, colour: 'red' }, errors: [{ path: '', message: 'has the unknown key "colour"' }] },
  { what: 'an unknown variant', schema: 'frame', value: { ...frame, type: 'video' }, errors: [{ path: '/type', message: 'has an unknown value' }] },
  { what: 'a missing variant', schema: 'frame', value: { frameId: 'f-1' }, errors: [{ path: '/type', message: 'is required' }] },
  { what: 'a wrong type', schema: 'frame', value: 'Deploy', errors: [{ path: '', message: 'must be an object' }] },
  { what: 'a number that is not finite', schema: 'session.request', value: { scope: { maxCostUSD: Infinity } }, errors: [{ path: '/scope/maxCostUSD', message: 'must be a finite number' }] },
  { what: 'a value outside the list', schema: 'session.request', value: { input: 'video' }, errors: [{ path: '/input', message: 'must be one of "text", "audio", "mixed"' }] },
  { what: 'too many items', schema: 'frames.request', value: { frames: Array.from({ length: 101 }, () => frame) }, errors: [{ path: '/frames', message: 'must have at most 100 items' }] },
  { what: 'no items', schema: 'frames.request', value: { frames: [] }, errors: [{ path: '/frames', message: 'must have at least 1 item' }] },
  { what: 'a time without offset', schema: 'frame', value: { ...frame, ts: '2026-11-22' }, errors: [{ path: '/ts', message: 'must be an ISO 8601 time with offset, like 2026-11-22T20:30:00Z' }] },
  { what: 'a key that may not be', schema: 'bundle.publish.request', value: { files: { '../a': 'x' } }, errors: [{ path: '/files/..~1a', message: 'must match ^[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*$' }] },
];

describe('validatorFor', () => {
  for (const { what, schema, value, errors } of refusals) {
    it(`tells of ${what}`, () => {
      assert.deepEqual(validatorFor(schema)(value), { ok: false, errors });
    });
  }

  it('hands back what is valid, untouched', () => {
    assert.deepEqual(validatorFor('ingest.message')(message), { ok: true, value: message });
  });

  it('tells of everything wrong at once, but not without end', () => {
    const frames = Array.from({ length: 100 }, () => ({ frameId: '', type: 'text', text: 1 }));
    const result = validatorFor('frames.request')({ frames });
    assert.ok(!result.ok && result.errors.length === 100);
  });

  it('counts characters, not their halves', () => {
    const lengths = [128, 129].map((length) => validatorFor('frame')({ ...frame, frameId: '\u{1F95A}'.repeat(length) }).ok);
    assert.deepEqual(lengths, [true, false]);
  });

  it('keeps the answers of interleaved checks apart', () => {
    const validate = validatorFor('frame');
    const first = validate({ ...frame, final: 'yes' });
    assert.ok(validate(frame).ok);
    assert.deepEqual(first, { ok: false, errors: [{ path: '/final', message: 'must be true or false' }] });
  });

  it('knows its schemas and no inherited names', () => {
    assert.deepEqual(['frame', 'ingest.message', 'common', 'toString'].map(isSchemaName), [true, true, false, false]);
  });
});
