/** What browser tests of several areas start from. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const DEMO = fileURLToPath(new URL('../../functions/tenants/demo/', import.meta.url));

/** The demo bundle as files, with some of them changed. */
export function demoBundle(change: Readonly<Record<string, (text: string) => string>> = {}): Record<string, string> {
  const names = [...readdirSync(DEMO), ...readdirSync(`${DEMO}manifests`).map((name) => `manifests/${name}`)].filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => { const text = readFileSync(DEMO + name, 'utf8'); return [name, change[name]?.(text) ?? text]; }));
}

/** Puts a whole text in the place of what the editor holds, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[data-editor] .cm-content').press('Control+a');
  await page.locator('[data-editor] .cm-content').evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
