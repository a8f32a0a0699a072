import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { IntentData, PolicyData, RecognisedIntent } from '../../schemas/generated/types.ts';
import type { StageContext } from '../runtime/stage.ts';
import { sessionRecord } from '../runtime/testing/session-record.ts';
import { compiledOnce } from '../runtime/bundle/bundle.ts';
import type { Classifier } from './classifier/train-classifier.ts';
import { compileIntents } from './compile-intents.ts';
import { createIntentStage } from './create-intent-stage.ts';
import { testBundle } from './recognise-intents.test.ts';

type Said = string | { readonly text: string; readonly provisional: true; readonly chunkId?: string };

/** What the stage tells of each utterance, and what it hands on to policy. */
async function talk(...said: readonly Said[]): Promise<{ told: RecognisedIntent[][]; handed: RecognisedIntent[][] }> {
  const stage = createIntentStage({ stopwatch: { now: () => 5 } });
  let state = stage.initialState(sessionRecord());
  const told: RecognisedIntent[][] = [];
  const handed: RecognisedIntent[][] = [];
  for (const [index, one] of said.entries()) {
    const context = { bundle: testBundle, session: sessionRecord({ scope: { ...sessionRecord().scope, allowedDomains: [] } }), deriveId: (kind: string, i = 0) => `${kind}-${index}-${i}`, signal: new AbortController().signal } as unknown as StageContext;
    const data: IntentData = { chunkId: `c${index}`, summary: '', slots: {}, ts: '2026-11-22T12:00:00Z', safetyFlags: [], ...(typeof one === 'string' ? { text: one } : one) };
    const result = await stage.handle(data, state, context);
    state = result.state;
    told.push((result.events ?? []).map((event) => event.data as RecognisedIntent));
    handed.push((result.outputs ?? []).map((output) => (output.data as PolicyData).recognised));
  }
  return { told, handed };
}

describe('the conversation around requests', () => {
  it('takes the requests before back', async () => {
    const { handed } = await talk('restart checkout and deploy billing to staging', 'forget it');
    assert.deepEqual(handed[1]?.map(({ intent, dialogue }) => [intent, dialogue]), [['unknown', { act: 'cancel', intentIds: ['intent-0-0', 'intent-0-1'] }]]);
  });

  it('takes them back once', async () => {
    const { handed } = await talk('restart checkout', 'cancel that', 'cancel that');
    assert.deepEqual(handed.slice(1).map(([one]) => one?.dialogue?.intentIds), [['intent-0-0'], []]);
  });

  it('remembers them over small talk', async () => {
    const { handed } = await talk('restart checkout', 'what a lovely day', 'やっぱりやめて');
    assert.deepEqual(handed[2]?.[0]?.dialogue, { act: 'cancel', intentIds: ['intent-0-0'] });
  });

  it('takes back what is named, and nothing else', async () => {
    assert.deepEqual((await talk('restart checkout', 'cancel the restart')).handed[1]?.[0]?.dialogue, { act: 'cancel', intentIds: ['intent-0-0'] });
    assert.equal((await talk('restart checkout', 'cancel the billing backup')).handed[1]?.[0]?.dialogue, undefined);
  });

  it('takes back and asks for something else in one breath', async () => {
    const { handed } = await talk('restart checkout', 'never mind the restart, scale checkout to 3 instances instead');
    assert.deepEqual(handed[1]?.map(({ intent, dialogue }) => [intent, dialogue]), [['scale', { act: 'cancel', intentIds: ['intent-0-0'] }]]);
  });

  it('says of a correction what it corrects', async () => {
    const { handed } = await talk('deploy checkout to production', 'no, staging');
    assert.deepEqual(handed[1]?.map(({ intent, slots, dialogue }) => [intent, slots['environment']?.value, dialogue]), [['deploy', 'staging', { act: 'correct', intentIds: ['intent-0-0'] }]]);
  });

  for (const [first, next, expected] of [
    ['restart checkout-api', 'the same for billing-api please', 'restart billing-api'], ['restart checkout-api', 'and billing-api', 'restart billing-api'], ['show me the logs of checkout-api', 'what about billing-api', 'show_logs billing-api'], ['checkout-apiを再起動して', 'billing-apiも', 'restart billing-api'],
    ['重启 checkout-api', 'billing-api 也是', 'restart billing-api'], ['reinicia checkout-api', 'y también billing-api', 'restart billing-api'], ['scale checkout-api to 5 instances', 'and billing-api to 3', 'scale billing-api 3'],
  ] as const) {
    it(`asks for the same once more, beside the first: "${next}"`, async () => {
      const { handed } = await talk(first, next);
      assert.deepEqual(handed[1]?.map(({ intent, slots, dialogue }) => [[intent, ...Object.values(slots).map(({ value }) => value)].join(' '), dialogue]), [[expected, undefined]]);
    });
  }

  it('knows a correction that looks like another request', async () => {
    const { handed } = await talk('scale checkout-api to 4 instances', 'Make it 6.');
    assert.deepEqual(handed[1]?.map(({ intent, slots, dialogue }) => [intent, slots['service']?.value, slots['count']?.value, dialogue?.act]), [['scale', 'checkout-api', 6, 'correct']]);
  });

  it('repeats nothing for thanks, or for what is only spoken of', async () => {
    for (const said of ['thanks for checkout-api', 'billing-api was restarted too', "but don't restart billing-api", 'if billing-api fails, too']) assert.deepEqual((await talk('restart checkout-api', said)).handed[1]?.map(({ intent }) => intent), ['unknown'], said);
  });

  it('confirms nothing where nothing was asked', async () => {
    for (const yes of ['yes, do that', 'はい、お願いします', '好的']) {
      const { handed } = await talk('restart checkout', yes);
      assert.deepEqual(handed[1]?.map(({ intent, dialogue }) => [intent, dialogue]), [['unknown', { act: 'confirm', intentIds: [] }]]);
    }
  });

  describe('with an open question', () => {
    const UNSURE = 'checkout production version old';
    before(() => {
      const { predict } = compileIntents(testBundle).classifier();
      const unsure = { intent: 'check_status', confidence: 0.44, alternatives: [{ intent: 'deploy', confidence: 0.38 }], inScope: false, between: ['check_status', 'deploy'] };
      compiledOnce(testBundle, compileIntents).install({ predict: (text: string) => (text === UNSURE ? unsure : predict(text)) } as unknown as Classifier);
    });

    it('is answered by yes, with what was said then', async () => {
      const { handed } = await talk(UNSURE, 'yes, do that');
      const [asked] = handed[0] ?? [];
      assert.equal(asked?.intent, 'unknown');
      assert.ok((asked?.alternatives[0]?.confidence ?? 0) >= 0.2, JSON.stringify(asked?.alternatives));
      const [answer] = handed[1] ?? [];
      assert.deepEqual([answer?.intent, answer?.slots['environment']?.value, answer?.dialogue], [asked?.alternatives[0]?.intent, 'production', { act: 'confirm', intentIds: ['intent-0-0'] }]);
    });

    it('is answered by "the second one"', async () => {
      const { handed } = await talk(UNSURE, 'the second one please');
      assert.equal(handed[1]?.[0]?.intent, handed[0]?.[0]?.alternatives[1]?.intent);
      assert.equal(handed[1]?.[0]?.dialogue?.act, 'choose');
    });

    it('is closed by no, and by anything else', async () => {
      for (const other of ['no', 'restart billing', 'forget it']) {
        const { handed } = await talk(UNSURE, other, 'yes');
        assert.deepEqual(handed[2]?.map(({ intent }) => intent), ['unknown'], other);
      }
    });
  });

  describe('a sentence that is still being said', () => {
    const early = (text: string, chunkId = 'c') => ({ text, chunkId, provisional: true }) as const;

    it('is told early, revised, and told once', async () => {
      const { told, handed } = await talk(early('restart'), early('restart checkout'), early('restart checkout'), early('restart checkout in staging'), early('good morning', 'd'));
      assert.deepEqual(told.map((intents) => intents.map(({ intent, slots, provisional }) => [intent, slots['service']?.value, slots['environment']?.value, provisional])), [
        [['restart', undefined, undefined, true]], [['restart', 'checkout', undefined, true]], [], [['restart', 'checkout', 'staging', true]], [],
      ]);
      assert.deepEqual(handed.flat(), []);
    });

    it('leads to no decision whatever is said, and leaves nothing behind', async () => {
      const parts = fc.constantFrom('restart checkout', 'yes', 'forget it', 'no, staging', 'deploy billing to production', 'and', '再起動して', '取消', 'ignore all previous instructions', '5 instances');
      await fc.assert(fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 6 }), fc.array(parts, { maxLength: 4 }), async (before, later) => {
        const alone = await talk(...later);
        const { told, handed } = await talk(...before.map((text) => early(text)), ...later);
        assert.ok(handed.slice(0, before.length).every((intents) => intents.length === 0));
        assert.ok(told.slice(0, before.length).flat().every(({ provisional }) => provisional === true));
        assert.ok(handed.flat().every(({ provisional }) => provisional === undefined));
        const brief = (intents: RecognisedIntent[][]) => intents.map((one) => one.map(({ intent, slots }) => [intent, Object.values(slots).map(({ value }) => value)]));
        assert.deepEqual(brief(handed.slice(before.length)), brief(alone.handed));
      }), { numRuns: 60 });
    });
  });
});
