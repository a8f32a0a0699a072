import type { Catalogue } from '../catalogue.ts';

export const sessions: Catalogue['sessions'] = {
  title: 'セッションと監査',
  lead: 'すべてのセッションを一歩ずつ確認し、記録の連鎖を検証できます。',
  empty: 'セッションはまだありません',
  emptyDetail: 'ライブページで開始してください。',
};
