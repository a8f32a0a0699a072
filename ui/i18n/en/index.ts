import { common } from './common.ts';
import { evaluation } from './evaluation.ts';
import { live } from './live.ts';
import { operations } from './operations.ts';
import { registry } from './registry.ts';
import { reviews } from './reviews.ts';
import { sessions } from './sessions.ts';

export const en = { common, live, reviews, sessions, registry, evaluation, operations };
