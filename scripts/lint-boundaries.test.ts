/** Proves that the import-boundary rules of .oxlintrc.json bite: each import below must be refused. A `group` stands last there: what it lets through, later patterns do not see. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const REFUSED: readonly (readonly [file: string, imported: string])[] = [
  ['functions/intent/recognise.ts', '../policy/decide.ts'],
  ['functions/resolve/gates/schema.ts', '../../dispatch/act.ts'],
  ['functions/intent/guard/fixtures/attacks.ts', '../../../policy/decide.ts'],
  ['functions/runtime/create-stage.ts', '../ingest/accept-frame.ts'],
  ['functions/runtime/store/store.ts', '../../api/create-api.ts'],
  ['functions/chunk/create-chunk-stage.ts', '../runtime/store/sqlite-store.ts'],
  ['functions/api/create-api.ts', '../../gateway/client.ts'],
  ['functions/api/index.ts', '../../scripts/serve.ts'],
  ['gateway/create-gateway.ts', '../functions/runtime/errors.ts'],
  ['gateway/hosts/cloud-gateway.ts', '../../scripts/serve.ts'],
  ['gateway/hosts/cloud-gateway.ts', '../../functions/api/create-api.ts'],
  ['replay/play.ts', '../functions/intent/recognise.ts'],
  ['schemas/problem.ts', '../functions/runtime/errors.ts'],
  ['topics/registry.ts', '../functions/runtime/errors.ts'],
  ['ui/live/live-page.tsx', '../../functions/runtime/errors.ts'],
  ['ui/live/live-page.tsx', '../../gateway/create-gateway.ts'],
];
const ALLOWED: typeof REFUSED = [
  ['functions/intent/recognise.ts', '../runtime/errors.ts'],
  ['functions/intent/recognise.ts', '../../schemas/generated/types.ts'],
  ['functions/resolve/gates/schema.ts', '../choose-manifest.ts'],
  ['functions/intent/guard/fixtures/attacks.ts', '../../classifier/concepts.ts'],
  ['functions/runtime/pii/fixtures/seeded.ts', '../../clock.ts'],
  ['functions/api/index.ts', '../dispatch/rollback-action.ts'],
  ['functions/runtime/cloud/cloud-parts.ts', '../store/firestore-store.ts'],
  ['gateway/create-gateway.ts', '../topics/registry.ts'],
  ['gateway/hosts/cloud-gateway.ts', '../../functions/runtime/cloud/cloud-parts.ts'],
  ['gateway/edge/edge-gateway.ts', '../../functions/runtime/store/firestore-event-cursor.ts'],
  ['replay/play.ts', '../gateway/client.ts'],
  ['scripts/embedded.ts', '../functions/runtime/store/sqlite-store.ts'],
  ['ui/live/live-page.tsx', '../../gateway/client.ts'],
  ['ui/live/live-page.tsx', '../../schemas/generated/types.ts'],
];

describe('import boundaries', function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'egg-lint-'));
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function lint(file: string, imported: string): string {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { thing } from '${imported}';\nexport const used = thing;\n`);
    return spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--quiet', file], { cwd: folder, encoding: 'utf8' }).stdout;
  }

  for (const [file, imported] of REFUSED) {
    it(`refuses ${imported} in ${file}`, () => assert.match(lint(file, imported), /no-restricted-imports/));
  }
  for (const [file, imported] of ALLOWED) {
    it(`allows ${imported} in ${file}`, () => assert.doesNotMatch(lint(file, imported), /no-restricted-imports/));
  }
});
