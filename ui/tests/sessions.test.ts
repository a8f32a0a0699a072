import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { AnyEvent, SessionView } from '../../schemas/generated/types.ts';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';

describeInBrowser('sessions and audit, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();
  let sessionId = '';
  before(async () => {
    const user = await stand().system.user('history', ['admin'], 'grace');
    ({ sessionId } = await user.open({ projectId: 'night-shift', scope: { environment: 'production' } }));
    await user.say(sessionId, 'Scale checkout-api to 6 instances', 'Delete the orders database in production');
    await user.events(sessionId, { types: ['policy.decision'], enough: (_event, all) => all.length === 2 });
    await user.close(sessionId);
    await user.events(sessionId, { enough: ({ type }) => type === 'session.closed' });
  });

  it('finds a session and steps through it: forward, back, to the trace of a frame', async () => {
    const page = await stand().open('/sessions/', { tenant: 'history' });
    const errors = watchErrors(page);
    await page.getByLabel('Project').fill('night-shift');
    await page.getByLabel('Opened by').fill('nobody');
    await page.getByText('No session matches').waitFor();
    await page.getByLabel('Opened by').fill('grace');
    await page.getByLabel('Session', { exact: true }).fill(sessionId.slice(0, 12));
    await page.getByLabel('From').fill(new Date().toLocaleDateString('sv-SE'));
    await page.getByRole('option').getByText(sessionId).click();
    await page.getByRole('heading', { name: sessionId }).waitFor();
    await page.getByRole('region', { name: /^delete_database/ }).waitFor();
    const slider = page.getByRole('slider', { name: 'Event' });
    const all = Number(await slider.getAttribute('max'));
    await page.getByRole('button', { name: 'To the beginning' }).click();
    await page.getByText('Nothing yet.').waitFor();
    assert.equal(await page.getByRole('region', { name: /^delete_database/ }).count(), 0);
    await page.getByRole('heading', { name: sessionId }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByText(`2 of ${all}`).waitFor();
    await page.getByRole('log').getByText('Scale checkout-api').waitFor();
    await page.keyboard.press('k');
    await page.getByText(`1 of ${all}`).waitFor();
    await page.getByRole('button', { name: 'To the end' }).click();
    await page.getByRole('region', { name: /^scale/ }).getByRole('button', { name: 'Roll back' }).click();
    await page.getByRole('region', { name: /^scale/ }).getByText('rolled back').waitFor();
    await page.getByRole('option').filter({ hasText: 'policy.decision' }).first().click();
    await page.getByRole('tab', { name: 'Trace' }).click();
    const rows = page.getByRole('rowheader');
    await rows.filter({ hasText: 'Decide' }).first().waitFor();
    for (const stage of ['Transcribe', 'Chunk', 'Summarise', 'Understand', 'Act']) assert.ok((await rows.filter({ hasText: stage }).count()) > 0, stage);
    await assertAccessible(page);
    assert.deepEqual(errors, []);
  });

  it('exports a recording that can be replayed', async () => {
    const page = await stand().open(`/sessions/?id=${sessionId}`, { tenant: 'history' });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the recording' }).click();
    const recording = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as { frames: { text: string }[] };
    assert.deepEqual(recording.frames.map(({ text }) => text), ['Scale checkout-api to 6 instances', 'Delete the orders database in production']);
  });

  it('replays a session under another bundle, and tells what would have been decided otherwise', async () => {
    const user = await stand().system.user('history');
    const { bundle } = await user.json<SessionView>('GET', `/v1/sessions/${sessionId}`);
    const { files } = await user.json<{ files: Record<string, string> }>('GET', `/v1/bundles/${bundle}`);
    const strict = (files['policy.yaml'] ?? '').replace('slots.count <= 20', 'slots.count <= 5');
    const { digest } = await user.json<{ digest: string }>('POST', '/v1/bundles', { files: { ...files, 'policy.yaml': strict, 'policy.cases.yaml': 'cases: []\n' } });
    const page = await stand().open(`/sessions/?id=${sessionId}`, { tenant: 'history' });
    await page.getByRole('button', { name: 'Replay under another bundle' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bundle').selectOption(digest);
    await dialog.getByRole('button', { name: 'Replay' }).click();
    await dialog.getByText('One decision would have been another:').waitFor();
    const row = dialog.getByRole('row').filter({ hasText: 'scale' });
    assert.match(await row.innerText(), /auto[\s\S]*review/);
    await assertAccessible(page);
    await dialog.getByLabel('Bundle').selectOption(bundle);
    await dialog.getByRole('button', { name: 'Replay' }).click();
    await dialog.getByText('Nothing would have been decided otherwise.').waitFor();
  });

  it('verifies the audit chain, and says at which record it breaks', async () => {
    const page = await stand().open('/sessions/', { tenant: 'history' });
    await page.getByRole('tab', { name: 'Audit chain' }).click();
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText('The chain is whole').waitFor();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByText('0'.repeat(64)).waitFor();
    await assertAccessible(page);
    await page.route('**/v1/audit/verify', (route) => route.fulfill({ json: { ok: false, records: 3, head: null, firstBad: { index: 2, fault: 'changed' } } }));
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText('Record 2 is wrong: it was changed.').waitFor();
  });

  it('says plainly what is not there and what is not allowed', async () => {
    const page = await stand().open('/sessions/?id=ses_nobody', { tenant: 'history' });
    await page.getByText('There is nothing of this id').first().waitFor();
    const author = await stand().open('/sessions/', { tenant: 'history', roles: ['author'] });
    await author.getByText('Your roles do not allow this').waitFor();
  });

  it('keeps a list of 10,000 sessions small', async () => {
    const { sessions: [model] } = await (await stand().system.user('history')).json<{ sessions: SessionView[] }>('GET', '/v1/sessions');
    const prepare = async (page: Page): Promise<void> => void await page.route('**/v1/sessions?*', (route) => {
      const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
      const sessions = Array.from({ length: 500 }, (_, index) => ({ ...model, sessionId: `ses_${from + index}`, actor: `user-${(from + index) % 7}` }));
      return route.fulfill({ json: { sessions, next: from + 500 < 10_000 ? String(from + 500) : null } });
    });
    const page = await stand().open('/sessions/', { tenant: 'history', prepare });
    await page.getByRole('listbox').focus();
    for (let loaded = 1000; loaded <= 10_000; loaded += 500) {
      await page.keyboard.press('End');
      await page.getByText(loaded === 10_000 ? '10,000' : `${loaded.toLocaleString('en')} and more`, { exact: true }).waitFor();
    }
    await page.keyboard.press('End');
    await page.getByText('ses_9999').waitFor();
    assert.ok(await page.getByRole('listbox').getByRole('option').count() < 60, 'only what can be seen is in the page');
  });

  it('steps through 5,000 events without drawing them all', async () => {
    const events = longSession(5_000);
    const page = await stand().open('/sessions/', { tenant: 'history' });
    await page.route('**/v1/sessions/*/events', (route) => route.fulfill({ contentType: 'text/event-stream', body: events.map((event, index) => `id: ${index}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('') }));
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByText('5,000 of 5,000').waitFor();
    await page.getByRole('slider', { name: 'Event' }).fill('2500');
    await page.getByRole('log').getByText('sentence number 2499').waitFor();
    await page.getByRole('slider', { name: 'Event' }).fill('4000');
    await page.getByRole('log').getByText('sentence number 3999').waitFor();
    assert.ok(await page.getByRole('listbox').getByRole('option').count() < 80);
    assert.ok(await page.evaluate(() => document.querySelectorAll('*').length) < 6_000);
  });
});

function longSession(count: number): AnyEvent[] {
  const closed = { reason: 'client', totals: { frames: 1, duplicates: 0, utterances: 1, chunks: 1, intents: 0, decisions: { auto: 0, review: 0, deny: 0 }, actions: { dispatched: 0, dry_run: 0, failed: 0, unknown: 0 }, errors: 0, costUSD: 0, durationMs: 1 } };
  return Array.from({ length: count }, (_, index) => ({
    specversion: '1.0', id: `e${index}`, source: 's', subject: 's', time: new Date(1_790_000_000_000 + index).toISOString(), datacontenttype: 'application/json', traceparent: `00-${String(index).padStart(32, '0')}-0000000000000001-01`, actor: 'a', tenantid: 't',
    ...(index === count - 1 ? { type: 'session.closed', data: closed } : { type: 'transcript.final', data: { utteranceId: `u${index}`, text: `sentence number ${index}`, confidence: 1, source: 'text', frameIds: [`f${index}`] } }),
  }) as AnyEvent);
}
