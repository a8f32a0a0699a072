import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import asyncApiSpecs from '@asyncapi/specs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { HTTP_API } from '../http-api.ts';
import { generateAsyncApi } from './generate-asyncapi.ts';
import { generateOpenApi } from './generate-openapi.ts';
import { generateTypes } from './generate-types.ts';
import type { JsonSchema, SchemaFile } from './load-schemas.ts';
import { flattenSchemas, loadSchemas, SCHEMA_BASE } from './load-schemas.ts';

const schemas = loadSchemas();

/** The interface that outsiders rely on. */
const INTERFACE = [
  'POST /v1/sessions', 'GET /v1/sessions', 'GET /v1/sessions/{id}', 'POST /v1/sessions/{id}/token', 'POST /v1/sessions/{id}/close',
  'POST /v1/sessions/{id}/frames', 'GET /v1/sessions/{id}/events', 'GET /v1/sessions/{id}/recording', 'GET /v1/sessions/{id}/ws', 'POST /v1/infer',
  'GET /v1/reviews', 'GET /v1/reviews/{id}', 'POST /v1/reviews/{id}/decision', 'POST /v1/reviews/{id}/delegate', 'GET /v1/actions/{id}', 'POST /v1/actions/{id}/rollback',
  'GET /v1/evaluations', 'POST /v1/evaluations', 'GET /v1/evaluations/{id}', 'POST /v1/evaluations/compare',
  'GET /v1/manifests', 'POST /v1/manifests', 'POST /v1/manifests/check', 'GET /v1/manifests/{id}', 'POST /v1/manifests/{id}/approve', 'POST /v1/manifests/{id}/retire', 'POST /v1/manifests/generate',
  'GET /v1/budget', 'GET /v1/audit', 'GET /v1/bundles', 'POST /v1/bundles', 'POST /v1/bundles/{digest}/activate',
  'GET /v1/actions', 'GET /v1/bundles/{digest}', 'POST /v1/bundles/check', 'POST /v1/policy/evaluate', 'GET /v1/audit/verify', 'GET /v1/rollout', 'POST /v1/rollout', 'GET /v1/kill-switch', 'PUT /v1/kill-switch',
  'GET /v1/dead-letters', 'GET /v1/dead-letters/{id}', 'POST /v1/dead-letters/{id}/redrive', 'POST /v1/dead-letters/{id}/discard',
  'GET /healthz', 'GET /readyz', 'GET /metrics', 'GET /openapi.json', 'GET /asyncapi.json',
];

describe('HTTP table', () => {
  it('holds exactly the operations of the interface', () => {
    const operations = HTTP_API.map(({ method, path: address }) => `${method.toUpperCase()} ${address}`);
    assert.deepEqual(operations.toSorted(), INTERFACE.toSorted());
  });

  it('names every operation once and every path parameter', () => {
    assert.equal(new Set(HTTP_API.map((operation) => operation.operationId)).size, HTTP_API.length);
    for (const { path: address, parameters = [] } of HTTP_API) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
      assert.deepEqual(inPath, [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name), address);
    }
  });
});

describe('openapi.json', () => {
  it('is valid OpenAPI', async () => {
    const result = await new Validator().validate(JSON.parse(generateOpenApi(schemas)) as Record<string, unknown>);
    assert.deepEqual(result, { valid: true });
  });
});

describe('asyncapi.json', () => {
  const topic = { name: 'ingest', message: 'ingest.message', description: 'Accepted frames.', orderingEnabled: true };
  const document = JSON.parse(generateAsyncApi(schemas, [topic])) as {
    channels: Record<string, { address: string; messages: Record<string, unknown> }>; components: { messages: Record<string, { name: string }> };
  };

  it('is valid AsyncAPI', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(asyncApiSpecs.schemasWithoutId['3.0.0'] as object);
    assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5)));
  });

  it('has nothing but references that lead somewhere', () => {
    const lost: string[] = [];
    const visit = (node: unknown): void => {
      if (node === null || typeof node !== 'object') return;
      const { $ref } = node as { $ref?: unknown };
      if (typeof $ref === 'string' && at(document, $ref) === undefined) lost.push($ref);
      Object.values(node).forEach(visit);
    };
    visit(document);
    assert.deepEqual(lost, []);
  });

  it('describes every event and topic', () => {
    const events = [...schemas.keys()].filter((name) => name.endsWith('.event')).map((name) => name.slice(0, -'.event'.length));
    const channel = document.channels.sessionEvents;
    assert.deepEqual(Object.keys(channel?.messages ?? {}).map((key) => document.components.messages[key]?.name), events);
    assert.deepEqual(Object.values(document.channels).map(({ address }) => address).filter((address) => !address.startsWith('/')), ['ingest']);
  });
});

describe('validators.js', () => {
  it('runs where no code may be made from text', () => {
    const file = path.join(import.meta.dirname, '../generated/validators.js');
    const script = `import { validators } from ${JSON.stringify(file)}; process.exitCode = validators['session.request']({ input: 'text' }) && !validators.frame({}) ? 0 : 1`;
    const run = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
  });
});

describe('types.ts', () => {
  it('copies building blocks and refers to types', async () => {
    const types = await generateTypes(asFiles({ base: { $defs: { amount: { description: 'Money.', type: 'number' }, Colour: { type: 'string', enum: ['red', 'blue'] } } }, paint: {
      title: 'Paint', type: 'object', required: ['price', 'extra'],
      properties: { price: { $ref: 'base.schema.json#/$defs/amount', description: 'A litre, in euros.' }, colour: { $ref: 'base.schema.json#/$defs/Colour' }, extra: { description: 'Anything.' } },
    } }));
    assert.match(types, /export type Colour = 'red' \| 'blue';/);
    assert.match(types, /export interface Paint \{\n {2}\/\*\* A litre, in euros\. \*\/\n {2}price: number;\n {2}colour\?: Colour;\n {2}\/\*\* Anything\. \*\/\n {2}extra: unknown;\n\}/);
  });
});

describe('flattenSchemas', () => {
  const refer = (typeName: string) => ({ $ref: typeName });

  it('refuses one name for two types', () => {
    assert.throws(() => flattenSchemas(asFiles({ a: { title: 'Paint' }, b: { title: 'Paint' } }), refer), /Paint is defined by a and by b/);
  });

  it('refuses a reference to nothing', () => {
    assert.throws(() => flattenSchemas(asFiles({ a: { title: 'Paint', allOf: [{ $ref: '#/$defs/gone' }] } }), refer), /a: nothing at #\/\$defs\/gone/);
  });
});

function asFiles(files: { [name: string]: JsonSchema }): ReadonlyMap<string, SchemaFile> {
  return new Map(Object.entries(files).map(([name, schema]) => [name, { name, schema: { ...schema, $id: `${SCHEMA_BASE}${name}.schema.json` } }]));
}

function at(document: unknown, reference: string): unknown {
  return reference.slice(2).split('/').reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}
