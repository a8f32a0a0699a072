/** Moves inline scripts of exported pages into files, so that the pages need no exception from `script-src 'self'`. */
import { hash } from 'node:crypto';

export interface ExternalScripts {
  readonly html: string;
  /** Script text by its path below the site's root. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** The exporter writes `</script` inside a script as `\u003c/script`, so the first end tag is the script's own. */
const INLINE = /<script((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)>([\s\S]*?)<\/script>/g;
const FOLDER = '_next/static/page';

/** A script in a file runs where it stands, as an inline one does: order and effect stay the same. */
export function externalScripts(html: string): ExternalScripts {
  const scripts = new Map<string, string>();
  const changed = html.replace(INLINE, (whole: string, attributes: string, text: string) => {
    if (/\ssrc=/.test(attributes) || text.trim() === '') return whole;
    const path = `${FOLDER}/${hash('sha256', text, 'hex').slice(0, 16)}.js`;
    scripts.set(path, text);
    return `<script${attributes} src="/${path}"></script>`;
  });
  return { html: changed, scripts };
}
