/** What must hold of sessions after whatever happened to the system: everything accepted is processed, nothing is done twice. */
import assert from 'node:assert/strict';
import { ofType, type User } from './system.ts';

export interface Outcome {
  /** Ids of the frames that the system said it accepted, by session. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** How often the target outside was called, by idempotency key. */
  readonly called: ReadonlyMap<string, number>;
  /** Keys of calls that other sessions made before. */
  readonly earlier?: ReadonlySet<string>;
}

/** Closes the sessions, reads them to their end and checks them; returns how many actions there were, and of how many the target knows. */
export async function checkOutcome(user: User, { accepted, called, earlier }: Outcome): Promise<{ readonly actions: number; readonly calls: number; readonly unknown: number }> {
  let dispatched = 0;
  let unknown = 0;
  const keys = new Set<string>();
  for (const [sessionId, frameIds] of accepted) {
    await user.close(sessionId);
    const events = await user.events(sessionId);
    assert.equal(events.at(-1)?.event.type, 'session.closed');
    assert.equal(new Set(events.map(({ event }) => event.id)).size, events.length, 'no event is there twice');
    const processed = ofType(events, 'transcript.final').flatMap((event) => event.data.frameIds);
    assert.equal(new Set(processed).size, processed.length, 'no frame is processed twice');
    for (const frameId of frameIds) assert.ok(processed.includes(frameId), `frame ${frameId} was accepted and not processed`);
    const intents = ofType(events, 'intent.update').filter((event) => !event.data.provisional).map((event) => event.data.intentId);
    const actions = ofType(events, 'action.dispatched').map((event) => event.data);
    assert.equal(new Set(actions.map((action) => action.intentId)).size, actions.length, 'no intent is acted on twice');
    assert.deepEqual(ofType(events, 'policy.decision').map((event) => event.data.intentId), intents, 'each intent has one decision, in order');
    for (const decision of ofType(events, 'policy.decision')) {
      if (decision.data.decision === 'auto') assert.ok(actions.some((action) => action.intentId === decision.data.intentId), 'each automatic decision has its action');
    }
    dispatched += actions.length;
    for (const action of actions) {
      if (!action.target.includes('127.0.0.1')) continue;
      keys.add(action.actionId);
      const calls = called.get(action.actionId) ?? 0;
      if (action.status === 'dispatched') assert.equal(calls, 1, `${action.actionId} was dispatched`);
      else assert.ok(action.status === 'unknown' && calls <= 1, `${action.actionId} is ${action.status} after ${calls} calls`);
      if (action.status === 'unknown') unknown += 1;
    }
  }
  for (const [key, count] of called) {
    const undone = /^(.*)\.rollback$/.exec(key)?.[1];
    if (undone === undefined) continue;
    assert.ok(keys.has(undone) && count === 1 && called.get(undone) === 1, `${undone} was rolled back ${count} times after ${called.get(undone) ?? 0} calls`);
  }
  for (const key of called.keys()) assert.ok(keys.has(key) || key.endsWith('.rollback') || earlier?.has(key), `the target was called for ${key}, which no session knows`);
  return { actions: dispatched, calls: keys.size, unknown };
}
