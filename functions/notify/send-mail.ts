/** Notices as e-mail, through the mail server that the system was given. */
import type { Transporter } from 'nodemailer';
import type { NotifyMessage } from '../../schemas/generated/types.ts';

export interface MailSettings {
  /** `smtps://user:password@host:465`, `smtp://host:25` */
  readonly url: string;
  /** Sender's address. */
  readonly from: string;
  /** Where the console is, for links; without it mails have none. */
  readonly consoleUrl?: string | undefined;
}

export type MailOutcome = { readonly outcome: 'told' } | { readonly outcome: 'again' } | { readonly outcome: 'refused'; readonly reason: string };
export type SendMail = (notice: NotifyMessage, to: string, key: string) => Promise<MailOutcome>;

/** One address, plainly: no names, no lists, nothing that could end a header. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const TIMEOUT_MS = 10_000;

/** `EGG_SMTP_URL`, its password in `EGG_SECRET_SMTP_PASSWORD`, `EGG_SMTP_FROM`, `EGG_PUBLIC_URL`; undefined without the first. */
export function mailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings | undefined {
  const url = env.EGG_SMTP_URL && withPassword(env.EGG_SMTP_URL, env.EGG_SECRET_SMTP_PASSWORD);
  return url ? { url, from: env.EGG_SMTP_FROM || 'agi-egg@localhost', consoleUrl: env.EGG_PUBLIC_URL } : undefined;
}

function withPassword(url: string, password: string | undefined): string {
  if (!password) return url;
  const full = new URL(url);
  full.password = encodeURIComponent(password);
  return full.href;
}

/** Connects at the first mail. The message id comes from the notice, so that a mail that is sent twice is seen to be the same. */
export function createSendMail({ url, from, consoleUrl }: MailSettings): SendMail {
  let transport: Promise<Transporter> | undefined;
  const open = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    return createTransport(url, { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true } as object);
  };
  return async (notice, to, key) => {
    if (!ADDRESS.test(to)) return { outcome: 'refused', reason: 'the target is no e-mail address' };
    const link = notice.url && consoleUrl ? `\n\n${consoleUrl.replace(/\/+$/, '')}${notice.url}` : '';
    try {
      await (await (transport ??= open())).sendMail({
        from, to, subject: `[${notice.severity}] ${notice.title}`, text: `${notice.detail}${link}`, date: new Date(notice.time),
        messageId: `<${key.replaceAll(/[^A-Za-z0-9_.-]/g, '.')}@agi-egg>`, headers: { 'X-Egg-Notice': notice.id, 'X-Egg-Kind': notice.kind, 'Auto-Submitted': 'auto-generated' },
      });
      return { outcome: 'told' };
    } catch (error) {
      // 5xx is the server's last word; everything else may pass.
      const { responseCode = 0, message } = error as { responseCode?: number; message: string };
      return responseCode >= 500 ? { outcome: 'refused', reason: `the mail server answers ${responseCode}: ${message.slice(0, 200)}` } : { outcome: 'again' };
    }
  };
}
