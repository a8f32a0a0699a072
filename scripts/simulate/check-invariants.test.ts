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

  const check = async (events: readonly (readonly [type: string, data: object])[], calls: Record<string, number> = {}) => {
    await store.tenant('sim').commit({ events: events.map(([type, data], index) => ({ sessionId: 's', id: deriveId('evt', index), type, json: JSON.stringify({ id: deriveId('evt', index), type, data }) })) });
    return (await checkInvariants(store.tenant('sim'), { accepted: new Map([['s', ['f1']]]), calls: new Map(Object.entries(calls)), dead: [] })).join('\n');
  };
  const said = ['transcript.final', { frameIds: ['f1'] }] as const;
  const intent = ['intent.update', { intentId: 'i1' }] as const;
  const auto = ['policy.decision', { intentId: 'i1', decision: 'auto' }] as const;
  const action = ['action.dispatched', { intentId: 'i1', actionId: 'a1', status: 'dispatched', target: 'POST http://127.0.0.1:9/hook' }] as const;
  const closed = ['session.closed', {}] as const;

  it('accepts a run in which all holds', async () => assert.equal(await check([said, intent, auto, action, closed], { a1: 1 }), ''));

  const broken: readonly (readonly [name: string, events: Parameters<typeof check>[0], calls: Record<string, number>, expected: RegExp])[] = [
    ['a lost frame', [intent, auto, action, closed], { a1: 1 }, /frames  instead of f1/],
    ['a frame processed twice', [said, said, intent, auto, action, closed], { a1: 1 }, /frames f1,f1/],
    ['an intent without a decision', [said, intent, closed], {}, /not one decision/],
    ['an automatic decision without its action', [said, intent, auto, closed], {}, /0 actions for i1/],
    ['an action done twice', [said, intent, auto, action, closed], { a1: 2 }, /dispatched after 2 calls/],
    ['a call nobody decided on', [said, intent, auto, action, closed], { a1: 1, a2: 1 }, /called for a2/],
    ['an event behind session.closed', [said, intent, auto, closed, action], { a1: 1 }, /session.closed is not the last/],
  ];
  for (const [name, events, calls, expected] of broken) it(`finds ${name}`, async () => assert.match(await check(events, calls), expected));
});
