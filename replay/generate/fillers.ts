/** Values for the gaps in phrases: how they are said in each language, and what is then rightly expected. */
import type { SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Language } from './phrases.ts';

export interface Filler {
  readonly said: string;
  /** Undefined: said, but no slot is expected of it. */
  readonly slot?: readonly [name: string, value: SlotValueScalar];
}

/** Released to production without a second look. */
export const PREAPPROVED: readonly string[] = ['intent-router', 'checkout-api', 'payment-gateway', 'search-indexer', 'order-service', 'user-profile'];
export const SERVICES: readonly string[] = [...PREAPPROVED, 'ledger-api', 'cart-service', 'geo-lookup', 'mail-relay', 'fraud-scorer', 'ticket-store', 'push-sender', 'media-proxy'];
const DATABASES = ['invoices-db', 'sessions-db', 'audit-db', 'orders-db', 'catalog-db', 'loyalty-db', 'tickets-db', 'geo-db'];
const ENGINES = ['postgres', 'mysql', 'redis', 'mongodb'];
const VERSIONS = ['2.0.4', 'v3.1', '1.12.0', '4.7.2', 'v0.9.8', '5.3'];
const COUNTS = [2, 3, 4, 5, 6, 8, 9, 11, 14, 15];
const LIMITS = [5, 80, 90, 250, 400, 750];
const AMOUNTS = [400, 750, 1200, 2500, 3600];

type ByLanguage = Readonly<Record<Language, string>>;

const ENVIRONMENTS: Readonly<Record<string, ByLanguage>> = {
  production: { en: 'production', ja: '本番', zh: '生产环境', es: 'producción', de: 'Produktion' },
  staging: { en: 'staging', ja: 'ステージング', zh: '预发环境', es: 'preproducción', de: 'staging' },
  development: { en: 'dev', ja: '開発環境', zh: '开发环境', es: 'desarrollo', de: 'Entwicklung' },
};
const TEAMS: Readonly<Record<string, ByLanguage>> = {
  payments: { en: 'payments', ja: '決済チーム', zh: '支付团队', es: 'pagos', de: 'payments' },
  database: { en: 'database team', ja: 'データベースチーム', zh: '数据库团队', es: 'database', de: 'database' },
  network: { en: 'network', ja: 'ネットワークチーム', zh: '网络团队', es: 'network', de: 'network' },
  sre: { en: 'sre', ja: 'sre', zh: 'sre', es: 'sre', de: 'sre' },
};
const ROLES: Readonly<Record<string, ByLanguage>> = {
  viewer: { en: 'viewer', ja: '閲覧', zh: '只读', es: 'lectura', de: 'viewer' },
  editor: { en: 'editor', ja: '編集', zh: '编辑', es: 'escritura', de: 'editor' },
  admin: { en: 'admin', ja: '管理者', zh: '管理员', es: 'administrador', de: 'admin' },
};
const SEVERITIES: Readonly<Record<string, ByLanguage>> = {
  sev1: { en: 'sev1', ja: '重大度1', zh: '一级', es: 'sev1', de: 'sev1' },
  sev2: { en: 'severity two', ja: '重大度2', zh: '二级', es: 'sev2', de: 'sev2' },
};
/** Seconds. */
const DURATIONS: Readonly<Record<string, ByLanguage>> = {
  1800: { en: '30 minutes', ja: '30分', zh: '30分钟', es: '30 minutos', de: '30 Minuten' },
  3600: { en: 'one hour', ja: '1時間', zh: '1小时', es: '1 hora', de: '1 Stunde' },
  7200: { en: '2 hours', ja: '2時間', zh: '2小时', es: '2 horas', de: '2 Stunden' },
};
const PEOPLE: Readonly<Record<Language, readonly string[]>> = { en: ['Priya', 'Oscar', 'Hannah'], ja: ['佐藤', '鈴木'], zh: ['王芳', '张伟'], es: ['Carmen', 'Diego'], de: ['Sabine', 'Lukas'] };

/** The environments that people name, by how they are called. */
export const ENVIRONMENT_NAMES: readonly string[] = Object.keys(ENVIRONMENTS);

export type Pick = <T>(from: readonly T[]) => T;

/** One value for a gap. @throws for a gap that nothing fills */
export function fill(gap: string, language: Language, pick: Pick): Filler {
  const named = (values: Readonly<Record<string, ByLanguage>>, slot = gap): Filler => {
    const value = pick(Object.keys(values));
    return { said: (values[value] as ByLanguage)[language], slot: [slot, value] };
  };
  switch (gap) {
    case 'service': return plain('service', pick(SERVICES));
    case 'database': return plain('database', pick(DATABASES));
    case 'engine': return plain('engine', pick(ENGINES));
    case 'version': return plain('version', pick(VERSIONS));
    case 'count': return plain('count', pick(COUNTS));
    case 'incident': return plain('incident', 1000 + pick([31, 48, 207, 512, 884]));
    case 'limit': return plain('limit', pick(LIMITS));
    // What an amount is worth as a slot depends on its currency, which other tests look at.
    case 'amount': return { said: amountIn(language, pick(AMOUNTS)) };
    case 'person': return { said: pick(PEOPLE[language]) };
    case 'environment': return named(ENVIRONMENTS);
    case 'team': return named(TEAMS);
    case 'role': return named(ROLES);
    case 'severity': return named(SEVERITIES);
    case 'duration': {
      const seconds = pick(Object.keys(DURATIONS));
      return { said: (DURATIONS[seconds] as ByLanguage)[language], ...(language === 'es' || language === 'de' ? {} : { slot: ['duration', Number(seconds)] as const }) };
    }
    default: throw new Error(`nothing fills {${gap}}`);
  }
}

function plain(slot: string, value: SlotValueScalar): Filler {
  return { said: String(value), slot: [slot, value] };
}

function amountIn(language: Language, amount: number): string {
  return { en: `${amount} dollars`, ja: `${amount}ドル`, zh: `${amount}美元`, es: `${amount} dólares`, de: `${amount} Dollar` }[language];
}
