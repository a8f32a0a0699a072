/** What can be told of the Terraform configuration by reading it; what it plans is tested by `terraform test`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FUNCTIONS, registry, subscriptionsOf } from '../topics/registry.ts';
import { BUILT_FUNCTIONS } from './build/build-functions.ts';
import { collectionsJson, metricsJson } from './terraform-inputs.ts';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'terraform');
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith('.terraform/')).toSorted();
const configuration = files.filter((file) => file.endsWith('.tf'));
const blocks = configuration.flatMap((file) => blocksOf(file, read(file)));
const metrics = JSON.parse(metricsJson()) as Record<string, { labels: string[] }>;
const monitoring = configuration.filter((file) => file.startsWith('monitoring/')).map(read).join('\n');

describe('the Terraform configuration', () => {
  it('names no topic and no subscription: the registry does', () => {
    const names = [...registry.topics.flatMap(({ name, deadLetter }) => [name, deadLetter.topic, deadLetter.subscription]), ...subscriptionsOf().map(({ name }) => name)];
    const found = configuration.flatMap((file) => names.filter((name) => read(file).includes(`"${name}"`)).map((name) => `${file}: ${name}`));
    assert.deepEqual(found, []);
  });

  it('gives no primitive role', () => {
    const given = files.filter((file) => /\.(tf|json|tfvars)$/.test(file)).filter((file) => /roles\/(owner|editor|viewer)\b/.test(read(file)));
    assert.deepEqual(given, []);
  });

  it('lets everybody call nothing but the gateway', () => {
    assert.deepEqual(configuration.filter((file) => /all(Authenticated)?Users/.test(read(file))), ['gateway.tf']);
  });

  it('looks at the role of every grant in the tests of rights', () => {
    const rights = read('tests/rights.tftest.hcl');
    const grants = blocks.filter(({ kind, file, labels }) => kind === 'resource' && !file.includes('/') && /_iam_(member|binding|policy)$/.test(labels[0] ?? ''));
    assert.ok(grants.length > 20);
    assert.deepEqual(grants.map(({ labels }) => labels.join('.')).filter((grant) => !rights.includes(`${grant})`) && !rights.includes(`${grant}[`) && !rights.includes(`${grant}.role`)), []);
  });

  it('describes every variable and output', () => {
    const silent = blocks.filter(({ kind, body }) => (kind === 'variable' || kind === 'output') && !/^ {2}description = "\S.{8,}"$/m.test(body.replaceAll(/ += +/g, ' = ')));
    assert.deepEqual(silent.map(({ file, labels }) => `${file}: ${labels.join()}`), []);
  });

  it('checks every setting that can be wrong, with a message and a test', () => {
    const tests = read('tests/variables.tftest.hcl');
    const settings = blocks.filter(({ kind, file, body }) => kind === 'variable' && !file.includes('/') && !/^ {2}type += bool$/m.test(body));
    assert.deepEqual(settings.filter(({ body }) => !body.includes('error_message')).map(({ labels }) => labels.join()), []);
    assert.deepEqual(settings.filter(({ labels }) => !tests.includes(`expect_failures = [var.${labels.join()}]`)).map(({ labels }) => labels.join()), []);
  });

  it('takes from the beta provider only what the other does not have', () => {
    assert.deepEqual(blocks.filter(({ body }) => /provider += google-beta/.test(body)).map(({ labels }) => labels[0]), ['google_project_service_identity']);
  });

  it('knows the needs of functions that exist', () => {
    assert.deepEqual(Object.keys(JSON.parse(read('function-needs.json')) as object).filter((name) => !FUNCTIONS.includes(name)), []);
  });

  it('deploys every function that is built, and says of each other one that it is left out', () => {
    const missing = [...new Set(subscriptionsOf().map((subscription) => subscription.function))].filter((name) => !BUILT_FUNCTIONS.includes(name));
    const settings = files.filter((file) => file.startsWith('env/') && !file.endsWith('.local.tfvars'));
    assert.equal(settings.length, 3);
    for (const file of settings) assert.deepEqual(JSON.parse(/^without_functions = (\[.*\])$/m.exec(read(file))?.[1] ?? '[]'), missing, file);
  });

  it('watches metrics that the code records, by labels that it sets', () => {
    const named = [...monitoring.matchAll(/agi_[a-z_]+/g)].map(([name]) => name.replace(/_bucket$/, ''));
    assert.ok(named.length > 20);
    assert.deepEqual(named.filter((name) => !(name in metrics)), []);
    for (const [, name, label] of monitoring.matchAll(/metric_filter\["(\w+)"\]\} metric\.labels\.(\w+)/g)) assert.ok(metrics[name as string]?.labels.includes(label as string), `${name} has no label ${label}`);
  });

  it('points every alarm at a runbook that is there', () => {
    const runbooks = new Set([...monitoring.matchAll(/([a-z-]+\.md)\b/g)].map(([, name]) => name as string));
    const written = readdirSync(path.join(ROOT, 'docs/runbooks'));
    assert.deepEqual([...runbooks].filter((name) => !written.includes(name)), []);
  });

  it('has what it reads of the code, as the code is', () => {
    assert.equal(read('collections.json'), collectionsJson());
    assert.equal(read('metrics.json'), metricsJson());
  });
});

interface Block { readonly file: string; readonly kind: string; readonly labels: readonly string[]; readonly body: string }

/** Top-level blocks: formatted files begin and end them at the margin. */
function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(/^(\w+)((?: "[\w-]+")*) \{\n(.*?)^\}$/gms)].map(([, kind, labels, body]) => ({
    file, kind: kind as string, labels: [...(labels as string).matchAll(/"([\w-]+)"/g)].map(([, label]) => label as string), body: body as string,
  }));
}
