import type { Catalogue } from '../catalogue.ts';

export const registry: Catalogue['registry'] = {
  title: 'マニフェスト・バンドル・ポリシー',
  lead: '何を、どの規則のもとで実行できるか。',
  tabs: { manifests: 'マニフェスト', bundles: 'バンドル', playground: '規則の試行' },
  gates: { title: 'セキュリティゲート', passed: '合格：', failed: '不合格：', severity: { INFO: '参考', LOW: '低', MEDIUM: '中', HIGH: '高', CRITICAL: '重大' } },
  diff: { same: '違いはありません。' },
  editor: {
    label: 'YAML 形式のマニフェスト', hint: 'Ctrl+Space で候補を表示します。Tab でエディターを離れます。', check: '検査', changes: '変更内容', checking: '検査中…', fine: 'スキーマに適合し、ゲートに合格しています', blocked: 'セキュリティゲートに合格していません',
    problems: (count) => `問題が ${count} 件あります`, line: (line) => `${line} 行目：`,
  },
  manifests: {
    empty: 'マニフェストはまだありません', nothingFound: '一致するマニフェストはありません', search: '検索', placeholder: 'ID、意図、特徴…', status: '状態', any: 'すべて', statuses: { draft: '下書き', active: '有効', retired: '廃止' },
    source: { bundle: 'バンドル', author: '作成者', generated: 'モデルの下書き' }, by: '作成者', created: '作成', approved: '承認', versions: '比較対象', noOther: '他の版はありません。', back: 'マニフェスト一覧',
    approve: '有効にする', retire: '廃止する', newVersion: '新しい版', text: '本文', action: '動作', traits: '特徴',
    approveTitle: (id) => `${id} を有効にする`, retireTitle: (id) => `${id} を廃止する`, approveDetail: '以後、この意図に対して選ばれるようになります。', retireDetail: '以後選ばれません。廃止は取り消せません。',
    newTitle: (id) => `${id} の新しい版`, save: '下書きとして保存', versionHint: '新しい版番号を付けてください。有効にするまでは下書きです。',
    choose: 'マニフェストを選んでください', chooseDetail: '本文、ゲート、版がここに表示されます。',
  },
  bundles: {
    empty: '公開されたバンドルはまだありません', emptyDetail: '起動時のバンドルが有効です。', active: '有効', figures: (intents, manifests) => `意図 ${intents}、マニフェスト ${manifests}`, published: (when, who) => `${when} ${who}`,
    file: 'ファイル', files: 'ファイル', compare: '比較対象', nothing: 'なし', changed: (count) => `${count} 個のファイルが異なります`, same: '違いはありません', state: { added: '追加', removed: '削除', changed: '変更', same: '同一' },
    activate: '有効にする', rollBack: 'このバンドルに戻す', activateTitle: 'このバンドルを有効にする', rollBackTitle: 'このバンドルに戻す', activateDetail: '以後の判断はすべてこのバンドルで行われます。セッションは継続します。', warnings: (count) => `警告 ${count} 件`, done: (digest) => `${digest} が有効になりました。`,
  },
  playground: {
    lead: 'ポリシーは何と判断するか。記録も予約も実行もしません。', cases: 'バンドルのケース', noCases: '公開済みバンドルのケースがここに表示されます。', context: '条件', contextLabel: 'YAML 形式の条件', rules: '規則', rulesLabel: 'policy.yaml の規則', rulesHint: '変更した規則は試すだけで保存されません。', resetRules: '規則の変更を元に戻す', decision: '判断', bundle: 'バンドル', activeBundle: '有効',
    expects: (decision) => `期待：${decision}`, met: 'ケースの期待どおり', notMet: (decision) => `ケースの期待は「${decision}」`, tryIt: '試す', cost: '見積費用', badContext: '条件が YAML のマッピングではありません。', runAll: 'すべてのケースを実行', allFine: 'すべてのケースが期待どおりです。', problems: '問題',
    examples: { calm: 'ステージングへの確実なリリース', destructive: '本番データベースの削除', personal: '個人情報を含む依頼' },
  },
};
