import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { NotifyMessage } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { createNotifier } from './create-notifier.ts';
import { NotifyFailedError } from './errors.ts';
import { type SmtpServer, startSmtpServer } from './fixtures/smtp-server.ts';
import { createSendMail, mailSettings } from './send-mail.ts';

const NOTICE = JSON.parse(readFileSync(new URL('../../schemas/examples/notify.message/valid/review.json', import.meta.url), 'utf8')) as NotifyMessage;

describe('notices as e-mail', () => {
  let smtp: SmtpServer;
  beforeEach(async () => { smtp = await startSmtpServer(); });
  afterEach(() => smtp.close());
  const send = (to = 'ops@example.com', change: Partial<NotifyMessage> = {}) => createSendMail({ url: smtp.url, from: 'egg@example.com', consoleUrl: 'https://egg.example.com/' })({ ...NOTICE, ...change }, to, 'ntf_1:0');

  it('say what happened and where to look, under an id that a repeat shares', async () => {
    assert.deepEqual(await send(), { outcome: 'told' });
    await send();
    const [mail, repeat] = smtp.mails;
    assert.deepEqual([mail?.from, mail?.to], ['egg@example.com', ['ops@example.com']]);
    assert.match(mail?.data ?? '', /^Subject: \[warning\] deploy in production waits for a review$/m);
    assert.match(mail?.data ?? '', /https:\/\/egg\.example\.com\/reviews\/rev_1/);
    const idOf = (data = '') => /^Message-ID: (.*)$/m.exec(data)?.[1];
    assert.equal(idOf(mail?.data), '<ntf_1.0@agi-egg>');
    assert.equal(idOf(repeat?.data), idOf(mail?.data));
  });

  it('cannot be turned into other mail by what a notice says', async () => {
    await send('ops@example.com', { title: 'x\r\nBcc: eve@example.com\r\n\r\nhello', detail: '.\r\nMAIL FROM:<eve@example.com>' });
    assert.equal(smtp.mails.length, 1);
    assert.deepEqual(smtp.mails[0]?.to, ['ops@example.com']);
    assert.doesNotMatch(smtp.mails[0]?.data ?? '', /^Bcc:/m);
  });

  for (const to of ['ops', 'a@b, eve@example.com', 'a@example.com\r\nBcc: eve@example.com', '"x" <a@example.com>', '']) {
    it(`are not sent to ${JSON.stringify(to)}`, async () => {
      assert.equal((await send(to)).outcome, 'refused');
      assert.equal(smtp.mails.length, 0);
    });
  }

  it('are tried again when the server cannot now, and given up when it will not', async () => {
    smtp.answers = { data: '451 try later' };
    assert.deepEqual(await send(), { outcome: 'again' });
    smtp.answers = { recipient: '550 no such user' };
    assert.equal((await send()).outcome, 'refused');
    const { url } = smtp;
    await smtp.close();
    assert.deepEqual(await createSendMail({ url, from: 'egg@example.com' })(NOTICE, 'ops@example.com', 'k'), { outcome: 'again' });
    smtp = await startSmtpServer();
  });

  it('go to the channels of a tenant that ask for them', async () => {
    const refused: object[] = [];
    const log = Object.assign(pino({ level: 'silent' }), { warn: (fields: object) => refused.push(fields) });
    const deliver = (sendMail?: ReturnType<typeof createSendMail>) => createNotifier({
      bundles: { active: async () => ({ limits: { notifications: [{ channel: 'email', target: 'ops@example.com', on: ['review.requested'] }] } }) as unknown as Bundle },
      publisher: { publish: async () => undefined }, clock: { now: () => 0 }, log, secrets: async () => undefined, ...(sendMail ? { sendMail } : {}),
    })({ subscription: 'notify', attempt: 1, publishedAt: 0, message: { topic: 'notify', id: 'n', orderingKey: '', data: JSON.stringify({ ...NOTICE, kind: 'review.requested' }), attributes: {} } }, new AbortController().signal);
    await deliver(createSendMail({ url: smtp.url, from: 'egg@example.com' }));
    assert.equal(smtp.mails.length, 1);
    await deliver();
    assert.equal(refused.length, 1, 'without a mail server it is said, and nothing is held up');
    smtp.answers = { data: '451 try later' };
    await assert.rejects(deliver(createSendMail({ url: smtp.url, from: 'egg@example.com' })), NotifyFailedError);
  });

  it('need a server to be named', () => {
    assert.equal(mailSettings({}), undefined);
    assert.deepEqual(mailSettings({ EGG_SMTP_URL: 'smtp://x' }), { url: 'smtp://x', from: 'agi-egg@localhost', consoleUrl: undefined });
    assert.equal(mailSettings({ EGG_SMTP_URL: 'smtps://egg@mail.test:465', EGG_SECRET_SMTP_PASSWORD: 'a/b@c' })?.url, 'smtps://egg:a%2Fb%40c@mail.test:465');
  });
});
