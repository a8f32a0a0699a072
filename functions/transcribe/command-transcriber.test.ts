import assert from 'node:assert/strict';
import sinon from 'sinon';
import { createCommandTranscriber, type CommandTranscriberOptions } from './command-transcriber.ts';
import { TranscriberFailedError, TranscriberTimeoutError } from './errors.ts';

const request = { encoding: 'LINEAR16' as const, sampleRateHz: 16000, audio: new Uint8Array([1, 2, 3, 4]), language: 'ja-JP', signal: new AbortController().signal };

/** A command that is a line of JavaScript. */
function script(code: string, args: readonly string[] = [], options: Partial<CommandTranscriberOptions> = {}) {
  return createCommandTranscriber({ command: process.execPath, args: ['-e', code, ...args], ...options });
}

const READ_INPUT = 'const b = require("fs").readFileSync(0);';

describe('command transcriber', () => {
  it('gives sound by standard input, as a WAV file, and takes text from standard output', async () => {
    const told = await script(`${READ_INPUT} console.log(b.toString("latin1", 0, 4), b.readUInt32LE(24), b.readUInt32LE(40), b.at(-1), process.argv[1])`, ['{language}']).transcribe(request);
    assert.deepEqual(told, { text: 'RIFF 16000 4 4 ja-JP', confidence: 0.8 });
  });

  it('gives sound as a file where the command asks for one, and removes it', async () => {
    const { text } = await script('console.log(process.argv[1], require("fs").readFileSync(process.argv[1]).length)', ['{file}']).transcribe({ ...request, encoding: 'OGG_OPUS' });
    assert.match(text, /utterance\.ogg 4$/);
    const { existsSync } = await import('node:fs');
    assert.equal(existsSync(text.split(' ')[0] as string), false);
  });

  it('brings uncompressed sound to the rate that the command takes, and refuses what is compressed', async () => {
    const told = script(`${READ_INPUT} console.log(b.readUInt16LE(20), b.readUInt32LE(24), b.readUInt32LE(40))`, [], { sampleRateHz: 16_000 });
    assert.equal((await told.transcribe({ ...request, encoding: 'MULAW', sampleRateHz: 8_000, audio: new Uint8Array(800).fill(0xff) })).text, '1 16000 3200');
    assert.equal((await told.transcribe({ ...request, sampleRateHz: 48_000, audio: new Uint8Array(9600) })).text, '1 16000 3200');
    await assert.rejects(told.transcribe({ ...request, encoding: 'WEBM_OPUS' }), TranscriberFailedError);
  });

  it('takes text and confidence as JSON', async () => {
    assert.deepEqual(await script('console.log(JSON.stringify({ text: " deploy it ", confidence: 0.42 }))').transcribe(request), { text: 'deploy it', confidence: 0.42 });
  });

  it('hands no secret of this process to the command', async () => {
    process.env['EGG_TEST_SECRET'] = 'x';
    try {
      assert.equal((await script('console.log(String(process.env.EGG_TEST_SECRET))').transcribe(request)).text, 'undefined');
    } finally {
      delete process.env['EGG_TEST_SECRET'];
    }
  });

  const failing: [string, ReturnType<typeof script>][] = [
    ['fails', script('process.exit(3)')],
    ['cannot be run', createCommandTranscriber({ command: '/nonexistent/recogniser' })],
    ['prints broken JSON', script('console.log("{")')],
    ['prints JSON without a text', script('console.log("{}")')],
    ['prints without end', script('const s = "x".repeat(65536); const more = () => process.stdout.write(s, more); more()')],
  ];
  for (const [name, transcriber] of failing) {
    it(`gives up when the command ${name}`, () => assert.rejects(transcriber.transcribe(request), (error) => error instanceof TranscriberFailedError && !error.retryable));
  }

  it('stops a command that takes too long', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const answer = script('setInterval(() => {}, 1000)', [], { timeoutMs: 5000 }).transcribe(request);
      clock.tick(5000);
      await assert.rejects(answer, (error) => error instanceof TranscriberTimeoutError && error.retryable);
    } finally {
      clock.restore();
    }
  });

  it('stops a command whose answer is not wanted any more', async () => {
    const controller = new AbortController();
    const answer = script('setInterval(() => {}, 1000)').transcribe({ ...request, signal: controller.signal });
    controller.abort();
    await assert.rejects(answer, TranscriberTimeoutError);
    await assert.rejects(script('setInterval(() => {}, 1000)').transcribe({ ...request, signal: AbortSignal.abort() }), TranscriberTimeoutError);
  });
});
