import assert from 'node:assert/strict';
import type { Principal } from './principal.ts';
import { can, type Permission, PERMISSIONS, reachOf, type Role, ROLE_NAMES } from './roles.ts';

const user = (...roles: Role[]): Principal => ({ kind: 'user', tenantId: 't', sub: 'me', roles, expiresAt: 0 });

describe('roles', () => {
  const table: readonly [role: Role, all: readonly Permission[], own: readonly Permission[]][] = [
    ['operator', ['session.open', 'intent.recognize'], ['session.read', 'session.write', 'action.rollback']],
    ['reviewer', ['session.read', 'review.read', 'review.decide', 'manifest.read', 'action.rollback', 'killswitch.read', 'evaluation.read'], []],
    ['author', ['manifest.read', 'manifest.generate', 'manifest.approve', 'bundle.read', 'bundle.write', 'evaluation.read', 'evaluation.run'], []],
    ['auditor', ['session.read', 'review.read', 'manifest.read', 'bundle.read', 'budget.read', 'audit.read', 'deadletter.read', 'killswitch.read', 'evaluation.read'], []],
    ['admin', PERMISSIONS, []],
  ];
  for (const [role, all, own] of table) {
    it(`${role} may do exactly what the table says`, () => {
      for (const permission of PERMISSIONS) {
        const expected = all.includes(permission) ? 'all' : own.includes(permission) ? 'own' : undefined;
        assert.equal(reachOf(user(role), permission), expected, permission);
      }
    });
  }
  it('has a row for every role', () => assert.deepEqual(table.map(([role]) => role), ROLE_NAMES));

  it('lets an operator at its own sessions only', () => {
    assert.equal(can(user('operator'), 'session.read', { ownerSub: 'me' }), true);
    assert.equal(can(user('operator'), 'session.read', { ownerSub: 'other' }), false);
    assert.equal(can(user('operator'), 'session.read'), false);
  });
  it('takes the widest reach of several roles', () => {
    assert.equal(reachOf(user('operator', 'reviewer'), 'session.read'), 'all');
    assert.equal(reachOf(user('reviewer', 'operator'), 'session.write'), 'own');
  });
  it('binds a session token to its session and mode', () => {
    const token: Principal = { kind: 'session', tenantId: 't', sub: 'me', sessionId: 's1', mode: 'read', expiresAt: 0 };
    assert.equal(can(token, 'session.read', { sessionId: 's1', ownerSub: 'me' }), true);
    assert.equal(can(token, 'session.read', { sessionId: 's2', ownerSub: 'me' }), false);
    assert.equal(can(token, 'session.write', { sessionId: 's1' }), false);
    assert.equal(can({ ...token, mode: 'write' }, 'session.write', { sessionId: 's1' }), true);
    assert.equal(can({ ...token, mode: 'write' }, 'intent.recognize', { sessionId: 's1' }), false);
  });
});
