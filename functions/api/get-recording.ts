/** `GET /v1/sessions/{id}/recording`: what was said, with its timing, as a line that `npm run replay` takes. */
import type { CloudEvent, RecordedFrame, Recording, SessionRecord } from '../../schemas/generated/types.ts';
import type { TenantStore } from '../runtime/store/store.ts';
import { findSession } from './find-session.ts';
import type { Route } from './route.ts';

const PAGE = 500;

export const getRecording: Route = {
  method: 'GET', path: '/v1/sessions/:id/recording', anyOf: ['session.read'],
  async handle(call) {
    const session = await findSession(call, call.param('id'), 'session.read');
    const recording = await recordingOf(call.store, session);
    return new Response(`${JSON.stringify(recording)}\n`, { headers: { 'content-type': 'application/jsonl', 'content-disposition': `attachment; filename="${session.sessionId}.jsonl"` } });
  },
};

/** What was said in the session, with its timing. */
export async function recordingOf(store: TenantStore, { sessionId, projectId, scope, bundle, createdAt }: SessionRecord): Promise<Recording> {
  const frames: RecordedFrame[] = [];
  for await (const { time, data } of transcripts(store, sessionId)) {
    // What is replayed is the transcript: sound is not kept.
    frames.push({ at: Math.max(0, Date.parse(time) - Date.parse(createdAt)), type: 'text', text: data.text, final: true });
  }
  return { id: sessionId, tags: ['recorded'], projectId, input: 'text', scope, recordedAt: createdAt, bundle, frames };
}

async function* transcripts(store: TenantStore, sessionId: string): AsyncGenerator<CloudEvent<'transcript.final'>> {
  let after: string | undefined;
  for (;;) {
    const page = await store.readEvents(sessionId, { types: ['transcript.final'], limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const event of page.events) yield JSON.parse(event.json) as CloudEvent<'transcript.final'>;
    after = page.events.at(-1)?.cursor;
    if (page.end || after === undefined) return;
  }
}
