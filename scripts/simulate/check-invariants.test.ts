import assert from 'node:assert/strict';
import { deriveId } from '../../functions/runtime/derive-id.ts';
import type { Store } from '../../functions/runtime/store/store.ts';
import { temporaryStore } from '../../functions/runtime/testing/temporary-store.ts';
import { checkInvariants } from './check-invariants.ts';

/** Each run below breaks one promise, which the check must name. */
describe('check-invariants', () => {
  let store: Store;
  let remove: () => Promise<void>;
  beforeEach(async () => { ({ store, remove } = await temporaryStore()); });
  afterEach(() => remove());

  const check = async (events: readonly (readonly [type: string, data: object])[], calls: Record<string, number> = {}, stored: readonly object[] = []) => {
    const done = events.filter(([type]) => type === 'action.dispatched').map(([, data]) => ({ sessionId: 's', createdAt: '', ...data }));
    const documents = [...done, ...stored] as readonly { readonly actionId?: string; readonly reviewId?: string; readonly period?: string; readonly amountMicros?: number }[];
    const writes = documents.map((data, index) => {
      const [collection, id] = data.reviewId ? (['reviews', data.reviewId] as const) : data.period ? (['budgets', data.period] as const) : data.amountMicros ? (['reservations', `r${index}`] as const) : (['actions', data.actionId ?? ''] as const);
      return { op: 'set' as const, collection, id, data };
    });
    await store.tenant('sim').commit({ writes, events: events.map(([type, data], index) => ({ sessionId: 's', id: deriveId('evt', index), type, json: JSON.stringify({ id: deriveId('evt', index), type, data }) })) });
    return (await checkInvariants(store.tenant('sim'), { accepted: new Map([['s', ['f1']]]), calls: new Map(Object.entries(calls)), dead: [] })).join('\n');
  };
  const said = ['transcript.final', { frameIds: ['f1'] }] as const;
  const intent = ['intent.update', { intentId: 'i1' }] as const;
  const auto = ['policy.decision', { intentId: 'i1', decision: 'auto' }] as const;
  const action = ['action.dispatched', { intentId: 'i1', actionId: 'a1', status: 'dispatched', target: 'POST http://127.0.0.1:9/hook' }] as const;
  const closed = ['session.closed', {}] as const;

  it('accepts a run in which all holds', async () => assert.equal(await check([said, intent, auto, action, closed], { a1: 1 }), ''));

  const review = { reviewId: 'v1', sessionId: 's', intentId: 'i1', status: 'approved', createdAt: '', quorum: 1, digest: 'd', requestedBy: 'ada', reservationId: null, decisions: [{ by: 'bob', decision: 'approve', digest: 'd' }] };
  const reviewed = ['policy.decision', { intentId: 'i1', decision: 'review' }] as const;
  const held = { status: 'held', amountMicros: 5, accounts: { daily: 'daily:1' }, expiresAt: 1 };
  it('accepts what was approved, done and undone', async () => {
    const undone = { ...action[1], sessionId: 's', createdAt: '', status: 'rolled_back', rollback: { status: 'rolled_back' } };
    assert.equal(await check([said, intent, reviewed, closed], { a1: 1, 'a1.rollback': 1 }, [review, undone]), '');
  });

  const broken: readonly (readonly [name: string, events: Parameters<typeof check>[0], calls: Record<string, number>, expected: RegExp, stored?: readonly object[]])[] = [
    ['a lost frame', [intent, auto, action, closed], { a1: 1 }, /frames  instead of f1/],
    ['a frame processed twice', [said, said, intent, auto, action, closed], { a1: 1 }, /frames f1,f1/],
    ['an intent without a decision', [said, intent, closed], {}, /not one decision/],
    ['an automatic decision without its action', [said, intent, auto, closed], {}, /0 actions for i1/],
    ['an action done twice', [said, intent, auto, action, closed], { a1: 2 }, /dispatched after 2 calls/],
    ['a call nobody decided on', [said, intent, auto, action, closed], { a1: 1, a2: 1 }, /called for a2/],
    ['an action that nobody approved', [said, intent, reviewed, action, closed], { a1: 1 }, /1 actions for i1, which is review/, [{ ...review, status: 'pending', decisions: [] }]],
    ['an approval that lacks people', [said, intent, reviewed, action, closed], { a1: 1 }, /approved by 1 of 2/, [{ ...review, quorum: 2 }]],
    ['an approval by who asked', [said, intent, reviewed, action, closed], { a1: 1 }, /who asked for it/, [{ ...review, requestedBy: 'bob' }]],
    ['an action undone twice', [said, intent, auto, action, closed], { a1: 1, 'a1.rollback': 2 }, /rolled back 2 times/],
    ['an action that is held for ever', [said, intent, auto, closed], {}, /still held/, [{ ...action[1], sessionId: 's', createdAt: '', status: 'held', target: 'log' }]],
    ['money that nothing holds', [said, closed], {}, /held, and nothing waits/, [held, { period: 'daily:1', reservedMicros: 5, spentMicros: 0 }]],
    ['books that do not add up', [said, closed], {}, /daily:1 has 6 reserved/, [held, { period: 'daily:1', reservedMicros: 6, spentMicros: 0 }]],
    ['an event behind session.closed', [said, intent, auto, closed, action], { a1: 1 }, /session.closed is not the last/],
  ];
  for (const [name, events, calls, expected, stored] of broken) it(`finds ${name}`, async () => assert.match(await check(events, calls, stored), expected));
});
