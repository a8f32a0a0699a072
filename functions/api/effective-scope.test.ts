import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LimitsFile, PiiPolicy, Scope, ScopeRequest } from '../../schemas/generated/types.ts';
import { HttpProblem } from '../../schemas/http-problem.ts';
import { effectiveScope } from './effective-scope.ts';

const DOMAINS = ['delivery', 'data', 'access'];
const STRICTNESS: readonly PiiPolicy[] = ['allow', 'mask', 'block'];

describe('effectiveScope', () => {
  it('has defaults where nobody says anything', () => {
    assert.deepEqual(effectiveScope({}, {}, DOMAINS), { allowedDomains: DOMAINS, maxContextTokens: 8000, maxCostUSD: 10, piiPolicy: 'mask', language: 'en-US', environment: 'staging', dryRun: false });
  });

  const cases: readonly [name: string, request: ScopeRequest, limits: NonNullable<LimitsFile['scope']>, expected: Partial<Scope>][] = [
    ['domains are intersected', { allowedDomains: ['data', 'access'] }, { allowedDomains: ['delivery', 'data'] }, { allowedDomains: ['data'] }],
    ['the lower number counts', { maxContextTokens: 9000, maxCostUSD: 0.5 }, { maxContextTokens: 4000, maxCostUSD: 2 }, { maxContextTokens: 4000, maxCostUSD: 0.5 }],
    ['a number counts where the bundle sets none', { maxContextTokens: 9000 }, {}, { maxContextTokens: 9000 }],
    ['PII cannot be loosened', { piiPolicy: 'allow' }, { piiPolicy: 'mask' }, { piiPolicy: 'mask' }],
    ['PII is masked unless asked for', {}, { piiPolicy: 'allow' }, { piiPolicy: 'mask' }],
    ['PII is kept where both say so', { piiPolicy: 'allow' }, { piiPolicy: 'allow' }, { piiPolicy: 'allow' }],
    ['PII can be made stricter', { piiPolicy: 'block' }, { piiPolicy: 'mask' }, { piiPolicy: 'block' }],
    ['any language may be spoken where the bundle names none', { language: 'ja-JP' }, {}, { language: 'ja-JP' }],
    ['a language covers its regions', { language: 'en-GB' }, { languages: ['ja-JP', 'en'] }, { language: 'en-GB' }],
    ['staging where it is allowed', {}, { environments: ['production', 'staging'] }, { environment: 'staging' }],
    ['the first environment where staging is not', {}, { environments: ['production', 'test'] }, { environment: 'production' }],
    ['a dry run stays one', { dryRun: true }, {}, { dryRun: true }],
  ];
  for (const [name, request, limits, expected] of cases) {
    it(name, () => {
      const scope = effectiveScope(request, { scope: limits }, DOMAINS);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(scope[key as keyof Scope], value);
    });
  }

  const refused: readonly [name: string, request: ScopeRequest, limits: NonNullable<LimitsFile['scope']>, path: string][] = [
    ['a domain that does not exist', { allowedDomains: ['data', 'moon'] }, {}, '/scope/allowedDomains/1'],
    ['domains of which none is allowed', { allowedDomains: ['access'] }, { allowedDomains: ['data'] }, '/scope/allowedDomains'],
    ['no domains', { allowedDomains: [] }, {}, '/scope/allowedDomains'],
    ['a language that is not allowed', { language: 'eng' }, { languages: ['en', 'ja-JP'] }, '/scope/language'],
    ['an environment that is not allowed', { environment: 'moon' }, { environments: ['staging'] }, '/scope/environment'],
  ];
  for (const [name, request, limits, path] of refused) {
    it(`refuses ${name}`, () => {
      assert.throws(() => effectiveScope(request, { scope: limits }, DOMAINS), (error) => error instanceof HttpProblem && error.code === 'VALIDATION_FAILED' && error.options.errors?.[0]?.path === path);
    });
  }

  it('never allows more than the bundle does', () => {
    const pii = fc.constantFrom(...STRICTNESS);
    const number = fc.integer({ min: 1, max: 10_000 });
    fc.assert(fc.property(
      fc.record({ maxContextTokens: number, maxCostUSD: number, piiPolicy: pii, allowedDomains: fc.subarray(DOMAINS, { minLength: 1 }) }, { requiredKeys: [] }),
      fc.record({ maxContextTokens: number, maxCostUSD: number, piiPolicy: pii, allowedDomains: fc.subarray(DOMAINS, { minLength: 1 }) }),
      (request, limits) => {
        let scope: Scope;
        try {
          scope = effectiveScope(request as ScopeRequest, { scope: limits }, DOMAINS);
        } catch (error) {
          return error instanceof HttpProblem;
        }
        return scope.maxContextTokens <= limits.maxContextTokens && scope.maxCostUSD <= limits.maxCostUSD
          && STRICTNESS.indexOf(scope.piiPolicy) >= STRICTNESS.indexOf(limits.piiPolicy) && scope.allowedDomains.every((domain) => limits.allowedDomains.includes(domain));
      },
    ));
  });
});
