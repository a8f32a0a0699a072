/** What `bundle check` says of the models that a bundle names. */
import type { BundleCheck } from '../bundle/bundle-problem.ts';
import { systemClock } from '../clock.ts';
import { modelWarnings } from './model-configuration.ts';

/** A bundle stays valid when a provider retires a model; words of a model that fall out of order are a mistake. */
export const checkModels: BundleCheck = ({ limits: { models = {}, certainty = {} } }) => [
  ...Object.entries(models).flatMap(([role, model]) =>
    modelWarnings({ [role]: model }, systemClock.now()).map((message) => ({ file: 'limits.yaml', path: `models.${role}`, message, severity: 'warning' as const }))),
  ...Object.entries(certainty).flatMap(([model, { certain, likely, unsure }]) => (certain > likely && likely > unsure ? [] : [{
    file: 'limits.yaml', path: 'certainty', message: `of ${model} has to fall from certain to likely to unsure`,
  }])),
];
