/** Single documents of Firestore over REST as the gateway's service account: what it checks itself before it acts for a session. */
import { RetryableError } from '../../functions/runtime/errors.ts';
import { escapeId, tenantPath } from '../../functions/runtime/store/firestore-ids.ts';

export interface RestDocumentsOptions {
  readonly projectId: string;
  readonly databaseId?: string | undefined;
  /** Without a slash at the end; Google's unless told. */
  readonly endpoint?: string | undefined;
  readonly accessToken: (renew?: boolean) => Promise<string>;
  readonly fetch?: typeof fetch;
}

export interface RestDocuments {
  /** Undefined: there is none. @throws {DocumentsUnavailableError} */
  get<T>(tenantId: string, collection: string, id: string): Promise<T | undefined>;
  /** Those of the ids that are there. @throws {DocumentsUnavailableError} */
  existing(tenantId: string, collection: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export class DocumentsUnavailableError extends RetryableError {
  readonly code = 'DOCUMENTS_UNAVAILABLE';
}

interface Found { readonly found?: { readonly name: string; readonly fields?: { readonly json?: { readonly stringValue?: string } } } }

const ENDPOINT = 'https://firestore.googleapis.com';
const TIMEOUT_MS = 5_000;

export function createRestDocuments({ projectId, databaseId = '(default)', endpoint = ENDPOINT, accessToken, fetch: send = (input, init) => fetch(input, init) }: RestDocumentsOptions): RestDocuments {
  const root = `projects/${projectId}/databases/${databaseId}/documents`;
  const nameOf = (tenantId: string, collection: string, id: string): string => `${root}/${tenantPath(tenantId)}/${collection}/${escapeId(id)}`;

  async function batchGet(documents: readonly string[], fields: readonly string[], renew = false): Promise<readonly Found[]> {
    let response: Response;
    try {
      response = await send(`${endpoint}/v1/${root}:batchGet`, {
        method: 'POST', body: JSON.stringify({ documents, mask: { fieldPaths: fields } }), signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await accessToken(renew)}` },
      });
    } catch (cause) {
      throw new DocumentsUnavailableError('Firestore does not answer', { cause });
    }
    if (response.status === 401 && !renew) return batchGet(documents, fields, true);
    if (!response.ok) throw new DocumentsUnavailableError(`Firestore answered ${response.status}`);
    return (await response.json()) as readonly Found[];
  }

  return {
    async get<T>(tenantId: string, collection: string, id: string) {
      const [answer] = await batchGet([nameOf(tenantId, collection, id)], ['json']);
      const json = answer?.found?.fields?.json?.stringValue;
      return json === undefined ? undefined : (JSON.parse(json) as T);
    },
    async existing(tenantId, collection, ids) {
      const names = new Map(ids.map((id) => [nameOf(tenantId, collection, id), id]));
      const answers = await batchGet([...names.keys()], ['rev']);
      return new Set(answers.flatMap(({ found }) => names.get(found?.name ?? '') ?? []));
    },
  };
}
