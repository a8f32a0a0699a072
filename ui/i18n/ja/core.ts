/** What the shell and the live page need: the first thing that a newcomer loads. */
import type { CoreCatalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { live } from './live.ts';

export const core: CoreCatalogue = { common, live };
