/** Addresses that are not the public internet: private, loopback, link-local (cloud metadata), shared, multicast, reserved. */
import { BlockList, isIP } from 'node:net';

/**
 * https://www.iana.org/assignments/iana-ipv4-special-registry, -ipv6-; transition prefixes too, as they embed IPv4 addresses.
 * BlockList matches IPv4-mapped IPv6 addresses with the IPv4 ranges.
 */
const SPECIAL = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24',
  '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16',
  'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
];

const special = blockList(SPECIAL);

export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || special.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

const loopback = blockList(['127.0.0.0/8', '::1/128']);

export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** True when the address lies in the range `ADDRESS/BITS`, or is the address. */
export function inRange(address: string, range: string): boolean {
  const family = isIP(address);
  const [network = '', bits] = range.split('/');
  if (family === 0 || isIP(network) !== family) return false;
  if (bits === undefined) return blockList([`${network}/${family === 6 ? 128 : 32}`]).check(address, family === 6 ? 'ipv6' : 'ipv4');
  const length = Number(bits);
  if (!/^\d+$/.test(bits) || length > (family === 6 ? 128 : 32)) return false;
  return blockList([range]).check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
