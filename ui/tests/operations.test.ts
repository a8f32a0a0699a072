import assert from 'node:assert/strict';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';
import { demoBundle } from './fixtures.ts';

describeInBrowser('operations, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();

  it('shows throughput, latency, mix, objectives and money as work comes in', async () => {
    const user = await stand().system.user('plant');
    const page = await stand().open('/operations/', { tenant: 'plant' });
    const errors = watchErrors(page);
    await page.getByText('Actions run').waitFor();
    await page.getByRole('img', { name: /^Throughput/ }).waitFor();
    const { sessionId } = await user.open({ scope: { environment: 'staging' } });
    await user.say(sessionId, 'Scale checkout-api to 6 instances', 'Show the logs of checkout-api');
    await user.events(sessionId, { types: ['action.dispatched'], enough: (_event, all) => all.length === 2 });
    await user.close(sessionId);
    await user.events(sessionId, { enough: ({ type }) => type === 'session.closed' });
    await page.getByRole('row', { name: /^Understand [\d,]+ [\d.]+ m?s/ }).waitFor();
    await page.getByRole('region', { name: 'Who recognised it' }).getByText('%').first().waitFor();
    await page.getByRole('region', { name: 'Service level objectives' }).getByText(/burn rate/).first().waitFor();
    await page.getByRole('region', { name: 'Money' }).getByText(/\$[\d.]+ of \$500/).waitFor();
    await page.getByText('those of the one process that answers this page').waitFor();
    await page.getByText('Nothing was given up').waitFor();
    await assertAccessible(page);
    assert.deepEqual(errors, []);
  });

  it('holds back actions and lets them go on, and takes up or drops what was given up', async () => {
    const user = await stand().system.user('brake');
    await user.json('POST', '/v1/bundles', { files: demoBundle(), activate: true });
    const page = await stand().open('/operations/', { tenant: 'brake' });
    const errors = watchErrors(page);
    await page.getByRole('button', { name: 'Hold back all actions' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('bad release');
    await page.keyboard.press('Enter');
    await page.getByText('Actions are held back').waitFor();
    await page.getByText(/By ada, .*: bad release/).waitFor();
    const { sessionId } = await user.open({ scope: { environment: 'staging' } });
    await user.say(sessionId, 'Deploy intent-router to production');
    await user.events(sessionId, { enough: ({ type }) => type === 'error' });
    await user.json('POST', '/v1/manifests/intent-router-prod-v1/retire', { reason: 'test' });
    await page.getByRole('button', { name: 'Let actions go on' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('mended');
    await page.keyboard.press('Enter');
    await page.getByText('Actions run').waitFor();
    const letters = page.getByRole('region', { name: 'Dead letters' });
    await letters.getByText('MANIFEST_NOT_ACTIVE').waitFor();
    await letters.getByRole('button', { name: 'Message' }).click();
    await page.getByRole('dialog').getByText(sessionId).first().waitFor();
    await page.keyboard.press('Escape');
    await letters.getByRole('button', { name: 'Redrive' }).click();
    await letters.getByText('It is in line again.').waitFor();
    await letters.getByText('MANIFEST_NOT_ACTIVE').waitFor();
    await letters.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await letters.getByText('Nothing was given up').waitFor();
    assert.deepEqual(errors, []);
  });

  it('shows a rollout with its evidence, and moves it for a reason, from the phase that was looked at', async () => {
    const user = await stand().system.user('rollout');
    const { digest: candidate } = await user.json<{ digest: string }>('POST', '/v1/bundles', { files: demoBundle({ 'limits.yaml': (limits) => limits.replace('eventsDays: 30', 'eventsDays: 29') }) });
    const asking = demoBundle({ 'limits.yaml': (limits) => limits.replace(/^rollout: .*$/m, `rollout: { mode: canary, candidate: "${candidate}", automatic: true }`) });
    await user.json('POST', '/v1/bundles', { files: asking, activate: true });
    const page = await stand().open('/operations/', { tenant: 'rollout' });
    const errors = watchErrors(page);
    const card = page.getByRole('region', { name: 'Rollout' });
    await card.getByText('0 of 500 seen').waitFor();
    await card.getByText('Decided alike').first().waitFor();
    await assertAccessible(page);
    await card.getByRole('button', { name: 'Step on' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('agrees in every rehearsal');
    await page.keyboard.press('Enter');
    await card.getByRole('meter', { name: /Share of sessions/ }).and(page.locator('[aria-valuetext="5%"]')).waitFor();
    await card.locator('[aria-current="step"]', { hasText: 'canary' }).waitFor();
    await card.getByText('Moves so far').click();
    await card.getByText('shadow → canary, by ada: agrees in every rehearsal').waitFor();

    await card.getByRole('button', { name: 'Stop the rollout' }).click();
    const { progress } = await user.json<{ progress: { since: string } }>('GET', '/v1/rollout');
    await user.json('POST', '/v1/rollout', { action: 'step', reason: 'somebody else was faster', since: progress.since });
    await page.getByRole('dialog').getByLabel('Reason').fill('too slow');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText(/it is in quarter by now/).waitFor();
    await page.keyboard.press('Escape');
    await card.locator('[aria-current="step"]', { hasText: 'quarter' }).waitFor();
    await card.getByRole('button', { name: 'Stop the rollout' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('too slow');
    await page.keyboard.press('Enter');
    await card.getByText('stopped', { exact: true }).first().waitFor();
    assert.equal(await card.getByRole('button').count(), 0);
    assert.deepEqual(errors.filter((error) => !error.includes('409')), []);
  });

  it('says what a role may not see, and works at 360 pixels, dark, in Japanese', async () => {
    const page = await stand().open('/operations/', { tenant: 'plant', roles: ['reviewer'], viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'ja-JP' });
    await page.getByText('現在のロールでは許可されていません').first().waitFor();
    await page.getByRole('row', { name: /^理解/ }).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    await assertAccessible(page);
  });
});
