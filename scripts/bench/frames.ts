/** Varied utterances that the demo bundle decides automatically, so that all eight stages work on each. */

const SERVICES = ['intent-router', 'billing-api', 'search-api', 'checkout-web', 'user-service', 'report-worker'];
const ASKS = [
  'Deploy SERVICE to staging', 'please deploy SERVICE version 1.NUMBER.0 to staging', 'could you restart SERVICE in staging', 'show me the logs of SERVICE for the last NUMBER minutes',
  'what is the status of SERVICE', 'show me the status of SERVICE please', 'please restart SERVICE in staging now', 'show the logs of SERVICE from the last NUMBER minutes please',
];

/** The `index`-th utterance; about a third of neighbouring ones differ only in a number. */
export function utterance(index: number): string {
  const ask = ASKS[index % ASKS.length] as string;
  return ask.replace('SERVICE', SERVICES[Math.floor(index / ASKS.length) % SERVICES.length] as string).replace('NUMBER', String(index % 997));
}

export function frame(session: number, index: number): { frameId: string; type: 'text'; text: string; final: true } {
  return { frameId: `b-${session}-${index}`, type: 'text', text: utterance(index), final: true };
}
