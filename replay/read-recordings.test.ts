import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countRecordings, parseRecordingLine, readRecordings } from './read-recordings.ts';
import { RecordingError } from './recording-error.ts';

const good = { id: 'a', frames: [{ at: 0, type: 'text', text: 'restart api-gateway', final: true }] };
const line = (change: object): string => JSON.stringify({ ...good, ...change });

describe('readRecordings', () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'recordings-'))));
  after(() => rmSync(folder, { recursive: true }));

  function file(...lines: string[]): string {
    const path = join(folder, 'some.jsonl');
    writeFileSync(path, lines.join('\n'));
    return path;
  }

  it('yields recordings with their line, over empty lines', async () => {
    const found: [string, number][] = [];
    for await (const { recording, line: at } of readRecordings(file(line({}), '', line({ id: 'b' }), ''))) found.push([recording.id, at]);
    assert.deepEqual(found, [['a', 1], ['b', 3]]);
    assert.equal(await countRecordings(file(line({}), '', line({ id: 'b' }), '')), 2);
  });

  it('refuses an id used before, naming both lines', async () => {
    await assert.rejects(countRecordings(file(line({}), line({ id: 'b' }), line({}))), /some\.jsonl:3: id "a" is already used on line 1/);
  });

  it('closes the file when its reader stops early', async () => {
    for await (const { recording } of readRecordings(file(line({}), 'broken'))) {
      assert.equal(recording.id, 'a');
      break;
    }
  });

  const cases: [name: string, text: string, message: RegExp][] = [
    ['text that is no JSON', '{"id":', /^x\.jsonl:7: is not JSON/],
    ['no object', '[]', /x\.jsonl:7: the recording must be an object/],
    ['a missing id', JSON.stringify({ frames: [] }), /\/id is required/],
    ['an unknown key', line({ expects: {} }), /has the unknown key "expects"/],
    ['an unknown kind of frame', line({ frames: [{ at: 0, type: 'smell' }] }), /\/frames\/0/],
    ['time that runs backwards', line({ frames: [{ at: 5, type: 'text', text: 'a' }, { at: 4, type: 'text', text: 'b' }] }), /\/frames\/1\/at is earlier/],
    ['a decision that does not exist', line({ expected: { intents: [{ intent: 'deploy', decision: 'perhaps' }] } }), /\/expected\/intents\/0\/decision must be one of/],
    ['a confidence above one', line({ expected: { intents: [{ intent: 'deploy', confidence: { max: 2 } }] } }), /confidence\/max must be at most 1/],
  ];
  for (const [name, text, message] of cases) {
    it(`refuses ${name}`, () => {
      assert.throws(() => parseRecordingLine(text, 'x.jsonl', 7), (error) => error instanceof RecordingError && error.line === 7 && message.test(error.message));
    });
  }
});
