import assert from 'node:assert/strict';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';

describeInBrowser('live session, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();

  it('goes from a sentence to its action, and takes the action back', async () => {
    const page = await stand().open('/');
    const errors = watchErrors(page);
    await page.getByRole('button', { name: 'Start a session' }).click();
    await page.getByRole('textbox', { name: 'Say something' }).fill('Scale checkout-api to 6 instances');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => location.hash), '', 'the token does not stay in the address');
    const card = page.getByRole('region', { name: /^scale/ });
    await card.getByText('Runs by itself').waitFor();
    await card.getByText('checkout-api').waitFor();
    await card.getByRole('button', { name: 'Roll back' }).click();
    await card.getByText('rolled back').waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('[data-stage]')].every((stage) => stage.getAttribute('data-count') !== '0'));
    await assertAccessible(page);
    await page.getByRole('button', { name: 'End the session' }).click();
    await page.getByText('The session has ended').waitFor();
    assert.deepEqual(errors, []);
  });

  it('shows why something is refused or needs a person, masks what is personal, and never runs what was said as markup', async () => {
    const page = await stand().open('/');
    const errors = watchErrors(page);
    await page.locator('[data-example=delete]').click();
    const refused = page.getByRole('region', { name: /^delete_database/ });
    await refused.getByText('Refused').waitFor();
    await refused.getByText('In staging: review instead of deny').waitFor();
    await page.locator('[data-example=pii]').click();
    await page.getByRole('region', { name: /^page_oncall/ }).getByRole('link', { name: 'Open the review' }).waitFor();
    await page.getByRole('log').locator('mark', { hasText: '[EMAIL_1]' }).waitFor();
    assert.ok(!(await page.getByRole('log').innerText()).includes('ada@example.com'));
    await page.getByRole('textbox', { name: 'Say something' }).fill('<img src=x onerror="document.title=1"><b>show logs</b>');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('<b>show logs</b>').waitFor();
    assert.equal(await page.title(), 'Live session · AGI Egg');
    await page.getByRole('link', { name: 'Review queue' }).click();
    await page.getByRole('heading', { name: 'Review queue' }).waitFor();
    await page.getByRole('link', { name: 'Live session', exact: true }).click();
    await page.getByRole('log').getByText('<b>show logs</b>').waitFor();
    assert.deepEqual(errors, []);
  });

  it('sends sound as audio frames, and says plainly that nothing can transcribe it', async () => {
    const page = await stand().open('/');
    await page.locator('[data-example=spoken]').click();
    await page.getByText('TRANSCRIBER_NOT_CONFIGURED').waitFor();
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByRole('button', { name: 'Stop speaking' }).waitFor();
    const sent = page.waitForRequest((request) => request.url().endsWith('/frames') && (request.postData() ?? '').includes('"mic-'));
    await page.getByRole('button', { name: 'Stop speaking' }).click();
    assert.match((await sent).postData() ?? '', /"encoding":"LINEAR16","sampleRateHz":16000/);
  });

  it('goes from sound to an action where something transcribes', async () => {
    // A local command that hears the same in every sound.
    const system = await stand().another({ env: { EGG_TRANSCRIBER: '/bin/echo restart checkout-api' } });
    const page = await stand().open('/', { system });
    await page.locator('[data-example=spoken]').click();
    await page.getByRole('log').getByText('restart checkout-api').waitFor();
    await page.getByRole('region', { name: /^restart/ }).getByText('done').waitFor();
  });

  it('reconnects by itself and shows a gap', async () => {
    const page = await stand().open('/');
    let broken = 0;
    await page.route('**/events', async (route) => {
      broken += 1;
      if (broken > 1) return route.continue();
      const time = new Date().toISOString();
      const gap = { specversion: '1.0', id: 'gap', source: 's', type: 'gap', subject: 's', time, datacontenttype: 'application/json', traceparent: '00-1-1-01', actor: 'a', tenantid: 'demo', data: { after: '7', reason: 'the log before it was cleared', snapshot: { status: 'open', cursor: '7', totals: {} } } };
      return route.fulfill({ status: 200, contentType: 'text/event-stream', body: `event: gap\ndata: ${JSON.stringify(gap)}\n\n` });
    });
    await page.getByRole('button', { name: 'Start a session' }).click();
    await page.getByText('Events were missed here').waitFor();
    await page.getByText('The connection is back').waitFor();
    await page.locator('[data-example=status]').click();
    await page.getByRole('region', { name: /^show_status/ }).waitFor();
  });

  it('works at 360 pixels, dark, in Japanese, by keyboard alone', async () => {
    const page = await stand().open('/', { viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'ja-JP' });
    await page.getByRole('heading', { name: 'ライブセッション' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'ja');
    await page.getByRole('button', { name: 'セッションを開始' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'セッションを終了' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await page.keyboard.type('緊急で本番環境の全サービスを停止して');
    await page.keyboard.press('Enter');
    await page.getByText('人の判断が必要').first().waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    await assertAccessible(page);
  });

  it('asks who comes without a token, and forgets it on a reload', async () => {
    const page = await stand().open('/');
    await page.getByRole('heading', { name: 'Live session' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByLabel('Token').fill('nonsense');
    await page.keyboard.press('Enter');
    await page.getByText('This is no token').waitFor();
    await assertAccessible(page);
    await page.getByLabel('Token').fill((await stand().system.user('demo')).token.slice(0, -8) + 'AAAAAAAA');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start a session' }).click();
    await page.getByText('does not accept this token').waitFor();
  });

  it('loads at most 200 kB of compressed JavaScript, none of it inline, under a strict policy', async () => {
    const page = await stand().open('/');
    await page.getByRole('heading', { name: 'Live session' }).waitFor();
    await page.waitForLoadState('networkidle');
    const total = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry as PerformanceResourceTiming).filter(({ name }) => name.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
    assert.ok(total > 50_000 && total <= 200_000, `${total} bytes`);
    const response = await fetch(stand().system.url);
    const html = await response.text();
    assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+=|\sstyle=|<style/);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(policy, /unsafe/);
  });
});
