/** The cloud function `notify`. */
import { tenantSecrets } from '../runtime/cloud/environment.ts';
import { servePushes } from '../runtime/cloud/serve-pushes.ts';
import { createNotifier } from './create-notifier.ts';
import { createSendMail, mailSettings } from './send-mail.ts';

servePushes('notify', async (parts) => {
  const { env, clock, log, publisher } = parts;
  const mail = mailSettings(env);
  return { deliver: createNotifier({ bundles: await parts.bundles(), publisher, clock, log, secrets: tenantSecrets(env), ...(mail ? { sendMail: createSendMail(mail) } : {}) }) };
});
