/** What the shell and the live page need: the first thing that a newcomer loads. */

import { common } from './common.ts';
import { live } from './live.ts';

export const core = { common, live };
