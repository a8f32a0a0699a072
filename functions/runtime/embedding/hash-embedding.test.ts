import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wantedText } from '../manifests/manifest-document.ts';
import { embedText, HASH_DIMENSIONS, hashEmbedder } from './hash-embedding.ts';

type Described = readonly [intent: string, ...traits: string[]];

/** The calibration set: the same thing under another name … */
const SAME: readonly (readonly [Described, Described])[] = [
  [['release_service', 'delivery', 'release'], ['deploy', 'delivery', 'release']],
  [['deployment', 'delivery', 'release'], ['deploy', 'delivery', 'release']],
  [['restart_service', 'delivery', 'restart'], ['restart', 'delivery', 'restart']],
  [['scale_service', 'delivery', 'scale'], ['scale', 'delivery', 'scale']],
  [['tail_logs', 'observability', 'logs', 'read'], ['show_logs', 'observability', 'logs', 'read']],
  [['service_status', 'observability', 'status', 'read'], ['show_status', 'observability', 'status', 'read']],
  [['page_engineer', 'incident', 'page'], ['page_oncall', 'incident', 'page']],
  [['spend_report', 'cost', 'report', 'read'], ['cost_report', 'cost', 'report', 'read']],
];
/** … and siblings that must never stand in for each other. */
const DIFFERENT: readonly (readonly [Described, Described])[] = [
  [['create_database', 'data', 'create'], ['delete_database', 'data', 'delete']],
  [['backup_database', 'data', 'backup'], ['restore_database', 'data', 'restore']],
  [['grant_access', 'access', 'grant'], ['revoke_access', 'access', 'revoke']],
  [['deploy', 'delivery', 'release'], ['rollback_release', 'delivery', 'rollback']],
  [['create_alert', 'observability', 'alert', 'create'], ['silence_alert', 'observability', 'alert', 'silence']],
  [['open_incident', 'incident', 'open'], ['resolve_incident', 'incident', 'close']],
  [['restart', 'delivery', 'restart'], ['emergency_stop', 'incident', 'stop']],
];

describe('the hashed embedding', () => {
  for (const [left, right] of SAME) {
    it(`takes ${left[0]} for ${right[0]}`, () => assert.ok(likeness(left, right) >= hashEmbedder.threshold, String(likeness(left, right))));
  }

  for (const [left, right] of DIFFERENT) {
    it(`keeps ${left[0]} and ${right[0]} apart`, () => assert.ok(likeness(left, right) < hashEmbedder.threshold, String(likeness(left, right))));
  }

  it('has length one, or zero for a text without letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const length = Math.hypot(...embedText(text));
      assert.ok(Math.abs(length - 1) < 1e-5 || length === 0);
    }));
    assert.equal(Math.hypot(...embedText(' –… ')), 0);
  });

  it('does not see case or width', () => {
    assert.deepEqual(embedText('ＤＥＰＬＯＹ Staging'), embedText('deploy staging'));
  });

  it('reads scripts without spaces, also next to Latin letters', () => {
    assert.ok(dot(embedText('checkout-apiを再起動して'), embedText('checkout-api 再起動')) > 0.7);
    assert.ok(dot(embedText('重启服务'), embedText('重新启动服务')) > dot(embedText('重启服务'), embedText('备份数据库')));
  });

  it('is an embedder of fixed dimensions', async () => {
    const [vector] = await hashEmbedder.embed(['deploy']);
    assert.equal(vector?.length, HASH_DIMENSIONS);
    assert.equal(hashEmbedder.dimensions, HASH_DIMENSIONS);
  });
});

function likeness([left, ...leftTraits]: Described, [right, ...rightTraits]: Described): number {
  return dot(embedText(wantedText(left, leftTraits)), embedText(wantedText(right, rightTraits)));
}

function dot(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, part, index) => sum + part * (right[index] ?? 0), 0);
}
