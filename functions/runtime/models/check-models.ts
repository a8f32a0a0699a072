/** What `bundle check` says of the models that a bundle names. */
import type { BundleCheck } from '../bundle/bundle-problem.ts';
import { systemClock } from '../clock.ts';
import { modelWarnings } from './model-configuration.ts';

/** Warnings only: a bundle stays valid when a provider retires a model. */
export const checkModels: BundleCheck = ({ limits }) => Object.entries(limits.models ?? {}).flatMap(([role, model]) =>
  modelWarnings({ [role]: model }, systemClock.now()).map((message) => ({ file: 'limits.yaml', path: `models.${role}`, message, severity: 'warning' as const })));
