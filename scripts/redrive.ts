/** `npm run redrive`: looks at a topic's dead letters in Pub/Sub, sends them back, or discards them. What people said is never printed. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { registry, topicNamed } from '../topics/registry.ts';
import { runCommand } from './deploy/run-command.ts';
import { DeadLetters } from './redrive/dead-letters.ts';

interface Options { topic: string; project?: string; region: string; limit: number; sendBack?: boolean; discard?: boolean }

const command = new Command()
  .name('npm run redrive --')
  .description("Lists a topic's dead letters; with --send-back returns them to the topic, with --discard drops them.")
  .addOption(new Option('--topic <name>', 'whose dead letters').choices(registry.topics.map(({ name }) => name)).makeOptionMandatory())
  .option('--project <id>', 'Google Cloud project (env GOOGLE_CLOUD_PROJECT)', process.env.GOOGLE_CLOUD_PROJECT)
  .option('--region <name>', 'region that messages are published to (env EGG_REGION)', process.env.EGG_REGION ?? 'europe-west1')
  .option('--limit <n>', 'at most this many, 1 to 1000', parseLimit, 100)
  .option('--send-back', 'return them to the topic')
  .addOption(new Option('--discard', 'drop them').conflicts('sendBack'))
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
const { topic, project, region, limit, sendBack, discard } = command.parse().opts<Options>();

if (!project) command.error('say which project: --project, or GOOGLE_CLOUD_PROJECT');
try {
  const emulator = process.env.PUBSUB_EMULATOR_HOST;
  const token = emulator ? undefined : (await runCommand('gcloud', ['auth', 'print-access-token'], { quiet: true })).trim();
  const letters = new DeadLetters(topicNamed(topic), { projectId: project as string, region, token, endpoint: emulator && `http://${emulator}` });
  const waiting = await letters.pull(limit);
  for (const { messageId, orderingKey, publishTime, reason } of waiting) console.log(`${publishTime}  ${messageId}  session ${orderingKey || '-'}  ${reason ?? 'out of attempts'}`);
  const ackIds = waiting.map(({ ackId }) => ackId);
  if (sendBack) await letters.sendBack(waiting);
  else if (discard) await letters.discard(ackIds);
  else await letters.release(ackIds);
  console.log(`${waiting.length} dead letters of ${topic}${sendBack ? ' sent back' : discard ? ' discarded' : ''}`);
} catch (error) {
  console.error(`npm run redrive: ${(error as Error).message}`);
  process.exitCode = 1;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new InvalidArgumentError('1 to 1000, please.');
  return limit;
}
