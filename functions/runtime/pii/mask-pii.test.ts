import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSealer } from '../seal.ts';
import { initialPiiState, maskPii, type PiiOptions } from './mask-pii.ts';

const sealer = createSealer(new Uint8Array(32).fill(3));
const options: PiiOptions = { fingerprint: (value) => sealer.fingerprint(value, 'acme/s1'), language: 'en-US' };

function maskWhole(text: string, language = 'en-US'): string {
  return maskPii(initialPiiState, text, true, { ...options, language }).text;
}

/** Masks the pieces in turn; only the last one is final. */
function maskPieces(pieces: readonly string[]): string[] {
  let state = initialPiiState;
  return pieces.map((piece, index) => {
    const result = maskPii(state, piece, index === pieces.length - 1, options);
    state = result.state;
    return result.text;
  });
}

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const PEM = '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx4UbaDzY5xjW6hc9jwN0mX33XpTDVW\nWHqHPb6zPSMhO2Yw==\n-----END RSA PRIVATE KEY-----';

describe('masking of personal data', () => {
  const masked: [string, string, string?][] = [
    ['mail alice@example.com please', 'mail [EMAIL_1] please'],
    ['ask <bob.smith+x@mail.example.co.uk>, or josé@exämple.de.', 'ask <[EMAIL_1]>, or [EMAIL_2].'],
    ['a@b.com and c@d.org and A@B.com', '[EMAIL_1] and [EMAIL_2] and [EMAIL_1]'],
    ['call +1 415 555 2671 2 times', 'call [PHONE_1] 2 times'],
    ['call +81 90-1234-5678 now', 'call [PHONE_1] now'],
    ['call 555-123-4567 or (555) 123-4568', 'call [PHONE_1] or [PHONE_2]'],
    ['call (03) 1234-5678.', 'call [PHONE_1].'],
    ['call 555-0199', 'call [PHONE_1]'],
    ['tel:+442079460958', 'tel:[PHONE_1]'],
    ['0049 171 1234567', '[PHONE_1]'],
    ['my number is 2125551234', 'my number is [PHONE_1]'],
    ['rappelle au 06 12 34 56 78 stp', 'rappelle au [PHONE_1] stp', 'fr-FR'],
    ['ring 020 7946 0958 today', 'ring [PHONE_1] today', 'en-GB'],
    ['電話は０９０－１２３４－５６７８です', '電話は[PHONE_1]です', 'ja-JP'],
    ['電話は０３（１２３４）５６７８', '電話は[PHONE_1]', 'ja-JP'],
    ['携帯０９０ー１２３４ー５６７８まで', '携帯[PHONE_1]まで', 'ja-JP'],
    ['メールはｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐです', 'メールは[EMAIL_1]です', 'ja-JP'],
    ['pay with 4111 1111 1111 1111 123', 'pay with [CARD_1] 123'],
    ['card 4111-1111-1111-1111, same as 4111111111111111', 'card [CARD_1], same as [CARD_1]'],
    ['card 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'card [CARD_1]'],
    ['amex 3782 822463 10005 ok', 'amex [CARD_1] ok'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [IBAN_1] please'],
    ['to GB29 NWBK 6016 1331 9268 19 and stop', 'to [IBAN_1] and stop'],
    ['iban:gb29nwbk60161331926819', 'iban:[IBAN_1]'],
    ['host 192.168.10.5:8080 and 10.1.2.3.', 'host [IP_1]:8080 and [IP_2].'],
    ['v6 2001:db8::8a2e:370:7334 is down', 'v6 [IP_1] is down'],
    ['key AKIAIOSFODNN7EXAMPLE leaked', 'key [TOKEN_1] leaked'],
    ['AIzaSyA1234567890abcdefghijklmnopqrstuv', '[TOKEN_1]'],
    ['use ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'use [TOKEN_1]'],
    ['xoxb-123456789012-abcdefghijkl', '[TOKEN_1]'],
    ['sk-proj-abcdefghijklmnop1234', '[TOKEN_1]'],
    [`bearer ${JWT}`, 'bearer [TOKEN_1]'],
    [`before ${PEM} after`, 'before [PRIVATE_KEY_1] after'],
    ['hex 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'hex [TOKEN_1]'],
    ['b64 k3JxQ9vZ2mT7yB1nL5wR8cF4hD6gS0aP+XeU/tYq', 'b64 [TOKEN_1]'],
    ['password: swordfish', 'password: [PASSWORD_1]'],
    ['the password is hunter2! ok', 'the password is [PASSWORD_1] ok'],
    ['DB_PASSWORD=s3cr3t;x', 'DB_PASSWORD=[PASSWORD_1]'],
    ['my password is swordfish and more', 'my password is [PASSWORD_1] and more'],
    ['secret access key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'secret access key is [PASSWORD_1]'],
    ['api key: abc12345xyz', 'api key: [PASSWORD_1]'],
    ['パスワードはhunter2です', 'パスワードは[PASSWORD_1]です', 'ja-JP'],
    ['postgres://admin:tiger@db.internal/x', 'postgres://admin:[PASSWORD_1]/x'],
    // National ids.
    ['ssn 123-45-6789 ok', 'ssn [NATIONAL_ID_1] ok'],
    ['my social security number is 123456789', 'my social security number is [NATIONAL_ID_1]'],
    ['nino AB 12 34 56 C please', 'nino [NATIONAL_ID_1] please'],
    ['NI number ab123456c', 'NI number [NATIONAL_ID_1]'],
    ['Steuer-ID 86 095 742 719', 'Steuer-ID [NATIONAL_ID_1]', 'de-DE'],
    ['my tax id is 86095742719.', 'my tax id is [NATIONAL_ID_1].'],
    ['DNI 12345678Z y NIE X-1234567-L', 'DNI [NATIONAL_ID_1] y NIE [NATIONAL_ID_2]', 'es-ES'],
    ['INSEE 1 84 12 76 451 089 46', 'INSEE [NATIONAL_ID_1]', 'fr-FR'],
    ['マイナンバーは1234 5678 9018です', 'マイナンバーは[NATIONAL_ID_1]です', 'ja-JP'],
    ['マイナンバーは１２３４５６７８９０１８です', 'マイナンバーは[NATIONAL_ID_1]です', 'ja-JP'],
    ['身份证号 11010519491231002X 请查', '身份证号 [NATIONAL_ID_1] 请查', 'zh-CN'],
    ['CPF 529.982.247-25', 'CPF [NATIONAL_ID_1]', 'pt-BR'],
    ['codice fiscale RSSMRA85T10A562S', 'codice fiscale [NATIONAL_ID_1]', 'it-IT'],
    ['passport number K1234567 expired', 'passport number [NATIONAL_ID_1] expired'],
    // Dictated.
    ['mail jane at example dot com please', 'mail [EMAIL_1] please'],
    ['mail j a n e dot d o e at example dot co dot uk, thanks', 'mail [EMAIL_1], thanks'],
    ['jane underscore doe ninety nine at gmail dot com', '[EMAIL_1]'],
    ['write to jane (at) example (dot) com', 'write to [EMAIL_1]'],
    ['jane@example dot com', '[EMAIL_1]'],
    ['email jane at gmail.com today', 'email [EMAIL_1] today'],
    ['ジェーン アットマーク エグザンプル ドット コム に送って', '[EMAIL_1] に送って', 'ja-JP'],
    ['taroアットexampleドットcomまで', '[EMAIL_1]まで', 'ja-JP'],
    ['card four one one one, one one one one, one one one one, one one one one', 'card [CARD_1]'],
    ['it is four one double one one one one one triple one one one one one one ok', 'it is [CARD_1] ok'],
    ['call four one five five five five two six seven one now', 'call [PHONE_1] now'],
    ['call me at five five five, oh one nine nine', 'call me at [PHONE_1]'],
    ['my number is plus four four two oh seven nine four six oh nine five eight', 'my number is [PHONE_1]'],
    ['eight hundred five five five zero one nine nine is the hotline', '[PHONE_1] is the hotline'],
    ['電話はゼロキュウゼロ、イチニイサンヨン、ゴーロクナナハチです', '電話は[PHONE_1]です', 'ja-JP'],
    ['電話は〇九〇の一二三四の五六七八です', '電話は[PHONE_1]です', 'ja-JP'],
    ['〇九〇一二三四五六七八まで', '[PHONE_1]まで', 'ja-JP'],
    ['電話番号はぜろきゅうぜろ いちにさんよん ごろくななはちです', '電話番号は[PHONE_1]です', 'ja-JP'],
    ['host one nine two dot one six eight dot ten dot five is down', 'host [IP_1] is down'],
    ['iban D E eight nine three seven zero four zero zero four four zero five three two zero one three zero zero zero', 'iban [IBAN_1]'],
    ['social security one two three, four five, six seven eight nine', 'social security [NATIONAL_ID_1]'],
    ['jane at sign example dot com, j-o-e at example dot com', '[EMAIL_1], [EMAIL_2]'],
    ['jane @ example . com', '[EMAIL_1]'],
    ['four one one one dash one one one one dash one one one one dash one one one one', '[CARD_1]'],
    ['my ssn is one two three dash four five dash six seven eight nine', 'my ssn is [NATIONAL_ID_1]'],
    ['192 dot 168 dot 1 dot 10 and one ninety two dot one hundred sixty eight dot zero dot one', '[IP_1] and [IP_2]'],
    ['the secret is Tr0ub4dor&3xyz', 'the secret is [PASSWORD_1]'],
    ['my pin is 1234', 'my pin is [PASSWORD_1]'],
    ['カードはヨン イチ イチ イチ、イチ イチ イチ イチ、イチ イチ イチ イチ、イチ イチ イチ イチ', 'カードは[CARD_1]', 'ja-JP'],
    ['携帯はゼロ九ゼロ一二三四五六七八', '携帯は[PHONE_1]', 'ja-JP'],
    ['ゼロ キュウ ゼロ の イチ ニ サン ヨン の ゴ ロク ナナ ハチ です', '[PHONE_1] です', 'ja-JP'],
    ['メールは taro アットマーク example ドット co ドット jp です', 'メールは [EMAIL_1] です', 'ja-JP'],
    ['card number 4111.1111.1111.1111', 'card number [CARD_1]'],
    ['https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX', 'https://hooks.slack.com/services/[TOKEN_1]'],
    ['+1 four one five five five five two six seven one', '[PHONE_1]'],
  ];
  for (const [text, expected, language] of masked) {
    it(`masks ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(maskWhole(text, language), expected));
  }

  const ordinary = [
    'deploy intent-router 1.2.3 to production', 'roll back to v1.2.3.4', 'use version 1.2.3.4', 'scale to 1000 instances', 'listen on port 8080', 'ports 8080 8081 8082',
    'on 2026-11-22 at 10:30:00', '2026-11-22T10:30:00Z', '22.11.2026 10:30', '01/02/2026 10:15', 'from 01.02.2026 on', 'costs $1,000.50', 'EUR 12 500', 'close JIRA-1234',
    'revert a1b2c3d and 9f86d081884c', 'cut by 10.5%', 'restart orders-api-v2', 'pod intent-router-7d9f8b6c5d-x2x9z', 'uuid 550e8400-e29b-41d4-a716-446655440000',
    'image@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'git@github.com:acme/app.git', 'lodash@4.17.21', 'ping @channel', 'std::vector a::b', 'bind 0.0.0.0 or 127.0.0.1',
    'epoch 1732300000 and 1732300000000', '4294967296 bytes', 'the password is wrong', 'reset the password for staging', 'password reset is required', 'rotate the api key in production',
    'max_tokens: 500', 'token limit is 4000', 'src/components/Button2/IndexPageHeader.tsx', 'https://example.com/path?q=1&page=20', '本番環境に v2.3 をデプロイ、１０台に増やして', 'サーバーを3台',
    'GetUserByIdV2RequestHandlerFactory1Test', 'roll back action act_1Bx9KqLmZ0aPQrs8TuVw3Y', 'at 1.5 GB, 2 of 3, 24/7', 'AB12 is a zone and so on', 'from 10 to 20 by 5', '5000 rows 100 tables 20 users',
    'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'revert 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b please', 'order 123456789018', 'ticket 529982247', 'version one dot two dot three dot four', 'scale it to one hundred twenty five',
    'look at server dot js', 'we meet at noon dot', 'between one and two, three or four of five', 'the service at example.com is down', 'at one point two percent', 'サーバーを二十五台に', '二〇二六年十一月二十二日', 'サンゴ ニシ ロクロク',
    'one two three four five six seven eight nine ten', 'find us at example dot com', 'イチゴサンドをニコ', 'シロクマ ロクガ', 'cc 4111 1111 1111 1112 is wrong', 'order number 4155552671',
    'weights 10 20 30 40 50 60 70 80 90', 'rates 41 11 11 11 11 11 11 11', 'codes 100 200 301 302 404 500',
  ];
  for (const text of ordinary) {
    it(`leaves ${JSON.stringify(text)}`, () => {
      const result = maskPii(initialPiiState, text, true, options);
      assert.equal(result.text, text);
      assert.deepEqual(result.findings, []);
    });
  }

  it('numbers values by kind and keeps numbers through the session', () => {
    const first = maskPii(initialPiiState, 'a@b.com then c@d.com', true, options);
    const second = maskPii(first.state, 'c@d.com and e@f.com and 10.1.1.1', true, options);
    assert.equal(second.text, '[EMAIL_2] and [EMAIL_3] and [IP_1]');
    assert.deepEqual(second.findings[0], { kind: 'email', placeholder: '[EMAIL_2]', value: 'c@d.com' });
    assert.equal(maskPii(initialPiiState, 'a@b.com', true, { ...options, series: 'A' }).text, '[EMAIL_A1]');
  });

  it('keeps no value in its state, and stays small over many values', () => {
    let state = initialPiiState;
    for (let index = 0; index < 1000; index += 1) state = maskPii(state, `mail user${index}@example.com now `, false, options).state;
    const stored = JSON.stringify(state);
    assert.ok(!stored.includes('example'), stored);
    assert.ok(stored.length < 6000, `${stored.length}`);
    assert.equal(state.counts.email, 200);
    assert.match(maskPii(state, 'new@example.com', true, options).text, /^\[EMAIL_([1-9]|[1-9]\d|1\d\d|200)\]$/);
  });
});

describe('masking over several pieces', () => {
  const held: [string, string][] = [
    ['deploy it ', ''], ['deploy it now!', ''], ['deploy it', 'it'], ['本番にデプロイ', 'デプロイ'], ['本番で', ''], ['jane ', 'jane '], ['ask jane dot doe at exam', 'jane dot doe at exam'], ['card four one one ', 'card four one one '], ['番号はゼロキュ', 'ゼロキュ'], ['call 555-12', '555-12'], ['call 555 123 ', '555 123 '],
    ['scale to 10 instances ', '10 instances '], ['mail alice@', 'alice@'], ['to GB29 NWBK ', 'GB29 NWBK '], ['use v1.2.3, then ', ''], ['my password is ', ''],
  ];
  for (const [text, tail] of held) {
    it(`holds ${JSON.stringify(tail)} back of ${JSON.stringify(text)}`, () => {
      const result = maskPii(initialPiiState, text, false, options);
      assert.equal(result.state.tail, tail);
      assert.equal(result.text, text.slice(0, text.length - tail.length));
    });
  }

  it('knows a secret announced in the utterance before', () => {
    const first = maskPii(initialPiiState, 'my password:', true, options);
    assert.equal(maskPii(first.state, 'swordfish', true, options).text, '[PASSWORD_1]');
  });

  it('hides an overlong word whole and goes on behind it', () => {
    const blob = 'aB3+'.repeat(5000);
    assert.equal(maskPieces(['see ', blob.slice(0, 3000), blob.slice(3000, 9000), `${blob} and`, ' go']).join(''), 'see [TOKEN_1] and go');
    assert.equal(maskWhole(`see ${blob}${blob}`), 'see [TOKEN_1]');
  });

  it('cuts endless numbers apart and still finds what is among them', () => {
    const numbers = Array.from({ length: 400 }, (_, index) => 10 + (index % 80)).join(' ');
    const text = `${numbers} 4111 1111 1111 1111 ${numbers}`;
    const whole = maskWhole(text);
    assert.ok(whole.includes('[CARD_1]'));
    assert.equal(maskPieces([...text]).join(''), whole);
    let state = initialPiiState;
    for (const piece of text.match(/.{1,20}/g) ?? []) {
      state = maskPii(state, piece, false, options).state;
      assert.ok(state.tail.length < 400);
    }
  });

  it('comes to an end over long repetitions of anything', () => {
    for (const unit of ['1 ', 'a@', '+1 415 ', 'password: ', '://a:', 'DE89 ', '::', '-----BEGIN ', 'aB3+', '0171 1234567 ', '!', 'a1!', '.', '２ー', '𝟏']) {
      assert.ok(maskPii(initialPiiState, unit.repeat(Math.ceil(50_000 / unit.length)), true, options).text.length > 0);
    }
  });

  const secrets = [
    'alice.smith@example.com', 'taro@example.co.jp', '4111 1111 1111 1111', '5555-5555-5555-4444', 'DE89 3704 0044 0532 0130 00', 'GB29 NWBK 6016 1331 9268 19',
    '+81 90-1234-5678', '(555) 123-4567', '555-123-4567', '03-1234-5678', '192.168.10.77', '2001:db8::8a2e:370:7334', 'AKIAIOSFODNN7EXAMPLE', JWT, PEM,
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789', '０９０－１２３４－５６７８',
    'jane dot doe at example dot com', 'four one one one one one one one one one one one one one one one', 'five five five oh one nine nine two two three', 'AB 12 34 56 C', '123-45-6789', 'ゼロキュウゼロイチニイサンヨンゴーロクナナハチ', '〇九〇一二三四五六七八',
  ] as const;
  const words = [
    'deploy', 'the', 'service', 'to', 'production.', 'v1.2.3', '1000', 'instances', 'password', 'is', 'now!', 'JIRA-1234,', 'デプロイして', '本番', '10.5%', '-', '(then)', '\n', '2026-11-22', 'a1b2c3d', 'über', '👍', 'token:', '8080',
  ] as const;
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...secrets) });
  const separator = fc.constantFrom(' ', ' ', ' ', ', ', '\n');

  it('passes on the masked whole however the text is split, and no planted value at all', () => {
    fc.assert(fc.property(
      fc.array(fc.tuple(piece, separator), { minLength: 1, maxLength: 14 }),
      fc.array(fc.nat(400), { maxLength: 12 }),
      (parts, cuts) => {
        const text = parts.flat().join('');
        const pieces = split(text, cuts);
        const passed = maskPieces(pieces);
        assert.equal(passed.join(''), maskWhole(text));
        for (const [part] of parts) {
          if (!(secrets as readonly string[]).includes(part)) continue;
          assert.ok(!passed.join('').includes(part), `${part} in ${passed.join('')}`);
        }
      },
    ), { numRuns: 1500 });
  });

  it('passes on the masked whole of arbitrary text', () => {
    const unit = fc.constantFrom(...'ab1 2-.@:+(!)\nパ４ー=?'.split(''), 'password', 'DE89', 'AB ', 'four ', 'double ', ' at ', ' dot ', 'com ', 'j ', 'ゼロ', 'さん', 'アット', '九', 'の', '-----BEGIN', 'sk-', '👍');
    fc.assert(fc.property(fc.array(unit, { maxLength: 60 }), fc.array(fc.nat(120), { maxLength: 8 }), (units, cuts) => {
      const text = units.join('');
      assert.equal(maskPieces(split(text, cuts)).join(''), maskWhole(text));
    }), { numRuns: 2000 });
  });

  it('gives the same for every single split', () => {
    const text = `Mail alice@example.com, call +1 415 555 2671 or pay 4111 1111 1111 1111; password: hunter2 and ${JWT} at 10.1.2.3!`;
    const whole = maskWhole(text);
    for (let cut = 0; cut <= text.length; cut += 1) assert.equal(maskPieces([text.slice(0, cut), text.slice(cut)]).join(''), whole);
    assert.equal(maskPieces([...text]).join(''), whole);
  });
});

/** Cut between characters, never inside one: the border replaces halves of characters before masking. */
function split(text: string, cuts: readonly number[]): string[] {
  const characters = [...text];
  const at = [...new Set(cuts.map((cut) => cut % (characters.length + 1)))].sort((a, b) => a - b);
  return [...at, characters.length].map((end, index) => characters.slice(index === 0 ? 0 : at[index - 1], end).join(''));
}
