import type { Catalogue } from '../catalogue.ts';

export const sessions: Catalogue['sessions'] = {
  title: 'セッションと監査',
  lead: 'すべてのセッションを一歩ずつ確認し、記録の連鎖を検証できます。',
  tabs: { sessions: 'セッション', audit: '監査記録' },
  empty: 'セッションはまだありません',
  emptyDetail: 'ライブページで開始してください。',
  nothingFound: '一致するセッションはありません',
  search: { id: 'セッション', actor: '開始者', project: 'プロジェクト', since: '開始日', until: '終了日', status: '状態', any: 'すべて', found: (count, more) => `${count.toLocaleString('ja')} 件${more ? '以上' : ''}` },
  columns: { session: 'セッション', who: '開始者', where: '環境', decided: '判断', cost: '費用', started: '開始' },
  decided: (auto, review, deny) => `自動 ${auto}、要確認 ${review}、拒否 ${deny}`,
  detail: {
    back: 'セッション一覧', export: '記録を書き出す', close: 'セッションを終了', replay: '別のバンドルで再生', loading: (count) => `${count.toLocaleString('ja')} 件読み込み済み…`, live: '進行中：新しいイベントが届きます',
    facts: { actor: '開始者', started: '開始', duration: '所要時間', cost: '費用', bundle: 'バンドル', totals: '合計' },
    totals: (utterances, intents, actions, errors) => `発話 ${utterances}、意図 ${intents}、実行 ${actions}、エラー ${errors}`,
  },
  steps: { title: '一歩ずつ確認', slider: 'イベント', position: (step, all) => `${all.toLocaleString('ja')} 件中 ${step.toLocaleString('ja')}`, first: '最初へ', previous: '一つ戻る', next: '一つ進む', last: '最後へ', play: '再生', pause: '一時停止', events: 'イベント', state: '状態', trace: 'トレース', raw: 'イベント', before: '最初のイベントの前' },
  waterfall: { title: 'このフレームが引き起こしたこと', total: (ms) => `発話から最後の効果まで ${ms}`, none: 'このイベントはフレームに属していません。', stage: '段階', span: '所要' },
  replay: { title: '別のバンドルで再生', lead: '選んだバンドルで記録を再生します。実際の操作は行われません。', bundle: 'バンドル', active: '使用中', button: '再生', same: '判断は変わりません。', changed: (count) => `${count} 件の判断が変わります：`, riskier: 'リスク増：人の確認が減ります', was: '実際', would: '再生', none: '公開済みのバンドルはまだありません。このセッションは初期バンドルで実行されました。' },
  audit: { verify: '連鎖を検証', ok: (count) => `連鎖は完全です：${count} 件、各記録が直前のハッシュを含みます。`, bad: (index, fault) => `記録 ${index} に問題があります：${fault}。`, faults: { changed: '内容が変更されています', gap: 'この前の記録が欠けています', reordered: '順序が入れ替わっています', unlinked: '直前の記録とつながっていません', truncated: '記録が途中で切れています', rewritten: '記録が書き直されています' }, head: '先頭', empty: '記録はまだありません', filter: '絞り込み', filterPlaceholder: '操作、利用者、セッション…', index: '番号', action: '操作', actor: '担当', detail: '記録', previous: '直前のハッシュ', hash: 'ハッシュ' },
};
