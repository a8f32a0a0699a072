import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ManifestAction, SlotValueScalar } from '../../../schemas/generated/types.ts';
import { TemplateError } from './errors.ts';
import { type RenderedHttpAction, renderAction, targetOf } from './render-action.ts';
import { renderUrl, type TemplateValues } from './render-template.ts';

const values = (slots: Record<string, SlotValueScalar> = {}): TemplateValues => ({ slots, optional: new Set(['region']), intent: 'deploy', actionId: 'act_1', sessionId: 'ses_1' });
const http = (action: Partial<Extract<ManifestAction, { type: 'http' }>>, slots = {}) => renderAction({ type: 'http', url: 'https://api.test/', ...action }, values(slots)) as RenderedHttpAction;

describe('renderAction', () => {
  it('fills slots and ids', () => {
    assert.deepEqual(renderAction({ type: 'log', message: '{{intent}} {{ slots.service }} {{slots.count}} {{slots.region}}| {{actionId}} {{sessionId}}' }, values({ service: 'a', count: 3 })),
      { type: 'log', level: 'info', message: 'deploy a 3 | act_1 ses_1' });
  });

  it('refuses a placeholder that it does not know', () => {
    for (const message of ['{{slots.other}}', '{{secret}}', '{{slots.__proto__}}', '{{slots.constructor}}', '{{}}', '{{slots.service', '{{slots.{{intent}}}}']) {
      assert.throws(() => renderAction({ type: 'log', message }, values({ service: 'a' })), TemplateError, message);
    }
  });

  it('never lets a value change the structure of a body', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => {
      const expected = { name: value.toWellFormed(), list: [`x ${value.toWellFormed()}`], n: 1 };
      const structured = http({ body: { name: '{{slots.v}}', list: ['x {{slots.v}}'], n: 1 } }, { v: value.toWellFormed() });
      const spelled = http({ body: '{"name":"{{slots.v}}","list":["x {{slots.v}}"],"n":1}' }, { v: value.toWellFormed() });
      assert.deepEqual(JSON.parse(structured.body ?? ''), expected);
      assert.deepEqual(JSON.parse(spelled.body ?? ''), expected);
    }));
    assert.equal(http({ body: '{{slots.v}}' }, { v: '{"admin":true}' }).body, '"{\\"admin\\":true}"');
    assert.equal(http({ body: { a: '{{slots.v}}' } }, { v: '{{slots.other}}' }).body, '{"a":"{{slots.other}}"}');
    assert.throws(() => http({ body: { '{{slots.v}}': 1 } }, { v: 'k' }), TemplateError);
  });

  it('never lets a value choose host or leave its place in the path', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
      let href: string;
      try {
        href = renderUrl('https://api.test:8443/v1/{{slots.v}}/stop?q={{slots.v}}#{{slots.v}}', values({ v: value }));
      } catch (error) {
        assert.ok(error instanceof TemplateError);
        return assert.ok(['.', '..'].includes(value));
      }
      const url = new URL(href);
      assert.equal(url.host, 'api.test:8443');
      const segments = url.pathname.split('/');
      assert.deepEqual([segments.length, segments[1], decodeURIComponent(segments[2] ?? ''), segments[3]], [4, 'v1', value.toWellFormed(), 'stop']);
      assert.equal(decodeURIComponent(url.search.slice(3)), value.toWellFormed());
    }));
  });

  const unsafe: [template: string, value: string][] = [
    ['https://{{slots.v}}/', 'evil.test'],
    ['https://api.test{{slots.v}}/', '.evil.test'],
    ['https://user:pw@api.test/', ''],
    ['{{slots.v}}', 'https://evil.test/'],
    ['javascript:{{slots.v}}', 'x'],
    ['https://api.test/a/{{slots.v}}', ''],
    ['https://api.test/a/{{slots.v}}', '..'],
    ['https://api.test/a/.{{slots.v}}', '.'],
    ['https://api.test/a/%2e{{slots.v}}/b', '.'],
  ];
  for (const [url, value] of unsafe) it(`refuses ${url} with ${JSON.stringify(value)}`, () => assert.throws(() => http({ url }, { v: value }), TemplateError));

  it('keeps header values on their line and leaves the connection\'s headers alone', () => {
    assert.deepEqual(http({ headers: { 'X-Service': '{{slots.v}}' } }, { v: 'a\r\nHost: evil é' }).headers, { 'x-service': 'a%0D%0AHost: evil %C3%A9' });
    for (const name of ['Host', 'Content-Length', 'Idempotency-Key', 'X-Egg-Signature', 'bad name', '']) assert.throws(() => http({ headers: { [name]: 'x' } }), TemplateError, name);
  });

  it('sends ids and slots when the manifest names no body', () => {
    assert.deepEqual(JSON.parse(http({}, { service: 'a' }).body ?? ''), { actionId: 'act_1', intent: 'deploy', sessionId: 'ses_1', slots: { service: 'a' } });
    assert.equal(http({ method: 'GET' }).body, undefined);
  });

  it('does not let a value choose a topic', () => {
    assert.throws(() => renderAction({ type: 'pubsub', topic: '{{slots.v}}' }, values({ v: 'dispatch' })), TemplateError);
  });

  it('names the target without its query', () => {
    assert.equal(targetOf(http({ url: 'https://api.test/v1/{{slots.v}}?key={{slots.v}}' }, { v: 'a' })), 'POST https://api.test/v1/a');
  });

  it('limits the time', () => assert.equal(http({ timeoutMs: 3_600_000 }).timeoutMs, 30_000));
});
