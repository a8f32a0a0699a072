/** Describes the HTTP interface as OpenAPI 3.1, from the table of operations, the schemas and their examples. */
import { examplesOf } from '../examples.ts';
import type { HttpAnswer, HttpOperation } from '../http-api.ts';
import { HTTP_API } from '../http-api.ts';
import type { ProblemCode } from '../problem.ts';
import { problem, PROBLEMS } from '../problem.ts';
import type { JsonSchema, SchemaFile } from './load-schemas.ts';
import { flattenSchemas } from './load-schemas.ts';
import { reachableSchemas } from './reachable-schemas.ts';

type Schemas = ReadonlyMap<string, SchemaFile>;
type Json = { [key: string]: unknown };

const PREFIX = '#/components/schemas/';
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

const TAGS = {
  sessions: 'Open a session, send frames, read its events.', intents: 'Recognise and decide at once.', reviews: 'What a person has to decide.',
  actions: 'What was done, and undoing it.', manifests: 'How intents are carried out.', tenant: 'Budget, audit log and bundles.', operations: 'Health, measurements, descriptions.',
} as const satisfies Record<HttpOperation['tag'], string>;

export function generateOpenApi(schemas: Schemas, operations: readonly HttpOperation[] = HTTP_API): string {
  const paths: { [path: string]: Json } = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(schemas, operation) };
  }
  const named = flattenSchemas(schemas, (typeName) => ({ $ref: PREFIX + typeName }));
  const codes = [...new Set(operations.flatMap(problemsOf))].toSorted();
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'AGI Egg', version: '1.0.0', summary: 'A real-time intent pipeline with governed automation.',
      description: 'Send what people say as frames; read what it means, what was decided and what was done as events. The tenant always comes from the token.',
    },
    servers: [{ url: 'http://127.0.0.1:8787', description: 'Embedded mode' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'OIDC token with the claims `sub`, `tenantId` and `roles`.' },
        sessionToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Token of one session, for its frames, events and close alone.' },
        sessionTokenInQuery: { type: 'apiKey', in: 'query', name: 'access_token', description: "The session token, for a browser's EventSource, which can set no header." },
      },
      examples: Object.fromEntries(codes.map((code) => [code, { value: problemExample(code) }])),
      schemas: reachableSchemas(named, { paths, problem: { $ref: `${PREFIX}Problem` } }, PREFIX),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describe(schemas: Schemas, operation: HttpOperation): Json {
  const { operationId, tag, summary, permission, sessionToken, parameters, request, requestOptional, answers } = operation;
  const security = [
    ...(permission ? [{ bearer: [] }] : []),
    ...(sessionToken ? [{ sessionToken: [] }] : []),
    ...(sessionToken === 'header or query' ? [{ sessionTokenInQuery: [] }] : []),
  ];
  return {
    operationId, tags: [tag], summary,
    ...(permission && { description: `Needs the permission \`${permission}\`.`, 'x-permission': permission }),
    security,
    ...(parameters && { parameters }),
    ...(request && { requestBody: { required: !requestOptional, content: { 'application/json': content(schemas, request) } } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, success(schemas, answer)])),
      ...failures(operation),
    },
  };
}

function success(schemas: Schemas, { description, schema, media, headers }: HttpAnswer): Json {
  const contents = {
    ...(schema && { 'application/json': content(schemas, schema) }),
    ...Object.fromEntries(Object.entries(media ?? {}).map(([type, carries]) => [type, { schema: { type: type === 'application/json' ? 'object' : 'string', description: carries } }])),
  };
  return {
    description,
    ...(headers && { headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }])) }),
    ...(Object.keys(contents).length > 0 && { content: contents }),
  };
}

function content(schemas: Schemas, name: string): { schema: JsonSchema; examples: Json } {
  const examples = examplesOf(name).filter((example) => example.valid);
  return {
    schema: { $ref: PREFIX + schemas.get(name)?.schema.title },
    examples: Object.fromEntries(examples.map(({ title, value }) => [title.split('/').at(-1), { value }])),
  };
}

/** The operation's problems and those that any operation may answer with. */
function problemsOf({ path, permission, problems = [] }: HttpOperation): ProblemCode[] {
  return [...problems, ...(permission ? ['UNAUTHENTICATED', 'FORBIDDEN'] as const : []), ...(path.startsWith('/v1/') ? ['INTERNAL', 'UNAVAILABLE'] as const : [])];
}

/** One response per status: several codes may share it. */
function failures(operation: HttpOperation): Json {
  const byStatus = Object.groupBy(problemsOf(operation), (code) => PROBLEMS[code].status);
  return Object.fromEntries(Object.entries(byStatus).map(([status, codes = []]) => [status, {
    description: codes.map((code) => `${PROBLEMS[code].title} (\`${code}\`).`).join(' '),
    ...((status === '429' || status === '503') && { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } } }),
    content: { 'application/problem+json': {
      schema: { $ref: `${PREFIX}Problem` },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    } },
  }]));
}

function problemExample(code: ProblemCode): Json {
  const errors = code === 'VALIDATION_FAILED' ? { errors: [{ path: '/frames/0/frameId', message: 'must not be empty' }] } : {};
  return { ...problem(code, `${PROBLEMS[code].title}.`, { traceId: TRACE_ID, ...errors }) };
}
