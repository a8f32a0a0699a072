/** What the cost estimate rests on. Prices are list prices as remembered, in US dollars, to be checked on the vendors' pages; volumes are guesses. */
import { STAGE_TOPICS } from '../../topics/registry.ts';

export interface Assumption { readonly value: number; readonly unit: string; readonly meaning: string }

function assumption(value: number, unit: string, meaning: string): Assumption {
  return { value, unit, meaning };
}

export const PRICES = {
  requests: assumption(0.4, 'USD per million', 'Cloud Run: requests beyond 2 million a month'),
  cpu: assumption(0.000_024, 'USD per vCPU-second', 'Cloud Run: while at least one request is handled; 180,000 free a month'),
  memory: assumption(0.000_002_5, 'USD per GiB-second', 'Cloud Run: likewise; 360,000 free a month'),
  idleCpu: assumption(0.000_002_5, 'USD per vCPU-second', 'Cloud Run: a warm instance that waits'),
  idleMemory: assumption(0.000_002_5, 'USD per GiB-second', 'Cloud Run: a warm instance that waits'),
  messages: assumption(40, 'USD per TiB', 'Pub/Sub: published and delivered, 1 kB a message at least; 10 GiB free a month'),
  reads: assumption(0.033, 'USD per 100,000', 'Firestore: documents read; 50,000 free a day'),
  writes: assumption(0.099, 'USD per 100,000', 'Firestore: documents written; 20,000 free a day'),
  deletes: assumption(0.011, 'USD per 100,000', 'Firestore: documents deleted; 20,000 free a day'),
  stored: assumption(0.3, 'USD per GiB and month', 'Firestore: 0.15 for data, as much again for point-in-time recovery and backups; 1 GiB free'),
  logs: assumption(0.5, 'USD per GiB', 'Cloud Logging: beyond 50 GiB a month'),
  samples: assumption(0.258, 'USD per MiB', 'Cloud Monitoring: metrics of our own, beyond 150 MiB a month'),
  gatewaySeat: assumption(20, 'USD per month', 'Vercel Pro: one seat, with its included use'),
  gatewayCpu: assumption(0.128, 'USD per CPU-hour', 'Vercel Functions: active CPU'),
  gatewayMemory: assumption(0.0106, 'USD per GB-hour', 'Vercel Functions: memory, shared by the streams of an instance'),
  gatewayCalls: assumption(0.6, 'USD per million', 'Vercel Functions: invocations'),
  modelInput: assumption(0.3, 'USD per million tokens', 'gemini-3.5-flash-lite: input'),
  modelOutput: assumption(2.5, 'USD per million tokens', 'gemini-3.5-flash-lite: output'),
  flat: assumption(3, 'USD per month', 'Secrets, scheduler, images, archives, state'),
} as const;

export const VOLUMES = {
  minutes: assumption(3, 'min', 'length of a session with its stream open'),
  calls: assumption(10, '', 'calls that bring frames, about three in each'),
  messagesPerStage: assumption(7, '', `messages a session that each of the ${STAGE_TOPICS.length} stages handles on average, the end marker among them`),
  eventsPerMessage: assumption(1.2, '', 'events that a stage appends for a message'),
  handlingSeconds: assumption(0.1, 's', 'billed for a message: Cloud Run rounds up to 100 ms'),
  busyHours: assumption(8, 'h', 'hours of the day that the sessions fall into'),
  messageKilobytes: assumption(2, 'kB', 'size of a message'),
  stateMisses: assumption(0.4, '', 'share of messages whose state is read from the store; the objective is at most 0.4'),
  readersPerEvent: assumption(1, '', 'streams that each event is read for'),
  documentKilobytes: assumption(1.5, 'kB', 'size of a document with its indexes'),
  retentionDays: assumption(30, 'd', 'how long events stay; state and ledger stay 7'),
  logKilobytes: assumption(0.5, 'kB', 'log lines of a message'),
  instancesMeasured: assumption(12, '', 'processes that write 17 metrics with 4 series each, once a minute while they are busy'),
  streamsPerInstance: assumption(20, '', 'streams that share an instance of the gateway with 2 GB'),
  gatewayCpuSeconds: assumption(0.3, 's', "CPU of the gateway for a session's calls and stream"),
  modelCalls: assumption(0.3, '', 'calls of the language model a session: 3 intents, of which 1 in 10 is beyond rules and classifier'),
  modelTokensIn: assumption(1500, '', 'tokens in, for a call'),
  modelTokensOut: assumption(150, '', 'tokens out, for a call'),
} as const;
