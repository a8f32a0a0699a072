import type { Catalogue } from '../catalogue.ts';

export const operations: Catalogue['operations'] = {
  title: '運用',
  lead: '稼働状況、費用、対応が必要なもの。',
  nothingYet: 'まだ計測値がありません。',
  perProcess: 'スループット、レイテンシ、内訳、目標、1分あたりの費用は、このページに応答している1プロセスの起動以降の値です（全テナント合計）。グラフはページを開いた時点から始まります。予算、デッドレター、スイッチはテナント全体のものです。',
  objectives: {
    title: 'サービスレベル目標',
    names: { latency: '発話から実行まで（p95）', reuse: 'キャッシュからの状態読み取り', drops: '異常終了したセッション', cost: '稼働1分あたりのモデル・認識の費用' },
    targets: { latency: (value) => `${value} 以下`, reuse: (value) => `${value} 以上`, drops: (value) => `${value} 未満`, cost: (value) => `${value} 以下` },
    burn: (rate) => `バーンレート ${rate}`, unknown: 'まだ計測値がありません', note: '目盛りの 1 は、目標の許容量をちょうど使い切る速さです。7日・30日のアラートは監視側で行います。',
  },
  throughput: { latency: '発話から実行まで（平均）', title: 'スループット', perSecond: (value) => `${value}/秒`, frames: 'フレーム', intents: '意図', actions: '実行', since: (sessions, frames, actions) => `起動以降：セッション ${sessions}、フレーム ${frames}、実行 ${actions}`, errors: 'エラー：' },
  latency: { title: '段階別レイテンシ', stage: '段階', count: '件数', note: '配信から確認応答まで（ヒストグラムの区間による推定）。同じトランザクションの段階はまとめて応答するため、前の段階は後の段階を含みます。' },
  mix: { title: '内訳', tiers: '認識した層', cache: '状態の読み取り元', decisions: '判断', levels: { l1: 'プロセス内', l2: 'キャッシュ', store: 'ストア', none: '状態なし' } },
  money: { title: '費用', today: '本日', month: '今月', spent: (spent, limit) => `${limit} のうち ${spent}`, noLimit: '上限なし', reserved: (amount) => `確保 ${amount}`, session: (limit) => `1セッションの上限は ${limit} です。`, perMinute: '終了したセッションの稼働1分あたりのモデル・認識の費用', objective: (target) => `目標 ${target}` },
  killSwitch: {
    running: 'アクションは実行されています', runningDetail: '停止しても、セッション・判断・レビューは継続します。', held: 'アクションを停止しています', since: (who, when, why) => `${who}、${when}：${why}`, everybody: (why) => `全テナント：${why}`,
    hold: 'すべてのアクションを停止', resume: 'アクションを再開', holdTitle: 'このテナントのアクションをすべて停止', resumeTitle: 'アクションを再開', holdDetail: '失われるものはありません。予定された実行は待機し、再開後に行われます。', resumeDetail: '待機中のものは、承認が有効なら実行されます。',
  },
  rollout: {
    title: 'ロールアウト', share: (digest) => `バンドル ${digest} が判断するセッションの割合`, phases: 'フェーズ', since: (phase, when) => `${phase}（${when} から）`, byBundle: '割合は有効なバンドルで決まり、別のバンドルを有効にするまで変わりません。',
    status: { running: '進行中', finished: 'すべてを判断', stepped_back: '後退', stopped: '停止', replaced: '置き換え済み' }, states: { met: '達成', broken: '違反', unclear: '判定前' },
    wanted: (seen, count, until) => `${count} 件中 ${seen} 件を観測。${until} 以降に進みます`, criteria: 'フェーズの基準', candidate: '候補', control: '従来', sessions: 'セッション', failed: '失敗したセッション', decisions: '自動／要確認／拒否', compared: '比較した判断', agreed: '一致した判断',
    measures: { agreement: '判断の一致', errorRate: '失敗したセッション', latencyP90: 'フレームから判断まで（p90、ミリ秒）', criticalIncidents: '結果不明のアクション', costPerSession: '1セッションの費用（USD）', cacheHitRate: 'キャッシュからの認識', budgetOverruns: '予算超過', approvalRate: 'レビューでの承認', overrideRate: '取り消し', automationRate: '自動実行' },
    history: 'これまでの移動', moved: (from, to, by) => `${from} → ${to}（${by}）`, moves: { step: '次へ進める', back: '一つ戻す', stop: 'ロールアウトを停止' },
    ask: {
      step: { title: '候補を次の割合へ進める', detail: 'このフェーズの基準を待ちません。次のフェーズでは改めて数えます。' },
      back: { title: '候補を一つ前のフェーズへ戻す', detail: '最小の割合より下では、バンドルを再び有効にするまで候補は何も判断しません。' },
      stop: { title: 'このロールアウトを停止', detail: '候補は1秒以内に何も判断しなくなります。バンドルを再び有効にすると最初から始まります。' },
    },
  },
  deadLetters: {
    title: 'デッドレター', empty: '処理を断念したメッセージはありません', emptyDetail: '処理できなかったメッセージが理由とともにここに残ります。', attempts: (count) => `配信 ${count} 回`, show: '内容', message: 'メッセージ', redrive: '再投入', redriven: '再投入しました。', discard: '破棄',
    discardTitle: 'このメッセージを破棄', discardDetail: '元に戻せません。破棄したことは監査ログに残ります。',
  },
};
