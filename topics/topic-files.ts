// Generated from topics/*.json by `npm run generate`; do not edit.
import chunk from './chunk.json' with { type: 'json' };
import dispatch from './dispatch.json' with { type: 'json' };
import ingest from './ingest.json' with { type: 'json' };
import intent from './intent.json' with { type: 'json' };
import notify from './notify.json' with { type: 'json' };
import policy from './policy.json' with { type: 'json' };
import resolve from './resolve.json' with { type: 'json' };
import summarize from './summarize.json' with { type: 'json' };
import transcribe from './transcribe.json' with { type: 'json' };

export const topicFiles = [chunk, dispatch, ingest, intent, notify, policy, resolve, summarize, transcribe];
