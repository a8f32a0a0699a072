import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Step { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }
interface Job { readonly uses?: string; readonly permissions?: Readonly<Record<string, string>>; readonly steps?: readonly Step[]; readonly 'timeout-minutes'?: number }
interface Workflow { readonly permissions: Readonly<Record<string, string>>; readonly jobs: Readonly<Record<string, Job>> }

const ROOT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, '.github/workflows');
const workflows = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(path.join(FOLDER, file), 'utf8') }))
  .map(({ file, text }) => ({ file, text, ...(parse(text) as Workflow) }));
const jobs = workflows.flatMap(({ file, jobs: of }) => Object.entries(of).map(([name, job]) => ({ name: `${file}: ${name}`, job })));
const steps = jobs.flatMap(({ job }) => job.steps ?? []);

describe('the workflows', () => {
  it('use actions by the commit, with the version beside it', () => {
    const uses = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.+)$/gm)].map(([, what]) => what as string)).filter((what) => !what.startsWith('./'));
    assert.ok(uses.length > 5);
    assert.deepEqual(uses.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what)), []);
  });

  it('may read the repository, and get a token only where Google is asked for one', () => {
    for (const { permissions } of workflows) assert.deepEqual(permissions, { contents: 'read' });
    const raised = jobs.filter(({ job }) => job.permissions).map(({ name, job }) => [name, job.permissions] as const);
    assert.deepEqual(raised, ['ci.yml: plan', 'ci.yml: staging', 'ci.yml: production', 'deploy.yml: deploy'].map((name) => [name, { contents: 'read', 'id-token': 'write' }]));
  });

  it('hold no key', () => {
    for (const { text } of workflows) assert.ok(!/credentials_json|private_key|service_account_key/.test(text));
  });

  it('leave no token in the working copy', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    assert.ok(checkouts.length > 0);
    for (const checkout of checkouts) assert.equal(checkout.with?.['persist-credentials'], false);
  });

  it('put nothing that a stranger writes into a command', () => {
    assert.deepEqual(steps.filter(({ run }) => run?.includes('${{')), []);
  });

  it('end at some time', () => {
    for (const { name, job } of jobs) assert.ok(job.uses !== undefined || (job['timeout-minutes'] ?? 0) > 0, name);
  });

  it('run scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const called = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string));
    assert.deepEqual(called.filter((name) => !(name in scripts)), []);
  });
});
