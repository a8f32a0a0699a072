import type { Catalogue } from '../catalogue.ts';

export const registry: Catalogue['registry'] = {
  title: 'マニフェスト・バンドル・ポリシー',
  lead: '何を、どの規則のもとで実行できるか。',
  empty: 'マニフェストはまだありません',
};
