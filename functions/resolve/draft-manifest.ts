/** The draft for an intent that no manifest of the registry fits, where the tenant permits drafts. */
import type { Manifest, ResolveData } from '../../schemas/generated/types.ts';
import { budgetLimits } from '../runtime/budget/budget-limits.ts';
import { embedDocuments } from '../runtime/embedding/embed-documents.ts';
import { manifestDocument, type ManifestDocument, manifestDocumentId, manifestOf, manifestText } from '../runtime/manifests/manifest-document.ts';
import type { StageContext, StageResult } from '../runtime/stage.ts';
import type { ResolveDeps } from './create-resolve-stage.ts';
import { generateManifest } from './generate/generate-manifest.ts';
import { modelDrafts } from './generate/model-drafts.ts';

export interface Drafted extends Pick<StageResult<unknown>, 'writes' | 'audit'> {
  readonly manifest: Manifest;
  /** Spent on the models that were asked, in US dollars. */
  readonly costUSD: number;
}

const MAX_DRAFTS = 20;

/** Undefined where there is to be none: not permitted, denied, dry, unknown intent, or people refused an earlier draft of it. */
export async function draftManifest(deps: ResolveDeps, { recognised, decision }: ResolveData, context: StageContext): Promise<Drafted | undefined> {
  const { bundle, session, store, clock, signal, message, deriveId } = context;
  const intent = bundle.intentByName.get(recognised.intent);
  const dryRun = (message.dryRun ?? false) || session.scope.dryRun;
  if (!bundle.limits.generation?.permitted || !intent || decision.decision === 'deny' || dryRun) return undefined;

  const earlier = (await Promise.all((['draft', 'retired'] as const).map((status) => store.query<ManifestDocument>('manifests', { where: [['intent', '==', intent.name], ['status', '==', status]], orderBy: ['id', 'asc'], limit: MAX_DRAFTS }))))
    .flatMap(({ items }) => items.filter(({ data }) => data.source === 'generated').map(({ data }) => data));
  const waiting = earlier.find(({ status }) => status === 'draft');
  if (waiting) return { manifest: manifestOf(waiting), costUSD: 0 };
  if (earlier.length > 0) return undefined;

  const ask = deps.models && modelDrafts({
    models: deps.models, bundle, store, clock, signal, limits: budgetLimits(bundle.limits, session.scope), sessionId: session.sessionId, callId: deriveId('draft'), onTrouble: deps.onTrouble,
  });
  const description = intent.description ?? intent.name.replaceAll('_', ' ');
  // What was said stays out of the draft: it is kept for whoever comes after, and values come by placeholders.
  const { manifest, by, model, tries, patches, costUSD } = await generateManifest({ bundle, intent, description }, ask);
  const { vectors: [embedding = []], space } = await embedDocuments([manifestText(manifest)], deps.embedder);
  const id = manifestDocumentId(manifest.id, manifest.version);
  const document: ManifestDocument = {
    ...manifestDocument(manifest, { status: 'draft', source: 'generated', bundle: bundle.digest, embedding: [...embedding], space }),
    createdAt: new Date(clock.now()).toISOString(), createdBy: 'system:resolve',
    generation: { by, ...(model === undefined ? {} : { model }), tries, patches, riskScore: decision.riskScore, estimatedCostUSD: decision.estimatedCostUSD },
  };
  return {
    manifest, costUSD,
    writes: [{ op: 'set', collection: 'manifests', id, data: document }],
    audit: [{ action: 'manifest.generated', detail: { manifest: id, intent: intent.name, by, model: model ?? null, tries, patches } }],
  };
}
