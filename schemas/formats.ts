/**
 * The string formats that schemas may name. Each function is copied as text into the generated validators, so it may
 * use nothing from outside itself.
 */

/** RFC 3339 date and time with an offset; refuses days that do not exist. */
export function isDateTime(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59 && offsetHour <= 23 && offsetMinute <= 59;
}

/** Base64 with padding (RFC 4648, section 4); linear in the length, which a megabyte of sound needs. */
export function isBase64(text: string): boolean {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) return false;
  for (let index = text.length - padding - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!letter && !(code >= 47 && code <= 57) && code !== 43) return false;
  }
  return true;
}

/** An absolute or relative address: printable ASCII without the characters that RFC 3986 leaves out. */
export function isUriReference(text: string): boolean {
  return /^[!#-;=?-[\]_a-z~]*$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
}

/** An absolute address. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~]+$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
}

export const FORMATS = { 'date-time': isDateTime, base64: isBase64, 'uri-reference': isUriReference, uri: isUri } as const;
