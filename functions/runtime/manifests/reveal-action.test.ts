import assert from 'node:assert/strict';
import { TemplateError } from './errors.ts';
import type { RenderedHttpAction } from './render-action.ts';
import { revealAction } from './reveal-action.ts';

const action: RenderedHttpAction = {
  type: 'http', method: 'POST', url: 'https://hooks.example.com/u/%5BEMAIL_1%5D?q=%5BEMAIL_1%5D', headers: { 'x-person': '[EMAIL_1]' }, body: '{"a":"to [EMAIL_1]","b":"[PHONE_1]"}', timeoutMs: 1000,
};

describe('revealAction', () => {
  it('escapes a value for each place', () => {
    const revealed = revealAction(action, new Map([['[EMAIL_1]', 'a"b/é@example.org']]));
    assert.deepEqual([revealed.url, revealed.headers, revealed.body], [
      'https://hooks.example.com/u/a%22b%2F%C3%A9%40example.org?q=a%22b%2F%C3%A9%40example.org', { 'x-person': 'a"b/%C3%A9@example.org' }, '{"a":"to a\\"b/é@example.org","b":"[PHONE_1]"}',
    ]);
  });

  it('takes a value as it is, whatever it looks like', () => {
    assert.equal(revealAction(action, new Map([['[EMAIL_1]', '$& {{slots.x}}']])).body, '{"a":"to $& {{slots.x}}","b":"[PHONE_1]"}');
    assert.equal(revealAction(action, new Map([['[EMAIL_1]', 'a\r\nevil: 1']])).headers['x-person'], 'a%0D%0Aevil: 1');
  });

  it('refuses a value that would change the path', () => {
    assert.throws(() => revealAction(action, new Map([['[EMAIL_1]', '..']])), TemplateError);
  });

  it('leaves an action without values alone', () => assert.equal(revealAction(action, new Map()), action));
});
