import type { Catalogue } from '../catalogue.ts';

export const operations: Catalogue['operations'] = {
  title: '運用',
  lead: '稼働状況、費用、対応が必要なもの。',
  today: '本日',
  month: '今月',
  spent: (spent, limit) => `${limit} のうち ${spent}`,
  noLimit: '上限なし',
};
