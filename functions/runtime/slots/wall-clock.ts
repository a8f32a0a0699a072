/** The clock on the speaker's wall: "tomorrow" said in Tokyo is another day than in London. */

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * Milliseconds whose UTC date and time are those of the zone at that moment; the moment itself without a zone, or for one
 * that nobody knows.
 * @param timeZone IANA name, as `Asia/Tokyo`
 */
export function wallClock(now: number, timeZone: string | undefined): number {
  if (timeZone === undefined || timeZone === 'UTC' || !Number.isFinite(now)) return now;
  const parts = formatOf(timeZone)?.formatToParts(now);
  if (!parts) return now;
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

export function isTimeZone(name: string): boolean {
  return formatOf(name) !== undefined;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    if (formats.size > 600) formats.clear();
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
    } catch { /* no zone of that name */ }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}
