/** Figures as people read them. */

export interface Format {
  number(value: number): string;
  /** 0 … 1 as percent. */
  percent(share: number, digits?: number): string;
  /** US dollars; small amounts keep their digits. */
  usd(amount: number): string;
  /** Milliseconds: `0.4 ms`, `12 ms`, `1.2 s`, `3 min`. */
  duration(ms: number): string;
  /** Hour, minute and second of an ISO time. */
  time(iso: string): string;
  dateTime(iso: string): string;
  /** From now: `in 5 minutes`, `2 hours ago`. */
  relative(iso: string, nowMs: number): string;
}

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000], ['second', 1000]];

export function formatFor(language: string): Format {
  const number = new Intl.NumberFormat(language);
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const dateTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    number: (value) => number.format(value),
    percent: (share, digits = 0) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share),
    usd: (amount) => new Intl.NumberFormat(language, { style: 'currency', currency: 'USD', maximumFractionDigits: amount !== 0 && Math.abs(amount) < 0.1 ? 4 : 2 }).format(amount),
    duration: (ms) => (ms < 10 ? `${exact.format(ms)} ms` : ms < 1000 ? `${Math.round(ms)} ms` : ms < 120_000 ? `${exact.format(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`),
    time: (iso) => time.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    relative: (iso, nowMs) => {
      const away = Date.parse(iso) - nowMs;
      const [unit, size] = UNITS.find(([, ms]) => Math.abs(away) >= ms) ?? (['second', 1000] as const);
      return relative.format(Math.trunc(away / size), unit);
    },
  };
}
