import { InvalidArgumentError } from 'commander';

/** For commander. @throws {InvalidArgumentError} */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return port;
}
