import assert from 'node:assert/strict';
import { readToken, tokenOfFragment } from './read-token.ts';

const tokenOf = (claims: unknown) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;

describe('readToken', () => {
  it('reads who it is for', () => {
    assert.deepEqual(readToken(tokenOf({ sub: 'héloïse', tenantId: 'demo', roles: ['admin', 1], exp: 10 })), { sub: 'héloïse', tenantId: 'demo', roles: ['admin'], expiresAt: 10_000 });
    assert.deepEqual(readToken(tokenOf({})), { sub: '', tenantId: '', roles: [], expiresAt: undefined });
  });

  for (const wrong of ['', 'a.b', 'a.!!.c', 'a.bm8.c', tokenOf(null)]) it(`knows that "${wrong}" is none`, () => assert.equal(readToken(wrong), undefined));

  it('takes the token out of a fragment', () => {
    assert.equal(tokenOfFragment('#token=a.b.c'), 'a.b.c');
    assert.equal(tokenOfFragment('#content'), undefined);
  });
});
