/** Decides whether a tenant's action may go to a host, and to the address that the host's name stands for. */
import { inRange, isLoopback, isPrivateAddress } from './private-addresses.ts';

/** `egress` of a bundle's limits. An entry is `host`, `host:port` or `*.host` (any depth below it, not itself). */
export interface EgressPolicy {
  readonly allow?: readonly string[];
  /** Private addresses but this machine's own, which an entry in `allow` can name by itself (`127.0.0.1:9000`, `localhost`). Hosts (same form), addresses or ranges (`10.1.0.0/16`) that may be private. They need an entry in `allow` as well. */
  readonly allowPrivate?: readonly string[];
}

/** Why the URL may not be called, or undefined when it may. Looks at the name alone: check the address as well. */
export function refuseUrl(url: URL, policy: EgressPolicy): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `the scheme ${url.protocol} is not http or https`;
  if (url.username !== '' || url.password !== '') return 'the URL has credentials in it';
  if (!(policy.allow ?? []).some((entry) => matchesHost(url, entry))) return `${hostOf(url)}:${portOf(url)} is not in the egress allow-list`;
  return undefined;
}

/** Why the address may not be connected to, or undefined when it may. */
export function refuseAddress(url: URL, address: string, policy: EgressPolicy): string | undefined {
  if (!isPrivateAddress(address) || (isLoopback(address) && namesThisMachine(url, policy))) return undefined;
  if ((policy.allowPrivate ?? []).some((entry) => matchesHost(url, entry) || inRange(address, entry))) return undefined;
  return `${hostOf(url)} is at a private or reserved address`;
}

/** Whether the allow-list itself says that the URL is on this machine. A name that only resolves to it is not meant. */
export function namesThisMachine(url: URL, { allow = [] }: EgressPolicy): boolean {
  const host = hostOf(url).toLowerCase();
  return (host === 'localhost' || isLoopback(host)) && allow.some((entry) => matchesHost(url, entry));
}

/** The host without brackets and without the root's dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function matchesHost(url: URL, entry: string): boolean {
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry.trim().toLowerCase()) ?? [];
  if (port !== undefined && Number(port) !== portOf(url)) return false;
  const wanted = host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const actual = hostOf(url).toLowerCase();
  return wanted.startsWith('*.') ? wanted.length > 2 && actual.endsWith(wanted.slice(1)) && actual.length > wanted.length - 1 : wanted !== '' && actual === wanted;
}
