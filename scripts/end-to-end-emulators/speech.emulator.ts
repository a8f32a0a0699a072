/** Real sound, end to end: speech by espeak-ng, through a local recogniser (pocketsphinx with a small grammar), to an action. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { encodeMulaw, makeSound } from '../../functions/transcribe/fixtures/sounds.ts';
import { encodeLinear16 } from '../../functions/transcribe/pcm.ts';
import type { IntentsFile } from '../../schemas/generated/types.ts';
import { ofType, startSystem, type TestSystem } from '../end-to-end/system.ts';
import { DEMO_BUNDLE } from '../end-to-end/test-bundle.ts';
import { speak } from '../speech/speak.ts';
import { startSystemOnEmulators } from './system.ts';

const GRAMMAR = fileURLToPath(new URL('../speech/operations.gram', import.meta.url));
const ENV = { EGG_TRANSCRIBER: `pocketsphinx_continuous -infile {file} -jsgf ${GRAMMAR} -logfn /dev/null`, EGG_TRANSCRIBER_RATE: '16000' };
const FRAME_MS = 500;

/** The demo tenant, whose services may be called as people call them. */
async function spokenBundle(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'egg-speech-')), 'bundle');
  await cp(DEMO_BUNDLE, folder, { recursive: true });
  const file = join(folder, 'intents.yaml');
  const content = parse(await readFile(file, 'utf8')) as IntentsFile;
  for (const { slots = {} } of content.intents) {
    if (slots['service']) slots['service'] = { type: 'enum', enum: { 'billing-api': ['billing'], 'checkout-api': ['checkout'], 'search-api': ['search'] }, ...(slots['service'].required ? { required: true } : {}) };
  }
  await writeFile(file, stringify(content));
  return folder;
}

interface Sound { readonly samples: Int16Array; readonly sampleRateHz: number; readonly encoding: 'LINEAR16' | 'MULAW' }

/** Parts with a second of a quiet room around each of them. */
function recording(parts: readonly Int16Array[], sampleRateHz = 16_000, room = 60): Int16Array {
  const length = parts.reduce((sum, part) => sum + part.length + sampleRateHz, sampleRateHz);
  const samples = makeSound([['noise', (length * 1000) / sampleRateHz, room]], sampleRateHz).slice(0, length);
  let at = sampleRateHz;
  for (const part of parts) {
    part.forEach((sample, index) => { samples[at + index] = Math.max(-32_768, Math.min(32_767, sample + (samples[at + index] ?? 0))); });
    at += part.length + sampleRateHz;
  }
  return samples;
}

async function listen(system: TestSystem, { samples, sampleRateHz, encoding }: Sound) {
  const ada = await system.user('acme');
  const { sessionId } = await ada.open({ input: 'audio', scope: { environment: 'staging' } });
  const size = (sampleRateHz * FRAME_MS) / 1000;
  for (let index = 0; index * size < samples.length; index++) {
    const part = samples.subarray(index * size, (index + 1) * size);
    const data = Buffer.from(encoding === 'MULAW' ? encodeMulaw(part) : encodeLinear16(part)).toString('base64');
    await ada.say(sessionId, { frameId: `a${index}`, type: 'audio', encoding, sampleRateHz, data, final: false });
  }
  await ada.close(sessionId);
  const events = await ada.events(sessionId);
  return {
    events,
    heard: ofType(events, 'transcript.final').map(({ data }) => data.text),
    actions: ofType(events, 'action.dispatched').map(({ data }) => [data.intentId, data.status]),
    errors: ofType(events, 'error').map(({ data }) => data.code),
  };
}

function speechSuite(name: string, start: (bundleDir: string) => Promise<TestSystem>): void {
  describe(`real sound, ${name}`, function () {
    this.timeout(120_000);
    let system: TestSystem;
    before(async () => { system = await start(await spokenBundle()); });
    after(() => system.stop());

    it('becomes an action, its end found in the silence behind it', async () => {
      const { events, heard, actions } = await listen(system, { samples: recording([speak('deploy billing to staging')]), sampleRateHz: 16_000, encoding: 'LINEAR16' });
      assert.deepEqual(heard, ['deploy billing to staging']);
      const [intent] = ofType(events, 'intent.update');
      assert.deepEqual([intent?.data.intent, intent?.data.slots['service']?.value, intent?.data.slots['environment']?.value], ['deploy', 'billing-api', 'staging']);
      assert.deepEqual(actions.map(([, status]) => status), ['dispatched']);
      assert.equal(events.at(-1)?.event.type, 'session.closed');
    });

    it('becomes two utterances where the speaker pauses', async () => {
      const { heard } = await listen(system, { samples: recording([speak('deploy billing to staging'), speak('restart checkout')]), sampleRateHz: 16_000, encoding: 'LINEAR16' });
      assert.deepEqual(heard, ['deploy billing to staging', 'restart checkout']);
    });

    it('becomes nothing where nobody speaks', async () => {
      const { heard, errors, actions } = await listen(system, { samples: recording([]), sampleRateHz: 16_000, encoding: 'LINEAR16' });
      assert.deepEqual([heard, errors, actions], [[], [], []]);
    });

    it('is understood by telephone, too', async () => {
      const { heard } = await listen(system, { samples: recording([speak('deploy billing to staging', { sampleRateHz: 8_000 })], 8_000), sampleRateHz: 8_000, encoding: 'MULAW' });
      assert.deepEqual(heard, ['deploy billing to staging']);
    });
  });
}

speechSuite('embedded', (bundleDir) => startSystem({ env: ENV, bundleDir }));
speechSuite('on the emulators', (bundleDir) => startSystemOnEmulators({ env: ENV, bundleDir }));
