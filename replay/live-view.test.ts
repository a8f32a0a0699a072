import assert from 'node:assert/strict';
import type { CloudEvent, EventDataByType, EventType } from '../schemas/generated/types.ts';
import { formatEvent } from './live-view.ts';

function event<T extends EventType>(type: T, data: EventDataByType[T]): CloudEvent {
  return { specversion: '1.0', id: 'e', source: 's', type, subject: 's', time: 't', datacontenttype: 'application/json', traceparent: 'p', actor: 'a', tenantid: 'demo', data } as CloudEvent;
}
const transcript = (text: string): CloudEvent => event('transcript.final', { utteranceId: 'u', text, confidence: 1, source: 'text', frameIds: [] });
const denied = event('policy.decision', {
  intentId: 'i', decision: 'deny', reason: 'No', reasons: [], riskScore: 0.3, riskParts: [], estimatedCostUSD: 5, bundle: 'b', counterfactuals: [],
} as EventDataByType['policy.decision']);

const escape = '\u001b';

describe('formatEvent', () => {
  it('writes one plain line', () => {
    assert.equal(formatEvent('basic-001', denied, 1234, { colours: false }), '    1.234  basic-001           policy.decision     deny: No (risk 0.30, 5.00 USD)');
  });

  it('colours only when asked', () => {
    assert.ok(!formatEvent('a', denied, 0, { colours: false }).includes(escape));
    assert.ok(formatEvent('a', denied, 0, { colours: true }).includes(`${escape}[31m`));
  });

  it('cuts to the width of the terminal', () => {
    const line = formatEvent('a', transcript('word '.repeat(100)), 0, { colours: false, width: 80 });
    assert.equal(line.length, 80);
    assert.ok(line.endsWith('…'));
  });

  it('lets nobody steer the terminal', () => {
    const line = formatEvent('a', transcript('ok\u001b[2J\r\nnext\u202eline'), 0, { colours: false });
    assert.ok(line.endsWith('ok [2J next line'), line);
  });
});
