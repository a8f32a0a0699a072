import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import type { AnyEvent, Recording } from '../../../schemas/generated/types.ts';
import { compareReports } from '../compare-reports.ts';
import { evaluated, item, reportOf } from '../fixtures.ts';
import { renderReport } from './render-report.ts';

describe('renderReport', () => {
  const nasty = '</script><img src=x onerror=alert(1)> "quoted" & \'single\'';
  const recording: Recording = { id: nasty, description: nasty, tags: [nasty], frames: [{ at: 0, type: 'text', text: nasty, final: true }] };
  const outcome = evaluated(nasty, [item(nasty, 'restart', 0.8, { slots: [{ name: nasty, expected: nasty, actual: null }], decision: { expected: 'deny', actual: 'auto' } })], { tags: [nasty], spurious: [{ intent: nasty, confidence: 0.7 }] });
  const events = [{ type: 'error', data: { code: nasty, message: nasty, severity: 'error', retryable: false, stage: 'intent' } }] as unknown as AnyEvent[];
  const before = reportOf([evaluated('b', [item('deploy', 'deploy')]), evaluated(nasty, [item(nasty, nasty)])]);
  const after = reportOf([evaluated('b', [item('deploy', 'deploy')]), outcome]);
  const page = renderReport({ ...after, comparison: compareReports(before, after), flaky: [{ id: nasty, outcomes: [nasty] }] }, [{ recording, outcome, events }]);

  it('escapes every text', () => {
    assert.equal(page.includes('<img'), false);
    assert.equal(page.split('</script>').length, 2, 'one script, the page\'s own');
    assert.equal(page.includes('data-tags="[&quot;&lt;/script&gt;'), true);
  });

  it('fetches nothing, and may not', () => {
    assert.equal(/(?:src|href)\s*=|url\(|@import|https?:/.test(page.replaceAll(/&quot;|&lt;|src=x/g, '')), false);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  });

  it('has a script that runs on a page where nothing is chosen', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    const document = { documentElement: { style: {} }, getElementById: () => null, querySelectorAll: () => [] };
    runInNewContext(script, { document });
  });

  it('shows verdict, regression, and what was expected beside what came out', () => {
    for (const text of ['regressions', 'CRITICAL', 'Reliability', 'Flaky', 'not asked for', 'Confusion matrix']) assert.ok(page.includes(text), text);
  });

  it('draws an evaluation of nothing too', () => assert.ok(renderReport(reportOf([]), []).includes('Every recording came out as expected')));
});
