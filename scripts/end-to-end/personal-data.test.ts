/** After everything that a system does with personal data, none of it stands in what it keeps, logs, counts or tells. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { linear16 } from '../../functions/transcribe/fixtures/sounds.ts';
import type { IntentsFile, Manifest } from '../../schemas/generated/types.ts';
import { findBytes, formsOf } from './find-bytes.ts';
import { type HookTarget, startHookTarget } from './hook-target.ts';
import { ofType, textFrame, User } from './system.ts';
import { testBundle } from './test-bundle.ts';

const SERVE = fileURLToPath(new URL('serve.ts', import.meta.url));
const HEARD = 'please call the hook for quentin.harbor@example.com or four one five five five five two six seven one';
/** Stands for a recogniser. */
const LISTENER = `${process.execPath} -e process.stdin.resume().on('end',()=>console.log("${HEARD.replaceAll(' ', '\\u0020')}"))`;

const EMAIL = 'wilhelmina.kestrel@example.org';
const SAID = 'barnaby dot finch at example dot com';
/** Whole values, and parts of them that would give them away. */
const PLANTED = [
  EMAIL, 'wilhelmina.kestrel', SAID, 'barnaby dot finch', 'barnaby.finch', 'quentin.harbor', 'four one five five five five two', '4155552671', '4111 1111 1111 1111', '4111111111111111', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000',
  '536-90-4399', '203.0.113.77', 'ghp_k3JxQ9vZ2mT7yB1nL5wR8cF4hD6gS0aPXeUt', 'swordfish93', '090-4321-8765', '09043218765', '０９０－４３２１－８７６５', 'ゼロハチゼロサンニイ', 'xanthippe@example.net', 'taro.suzuki@example.co.jp',
];
const TEXTS = [
  'mail jane about 4111 1111 1111 1111 and DE89 3704 0044 0532 0130 00', 'the ssn is 536-90-4399, from 203.0.113.77', 'my token is ghp_k3JxQ9vZ2mT7yB1nL5wR8cF4hD6gS0aPXeUt and the password is swordfish93',
  '電話は０９０－４３２１－８７６５です、メールはtaro.suzuki@example.co.jpです', '番号はゼロハチゼロサンニイゴーロクナナハチキュウゼロです', 'restart checkout-api and tell xanthippe@example.net', 'open an incident for payment-gateway, call 090-4321-8765',
];
const SPEECH = Buffer.from(linear16([['speech', 500], ['silence', 100]])).toString('base64');
const sound = (frameId: string, final: boolean) => ({ frameId, type: 'audio', encoding: 'LINEAR16', sampleRateHz: 16_000, data: SPEECH, final });

describe('personal data, end to end', function () {
  this.timeout(30_000);
  let folder: string;
  let target: HookTarget;
  let child: ChildProcess;
  let printed = '';
  let ada: User;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'egg-pii-'));
    target = await startHookTarget();
    const bundle = await testBundle(join(folder, 'bundle'), { hookPort: target.port });
    await edit<IntentsFile>(join(bundle, 'intents.yaml'), (file) => {
      const hook = file.intents.find(({ name }) => name === 'call_hook');
      if (hook) hook.slots = { person: { type: 'string', pii: true }, note: { type: 'string' } };
    });
    await edit<Manifest>(join(bundle, 'manifests', 'call-hook.yaml'), (manifest) => {
      manifest.slots = { person: { required: false } };
      if (manifest.action.type === 'http') manifest.action = { ...manifest.action, url: `${manifest.action.url}?to={{slots.person}}`, body: { person: '{{slots.person}}' } };
    });
    child = spawn(process.execPath, [SERVE, join(folder, 'data'), bundle], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LOG_LEVEL: 'trace', EGG_TRANSCRIBER: LISTENER } });
    ada = await new Promise<User>((resolve, reject) => {
      child.once('exit', () => { reject(new Error(`the system ended: ${printed}`)); });
      child.stderr?.on('data', (bytes: Buffer) => { printed += bytes.toString(); });
      child.stdout?.on('data', (bytes: Buffer) => {
        printed += bytes.toString();
        const ready = /^\{"url":.*\}$/m.exec(printed);
        if (ready) resolve(new User(...(Object.values(JSON.parse(ready[0]) as { url: string; token: string }) as [string, string])));
      });
    });
  });
  after(() => {
    child.kill('SIGKILL');
    target.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function edit<T>(path: string, change: (content: T) => void): Promise<void> {
    const content = parse(await readFile(path, 'utf8')) as T;
    change(content);
    await writeFile(path, stringify(content));
  }

  /** Approves what waits in the session, and waits until it has run. */
  async function approve(sessionId: string): Promise<void> {
    const { reviews } = await ada.json<{ reviews: { reviewId: string; sessionId: string; intent: string; digest: string }[] }>('GET', '/v1/reviews?status=pending');
    const hooks = reviews.filter((review) => review.sessionId === sessionId && JSON.stringify(review).includes('call_hook'));
    assert.ok(hooks.length > 0);
    for (const { reviewId } of hooks) {
      const { digest } = await ada.json<{ digest: string }>('GET', `/v1/reviews/${reviewId}`);
      await ada.json('POST', `/v1/reviews/${reviewId}/decision`, { decision: 'approve', reason: 'known caller', digest });
    }
    let done = 0;
    await ada.events(sessionId, { types: ['action.dispatched'], enough: () => (done += 1) >= hooks.length });
  }

  it('reaches the target that needs it, and stands nowhere else', async () => {
    const texts: Record<string, string> = {};
    const { sessionId } = await ada.open({ input: 'mixed', scope: { environment: 'staging' } });
    await ada.say(sessionId, ...TEXTS, { ...textFrame('call the hook for wilhelmina.kes'), final: false }, textFrame('trel@example.org'), `call the hook for ${SAID}`);
    await ada.say(sessionId, sound('1', false), sound('2', true));
    texts['infer'] = JSON.stringify(await ada.json('POST', `/v1/infer?sess=${sessionId}`, { text: `trigger the hook for ${EMAIL} now` }));
    await ada.events(sessionId, { types: ['transcript.final'], enough: (event) => JSON.stringify(event.data).includes('asr') });
    await approve(sessionId);
    await ada.close(sessionId);
    const events = await ada.events(sessionId);

    // The real values, in the form in which they are written, each with the escaping of its place.
    const received = target.received.join('\n');
    for (const person of [EMAIL, 'barnaby.finch@example.com', 'quentin.harbor@example.com']) {
      assert.ok(received.includes(`to=${encodeURIComponent(person)} `) && received.includes(`{"person":"${person}"}`), `${person}\n${received}`);
    }
    const people = ofType(events, 'intent.update').filter(({ data }) => data.intent === 'call_hook' && !data.provisional).map(({ data }) => data.slots['person']?.value);
    assert.equal(people.length, 4);
    assert.ok(people.every((person) => /^\[EMAIL_A?\d\]$/.test(String(person))), people.join());
    assert.equal(people.filter((person) => person === people[0]).length, 2, 'the same value has the same placeholder');

    texts['events'] = JSON.stringify(events);
    for (const path of [`/v1/sessions/${sessionId}/recording`, `/v1/sessions/${sessionId}`, '/v1/reviews', '/v1/actions', '/v1/audit', '/metrics']) texts[path] = await (await ada.call('GET', path)).text();
    for (const { reviewId } of ofType(events, 'review.requested').map(({ data }) => data)) texts[`review ${reviewId}`] = await (await ada.call('GET', `/v1/reviews/${reviewId}`)).text();
    for (const { actionId } of ofType(events, 'action.dispatched').map(({ data }) => data)) texts[`action ${actionId}`] = await (await ada.call('GET', `/v1/actions/${actionId}`)).text();
    assert.ok(texts['/v1/reviews']?.includes(sessionId) && (texts['/v1/actions']?.length ?? 0) > 2 && (texts['/metrics']?.length ?? 0) > 100);
    assert.deepEqual(findBytes(join(folder, 'data'), { ...texts, log: printed }, PLANTED), [], 'while it runs, with the write-ahead log');

    const ended = new Promise((resolve) => { child.once('exit', resolve); });
    child.kill('SIGTERM');
    await ended;
    assert.deepEqual(findBytes(join(folder, 'data'), { log: printed }, PLANTED), [], 'after it has stopped');
  });

  it('would be found in any of its forms', () => {
    for (const form of formsOf(EMAIL)) assert.deepEqual(findBytes(join(folder, 'bundle'), { text: `x${form.toString('latin1')}y` }, [EMAIL]).length, 1);
  });
});
