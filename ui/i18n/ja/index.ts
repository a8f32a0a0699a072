import type { Catalogue } from '../catalogue.ts';
import { core } from './core.ts';
import { evaluation } from './evaluation.ts';
import { operations } from './operations.ts';
import { registry } from './registry.ts';
import { reviews } from './reviews.ts';
import { sessions } from './sessions.ts';

export const ja: Catalogue = { ...core, reviews, sessions, registry, evaluation, operations };
