/** `node scripts/take-pictures.ts`: the docs' pictures of the console, from a running system and a real browser. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { createConsole } from './console/serve-console.ts';
import { startSystem } from './end-to-end/system.ts';

const docs = (name: string): string => fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url));
const SENTENCES = ['Deploy intent-router to production', 'Page the oncall, my address is ada@example.com', 'Delete the orders database', 'Restart checkout-api. Then scale payment-gateway to 6 instances, no wait, to 8 instances'];
/** For what moves to come to rest. */
const REST_MS = 900;

const pages = createConsole({ onFailure: (error) => { throw error; } });
await pages.prepare();
const system = await startSystem({ console: pages.fetch });
const user = await system.user('demo');
const { sessionId } = await user.open({ projectId: 'night-shift' });
for (const sentence of SENTENCES) await user.say(sessionId, sentence);
await user.close(sessionId);
await user.events(sessionId, { enough: ({ type }) => type === 'session.closed' });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
async function picture(name: string, path: string, colorScheme: 'light' | 'dark', prepare: (page: Page) => Promise<unknown>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${system.url}${path}#token=${user.token}`);
  await prepare(page);
  await page.waitForTimeout(REST_MS);
  await page.screenshot({ path: docs(name) });
  await context.close();
}

await picture('console-live', '/', 'light', async (page) => {
  for (const example of ['deploy', 'two', 'pii', 'delete']) {
    await page.locator(`[data-example=${example}]`).click();
    await page.waitForTimeout(REST_MS / 2);
  }
});
await picture('console-session', `/sessions/?id=${sessionId}`, 'dark', async (page) => {
  await page.getByRole('tab', { name: 'Trace' }).click();
  await page.getByRole('listbox').getByRole('option').filter({ hasText: 'policy.decision' }).last().click();
});
await picture('console-review', '/reviews/', 'light', (page) => page.getByRole('article').getByText('[EMAIL_1]').waitFor());
await picture('console-operations', '/operations/', 'dark', (page) => page.waitForTimeout(REST_MS * 3));

await browser.close();
await system.stop();
