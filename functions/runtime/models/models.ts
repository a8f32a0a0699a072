/** The models of this process by role: what a stage asks. */
import type { Bundle } from '../bundle/bundle.ts';
import type { EmbedAnswer, EmbedQuestion, ModelAnswer, ModelQuestion } from './model.ts';
import type { ModelRole } from './model-catalogue.ts';

export interface Models {
  /** The bundle's model for the role, or the process's; undefined where neither names one that is known. */
  modelFor(role: ModelRole, bundle: Pick<Bundle, 'limits'>): string | undefined;
  /** Within the role's time limit. @throws {ModelError} */
  ask(role: Exclude<ModelRole, 'embed'>, question: ModelQuestion): Promise<ModelAnswer>;
  /** @throws {ModelError} */
  embed(question: EmbedQuestion): Promise<EmbedAnswer>;
}
