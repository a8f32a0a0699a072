import type { CoreCatalogue } from './catalogue.ts';

/** What a stage is called on a page: in the reader's language, or by its own name where no language has a word for it. */
export function stageTitle({ common: { stage: titles } }: Pick<CoreCatalogue, 'common'>, name: string): string {
  return (titles as Readonly<Record<string, string>>)[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}
