import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeInBrowser, useStand } from './browser.ts';

const START = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));

describeInBrowser('npm start, in a browser', function () {
  this.timeout(90_000);
  const stand = useStand();

  it('prints an address that opens the console, signed in', async () => {
    const data = mkdtempSync(join(tmpdir(), 'egg-console-'));
    const child = spawn(process.execPath, [START, '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      let out = '';
      for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
        out += text;
        if (out.includes('Ctrl-C stops it')) break;
      }
      const page = await stand().open('/');
      await page.goto(/console +(\S+)/.exec(out)?.[1] ?? '');
      await page.getByRole('heading', { name: 'Live session' }).waitFor();
      await page.getByText('you in demo').waitFor();
      await page.locator('[data-example=status]').click();
      await page.getByRole('region', { name: /^show_status/ }).getByText('done').waitFor();
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    }
  });
});
