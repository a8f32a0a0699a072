import assert from 'node:assert/strict';
import type { BundlePublishAnswer } from '../../schemas/generated/types.ts';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';
import { demoBundle, paste } from './fixtures.ts';

describeInBrowser('manifests, bundles and policy, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();
  const digests: string[] = [];
  before(async function () {
    this.timeout(90_000);
    const admin = await stand().system.user('library');
    for (const files of [demoBundle(), demoBundle({ 'policy.yaml': (text) => text.replace('More than 50 instances', 'More than fifty instances') })]) {
      digests.push((await admin.json<BundlePublishAnswer>('POST', '/v1/bundles', { files, activate: digests.length === 0 })).digest);
    }
  });

  it('browses manifests, drafts a new version, compares, makes it active and retires it', async () => {
    const page = await stand().open('/registry/', { tenant: 'library' });
    const errors = watchErrors(page);
    await page.getByLabel('Search').fill('scale service');
    await page.getByRole('listbox').getByRole('option').filter({ hasText: 'scale-service' }).click();
    const article = page.getByRole('article', { name: /^scale-service@/ });
    await article.getByText('permission-boundary').waitFor();
    await assertAccessible(page);
    await article.getByRole('button', { name: 'New version' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Fits the schema and passes the gates').waitFor();
    // The gates may have answered before the editor was loaded.
    await dialog.locator('.cm-line').filter({ hasText: /^description: / }).waitFor();
    const text = (await dialog.locator('.cm-line').allInnerTexts()).join('\n');
    await paste(page, text.replace(/description: .*/, 'description: Changes how many instances run, slowly'));
    await dialog.getByRole('group', { name: 'Your changes' }).getByText('slowly').waitFor();
    await dialog.getByRole('button', { name: 'Save as a draft' }).click();
    const draft = page.getByRole('article').filter({ hasText: 'by an author' });
    await draft.getByLabel('Compare with').selectOption({ index: 1 });
    await draft.getByRole('group', { name: /→/ }).getByText('slowly').waitFor();
    await draft.getByRole('button', { name: 'Make it active' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('tried it');
    await page.keyboard.press('Enter');
    await draft.getByText('active', { exact: true }).first().waitFor();
    await draft.getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await draft.getByText('retired', { exact: true }).first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('shows what differs between bundles, activates one, and rolls back', async () => {
    const page = await stand().open('/registry/?tab=bundles', { tenant: 'library' });
    const errors = watchErrors(page);
    await page.getByText('one file differs').waitFor();
    await page.getByRole('group', { name: 'policy.yaml' }).getByText('fifty').waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Activate' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Activate' }).click();
    await page.getByText('is in effect.').waitFor();
    await page.getByRole('listbox').getByRole('option').nth(1).click();
    await page.getByRole('button', { name: 'Roll back to it' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Roll back to it' }).click();
    await page.getByText('is in effect.').waitFor();
    const { active } = await (await stand().system.user('library')).json<{ active: string }>('GET', '/v1/bundles');
    assert.equal(active, digests[0]);
    assert.deepEqual(errors, []);
  });

  it('tries out policy: cases, contexts, counterfactuals, changed rules', async () => {
    const page = await stand().open('/registry/?tab=playground', { tenant: 'library', viewport: { width: 1600, height: 1000 } });
    const errors = watchErrors(page);
    const decision = page.getByRole('region', { name: 'Decision' });
    await decision.getByText('Runs by itself').waitFor();
    await decision.getByText('as the case expects').waitFor();
    await page.getByRole('button', { name: /dropping a production database/ }).click();
    await decision.getByText('Refused').waitFor();
    await decision.getByRole('button', { name: 'Try it' }).first().click();
    await decision.getByText('Needs a person').waitFor();
    await assertAccessible(page);
    const rules = page.locator('[data-editor]').nth(1).locator('.cm-content');
    await rules.press('Control+Home');
    await rules.pressSequentially('nonsense: [');
    await decision.getByRole('alert').getByText(/policy\.yaml:1/).first().waitFor();
    await page.getByRole('button', { name: 'Undo my changes' }).click();
    await decision.getByText('Needs a person').waitFor();
    await page.getByRole('button', { name: 'Run all cases' }).click();
    await page.getByText('Every case is as expected.').waitFor();
    assert.deepEqual(errors.filter((error) => !error.includes('400')), []);
  });

  it('has starting points where nothing was published, and works at 360 pixels in Japanese', async () => {
    const page = await stand().open('/registry/?tab=playground', { tenant: 'fresh', viewport: { width: 360, height: 740 }, locale: 'ja-JP', colorScheme: 'dark' });
    await page.getByRole('button', { name: '本番データベースの削除' }).click();
    await page.getByRole('region', { name: '判断' }).getByText('拒否').first().waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    await assertAccessible(page);
    await page.getByRole('tab', { name: 'バンドル' }).click();
    await page.getByText('公開されたバンドルはまだありません').waitFor();
    const reviewer = await stand().open('/registry/?tab=playground', { tenant: 'fresh', roles: ['reviewer'] });
    await reviewer.getByText('Your roles do not allow this').waitFor();
  });
});
