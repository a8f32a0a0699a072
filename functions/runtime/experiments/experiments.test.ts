import assert from 'node:assert/strict';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { judgePhase, type Phase, ROLLOUT_PHASES } from './judge-phase.ts';
import { addObservations, latencyQuantile, NOTHING_SEEN, type Observation, observe, observeLatency, observeShadow } from './observation.ts';
import { meanSample, sequentialTest, shareSample, wilsonInterval } from './sequential-test.ts';

describe('sequentialTest', () => {
  /** Looks after every ten sessions of each variant; how many of the experiments ever decide. */
  const experiments = (control: number, treatment: number, seed: number): { decided: number; higher: number } => {
    const random = xoroshiro128plus(seed);
    const success = (share: number): number => Number((random.next() >>> 0) / 2 ** 32 < share);
    let [decided, higher] = [0, 0];
    for (let experiment = 0; experiment < 300; experiment++) {
      let [a, b, pValue] = [0, 0, 1];
      for (let count = 1; count <= 600; count++) {
        a += success(control);
        b += success(treatment);
        if (count % 10 > 0) continue;
        const result = sequentialTest(shareSample(a, count), shareSample(b, count), pValue);
        pValue = result.pValue;
        if (result.verdict === 'undecided') continue;
        decided += 1;
        higher += Number(result.verdict === 'higher');
        break;
      }
    }
    return { decided, higher };
  };

  it('keeps false alarms below its level however often it is looked at', () => {
    assert.ok(experiments(0.2, 0.2, 1).decided <= 15, 'at most 5 % of 300');
  });

  it('finds a real difference, and its direction', () => {
    const { decided, higher } = experiments(0.1, 0.3, 2);
    assert.ok(decided > 290);
    assert.equal(higher, decided);
  });

  it('says nothing of a handful, and never takes back what it has shown', () => {
    assert.equal(sequentialTest(shareSample(0, 5), shareSample(5, 5)).verdict, 'undecided');
    assert.equal(sequentialTest(shareSample(50, 100), shareSample(50, 100), 0.01).pValue, 0.01);
  });

  it('has a confidence sequence that leaves out zero exactly when the p-value is below the level', () => {
    for (const successes of [50, 55, 60, 65, 70, 80]) {
      const { pValue, low } = sequentialTest(shareSample(50, 100), shareSample(successes, 100));
      assert.equal(pValue < 0.05, low > 0, `${successes}`);
    }
  });

  it('compares means too', () => {
    const { verdict, difference } = sequentialTest(meanSample(100, 100, 110), meanSample(100, 300, 920), 1, { spread: 1 });
    assert.deepEqual([verdict, difference], ['higher', 2]);
  });
});

describe('wilsonInterval', () => {
  it('is what the textbook says', () => {
    const { low, high } = wilsonInterval(1, 10);
    assert.deepEqual([low.toFixed(4), high.toFixed(4)], ['0.0179', '0.4042']);
    assert.deepEqual(wilsonInterval(0, 0), { low: 0, high: 1 });
  });
});

describe('observation', () => {
  const event = (type: string, data: object) => ({ type, data }) as unknown as Parameters<typeof observe>[1];
  it('folds events, and adds up over processes', () => {
    const totals = { errors: 0, costUSD: 3.02, actionsUSD: 3 };
    const one = [
      event('intent.update', { intent: 'deploy', tier: 'cache' }), event('policy.decision', { decision: 'auto', reasons: [] }), event('action.dispatched', { status: 'dispatched' }),
      event('review.decided', { decision: 'reject' }), event('session.closed', { reason: 'client', totals }),
    ].reduce(observe, NOTHING_SEEN);
    const both = addObservations(observeShadow(one, true), observeLatency(one, 42));
    assert.deepEqual([both.sessions, both.intents, both.cacheHits, both.decisions.auto, both.actions.done, both.reviews.rejected, both.compared, both.agreed], [2, 2, 2, 2, 2, 2, 1, 1]);
    assert.equal(both.costUSD, 0.04, 'without what its actions are estimated at');
    assert.ok(Math.abs((latencyQuantile(both, 0.9) as number) - 42) < 12);
    assert.equal(latencyQuantile(NOTHING_SEEN, 0.9), null);
  });

  it('counts failed sessions and unclear outcomes', () => {
    const seen = [event('action.dispatched', { status: 'unknown' }), event('error', { severity: 'error' }), event('error', { severity: 'warning' }), event('session.closed', { reason: 'error', totals: { errors: 1, costUSD: 0 } })].reduce(observe, NOTHING_SEEN);
    assert.deepEqual([seen.actions.failed, seen.criticalIncidents, seen.errors, seen.failedSessions], [1, 1, 1, 1]);
  });
});

describe('judgePhase', () => {
  const [shadow, canary] = ROLLOUT_PHASES as readonly [Phase, Phase];
  const seen = (part: Partial<Observation>): Observation => ({ ...NOTHING_SEEN, ...part });
  const week = 7 * 24 * 3_600_000;
  const fast = observeLatency(NOTHING_SEEN, 20).latencies;

  const cases: readonly (readonly [name: string, phase: Phase, seen: Observation, elapsedMs: number, verdict: string])[] = [
    ['a shadow that agrees, long enough, goes on', shadow, seen({ compared: 1000, agreed: 990 }), week, 'advance'],
    ['a shadow that agrees waits for its week', shadow, seen({ compared: 1000, agreed: 990 }), week / 2, 'hold'],
    ['a shadow of too few decisions waits', shadow, seen({ compared: 100, agreed: 100 }), week, 'hold'],
    ['a shadow that clearly disagrees steps back', shadow, seen({ compared: 1000, agreed: 800 }), 1000, 'step_back'],
    ['a shadow just below the limit waits for more', shadow, seen({ compared: 1000, agreed: 945 }), week, 'hold'],
    ['a canary without failures goes on', canary, seen({ sessions: 1000, latencies: fast }), week, 'advance'],
    ['a canary with clearly too many failures steps back', canary, seen({ sessions: 1000, failedSessions: 40, latencies: fast }), 1000, 'step_back'],
    ['one failure of fifty is not clear yet', canary, seen({ sessions: 50, failedSessions: 1, latencies: fast }), week, 'hold'],
    ['one critical incident is enough', canary, seen({ sessions: 50, criticalIncidents: 1, latencies: fast }), week, 'step_back'],
    ['a slow canary steps back', canary, seen({ sessions: 100, latencies: observeLatency(NOTHING_SEEN, 900).latencies }), 1000, 'step_back'],
  ];
  for (const [name, phase, observation, elapsedMs, verdict] of cases) {
    it(name, () => assert.equal(judgePhase(phase, { seen: observation, elapsedMs }).verdict, verdict));
  }

  it('steps back when the old bundle does clearly better at the same time, whatever the limits', () => {
    const lenient: Phase = { ...canary, criteria: [] };
    const control = seen({ sessions: 500, reviews: { approved: 400, rejected: 20 } });
    const { verdict, reasons } = judgePhase(lenient, { seen: seen({ sessions: 500, reviews: { approved: 250, rejected: 170 } }), control, elapsedMs: 1000 });
    assert.equal(verdict, 'step_back');
    assert.match(reasons.join(), /reviewers reject more/);
  });
});
