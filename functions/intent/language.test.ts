/** What people say in five languages, in the demo tenant: which requests it makes, with which values. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { parseBundle } from '../runtime/bundle/parse-bundle.ts';
import { readBundleFolder } from '../runtime/bundle/read-bundle-folder.ts';
import { type CompiledIntents, compileIntents } from './compile-intents.ts';
import { recogniseIntents } from './recognise-intents.ts';
import { localTier } from './tiers/local-tier.ts';
import { ruleTier } from './tiers/rule-tier.ts';

/** [said, requests]: `intent slot=value …` joined by `; `; only the named slots are looked at. */
type Case = readonly [said: string, requests: string];

const SEVERAL: readonly Case[] = [
  ['Deploy checkout-api and payment-gateway', 'deploy service=checkout-api; deploy service=payment-gateway'],
  ['deploy checkout-api and payment-gateway to staging', 'deploy service=checkout-api environment=staging; deploy service=payment-gateway environment=staging'],
  ['Deploy checkout-api to staging and payment-gateway to production', 'deploy service=checkout-api environment=staging; deploy service=payment-gateway environment=production'],
  ['restart checkout-api, payment-gateway and order-service', 'restart service=checkout-api; restart service=payment-gateway; restart service=order-service'],
  ['scale checkout-api to 3 and order-service to 5 instances', 'scale service=checkout-api count=3; scale service=order-service count=5'],
  ['scale checkout-api and order-service to 4 replicas', 'scale service=checkout-api count=4; scale service=order-service count=4'],
  ['deploy checkout-api to staging and production', 'deploy service=checkout-api environment=staging; deploy service=checkout-api environment=production'],
  ['deploy order-service to staging as well as checkout-api', 'deploy service=order-service environment=staging; deploy service=checkout-api environment=staging'],
  ['deploy checkout-api & order-service to dev', 'deploy service=checkout-api environment=development; deploy service=order-service environment=development'],
  ['back up orders-db and billing-db, then restart checkout-api', 'backup_database database=orders-db; backup_database database=billing-db; restart service=checkout-api'],
  ['restart order-service and show me its logs', 'restart service=order-service; show_logs service=order-service'],
  ['show the logs of order-service and page the database team', 'show_logs service=order-service; page_oncall team=database'],
  ['checkout-apiとpayment-gatewayを再起動して', 'restart service=checkout-api; restart service=payment-gateway'],
  ['order-service、checkout-api、image-resizerを再起動してください', 'restart service=order-service; restart service=checkout-api; restart service=image-resizer'],
  ['order-serviceとcheckout-apiをステージングにデプロイして', 'deploy service=order-service environment=staging; deploy service=checkout-api environment=staging'],
  ['orders-dbをバックアップしてからマイグレーションを実行して', 'backup_database database=orders-db; run_migration'],
  ['order-serviceを再起動して、それからログを見せて', 'restart service=order-service; show_logs service=order-service'],
  ['重启 checkout-api 和 payment-gateway', 'restart service=checkout-api; restart service=payment-gateway'],
  ['重启 order-service、checkout-api 和 image-resizer', 'restart service=order-service; restart service=checkout-api; restart service=image-resizer'],
  ['把 order-service 和 checkout-api 部署到测试环境', 'deploy service=order-service environment=staging; deploy service=checkout-api environment=staging'],
  ['muéstrame los registros de checkout-api y reinícialo', 'show_logs service=checkout-api; restart service=checkout-api'], ['重启 order-service 然后查看它的日志', 'restart service=order-service; show_logs service=order-service'],
  ['reinicia checkout-api y order-service', 'restart service=checkout-api; restart service=order-service'],
  ['despliega user-profile en producción y reinicia order-service', 'deploy service=user-profile environment=production; restart service=order-service'],
  ['starte checkout-api und payment-gateway neu', 'restart service=checkout-api; restart service=payment-gateway'],
  ['skaliere checkout-api auf 3 und order-service auf 5 Instanzen', 'scale service=checkout-api count=3; scale service=order-service count=5'],
];
const CORRECTED: readonly Case[] = [
  ['deploy order-service, no, checkout-api, to staging', 'deploy service=checkout-api environment=staging'], ['deploy checkout-api to production, I mean staging', 'deploy service=checkout-api environment=staging'],
  ['deploy order-service to production, scratch that, staging', 'deploy service=order-service environment=staging'], ['restart checkout-api, scratch that, restart order-service', 'restart service=order-service'],
  ['restart order-service, sorry, I meant checkout-api', 'restart service=checkout-api'], ['scale order-service to 3, make that 5 instances', 'scale service=order-service count=5'], ['scale order-service to 3, or rather 5 instances', 'scale service=order-service count=5'],
  ['release order-service to staging not production', 'deploy service=order-service environment=staging'], ['deploy checkout-api instead of order-service to staging', 'deploy service=checkout-api environment=staging'],
  ['deploy order-service to production, no wait, it should be staging', 'deploy service=order-service environment=staging'], ['restart checkout-api, no, wait, just look at the logs', 'show_logs service=checkout-api'], ['delete orders-db, no no, back it up', 'backup_database database=orders-db'], ['delete orders-db, no, back it up instead', 'backup_database database=orders-db'], ['restart checkout-api. no, scale it to 5 instances', 'scale service=checkout-api count=5'], ['scale order-service to 3, no 5, instances', 'scale service=order-service count=5'],
  ['orders-dbを削除して、いや、バックアップして', 'backup_database database=orders-db'], ['删除 orders-db，不对，备份它', 'backup_database database=orders-db'], ['lösche orders-db, nein, sichere sie', 'backup_database database=orders-db'],
  ['restart checkout-api but not order-service', 'restart service=checkout-api'], ['ledger-apiを3台、いや5台にスケールして', 'scale service=ledger-api count=5'], ['请删除开发环境的 audit-db', 'delete_database database=audit-db environment=development'],
  ['checkout-apiじゃなくてorder-serviceを再起動して', 'restart service=order-service'], ['order-service、じゃなくて、checkout-apiを再起動して', 'restart service=checkout-api'], ['order-serviceを再起動、いや違う、checkout-apiを再起動して', 'restart service=checkout-api'],
  ['ステージングではなく本番にorder-serviceをデプロイして', 'deploy service=order-service environment=production'], ['order-serviceを5台、訂正、7台にスケールして', 'scale service=order-service count=7'],
  ['重启 checkout-api，不对，order-service', 'restart service=order-service'], ['重启 order-service，不是，是 checkout-api', 'restart service=checkout-api'], ['把 order-service 部署到生产，等等，是测试环境', 'deploy service=order-service environment=staging'], ['把 order-service 扩容到 3 个，不对，5 个实例', 'scale service=order-service count=5'],
  ['reinicia checkout-api, no, perdón, order-service', 'restart service=order-service'], ['reinicia order-service, digo, checkout-api', 'restart service=checkout-api'], ['despliega order-service en producción, no, en preproducción', 'deploy service=order-service environment=staging'],
  ['deploy checkout-api to staging, quiero decir, producción', 'deploy service=checkout-api environment=production'], ['escala order-service a tres, perdón, cinco instancias', 'scale service=order-service count=5'],
  ['starte checkout-api neu, nein, order-service', 'restart service=order-service'], ['rolle order-service in die Produktion aus, nein, auf staging', 'deploy service=order-service environment=staging'], ['skaliere order-service auf fünf Instanzen, nein, sieben', 'scale service=order-service count=7'],
  ['skaliere order-service auf drei, besser gesagt fünf Instanzen', 'scale service=order-service count=5'],
];
const NEGATED: readonly string[] = [
  "don't restart anything", 'please do not deploy checkout-api to production', 'never restart payment-gateway', 'do not delete orders-db', "we shouldn't scale order-service", "I don't want you to restart checkout-api", 'no need to restart checkout-api', 'hold off on restarting checkout-api',
  'deploy checkout-api to staging, never mind', 'restart nothing', 'checkout-apiを再起動しないで', '何も再起動しないでください', '本番にはデプロイしないで', 'orders-dbを削除してはいけません', 'checkout-apiは再起動しなくていいです', 'checkout-apiを止めるな',
  '不要重启任何服务', '别部署到生产环境', '请勿删除 orders-db', '不用重启 checkout-api', '先别扩容 order-service', 'no reinicies nada', 'no despliegues checkout-api en producción', 'por favor no borres orders-db', 'no hace falta reiniciar checkout-api', 'nunca escales order-service',
  'starte nichts neu', 'bitte checkout-api nicht neu starten', 'lösche orders-db nicht', 'deploye checkout-api auf keinen Fall', 'skaliere order-service bitte nicht', 'keine Dienste neu starten',
  // Nobody has said which, or for what.
  'restart order-service or checkout-api', 'restart everything except checkout-api', 'how do I restart checkout-api',
];
const BESIDE_NEGATION: readonly Case[] = [
  ['never mind the restart, scale checkout-api to 3 instances instead', 'scale service=checkout-api count=3'], ["don't restart checkout-api, scale it to 3 instances", 'scale count=3'], ["don't worry, restart checkout-api", 'restart service=checkout-api'],
  ['order-serviceを再起動しないで、checkout-apiを再起動して', 'restart service=checkout-api'], ['不要重启 checkout-api，把 order-service 扩容到 5 个实例', 'scale service=order-service count=5'], ['no reinicies checkout-api, escala order-service a 4 instancias', 'scale service=order-service count=4'],
];
const BESIDE_TALK: readonly Case[] = [
  ['deploy cart-service to staging, and if it fails, roll it back', 'deploy service=cart-service environment=staging'], ['we deployed order-service yesterday, roll it back', 'rollback_release service=order-service'], ['the restart did not help, scale checkout-api to 5 instances', 'scale service=checkout-api count=5'],
  ['she told me to restart it, so please restart checkout-api', 'restart service=checkout-api'], ['checkout-api is down, please restart it', 'restart service=checkout-api'], ['scale order-service to 5 instances instead of restarting it', 'scale service=order-service count=5'],
  ['instead of restarting checkout-api, show me its logs', 'show_logs service=checkout-api'], ['rather than deleting orders-db, back it up', 'backup_database'], ['deploy cart-service to staging without restarting checkout-api', 'deploy service=cart-service environment=staging'],
  ['checkout-apiを再起動せずにorder-serviceをデプロイして', 'deploy service=order-service'], ['despliega order-service en preproducción sin reiniciar checkout-api', 'deploy service=order-service environment=staging'], ['before we delete anything, take a snapshot of orders-db', 'backup_database database=orders-db'],
  ['emergency stop everything in production, don\'t wait', 'emergency_stop environment=production'], ['uh, hold on, open an incident for checkout-api', 'open_incident service=checkout-api'], ['deploy user-profile 2.3.1, which passed all tests, to staging', 'deploy service=user-profile version=2.3.1 environment=staging'],
  ['restart checkout-api and let me know when it is done', 'restart service=checkout-api'], ['restart checkout-api and tell Tom once it is up again', 'restart service=checkout-api'], ['starte checkout-api neu, und sag mir Bescheid, wenn es fertig ist', 'restart service=checkout-api'], ['checkout-apiを再起動して、終わったら教えて', 'restart service=checkout-api'],
  ['the deployment of order-service looks broken, what do its logs say', 'show_logs service=order-service'],
  ['alert me when the latency of checkout-api exceeds 500', 'create_alert service=checkout-api'],
];
const TAKEN_BACK = [
  'cancel the restart of checkout-api', 'restart checkout-api? no way', 'restart checkout-api, just kidding', 'delete orders-db. No! Stop!', 'hold on', "hold on, don't deploy user-profile yet",
  "delete orders-db — actually don't", "restart checkout-api. actually, don't.", 'restart checkout-api... actually no', 'restart checkout-api, hmm, on second thought, leave it', "restart checkout-api and scale order-service to 3, no, don't", 'orders-dbを削除して、やっぱりやめて', 'checkout-apiを再起動して、いや、やめて',
  '删除 orders-db，算了', '重启 checkout-api，不，还是别了', 'lösche orders-db, nein, doch nicht', 'starte checkout-api neu, ach nein, lass es', 'borra orders-db, no, mejor no',
];
const NUMBERS: readonly Case[] = [
  ['scale order-service to twenty five instances', 'scale count=25'], ['order-serviceを二十五台にスケールして', 'scale count=25'], ['把 order-service 扩容到二十五个实例', 'scale count=25'], ['skaliere order-service auf fünfundzwanzig Instanzen', 'scale count=25'], ['escala order-service a veinticinco instancias', 'scale count=25'],
  ['silence the checkout-api alerts for an hour and a half', 'silence_alert duration=5400'], ['user-profileのアラートを30分ミュートして', 'silence_alert duration=1800'], ['schalte den Alarm von checkout-api für zwei Stunden stumm', 'silence_alert duration=7200'], ['silencia las alertas de checkout-api durante media hora', 'silence_alert duration=1800'],
];

describe('language', () => {
  let compiled: CompiledIntents;
  before(async () => { compiled = compileIntents(parseBundle(await readBundleFolder(fileURLToPath(new URL('../tenants/demo', import.meta.url)))).bundle); });

  async function requests(text: string) {
    return recogniseIntents({ text, now: Date.UTC(2026, 10, 23, 12), slots: {}, allowedDomains: [], signal: new AbortController().signal }, compiled, [ruleTier, localTier]);
  }
  function check(title: string, cases: readonly Case[]): void {
    describe(title, () => {
      for (const [said, expected] of cases) {
        it(said, async () => {
          const wanted = expected.split('; ').map((one) => one.split(' '));
          const got = (await requests(said)).map(({ intent, slots }, index) => [intent, ...(wanted[index] ?? []).slice(1).map((pair) => `${pair.split('=')[0]}=${String(slots[pair.split('=')[0] as string]?.value)}`)]);
          assert.deepEqual(got, wanted);
        });
      }
    });
  }

  check('several requests in one utterance', SEVERAL);
  check('corrections', CORRECTED);
  check('requests beside negated ones', BESIDE_NEGATION);
  check('requests beside what only speaks of some', BESIDE_TALK);
  check('numbers and durations', NUMBERS);

  describe('what is taken back in the same breath', () => {
    for (const said of TAKEN_BACK) it(said, async () => assert.deepEqual((await requests(said)).map(({ intent }) => intent), ['unknown']));
  });
  describe('what is not to be done', () => {
    for (const said of NEGATED) it(said, async () => assert.deepEqual((await requests(said)).map(({ intent }) => intent), ['unknown']));
  });

  it('says of each value where it comes from, and how sure it is', async () => {
    const [, second] = await requests('scale checkout-api to three and order-service to five instances');
    assert.deepEqual([second?.slots['service']?.from, second?.slots['count']?.from], ['order-service', 'five']);
    assert.ok(Object.values(second?.slots ?? {}).every(({ confidence }) => confidence > 0.5 && confidence <= 1));
  });
});
