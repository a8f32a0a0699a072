import { isIPv6 } from 'node:net';
import type { FindValues } from './find-values.ts';
import { VERSION } from './other-numbers.ts';

const EMAIL = /(?<![\p{L}\p{N}])[\p{L}\p{N}_][\p{L}\p{N}._%+'-]{0,63}@(?!\d+\.\d)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)+\p{L}{2,24}/gu;
/** Not a person: the user name of every repository's address. */
const SERVICE_MAILBOX = /^git@/i;

export const findEmails: FindValues = (text, from, found) => {
  if (!text.includes('@', from)) return;
  for (const match of text.matchAll(EMAIL)) if (!SERVICE_MAILBOX.test(match[0])) found('email', match.index, match.index + match[0].length);
};

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`(?<![\\w.])(?:${OCTET}\\.){3}${OCTET}(?!\\w|\\.\\d)`, 'g');
const IPV6 = /(?<![\w:.])[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{0,32}:[0-9A-Fa-f:]{0,32}(?:\d{1,3}(?:\.\d{1,3}){3})?(?![\w:])/g;
/** Every machine's own names: they tell nothing about anybody. */
const OWN = new Set(['0.0.0.0', '127.0.0.1', '255.255.255.255', '::1', '::']);

export const findIpAddresses: FindValues = (text, from, found) => {
  for (const match of text.matchAll(IPV4)) {
    if (OWN.has(match[0]) || VERSION.test(text.slice(0, match.index))) continue;
    found('ip', match.index, match.index + match[0].length);
  }
  if (!text.includes(':', from)) return;
  for (const match of text.matchAll(IPV6)) {
    const value = match[0];
    // A first group this long tells an address from "a::b" in program text.
    if (isIPv6(value) && !OWN.has(value) && /^(?:[0-9a-f]{3,4}:|::ffff:|(?:[0-9a-f]{1,4}:){4})/i.test(value)) {
      found('ip', match.index, match.index + value.length);
    }
  }
};
