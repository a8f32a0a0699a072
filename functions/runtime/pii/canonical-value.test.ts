import assert from 'node:assert/strict';
import { canonicalValue } from './canonical-value.ts';
import type { PiiKind } from './find-values.ts';

describe('canonicalValue', () => {
  const cases: [PiiKind, string, string][] = [
    ['email', 'jane dot doe at example dot com', 'jane.doe@example.com'], ['email', 'j a n e at example dot co dot uk', 'jane@example.co.uk'], ['email', 'jane underscore doe ninety nine at gmail dot com', 'jane_doe99@gmail.com'],
    ['email', 'jane at sign example dot com', 'jane@example.com'], ['email', 'jane (at) example (dot) com', 'jane@example.com'], ['email', 'jane @ example . com', 'jane@example.com'], ['email', 'taroアットマークexampleドットcom', 'taro@example.com'],
    ['email', 'Jane.Doe@example.com', 'Jane.Doe@example.com'], ['phone', 'four one five, double five five, two six seven one', '4155552671'], ['phone', 'plus four four two zero', '+4420'], ['phone', '+81 90-1234-5678', '+81 90-1234-5678'],
    ['phone', 'ゼロキュウゼロ、イチニイサンヨン', '0901234'], ['card', '4 1 1 1 1 1 1 1', '41111111'], ['ip', 'one ninety two dot one sixty eight dot zero dot one', '192.168.0.1'], ['iban', 'D E eight nine', 'DE89'], ['password', 'four at dot', 'four at dot'],
  ];
  for (const [kind, said, written] of cases) it(`writes ${said} as ${written}`, () => assert.equal(canonicalValue(kind, said), written));
});
