/** For browser tests: a real system that serves the console, and pages of a real browser. Everything is shared by the files of one run. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createConsole } from '../../scripts/console/serve-console.ts';
import type { EmbeddedOptions } from '../../scripts/embedded.ts';
import { startSystem, type TestSystem } from '../../scripts/end-to-end/system.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
/** `.ci/run` installs a browser, so there the tests fail without one. */
const REQUIRED = process.env['EGG_BROWSER_TESTS'] === 'required';
/** `describe` where there is a browser, or has to be one; else nothing. */
export const describeInBrowser: (title: string, suite: (this: Mocha.Suite) => void) => void = CHROMIUM !== undefined || REQUIRED ? describe : () => {};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILD_MS = 180_000;
const STOP_MS = 60_000;

export interface Stand {
  readonly system: TestSystem;
  readonly folder: string;
  /** Another system that serves the same console, for a test that needs it set up otherwise; it goes with the stand. */
  another(options: Partial<EmbeddedOptions>): Promise<TestSystem>;
  /** A page of its own browser context, signed in through the printed kind of address. */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly tenant?: string;
  readonly roles?: string[];
  /** The shared one unless told. */
  readonly system?: TestSystem;
  /** Before the page is loaded: the place for routes of the test's own. */
  readonly prepare?: (page: Page) => Promise<void>;
}

let shared: Promise<Stand & { stop(): Promise<void> }> | undefined;

/** Call in `describe`; the stand is there from the first `before` on and goes when all tests are done. */
export function useStand(): () => Stand {
  let stand: Stand | undefined;
  before(async function () {
    this.timeout(BUILD_MS);
    shared ??= start();
    stand = await shared;
  });
  return () => stand as Stand;
}

after(async function () {
  this.timeout(STOP_MS);
  await (await shared)?.stop();
});

async function start(): Promise<Stand & { stop(): Promise<void> }> {
  assert.ok(CHROMIUM, 'the browser tests need Chromium: apt-get install chromium, or set CHROMIUM_PATH');
  const pages = createConsole({ onFailure: (error) => { throw error; } });
  const built = await pages.prepare();
  assert.ok(built);
  const main = await startSystem({ console: pages.fetch });
  const others: TestSystem[] = [];
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] });
  const contexts: BrowserContext[] = [];
  return {
    system: main, folder: built.folder,
    async another(options) {
      const other = await startSystem({ ...options, console: pages.fetch });
      others.push(other);
      return other;
    },
    async open(path, { tenant = 'demo', roles = ['admin'], system = main, prepare, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(25_000);
      await prepare?.(page);
      const { token } = await system.user(tenant, roles);
      await page.goto(`${system.url}${path}#token=${token}`);
      // Signed in: the token has left the address.
      await page.waitForFunction(() => location.hash === '');
      return page;
    },
    async stop() {
      await browser.close();
      pages.close();
      await Promise.all([main, ...others].map((system) => system.stop()));
    },
  };
}

/** Fails on what keeps people from using the page, and on any script that the policy stopped. */
export async function assertAccessible(page: Page): Promise<void> {
  // The page's policy allows no foreign script; what the debugger runs is not subject to it.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    // Without the copies of style sheets that it would make of shadow roots, and that the policy stops: only an experimental rule reads them.
    const found = await axe.run({ resultTypes: ['violations'], preload: false });
    return found.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`) }));
  });
  assert.deepEqual(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'), []);
}

/** What the browser's console said that it should not have. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  return errors;
}
