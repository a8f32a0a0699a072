/** Structured logs as Cloud Logging reads them from standard output. */
import { type Logger, pino } from 'pino';
import type { Env } from './environment.ts';

const SEVERITIES: Readonly<Record<string, string>> = { trace: 'DEBUG', debug: 'DEBUG', info: 'INFO', warn: 'WARNING', error: 'ERROR', fatal: 'CRITICAL' };

export function createCloudLog(env: Env): Logger {
  return pino({
    level: env.LOG_LEVEL ?? 'info', base: null, messageKey: 'message', timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ severity: SEVERITIES[label] ?? 'DEFAULT' }) },
  });
}
