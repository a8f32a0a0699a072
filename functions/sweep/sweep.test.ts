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
  const cases: [name: string, session: Partial<SessionRecord>, activeAt: number | undefined, at: number, expected: object][] = [
    ['never used', {}, undefined, START + 5 * MINUTE, { kind: 'end', reason: 'idle' }],
    ['idle', {}, START, START + 5 * MINUTE, { kind: 'end', reason: 'idle' }],
    ['used since its record was written', {}, START + 20_000, START + 5 * MINUTE, { kind: 'postpone', until: START + 5 * MINUTE + 20_000 }],
    ['past its hard expiry', {}, START + 59 * MINUTE, START + 60 * MINUTE, { kind: 'end', reason: 'expired' }],
    ['stuck while closing', closing, undefined, START + 2 * MINUTE, { kind: 'rescue', reason: 'client', lastResort: false }],
    ['stuck for long', closing, undefined, START + 6 * MINUTE, { kind: 'rescue', reason: 'error', lastResort: true }],
    ['closed', { status: 'closed' }, undefined, START, { kind: 'prune' }],
  ];
  for (const [name, session, activeAt, at, expected] of cases) {
    it(`of a session that is ${name}`, () => assert.deepEqual(dueAction(sessionRecord(session, START), activeAt, at), expected));
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

  it('takes no more frames from the moment it ends a session, and ends it once', async () => {
    await put(sessionRecord({}, START));
    now = START + 6 * MINUTE;
    await run();
    await run();
    assert.deepEqual([(await stored('ses_1')).status, (await stored('ses_1')).closeReason, published.length], ['closing', 'idle', 1]);
  });

  it('looks again later at a session that was used since its record was written', async () => {
    await put(sessionRecord({}, START));
    await store.tenant('acme').commit({ writes: [{ op: 'create', collection: 'state', id: 'ses_1:ingest', data: { state: {}, activeAt: START + 20_000, ttl: NEVER } }] });
    now = START + 5 * MINUTE;
    assert.equal((await run()).ended, 0);
    assert.deepEqual([(await stored('ses_1')).status, (await stored('ses_1')).dueAt], ['open', START + 5 * MINUTE + 20_000]);
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
