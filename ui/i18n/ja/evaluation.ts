import type { Catalogue } from '../catalogue.ts';

export const evaluation: Catalogue['evaluation'] = {
  title: '評価',
  lead: '録音・録文で測った理解の正確さ。',
  tabs: { reports: 'レポート', compare: '仮定の比較' },
  empty: 'レポートはまだありません',
  emptyDetail: '期待値付きの記録を使い、ここまたはコマンドラインで開始します：',
  overTime: '推移',
  recordings: (count) => `記録 ${count.toLocaleString('ja')} 件`,
  regressions: (count) => `悪化 ${count} 件`,
  noRegression: '悪化なし',
  report: (when) => `${when} のレポート`,
  interval: (low, high) => `95%：${low} 〜 ${high}`,
  failed: (count) => `実行できず ${count} 件`,
  flaky: (count) => `不安定 ${count} 件`,
  severity: { CRITICAL: '重大', HIGH: '高', MEDIUM: '中' },
  measures: { exactMatch: 'すべて期待どおり', accuracy: '意図の正解率', outOfScopeF1: '対象外の F1', decisionAccuracy: '判断の正解率', manifestMatch: 'マニフェストの一致', automationRate: '自動実行', reviewRate: '人の判断が必要', slots: 'パラメーターの F1', latency: '発話の p95', cost: '1セッションの費用' },
  start: { title: '評価する', file: '記録', fileHint: 'JSONL（1行に1セッション、最大 8 MB）', baseline: '比較対象', button: '開始', running: '再生中…' },
  confusion: { title: '取り違え', hint: '行：期待した意図。列：理解した意図。', cell: (expected, predicted, count) => `${expected} を ${predicted} と理解：${count}`, summary: (labels, wrong) => `${labels} 個の意図の混同行列、取り違え ${wrong} 件`, leftOut: (count) => `取り違えのない意図 ${count} 個は省略しています。`, pairs: '多い取り違え', noPairs: '取り違えはありません。', as: '→' },
  reliability: { title: '確信度は信頼できるか', axes: '横：確信度。縦：正解の割合。破線上では両者が等しく、濃い棒ほど件数が多いことを示します。', summary: (ece, bins) => `信頼度図、較正誤差 ${ece}。確信度別の正解率：${bins}`, ece: '較正誤差', brier: 'ブライアスコア', bias: '過信', claims: '件数' },
  comparison: { title: '比較対象との違い', against: (when, paired) => `${when}、共通の記録 ${paired} 件`, broken: '悪化', fixed: '改善', tests: '指標ごとの検定', measure: '指標', before: '以前', now: '今回', difference: '差' },
  cases: { title: (wrong, all) => `${all} 件中 ${wrong} 件が期待と異なります`, all: 'すべて表示', met: '期待どおり', notMet: '期待と異なる' },
  compare: {
    title: '別のバンドルならどうなったか', lead: '記録されたセッションを別のバンドルで再実行します。アクションは実行されません。', bundle: 'バンドル', sessions: 'セッション', last: (count) => `終了した直近 ${count} 件`, button: '再生', noBundle: '比較するバンドルを公開してください。', noSessions: '終了したセッションはまだありません。',
    result: '結果', changed: (changed, all) => `${all} 件中 ${changed} 件のセッションが変わります`, same: 'すべての判断は同じでした。', would: '変更後', reviews: 'レビュー', actionCost: 'アクションの費用', moved: '変わる判断', cases: 'セッションごと', failed: '実行できませんでした', notRecognised: '認識なし', severity: { riskier: 'リスク増', stricter: '厳格化', other: 'その他' },
  },
};
