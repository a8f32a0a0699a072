/** What a month costs at a number of sessions a day, line by line. Pure. */
import { registry, STAGE_TOPICS, topicNamed } from '../../topics/registry.ts';
import { PRICES, VOLUMES } from './assumptions.ts';

export interface CostLine {
  readonly name: string;
  /** How it is counted, for one month. */
  readonly amount: string;
  readonly usd: number;
}

const DAYS = 30;
const MONTH_SECONDS = DAYS * 86_400;
const MILLION = 1_000_000;
const GIB = 2 ** 30;

/** `warm`: instances that every stage and the api keep warm. */
export function estimateMonth(sessionsPerDay: number, warm = 0): readonly CostLine[] {
  const sessions = sessionsPerDay * DAYS;
  const messages = sessions * STAGE_TOPICS.length * VOLUMES.messagesPerStage.value;
  const events = messages * VOLUMES.eventsPerMessage.value;
  return [
    requestsLine(messages),
    ...busyLines(sessionsPerDay),
    ...(warm > 0 ? [warmLine(warm)] : []),
    messagesLine(messages),
    ...documentLines(messages, events, sessions),
    logsLine(messages),
    samplesLine(sessionsPerDay),
    ...gatewayLines(sessions),
    modelLine(sessions),
    { name: 'Secrets, scheduler, images, state', amount: 'flat', usd: PRICES.flat.value },
  ];
}

export function totalOf(lines: readonly CostLine[]): number {
  return lines.reduce((sum, { usd }) => sum + usd, 0);
}

function requestsLine(messages: number): CostLine {
  const requests = messages * 1.05 + MONTH_SECONDS / 60;
  return { name: 'Cloud Run requests', amount: `${compact(requests)} (with retries, api and sweeper)`, usd: beyond(requests, 2 * MILLION) / MILLION * PRICES.requests.value };
}

/**
 * An instance is billed while it handles at least one message. Messages that arrive at random with load r (messages handled at
 * once on average) keep it busy for 1 - e^-r of the time, and share it.
 */
function busyLines(sessionsPerDay: number): readonly CostLine[] {
  const window = VOLUMES.busyHours.value * 3600;
  const load = (sessionsPerDay * VOLUMES.messagesPerStage.value * VOLUMES.handlingSeconds.value) / window;
  const busySeconds = DAYS * window * (1 - Math.exp(-load)) * Math.max(1, load / 20);
  const settings = STAGE_TOPICS.map((name) => topicNamed(name).functionSettings);
  const cpu = settings.reduce((sum, stage) => sum + stage.cpu * busySeconds, 0);
  const memory = settings.reduce((sum, stage) => sum + (stage.memoryMiB / 1024) * busySeconds, 0);
  return [
    { name: 'Cloud Run CPU', amount: `${compact(cpu)} vCPU-s`, usd: beyond(cpu, 180_000) * PRICES.cpu.value },
    { name: 'Cloud Run memory', amount: `${compact(memory)} GiB-s`, usd: beyond(memory, 360_000) * PRICES.memory.value },
  ];
}

function warmLine(warm: number): CostLine {
  const settings = [...registry.topics.map(({ functionSettings }) => functionSettings), { cpu: 1, memoryMiB: 512 }];
  const second = settings.reduce((sum, { cpu, memoryMiB }) => sum + cpu * PRICES.idleCpu.value + (memoryMiB / 1024) * PRICES.idleMemory.value, 0);
  return { name: 'Warm instances', amount: `${settings.length * warm}, waiting`, usd: warm * second * MONTH_SECONDS };
}

function messagesLine(messages: number): CostLine {
  const bytes = messages * VOLUMES.messageKilobytes.value * 1000 * 2;
  return { name: 'Pub/Sub', amount: `${compact(bytes / GIB)} GiB in and out`, usd: beyond(bytes, 10 * GIB) / 2 ** 40 * PRICES.messages.value };
}

function documentLines(messages: number, events: number, sessions: number): readonly CostLine[] {
  // A message writes state, ledger entry and events; a session is opened, closed, and reserves and settles money.
  const writes = messages * 2 + events + sessions * 8;
  const reads = messages * VOLUMES.stateMisses.value + events * VOLUMES.readersPerEvent.value + sessions * 20 + DAYS * 1440 * 6;
  const deletes = messages + events;
  const storedBytes = VOLUMES.documentKilobytes.value * 1000 * (events * VOLUMES.retentionDays.value + messages * 7) / DAYS;
  return [
    { name: 'Firestore writes', amount: compact(writes), usd: beyond(writes, 20_000 * DAYS) / 100_000 * PRICES.writes.value },
    { name: 'Firestore reads', amount: compact(reads), usd: beyond(reads, 50_000 * DAYS) / 100_000 * PRICES.reads.value },
    { name: 'Firestore deletes', amount: compact(deletes), usd: beyond(deletes, 20_000 * DAYS) / 100_000 * PRICES.deletes.value },
    { name: 'Firestore storage', amount: `${compact(storedBytes / GIB)} GiB`, usd: beyond(storedBytes, GIB) / GIB * PRICES.stored.value },
  ];
}

function logsLine(messages: number): CostLine {
  const bytes = messages * VOLUMES.logKilobytes.value * 1000;
  return { name: 'Cloud Logging', amount: `${compact(bytes / GIB)} GiB`, usd: beyond(bytes, 50 * GIB) / GIB * PRICES.logs.value };
}

function samplesLine(sessionsPerDay: number): CostLine {
  const busyMinutes = Math.min(VOLUMES.busyHours.value * 60, sessionsPerDay * VOLUMES.minutes.value) * DAYS;
  // 8 bytes a value; about a fifth are distributions of 80 bytes.
  const mebibytes = (busyMinutes * VOLUMES.instancesMeasured.value * 17 * 4 * (0.8 * 8 + 0.2 * 80)) / 2 ** 20;
  return { name: 'Cloud Monitoring', amount: `${compact(mebibytes)} MiB`, usd: beyond(mebibytes, 150) * PRICES.samples.value };
}

function gatewayLines(sessions: number): readonly CostLine[] {
  const calls = sessions * (VOLUMES.calls.value + 3);
  const cpuHours = (sessions * VOLUMES.gatewayCpuSeconds.value) / 3600;
  const memoryHours = (sessions * VOLUMES.minutes.value / 60 / VOLUMES.streamsPerInstance.value) * 2;
  const usd = calls / MILLION * PRICES.gatewayCalls.value + cpuHours * PRICES.gatewayCpu.value + memoryHours * PRICES.gatewayMemory.value;
  return [
    { name: 'Gateway: Vercel seat', amount: '1, with 20 USD of use', usd: PRICES.gatewaySeat.value },
    { name: 'Gateway: Vercel use', amount: `${compact(calls)} calls, ${compact(cpuHours)} CPU-h, ${compact(memoryHours)} GB-h`, usd: beyond(usd, PRICES.gatewaySeat.value) },
  ];
}

function modelLine(sessions: number): CostLine {
  const calls = sessions * VOLUMES.modelCalls.value;
  const usd = calls * (VOLUMES.modelTokensIn.value * PRICES.modelInput.value + VOLUMES.modelTokensOut.value * PRICES.modelOutput.value) / MILLION;
  return { name: 'Language model, where one is used', amount: `${compact(calls)} calls`, usd };
}

function beyond(amount: number, free: number): number {
  return Math.max(0, amount - free);
}

function compact(value: number): string {
  if (value >= 999_500_000) return `${(value / 1e9).toFixed(1)} G`;
  if (value >= 999_500) return `${(value / 1e6).toFixed(1)} M`;
  if (value >= 9_950) return `${(value / 1e3).toFixed(0)} k`;
  if (value >= 10) return value.toFixed(0);
  return value.toFixed(1);
}
