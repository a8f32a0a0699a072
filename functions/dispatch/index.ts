/** The cloud function `dispatch`. */
import { randomUUID } from 'node:crypto';
import { key, tenantSecrets } from '../runtime/cloud/environment.ts';
import { serveStage } from '../runtime/cloud/serve-stage.ts';
import { createKillSwitch } from '../runtime/kill-switch/kill-switch.ts';
import { ManifestRegistry } from '../runtime/manifests/manifest-registry.ts';
import { createReveal } from '../runtime/pii/vault.ts';
import { createDispatchStage } from './create-dispatch-stage.ts';

serveStage('dispatch', {
  create: async ({ env, publisher, log, clock, store, sealer }) => createDispatchStage({
    killSwitch: createKillSwitch({ store: await store(), clock }), reveal: createReveal({ store: await store(), sealer: sealer(), clock }),
    publisher, log, clock, secrets: tenantSecrets(env), registry: new ManifestRegistry(), processId: randomUUID(), rollbackKey: key(env, 'EGG_ROLLBACK_KEY'),
  }),
});
