/** For commands that talk to a running system: who they are, and where it is. */
import { Command, InvalidArgumentError } from 'commander';
import { isIdentifier } from '../functions/runtime/auth/principal.ts';
import { openLocalIssuer } from '../functions/runtime/auth/local-issuer.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { type Client, createClient } from '../gateway/client.ts';
import { defaultDataDir } from './data-folder.ts';

export interface ApiOptions { readonly url: string; readonly token?: string; readonly tenant: string; readonly data: string }

const TOKEN_TTL_SEC = 600;

export function withApiOptions(command: Command): Command {
  return command
    .option('--tenant <id>', 'whose they are, where the token does not say so', parseTenant, 'demo')
    .option('--url <url>', 'the system (env EGG_URL)', process.env.EGG_URL || `http://127.0.0.1:${process.env.PORT || 8787}`)
    .option('--token <token>', "an admin's token (env EGG_TOKEN); without one, from the data folder's issuer", process.env.EGG_TOKEN)
    .option('--data <dir>', 'data folder of the embedded mode (env EGG_DATA_DIR)', defaultDataDir());
}

export async function clientOf({ url, token, tenant, data }: ApiOptions): Promise<Client> {
  return createClient({ baseUrl: url.replace(/\/+$/, ''), maxTries: 2, token: token || (await ownToken(data, tenant)) });
}

async function ownToken(dataDir: string, tenantId: string): Promise<string> {
  const issuer = await openLocalIssuer({ dataDir, clock: systemClock });
  return issuer.issueToken({ tenantId, sub: 'system:command', roles: ['admin'], ttl: TOKEN_TTL_SEC });
}

export function parseTenant(text: string): string {
  if (!isIdentifier(text)) throw new InvalidArgumentError('that is no tenant id.');
  return text;
}
