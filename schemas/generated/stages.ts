// Generated from schemas/common.schema.json by `npm run generate`; do not edit.

/** The stages of the pipeline, in their order. */
export const STAGES = ['ingest', 'transcribe', 'chunk', 'summarize', 'intent', 'policy', 'resolve', 'dispatch'] as const;
