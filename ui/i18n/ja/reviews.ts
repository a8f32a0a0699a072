import type { Catalogue } from '../catalogue.ts';

export const reviews: Catalogue['reviews'] = {
  title: 'レビュー待ち',
  lead: '人の判断が必要なもの。緊急度の高い順に並びます。',
  empty: '判断待ちはありません',
  emptyDetail: '自動実行が許可されない意図がここに表示されます。',
};
