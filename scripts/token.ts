/** `npm run token`: a token from the embedded mode's local issuer, alone on stdout. Exit 2 on bad usage. */
import { parseArgs } from 'node:util';
import { systemClock } from '../functions/runtime/clock.ts';
import { openLocalIssuer } from '../functions/runtime/auth/local-issuer.ts';
import { isIdentifier } from '../functions/runtime/auth/principal.ts';
import { isRole, ROLE_NAMES } from '../functions/runtime/auth/roles.ts';

const HELP = `Usage: npm run token -- --tenant T --sub S --role R[,R] [--ttl 1h] [--data DIR]

  --tenant  tenant id; 1 to 128 characters of A-Z a-z 0-9 _ . : @ -
  --sub     who the token is for; same characters
  --role    ${ROLE_NAMES.join(', ')}; several with commas
  --ttl     how long it is good: 90s, 15m, 1h, 7d (default 1h, at most 30d)
  --data    data directory of the embedded mode (default: EGG_DATA_DIR, else ./.egg)
`;

const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const MAX_TTL_SECONDS = 30 * 86_400;

class UsageError extends Error {}

/** Seconds. @throws {UsageError} */
function parseTtl(text: string): number {
  const [, amount, unit = 's'] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(amount) * (UNIT_SECONDS[unit || 's'] ?? Number.NaN);
  if (!(seconds >= 1 && seconds <= MAX_TTL_SECONDS)) throw new UsageError(`--ttl ${text}: say 90s, 15m, 1h or 7d, at most 30d`);
  return seconds;
}

function readOptions() {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { tenant: option, sub: option, role: { type: 'string', multiple: true }, ttl: option, data: option, help: { type: 'boolean', short: 'h' } },
    strict: true,
  });
  if (values.help) return undefined;
  if (!isIdentifier(values.tenant)) throw new UsageError('--tenant is missing or has other characters than allowed');
  if (!isIdentifier(values.sub)) throw new UsageError('--sub is missing or has other characters than allowed');
  const roles = (values.role ?? []).flatMap((part) => part.split(',')).map((role) => role.trim());
  const unknown = roles.filter((role) => !isRole(role));
  if (roles.length === 0) throw new UsageError('--role is missing');
  if (unknown.length > 0) throw new UsageError(`--role ${unknown.join(',')}: roles are ${ROLE_NAMES.join(', ')}`);
  return {
    tenantId: values.tenant, sub: values.sub, roles: roles.filter(isRole), ttl: parseTtl(values.ttl ?? '1h'),
    dataDir: values.data ?? process.env['EGG_DATA_DIR'] ?? '.egg',
  };
}

try {
  const options = readOptions();
  if (options) {
    const issuer = await openLocalIssuer({ dataDir: options.dataDir, clock: systemClock });
    process.stdout.write(`${await issuer.issueToken(options)}\n`);
  } else {
    process.stdout.write(HELP);
  }
} catch (error) {
  const usage = error instanceof UsageError || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${(error as Error).message}\n${usage ? `\n${HELP}` : ''}`);
  process.exitCode = usage ? 2 : 1;
}
