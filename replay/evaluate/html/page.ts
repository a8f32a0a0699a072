import { html, Markup } from './markup.ts';
import { pageScript } from './page-script.ts';
import { STYLE } from './style.ts';

/** A whole page around the content. The policy forbids it to load or send anything. */
export function page(title: string, content: Markup): string {
  return html`${new Markup('<!doctype html>')}
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body>${content}<script>(${new Markup(pageScript.toString())})()</script></body></html>
`.text;
}
