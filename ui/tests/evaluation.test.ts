import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BundlePublishAnswer } from '../../schemas/generated/types.ts';
import { assertAccessible, describeInBrowser, useStand, watchErrors } from './browser.ts';
import { demoBundle } from './fixtures.ts';

const RECORDINGS = fileURLToPath(new URL('../../replay/recordings/basic.jsonl', import.meta.url));
/** A bundle that refuses what the demo lets a person decide. */
const STRICTER = {
  'policy.yaml': (text: string) => text.replace(/(name: destructive-elsewhere\n.*\n\s*decision: )review/, '$1deny'),
  'policy.cases.yaml': (text: string) => text.replace('{ decision: review, rule: destructive-elsewhere }', '{ decision: deny, rule: destructive-elsewhere }'),
};

describeInBrowser('evaluation, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();
  before(async function () {
    this.timeout(90_000);
    const admin = await stand().system.user('lab');
    const digests: string[] = [];
    for (const change of [{}, STRICTER]) digests.push((await admin.json<BundlePublishAnswer>('POST', '/v1/bundles', { files: demoBundle(change), activate: digests.length === 0 })).digest);
    const { sessionId } = await admin.open({ scope: { environment: 'staging' } });
    await admin.say(sessionId, 'Delete the orders database', 'Show the logs of checkout-api');
    await admin.events(sessionId, { types: ['policy.decision'], enough: (_event, all) => all.length === 2 });
    await admin.close(sessionId);
    await admin.events(sessionId, { enough: ({ type }) => type === 'session.closed' });
  });

  it('evaluates an uploaded file, shows the report, and what got worse against it', async () => {
    const page = await stand().open('/evaluation/', { tenant: 'lab' });
    const errors = watchErrors(page);
    await page.getByText('There is no report yet').waitFor();
    await page.getByLabel('Recordings', { exact: true }).setInputFiles(RECORDINGS);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('img', { name: /^Confusion matrix of \d+ intents, 0 taken for another/ }).waitFor({ timeout: 30_000 });
    await page.getByRole('img', { name: /^Reliability diagram, calibration error \d/ }).waitFor();
    await page.getByText(`0 of ${readFileSync(RECORDINGS, 'utf8').trim().split('\n').length} recordings not as expected`).first().waitFor();
    await assertAccessible(page);
    const wrong = readFileSync(RECORDINGS, 'utf8').replaceAll(/"decision": ?"auto"/g, '"decision": "deny"');
    await page.getByLabel('Recordings', { exact: true }).setInputFiles({ name: 'wrong.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(wrong) });
    await page.getByLabel('Compare with').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('region', { name: 'Broken' }).getByRole('listitem').first().waitFor({ timeout: 30_000 });
    await page.getByRole('list', { name: 'Reports' }).getByText(/regression/).waitFor();
    await page.getByRole('img', { name: /^Over time: All as expected \d/ }).waitFor();
    await assertAccessible(page);
    assert.deepEqual(errors, []);
  });

  it('says what is wrong with a file, line by line', async () => {
    const page = await stand().open('/evaluation/', { tenant: 'lab' });
    await page.getByLabel('Recordings', { exact: true }).setInputFiles({ name: 'bad.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{"id": 3}\nnonsense\n') });
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('alert').getByText('/jsonl:2').waitFor();
  });

  it('replays ended sessions under another bundle, and works at 360 pixels, dark, in Japanese', async () => {
    const page = await stand().open('/evaluation/?tab=compare', { tenant: 'lab' });
    const errors = watchErrors(page);
    await page.getByRole('button', { name: 'Replay' }).click();
    await page.getByText('1 of 1 sessions would differ').waitFor();
    await page.getByRole('list', { name: 'Decisions that would change' }).getByText('deny').waitFor();
    await assertAccessible(page);
    assert.deepEqual(errors, []);
    const small = await stand().open('/evaluation/', { tenant: 'lab', viewport: { width: 360, height: 740 }, colorScheme: 'dark', locale: 'ja-JP' });
    await small.getByRole('img', { name: /^信頼度図/ }).waitFor();
    assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen');
    await assertAccessible(small);
  });
});
