/**
 * Drafts a manifest: a model is asked at most three times, its YAML parsed safely, checked against the schema, patched, and put
 * through the gates; what they find goes into the next question. Without a model, or when none of its answers will do, the
 * draft comes from a template. Either way it is a draft: it runs for nobody who has not approved it.
 */
import { hash } from 'node:crypto';
import type { GateResult, IntentSpec, Manifest } from '../../../schemas/generated/types.ts';
import { validatorFor } from '../../../schemas/validate.ts';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { normaliseManifest } from '../../runtime/bundle/normalise-bundle.ts';
import { parseYamlSource } from '../../runtime/bundle/yaml-source.ts';
import { blockingGates, runGates } from '../gates/run-gates.ts';
import { generateQuestion } from './generate-prompt.ts';
import { patchManifest } from './patch-manifest.ts';
import { templateManifest } from './template-manifest.ts';

export interface GenerateRequest {
  readonly bundle: Bundle;
  readonly intent: IntentSpec;
  /** What the manifest should do. */
  readonly description: string;
  readonly base?: Manifest;
  readonly slots?: Readonly<Record<string, unknown>>;
}

export interface Generated {
  readonly manifest: Manifest;
  readonly gates: readonly GateResult[];
  readonly by: 'model' | 'template';
  readonly model?: string;
  /** Answers of a model that were looked at. */
  readonly tries: number;
  readonly patches: readonly string[];
  /** What asking cost. */
  readonly costUSD: number;
}

/** Undefined: there will be no answer, now or when asked again. */
export type AskForManifest = (question: string, attempt: number) => Promise<{ readonly text: string; readonly model: string; readonly costUSD: number } | undefined>;

const validate = validatorFor('manifest');
const MAX_TRIES = 3;
const MAX_FAULTS = 20;

export async function generateManifest({ bundle, intent, description, base, slots }: GenerateRequest, ask?: AskForManifest): Promise<Generated> {
  let faults: readonly string[] = [];
  let costUSD = 0;
  let tries = 0;
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const answer = await ask?.(generateQuestion({ intent, limits: bundle.limits, description, base, slots, faults }), attempt);
    if (!answer) break;
    tries += 1;
    costUSD += answer.costUSD;
    const draft = readDraft(answer.text, intent, bundle);
    if ('manifest' in draft) return { ...draft, by: 'model', model: answer.model, tries, costUSD };
    faults = draft.faults.slice(0, MAX_FAULTS);
  }
  const { manifest, patches } = patchManifest(templateManifest(intent, nameOf(intent, description), description, base), bundle.limits);
  return { manifest, gates: runGates(manifest, intent.name, bundle), by: 'template', tries, patches, costUSD };
}

type Draft = { readonly manifest: Manifest; readonly gates: readonly GateResult[]; readonly patches: readonly string[] } | { readonly faults: readonly string[] };

/** An answer as a draft that no gate blocks, or what is wrong with it. Names, intent and status are not the model's to choose. */
export function readDraft(text: string, intent: IntentSpec, bundle: Bundle): Draft {
  const yaml = text.replace(/^\s*```[a-z]*\r?\n([\s\S]*?)\r?\n```\s*$/i, '$1');
  const { value, problems } = parseYamlSource('manifest.yaml', yaml);
  if (problems.length > 0) return { faults: problems.map(({ line, message }) => `line ${line}: ${message}`) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { faults: ['it is no map of keys'] };
  const named = normaliseManifest({ traits: intent.traits ?? [], ...value, schemaVersion: 2, ...nameOf(intent, yaml), intent: intent.name, status: 'draft' });
  const checked = validate(named);
  if (!checked.ok) return { faults: checked.errors.map(({ path, message }) => `${path || 'manifest'}: ${message}`) };
  const { manifest, patches } = patchManifest(checked.value, bundle.limits);
  const gates = runGates(manifest, intent.name, bundle);
  const blocking = blockingGates(gates);
  if (blocking.length > 0) return { faults: blocking.map(({ gate, message }) => `gate ${gate}: ${message}`) };
  return { manifest, gates, patches };
}

/** The same content gives the same name, so that it is one draft however often it is asked for. */
function nameOf({ name }: IntentSpec, content: string): { readonly id: string; readonly version: string } {
  return { id: `generated-${name.replaceAll('_', '-')}-${hash('sha256', content, 'hex').slice(0, 10)}`, version: '0.1.0' };
}
