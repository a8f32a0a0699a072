/**
 * The gateway on plain Node and on Cloud Run. A process of its own; it says where it listens, and is told by its environment
 * what the functions are told, and `EGG_API_URL`. With `EGG_CONSOLE=on` it builds and serves the console's pages.
 */
import { cloudParts } from '../../functions/runtime/cloud/cloud-parts.ts';
import { required } from '../../functions/runtime/cloud/environment.ts';
import { createCloudGateway } from '../../gateway/hosts/cloud-gateway.ts';
import { createMetadataIdToken } from '../../gateway/hosts/metadata-id-token.ts';
import { createConsole } from '../console/serve-console.ts';
import { serve } from '../serve.ts';

const DRAIN_MS = 10_000;

const parts = cloudParts(process.env);
const { env, clock, publisher } = parts;
const shutdown = new AbortController();
// Cloud Run sets it; elsewhere the function lets everybody in who reaches it.
const forward = env.K_SERVICE ? { idToken: createMetadataIdToken(required(env, 'EGG_API_URL'), clock) } : {};
const pages = env.EGG_CONSOLE === 'on' ? createConsole({ background: true, onFailure: (error) => console.error(String(error)) }) : undefined;
const gateway = await createCloudGateway(parts, { publisher, forward, ...(pages ? { console: pages.fetch } : {}), signal: shutdown.signal, webSocket: true });

const server = await serve(gateway, { port: Number(env.PORT ?? 8080), host: env.HOST ?? '127.0.0.1' });
console.log(`Gateway: ${server.url}`);
void pages?.prepare();

process.once('SIGTERM', () => {
  pages?.close();
  shutdown.abort();
  void server.close(DRAIN_MS).then(() => publisher.close()).then(async () => (await parts.store()).close()).then(() => process.exit(0));
});
