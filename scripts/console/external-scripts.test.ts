import assert from 'node:assert/strict';
import { externalScripts } from './external-scripts.ts';

describe('externalScripts', () => {
  it('moves every inline script into a file where it stands, with its attributes', () => {
    const { html, scripts } = externalScripts('<head><script src="/a.js" async=""></script></head><body><script id="_R_">one("</b>")</script><p>x</p><script>two()\nthree()</script></body>');
    const paths = [...scripts.keys()];
    assert.deepEqual([...scripts.values()], ['one("</b>")', 'two()\nthree()']);
    assert.equal(html, `<head><script src="/a.js" async=""></script></head><body><script id="_R_" src="/${paths[0]}"></script><p>x</p><script src="/${paths[1]}"></script></body>`);
  });

  it('keeps the same script once, and leaves empty ones alone', () => {
    const { html, scripts } = externalScripts('<script>a()</script><script>a()</script><script></script>');
    assert.equal(scripts.size, 1);
    assert.match(html, /<script><\/script>$/);
  });
});
