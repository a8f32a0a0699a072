import assert from 'node:assert/strict';
import { refuseAddress, refuseUrl } from './egress-policy.ts';

describe('the egress policy', () => {
  const allowed: [url: string, entry: string][] = [
    ['https://api.example.com/x', 'api.example.com'],
    ['https://API.Example.com/', 'api.example.com'],
    ['https://api.example.com./', 'api.example.com'],
    ['https://api.example.com:8443/', 'api.example.com:8443'],
    ['https://api.example.com/', 'api.example.com:443'],
    ['https://a.b.example.com/', '*.example.com'],
    ['http://127.0.0.1:9000/', '127.0.0.1:9000'],
    ['http://[::1]:9000/', '[::1]:9000'],
    ['http://[::1]/', '::1'],
  ];
  for (const [url, entry] of allowed) it(`lets ${url} out for ${entry}`, () => assert.equal(refuseUrl(new URL(url), { allow: [entry] }), undefined));

  const refused: [url: string, entry: string][] = [
    ['https://example.com/', '*.example.com'],
    ['https://evilexample.com/', '*.example.com'],
    ['https://api.example.com.evil.test/', 'api.example.com'],
    ['https://api.example.com:8443/', 'api.example.com:443'],
    ['https://anything.test/', ''],
    ['https://anything.test/', '*'],
    ['https://anything.test/', '*.'],
    ['file:///etc/passwd', ''],
  ];
  for (const [url, entry] of refused) it(`keeps ${url} in for ${JSON.stringify(entry)}`, () => assert.ok(refuseUrl(new URL(url), { allow: [entry] })));

  it('allows nothing unless told', () => assert.ok(refuseUrl(new URL('https://api.example.com/'), {})));

  const thisMachine: [url: string, address: string, entry: string, allowed: boolean][] = [
    ['http://127.0.0.1:9000/', '127.0.0.1', '127.0.0.1', true],
    ['http://127.0.0.1:9000/', '127.0.0.1', '127.0.0.1:9000', true],
    ['http://127.0.0.1:9001/', '127.0.0.1', '127.0.0.1:9000', false],
    ['http://localhost/', '::1', 'localhost', true],
    ['http://[::1]/', '::1', '[::1]', true],
    ['http://host.test/', '127.0.0.1', 'host.test', false],
    ['http://localhost/', '10.0.0.1', 'localhost', false],
    ['http://169.254.169.254/', '169.254.169.254', '169.254.169.254', false],
  ];
  for (const [url, address, entry, expected] of thisMachine) {
    it(`${expected ? 'accepts' : 'refuses'} ${url} at ${address} when ${entry} alone is allowed`, () => assert.equal(refuseAddress(new URL(url), address, { allow: [entry] }) === undefined, expected));
  }

  const addresses: [address: string, allowPrivate: string[], allowed: boolean][] = [
    ['93.184.216.34', [], true],
    ['2606:4700::1111', [], true],
    ['10.1.2.3', [], false],
    ['10.1.2.3', ['host.test'], true],
    ['10.1.2.3', ['other.test'], false],
    ['10.1.2.3', ['10.1.0.0/16'], true],
    ['10.2.2.3', ['10.1.0.0/16'], false],
    ['fd00::5', ['fd00::/8'], true],
    ['fd00::5', ['0.0.0.0/0', 'fd00::/129'], false],
    ['nonsense', [], false],
  ];
  for (const [address, allowPrivate, expected] of addresses) {
    it(`${expected ? 'accepts' : 'refuses'} ${address} with [${allowPrivate}]`, () => assert.equal(refuseAddress(new URL('http://host.test/'), address, { allowPrivate }) === undefined, expected));
  }
});
