/** `npm run token`: a token from the embedded mode's local issuer, alone on stdout. Exit 2 on bad usage. */
import { Command, InvalidArgumentError } from 'commander';
import { isIdentifier } from '../functions/runtime/auth/principal.ts';
import { openLocalIssuer } from '../functions/runtime/auth/local-issuer.ts';
import { isRole, type Role, ROLE_NAMES } from '../functions/runtime/auth/roles.ts';
import { systemClock } from '../functions/runtime/clock.ts';
import { defaultDataDir } from './data-folder.ts';

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MAX_TTL_SECONDS = 30 * 86_400;

const options = new Command()
  .name('npm run token --')
  .description("Prints a token from the embedded mode's local issuer.")
  .requiredOption('--tenant <id>', 'tenant id; 1 to 128 characters of A-Z a-z 0-9 _ . : @ -', parseIdentifier)
  .requiredOption('--sub <id>', 'who the token is for; same characters', parseIdentifier)
  .requiredOption('--role <roles>', `${ROLE_NAMES.join(', ')}; several with commas`, parseRoles)
  .option('--ttl <time>', 'how long it is good: 90s, 15m, 1h, 7d; at most 30d', parseTtl, 3600)
  .option('--data <dir>', 'data folder of the embedded mode (env EGG_DATA_DIR)', defaultDataDir())
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ tenant: string; sub: string; role: Role[]; ttl: number; data: string }>();

try {
  const issuer = await openLocalIssuer({ dataDir: options.data, clock: systemClock });
  console.log(await issuer.issueToken({ tenantId: options.tenant, sub: options.sub, roles: options.role, ttl: options.ttl }));
} catch (error) {
  console.error(`npm run token: ${(error as Error).message}`);
  process.exitCode = 1;
}

function parseIdentifier(text: string): string {
  if (!isIdentifier(text)) throw new InvalidArgumentError('it has other characters than allowed, or too many.');
  return text;
}

/** The option may also be given several times. */
function parseRoles(text: string, before: readonly Role[] = []): Role[] {
  const roles = text.split(',').map((role) => role.trim());
  if (!roles.every(isRole)) throw new InvalidArgumentError(`roles are ${ROLE_NAMES.join(', ')}.`);
  return [...before, ...roles];
}

/** Seconds. */
function parseTtl(text: string): number {
  const [, amount, unit] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(amount) * (UNIT_SECONDS[unit || 's'] ?? Number.NaN);
  if (!(seconds >= 1 && seconds <= MAX_TTL_SECONDS)) throw new InvalidArgumentError('say 90s, 15m, 1h or 7d, at most 30d.');
  return seconds;
}
