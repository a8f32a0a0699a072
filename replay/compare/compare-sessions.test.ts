import assert from 'node:assert/strict';
import type { AnyEvent, Recording } from '../../schemas/generated/types.ts';
import { validatorFor } from '../../schemas/validate.ts';
import { compareSystems } from './build-comparison.ts';
import { compareSessions } from './compare-sessions.ts';
import { formatComparison } from './format-comparison.ts';
import { renderComparison } from './render-comparison.ts';

interface Said { readonly intent: string; readonly decision: 'auto' | 'review' | 'deny'; readonly costUSD?: number; readonly service?: string }

/** The events of one chunk's requests. */
function events(...requests: readonly Said[]): AnyEvent[] {
  return requests.flatMap(({ intent, decision, costUSD = 5, service = 'api' }, index) => [
    { type: 'intent.update', data: { intentId: `i${index}`, chunkId: 'c', index, intent, confidence: 0.9, slots: { service: { value: service, confidence: 1, from: service } }, tier: 'local', costUSD: 0 } },
    { type: 'policy.decision', data: { intentId: `i${index}`, decision, reason: 'because', reasons: [], riskScore: 0, estimatedCostUSD: costUSD } },
    ...(decision === 'review' ? [{ type: 'review.requested', data: {} }] : []),
    ...(decision === 'auto' ? [{ type: 'action.dispatched', data: { intentId: `i${index}`, status: 'dry_run' } }] : []),
  ]) as unknown as AnyEvent[];
}

const recording = (id: string): Recording => ({ id, frames: [{ at: 0, type: 'text', text: '<b>deploy</b> it', final: true }] });

describe('compareSessions', () => {
  const same = events({ intent: 'deploy', decision: 'review' });
  const cases: readonly (readonly [name: string, to: AnyEvent[], kinds: string[], severity?: string])[] = [
    ['nothing', same, []],
    ['a milder decision', events({ intent: 'deploy', decision: 'auto' }), ['decision'], 'riskier'],
    ['a stricter decision', events({ intent: 'deploy', decision: 'deny' }), ['decision'], 'stricter'],
    ['another intent', events({ intent: 'restart', decision: 'review' }), ['intent'], 'other'],
    ['another value', events({ intent: 'deploy', decision: 'review', service: 'web' }), ['slots'], 'other'],
    ['another cost', events({ intent: 'deploy', decision: 'review', costUSD: 6 }), ['cost'], 'other'],
    ['a request that is no longer recognised', [], ['intent', 'decision'], 'stricter'],
    ['one request more, that would happen by itself', events({ intent: 'deploy', decision: 'review' }, { intent: 'delete', decision: 'auto' }), ['intent', 'decision'], 'riskier'],
  ];
  for (const [name, to, kinds, severity] of cases) {
    it(`finds ${name}`, () => {
      const { difference } = compareSessions(recording('r'), same, to);
      assert.deepEqual(difference?.kinds ?? [], kinds);
      assert.equal(difference?.severity, severity);
    });
  }
});

describe('compareSystems', () => {
  const system = (said: (id: string) => AnyEvent[]) => ({ run: async ({ id }: Recording) => ({ events: said(id), deliveries: [], utterancesMs: [] }) });
  const compare = async () => {
    const from = system(() => events({ intent: 'deploy', decision: 'review' }));
    const to = system((id) => {
      if (id === 'r9') throw Object.assign(new Error('not allowed'), { code: 'VALIDATION_FAILED' });
      return events({ intent: 'deploy', decision: id < 'r5' ? 'auto' : 'review' });
    });
    return compareSystems(Array.from({ length: 10 }, (_, at) => recording(`r${at}`)), from, to);
  };

  it('adds up what changes, session by session and in total, and goes on when one fails', async () => {
    const { sessions, changed, totals, decisions, tests, cases, failed } = await compare();
    assert.deepEqual([sessions, changed, cases.length, failed.length], [10, 5, 5, 1]);
    assert.deepEqual([totals.from.decisions, totals.to.decisions], [{ auto: 0, review: 9, deny: 0 }, { auto: 5, review: 4, deny: 0 }]);
    assert.deepEqual([totals.from.reviews, totals.to.reviews, totals.from.actionCostUSD, totals.to.actionCostUSD], [9, 4, 0, 25]);
    assert.deepEqual(decisions, [{ from: 'review', to: 'auto', count: 5 }, { from: 'review', to: 'review', count: 4 }]);
    assert.equal(tests.find(({ measure }) => measure === 'actionCostUSD')?.worse, 5);
    assert.deepEqual(cases[0]?.actionCostChangeUSD, 5);
  });

  it('makes a report that its schema knows and a page that escapes what was said', async () => {
    const report = { schemaVersion: 1 as const, createdAt: '2026-01-01T00:00:00.000Z', from: `sha256:${'0'.repeat(64)}`, to: `sha256:${'1'.repeat(64)}`, ...(await compare()) };
    const checked = validatorFor('comparison-report')(report);
    assert.ok(checked.ok, JSON.stringify(checked));
    const page = renderComparison(report);
    assert.equal(page.includes('<b>deploy</b> it'), false);
    assert.ok(page.includes('&lt;b&gt;deploy&lt;/b&gt; it') && page.includes('riskier'));
    assert.match(formatComparison(report), /5 from review to auto/);
  });
});
