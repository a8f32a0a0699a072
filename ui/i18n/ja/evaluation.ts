import type { Catalogue } from '../catalogue.ts';

export const evaluation: Catalogue['evaluation'] = {
  title: '評価',
  lead: '録音データで測定した理解の精度。',
  empty: 'レポートはまだありません',
};
