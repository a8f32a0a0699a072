import assert from 'node:assert/strict';
import type { ReviewDetail, ReviewList } from '../../schemas/generated/types.ts';
import type { User } from '../../scripts/end-to-end/system.ts';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';
import { demoBundle, paste } from './fixtures.ts';

describeInBrowser('review queue, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();

  async function ask(user: User, ...sentences: string[]): Promise<string> {
    const { sessionId } = await user.open({ scope: { environment: 'staging' } });
    await user.say(sessionId, ...sentences);
    await user.events(sessionId, { types: ['review.requested'], enough: (_event, all) => all.length === sentences.length });
    return sessionId;
  }
  const pending = async (user: User): Promise<ReviewList['reviews']> => (await user.json<ReviewList>('GET', '/v1/reviews?status=pending')).reviews;

  it('shows what is needed to decide, and decides by keyboard: next, approve, reject, with reasons', async () => {
    const user = await stand().system.user('queue');
    await ask(user, 'Delete the orders database', 'Create a Postgres database named audit', 'Page the database team, the customer ada@example.com lost data');
    const page = await stand().open('/reviews/', { tenant: 'queue' });
    const errors = watchErrors(page);
    const article = page.getByRole('article');
    await page.getByRole('listbox').getByRole('option').nth(2).waitFor();
    // The riskiest of those that run out together comes first: personal data.
    await article.getByText('[EMAIL_1]').waitFor();
    await article.getByRole('region', { name: 'Why a person is asked' }).getByText('pii-in-request').waitFor();
    await article.getByRole('region', { name: 'What would run' }).getByText('permission-boundary').waitFor();
    await assertAccessible(page);
    await page.keyboard.press('j');
    const second = await article.getAttribute('aria-label');
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Say why').waitFor();
    await page.keyboard.type('Not planned');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('was rejected. Nothing runs.').waitFor();
    await page.getByRole('listbox').getByRole('option').nth(1).waitFor();
    await page.keyboard.press('k');
    await article.getByText('[EMAIL_1]').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: 'Checked, as planned' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('was approved: done.').waitFor();
    await page.keyboard.press('h');
    await page.keyboard.type('grace');
    await page.getByRole('dialog').getByLabel('Reason').fill('on duty');
    await page.keyboard.press('Enter');
    await article.getByText('ada → grace: on duty').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Edit the manifest and approve').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Decided' }).click();
    await page.getByRole('option').filter({ hasText: 'rejected' }).getByText(second ?? '').waitFor();
    assert.deepEqual(errors, []);
  });

  it('edits what would run: the editor knows the schema, and what stands in the way is said while it is written', async () => {
    const user = await stand().system.user('editing');
    await ask(user, 'Create a Postgres database named audit');
    const page = await stand().open('/reviews/', { tenant: 'editing' });
    const errors = watchErrors(page);
    await page.getByRole('article').waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    const editor = dialog.getByRole('textbox', { name: 'Manifest as YAML' });
    await editor.waitFor();
    await dialog.getByText('Fits the schema and passes the gates').waitFor();
    await editor.press('Control+End');
    await editor.pressSequentially('prob');
    await page.getByRole('option', { name: /probe/ }).click();
    await dialog.getByText(/\/probe /).waitFor();
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.press('Control+Backspace');
    const text = await dialog.evaluate(() => [...(document.querySelector('[data-editor]')?.shadowRoot?.querySelectorAll('.cm-line') ?? [])].map((line) => line.textContent).join('\n'));
    await paste(page, text.replace(/\n\s*prob.*$/, '').replace('roles/cloudsql.editor', 'roles/owner'));
    await dialog.getByText('A security gate stands in its way').waitFor();
    await paste(page, text.replace(/\n\s*prob.*$/, '').replace('cpu: 2', 'cpu: 1'));
    await dialog.getByText('Fits the schema and passes the gates').waitFor();
    await dialog.getByRole('group', { name: 'Your changes' }).getByText('1', { exact: true }).last().waitFor();
    await assertAccessible(page);
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Fewer resources');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('was approved: done.').waitFor();
    const { reviews: [summary] } = await user.json<ReviewList>('GET', '/v1/reviews?status=approved');
    const review = await user.json<ReviewDetail>('GET', `/v1/reviews/${summary?.reviewId}`);
    assert.equal(review.manifest?.resources?.cpu, 1);
    assert.deepEqual(errors, []);
  });

  it('tells plainly of conflicts: decided by another, changed underneath, out of time', async () => {
    const admin = await stand().system.user('both');
    await admin.json('POST', '/v1/bundles', { files: demoBundle({ 'limits.yaml': (text) => text.replace('quorum: 1', 'quorum: 2') }), activate: true });
    await ask(admin, 'Create a Postgres database named audit');
    const [waiting] = await pending(admin);
    const detail = await admin.json<ReviewDetail>('GET', `/v1/reviews/${waiting?.reviewId}`);
    const page = await stand().open(`/reviews/?id=${waiting?.reviewId}`, { tenant: 'both' });
    await page.getByRole('article').getByText('0 of 2').waitFor();
    const bob = await stand().system.user('both', ['reviewer'], 'bob');
    await bob.json('POST', `/v1/reviews/${waiting?.reviewId}/decision`, { decision: 'approve', reason: 'smaller', digest: detail.digest, manifest: { ...detail.manifest, resources: { ...detail.manifest?.resources, cpu: 1 } } });
    await page.getByRole('alert').getByText('What would run has changed since you opened it').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Approve' }).isDisabled(), true);
    await page.getByRole('region', { name: 'What would run' }).getByText('resources › cpu').waitFor();
    await page.getByRole('button', { name: 'I have looked at it again' }).click();
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('so be it');
    const current = await bob.json<ReviewDetail>('GET', `/v1/reviews/${waiting?.reviewId}`);
    await bob.json('POST', `/v1/reviews/${waiting?.reviewId}/decision`, { decision: 'reject', reason: 'second thoughts', digest: current.digest });
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(/Already rejected by bob at .*: second thoughts/).waitFor();

    await ask(admin, 'Delete the orders database');
    const [other] = await pending(admin);
    const late = await stand().open(`/reviews/?id=${other?.reviewId}`, { tenant: 'both', prepare: async (prepared) => {
      await prepared.route('**/v1/reviews/rev*', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()) as object, expiresAt: new Date(Date.now() - 1000).toISOString() } });
      });
    } });
    await late.getByRole('alert').getByText('The time to decide is over').waitFor();
    assert.equal(await late.getByRole('button', { name: 'Approve' }).count(), 0);
  });

  it('is calm when nothing waits, and works at 360 pixels, dark, in Japanese', async () => {
    const empty = await stand().open('/reviews/', { tenant: 'nobody' });
    await empty.getByText('Nothing waits for a decision').waitFor();
    const user = await stand().system.user('small');
    await ask(user, 'Delete the orders database');
    const page = await stand().open('/reviews/', { tenant: 'small', viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'ja-JP' });
    await page.getByRole('listbox').getByRole('option').click();
    await page.getByRole('button', { name: '承認' }).waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    await assertAccessible(page);
    await page.getByRole('button', { name: '一覧へ' }).click();
    await page.getByRole('listbox').getByRole('option').waitFor();
  });
});
