/**
 * `npm run dead-letters`: lists messages that were given up, shows one, sends them back or drops them. Asks a running system for
 * one tenant's; with `--topic` and `--project`, Pub/Sub for a topic's of all tenants, also those that no tenant can be told of.
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { DeadLetterSummary } from '../schemas/generated/types.ts';
import type { Client } from '../gateway/client.ts';
import { registry, topicNamed } from '../topics/registry.ts';
import { type ApiOptions, clientOf, withApiOptions } from './api-client.ts';
import { InputError, type Output, runMain, runProgram } from './command-line.ts';
import { DeadLetters } from './dead-letters/pubsub-dead-letters.ts';
import { runCommand } from './deploy/run-command.ts';

interface Options extends ApiOptions { readonly topic?: string; readonly project?: string; readonly region: string; readonly limit: number; readonly all?: true }
type Verb = 'redrive' | 'discard';

const MAX_LIMIT = 1000;

export function runDeadLettersCommand(args: readonly string[], output: Output): Promise<number> {
  const program = new Command().name('npm run dead-letters --').description('Messages that were given up: what waits, and the way back or out.');
  withOptions(program.command('list').description('newest first: id, time, topic, session, reason'), true)
    .action((options: Options) => (options.project === undefined ? list(options, output) : ofTopic(options, undefined, output)));
  withOptions(program.command('show').argument('<id>').description('one, with the message as it travels (what was said stays sealed or masked)'))
    .action(async (id: string, options: Options) => output.out(JSON.stringify(await (await clientOf(options)).getDeadLetter(id), null, 2)));
  for (const verb of ['redrive', 'discard'] as const) {
    withOptions(program.command(verb).argument('[ids...]').description(verb === 'redrive' ? 'put them in line again' : 'drop them'), true)
      .option('--all', 'all that `list` shows')
      .action((ids: readonly string[], options: Options) => (options.project === undefined ? conclude(verb, ids, options, output) : ofTopic(options, verb, output)));
  }
  return runProgram(program, args, output);
}

function withOptions(command: Command, many = false): Command {
  withApiOptions(command);
  if (!many) return command;
  return command
    .addOption(new Option('--topic <name>', 'only those of this topic').choices(registry.topics.map(({ name }) => name)))
    .option('--limit <n>', `at most this many, 1 to ${MAX_LIMIT}`, parseLimit, 100)
    .option('--project <id>', "Google Cloud project: look at the topic's dead letters in Pub/Sub")
    .option('--region <name>', 'region that messages are published to (env EGG_REGION)', process.env.EGG_REGION ?? 'europe-west1');
}

async function list(options: Options, output: Output): Promise<void> {
  const letters = await waiting(await clientOf(options), options);
  for (const { id, at, topic, sessionId, reason, attempts } of letters) output.out(`${id}  ${at}  ${topic}  session ${sessionId ?? '-'}  ${attempts} attempts  ${reason.code}: ${reason.message}`);
  if (letters.length === 0) output.out('there are no dead letters');
}

async function conclude(verb: Verb, ids: readonly string[], options: Options, output: Output): Promise<void> {
  if ((ids.length > 0) === (options.all === true)) throw new InputError('say which: ids, or --all');
  const client = await clientOf(options);
  const wanted = options.all ? (await waiting(client, options)).map(({ id }) => id).toReversed() : ids;
  for (const id of wanted) {
    await (verb === 'redrive' ? client.redriveDeadLetter(id) : client.discardDeadLetter(id));
    output.out(`${id}  ${verb === 'redrive' ? 'in line again' : 'dropped'}`);
  }
}

async function waiting(client: Client, { topic, limit }: Options): Promise<readonly DeadLetterSummary[]> {
  return (await client.listDeadLetters({ limit, ...(topic === undefined ? {} : { topic }) })).deadLetters;
}

/** In Pub/Sub letters have no lasting ids: one looks at a topic's, and sends back or drops what one has seen. */
async function ofTopic({ topic, project, region, limit, all }: Options, verb: Verb | undefined, output: Output): Promise<void> {
  if (topic === undefined) throw new InputError('say which topic: --topic');
  if (verb && !all) throw new InputError('in Pub/Sub it is all of the topic or none: --all');
  const emulator = process.env.PUBSUB_EMULATOR_HOST;
  const token = emulator ? undefined : (await runCommand('gcloud', ['auth', 'print-access-token'], { quiet: true })).trim();
  const letters = new DeadLetters(topicNamed(topic), { projectId: project as string, region, token, endpoint: emulator && `http://${emulator}` });
  const found = await letters.pull(limit);
  for (const { messageId, orderingKey, publishTime, reason } of found) output.out(`${messageId}  ${publishTime}  ${topic}  session ${orderingKey || '-'}  ${reason ?? 'out of attempts'}`);
  const ackIds = found.map(({ ackId }) => ackId);
  if (verb === 'redrive') await letters.sendBack(found);
  else if (verb === 'discard') await letters.discard(ackIds);
  else await letters.release(ackIds);
  output.out(`${found.length} dead letters of ${topic}${verb === 'redrive' ? ' in line again' : verb === 'discard' ? ' dropped' : ''}`);
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) throw new InvalidArgumentError(`1 to ${MAX_LIMIT}, please.`);
  return limit;
}

if (import.meta.main) await runMain(runDeadLettersCommand);
