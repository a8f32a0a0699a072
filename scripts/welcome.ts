/** What a started system says: where it is, and a line to try. */
import { styleText } from 'node:util';

export interface Welcome {
  readonly url: string;
  readonly token: string;
  /** Where everything is kept. */
  readonly data: string;
  /** Further lines: a name and what there is. */
  readonly parts?: Readonly<Record<string, string>>;
  /** What becomes of it at the end. */
  readonly end?: string;
}

export function welcome({ url, token, data, parts = {}, end = 'Ctrl-C stops it; what is in flight is finished on the next start.' }: Welcome): string {
  const strong = (text: string) => (process.stdout.isTTY ? styleText('bold', text) : text);
  return `
${strong('AGI Egg is running.')}
  console   ${url}/#token=${token}
  API       ${url}/openapi.json   events ${url}/asyncapi.json   health ${url}/readyz
  data      ${data}
${Object.entries(parts).map(([name, what]) => `  ${name.padEnd(9)} ${what}\n`).join('')}
Try it (the token is for tenant "demo", good for 12 hours):

  export EGG_TOKEN=${token}
  curl -s ${url}/v1/sessions -H "Authorization: Bearer $EGG_TOKEN" -H 'Content-Type: application/json' -d '{"scope":{"environment":"staging"}}'

${end}
`;
}
