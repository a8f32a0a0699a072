import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GENESIS_HASH, sealRecord, verifyChain } from './audit-chain.ts';
import type { AuditRecord } from './store.ts';

function chainOf(length: number): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (let n = 1; n <= length; n++) {
    records.push(sealRecord({ id: `a${n}`, action: 'test', actor: 'ann', time: '2026-11-01T00:00:00.000Z', detail: { n, z: 1, a: 2 } }, records.at(-1)));
  }
  return records;
}

const at = (records: readonly AuditRecord[], index: number): AuditRecord => records[index] as AuditRecord;

describe('audit chain', () => {
  it('starts from zeros and counts from one', () => {
    const [first, second] = chainOf(2);
    assert.deepEqual([first?.index, first?.previousHash], [1, GENESIS_HASH]);
    assert.deepEqual([second?.index, second?.previousHash], [2, first?.hash]);
  });

  it('seals the same however the keys are ordered', () => {
    const one = sealRecord({ id: 'a', action: 'x', actor: 'y', time: 't', detail: { a: 1, b: 2 } }, undefined);
    const two = sealRecord({ detail: { b: 2, a: 1 }, time: 't', actor: 'y', action: 'x', id: 'a' }, undefined);
    assert.equal(one.hash, two.hash);
  });

  it('accepts a whole chain and any stretch of it, also after a trip through JSON', () => {
    const records = JSON.parse(JSON.stringify(chainOf(6))) as AuditRecord[];
    assert.deepEqual(verifyChain(records), { valid: true });
    assert.deepEqual(verifyChain(records.slice(2, 5)), { valid: true });
    assert.deepEqual(verifyChain([]), { valid: true });
  });

  const faults: readonly (readonly [name: string, tamper: (records: AuditRecord[]) => AuditRecord[], fault: string])[] = [
    ['a changed detail', (r) => r.with(2, { ...at(r, 2), detail: { n: 99 } }), 'changed'],
    ['a changed actor', (r) => r.with(2, { ...at(r, 2), actor: 'eve' }), 'changed'],
    ['a missing record', (r) => r.toSpliced(2, 1), 'gap'],
    ['two records swapped', (r) => r.with(2, at(r, 3)).with(3, at(r, 2)), 'gap'],
    ['a record twice', (r) => r.toSpliced(3, 0, at(r, 2)), 'reordered'],
    ['a record sealed anew over a change', (r) => r.with(2, sealRecord({ id: 'a3', action: 'test', actor: 'eve', time: '2026-11-01', detail: {} }, at(r, 1))), 'unlinked'],
    ['a first record that is not the first', (r) => [{ ...at(r, 0), previousHash: 'f'.repeat(64) }], 'changed'],
  ];
  for (const [name, tamper, fault] of faults) {
    it(`finds ${name}`, () => {
      const report = verifyChain(tamper(chainOf(6)));
      assert.deepEqual([report.valid, report.fault], [false, fault]);
    });
  }

  it('finds any single change of any field', () => {
    const records = chainOf(5);
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom('id', 'action', 'actor', 'time', 'hash', 'previousHash'), fc.string(), (index, field, value) => {
        const record = at(records, index);
        fc.pre(record[field as 'id'] !== value);
        assert.equal(verifyChain(records.with(index, { ...record, [field]: value })).valid, false);
      }),
    );
  });
});
