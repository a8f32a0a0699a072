/** Sound through a local command, and what a client hears when there is none. */
import assert from 'node:assert/strict';
import { linear16 } from '../../functions/transcribe/fixtures/sounds.ts';
import { ofType, startSystem, type TestSystem } from './system.ts';

/** Stands for a recogniser: reads the sound and says what it heard. */
const LISTENER = `${process.execPath} -e process.stdin.resume().on('end',()=>console.log('Deploy\\u0020intent-router\\u0020to\\u0020production'))`;

const sound = (frameId: string, final: boolean) => ({ frameId, type: 'audio', encoding: 'LINEAR16', sampleRateHz: 16_000, data: Buffer.from(linear16([['speech', 500]])).toString('base64'), final });

describe('sound, end to end', function () {
  this.timeout(20_000);
  let system: TestSystem;
  afterEach(() => system.stop());

  async function speak() {
    const ada = await system.user('acme');
    const { sessionId } = await ada.open({ input: 'audio' });
    await ada.say(sessionId, sound('1', false), sound('2', true));
    await ada.close(sessionId);
    return ada.events(sessionId);
  }

  it('becomes a transcript, an intent and an action', async () => {
    system = await startSystem({ env: { EGG_TRANSCRIBER: LISTENER } });
    const events = await speak();
    const [heard] = ofType(events, 'transcript.final');
    assert.deepEqual([heard?.data.text, heard?.data.source, heard?.data.frameIds], ['Deploy intent-router to production', 'asr', ['1', '2']]);
    assert.equal(ofType(events, 'action.dispatched')[0]?.data.status, 'dispatched');
  });

  it('is refused in so many words where no transcriber is configured', async () => {
    system = await startSystem({ env: {} });
    const events = await speak();
    assert.deepEqual(ofType(events, 'error').map((event) => event.data.code), ['TRANSCRIBER_NOT_CONFIGURED']);
    assert.equal(events.at(-1)?.event.type, 'session.closed');
  });
});
