import assert from 'node:assert/strict';
import { pino } from 'pino';
import type { OutgoingMessage } from '../../topics/bus.ts';
import type { EndMessage, SessionRecord } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { NEVER } from '../runtime/session-lifecycle.ts';
import type { Store } from '../runtime/store/store.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { temporaryStore } from '../runtime/testing/temporary-store.ts';
import { dueAction } from './due-action.ts';
import { sweep } from './sweep.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('due-action', () => {
  const closing = { status: 'closing', closeReason: 'client', closingSince: new Date(START).toISOString() } as const;
  const cases: [name: string, session: Partial<SessionRecord>, at: number, expected: object][] = [
    ['idle', {}, START + 5 * MINUTE, { kind: 'end', reason: 'idle', idleSince: new Date(START).toISOString() }],
    ['past its hard expiry', {}, START + 60 * MINUTE, { kind: 'end', reason: 'expired' }],
    ['stuck while closing', closing, START + 2 * MINUTE, { kind: 'rescue', reason: 'client', lastResort: false }],
    ['stuck for long', closing, START + 6 * MINUTE, { kind: 'rescue', reason: 'error', lastResort: true }],
    ['closed', { status: 'closed' }, START, { kind: 'prune' }],
  ];
  for (const [name, session, at, expected] of cases) {
    it(`of a session that is ${name}`, () => assert.deepEqual(dueAction(sessionRecord(session, START), at), expected));
  }
});

describe('sweep', () => {
  let store: Store;
  let remove: () => Promise<void>;
  let published: OutgoingMessage[];
  let now: number;

  beforeEach(async () => {
    now = START;
    published = [];
    ({ store, remove } = await temporaryStore({ now: () => now }));
  });
  afterEach(() => remove());

  const run = () => sweep({
    store, clock: { now: () => now }, log: pino({ level: 'silent' }),
    publisher: { async publish(messages) { published.push(...messages); } },
    bundles: { active: () => Promise.resolve({ limits: { retention: { eventsDays: 1 } } } as Bundle) },
  });
  const put = (record: SessionRecord) => store.tenant(record.tenantId).commit({ writes: [{ op: 'set', collection: 'sessions', id: record.sessionId, data: record }] });
  const stored = async (id: string) => (await store.tenant('acme').get<SessionRecord>('sessions', id))?.data as SessionRecord;
  const markers = () => published.map((message) => ({ topic: message.topic, ...(JSON.parse(message.data) as EndMessage) }));

  it('ends what is due, in every tenant, and leaves the rest', async () => {
    await put(sessionRecord({ sessionId: 'ses_idle' }, START));
    await put(sessionRecord({ sessionId: 'ses_other', tenantId: 'other' }, START));
    await put(sessionRecord({ sessionId: 'ses_active', dueAt: START + 20 * MINUTE }, START));
    now = START + 6 * MINUTE;
    const report = await run();
    assert.equal(report.ended, 2);
    assert.deepEqual(markers().map((marker) => [marker.topic, marker.sessionId, marker.data.reason]).toSorted(), [['ingest', 'ses_idle', 'idle'], ['ingest', 'ses_other', 'idle']]);
  });

  it('sends the same marker when it runs twice before the first one arrived', async () => {
    await put(sessionRecord({}, START));
    now = START + 6 * MINUTE;
    await run();
    await run();
    assert.equal(new Set(published.map((message) => message.id)).size, 1);
  });

  it('sends a lost marker again to the first stage that has not seen it, in the end to the last', async () => {
    await put(sessionRecord({ status: 'closing', closeReason: 'client', closingSince: new Date(START).toISOString(), dueAt: START + MINUTE }, START));
    await store.tenant('acme').commit({ writes: ['ingest', 'transcribe'].map((stage) => ({ op: 'create', collection: 'state', id: `ses_1:${stage}`, data: { state: {}, ended: true, ttl: NEVER } })) });
    now = START + 2 * MINUTE;
    assert.equal((await run()).rescued, 1);
    assert.deepEqual([markers()[0]?.topic, markers()[0]?.data.reason], ['chunk', 'client']);
    assert.equal((await run()).rescued, 0);
    now = START + 10 * MINUTE;
    await run();
    assert.deepEqual([markers().at(-1)?.topic, markers().at(-1)?.data.reason], ['dispatch', 'error']);
  });

  it('prunes the events of a closed session when their retention is over', async () => {
    const record = sessionRecord({ status: 'closed', closedAt: new Date(START).toISOString() }, START);
    await put({ ...record, dueAt: START });
    await store.tenant('acme').commit({ events: [{ sessionId: 'ses_1', id: 'evt_1', type: 'session.closed', json: '{}' }] });
    assert.equal((await run()).pruned, 0);
    assert.equal((await stored('ses_1')).dueAt, START + DAY);
    now = START + DAY;
    assert.equal((await run()).pruned, 1);
    const page = await store.tenant('acme').readEvents('ses_1');
    assert.deepEqual([page.events.length, page.gap !== undefined], [0, true]);
    assert.equal((await stored('ses_1')).dueAt, NEVER);
  });
});
