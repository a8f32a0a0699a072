/** What stands at `/` until the console is built: which step it is at, or why it cannot be built. It needs nothing that is built. */

export interface ProgressPage {
  step(step: string): void;
  fail(message: string): void;
  fetch(pathname: string, headers: Readonly<Record<string, string>>): Response | undefined;
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f6f7f9, #0f1318); color: light-dark(#1a2230, #e6eaf0); font: 1rem/1.5 system-ui, sans-serif; }
main { width: min(36rem, 100vw - 3rem); }
h1 { font-size: 1.5rem; margin: 0 0 0.5rem; }
p { margin: 0 0 1rem; color: light-dark(#55606f, #9aa6b6); }
.bar { height: 4px; border-radius: 2px; overflow: hidden; background: light-dark(#dfe4ea, #232b35); }
.bar i { display: block; width: 40%; height: 100%; border-radius: 2px; background: light-dark(#3056d3, #8fb0ff); animation: slide 1.4s ease-in-out infinite; }
@keyframes slide { from { transform: translateX(-100%); } to { transform: translateX(250%); } }
@media (prefers-reduced-motion: reduce) { .bar i { animation: none; width: 100%; opacity: 0.5; } }
pre { padding: 1rem; border-radius: 8px; overflow: auto; background: light-dark(#fff, #181e26); font-size: 0.8125rem; }
.failed h1 { color: light-dark(#a8242c, #ff8b8f); }
`;
/** Reloading by script keeps the address's fragment, where the token is. */
const SCRIPT = `const look = async () => {
  try {
    const { state, step } = await (await fetch('/console-status.json', { cache: 'no-store' })).json();
    if (state !== 'building') return location.reload();
    document.getElementById('step').textContent = step;
  } catch { /* the server is being restarted */ }
  setTimeout(look, 700);
};
if (!document.body.classList.contains('failed')) setTimeout(look, 700);
`;

export function progressPage(): ProgressPage {
  let step = 'Starting';
  let failure: string | undefined;
  const page = (): string => {
    const body = failure === undefined
      ? `<body><main><h1>The console is being built</h1><p>This happens on the first start and after an update. The API is up already. <span id="step" role="status">${escape(step)}</span></p><div class="bar" aria-hidden="true"><i></i></div></main></body>`
      : `<body class="failed"><main><h1>The console could not be built</h1><p>The API works all the same. Mend what is said below and start again.</p><pre>${escape(failure)}</pre></main></body>`;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>AGI Egg</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/console-progress.css"><script src="/console-progress.js" defer></script></head>${body}</html>`;
  };
  const files: Readonly<Record<string, () => readonly [body: string, type: string]>> = {
    '/console-progress.css': () => [STYLE, 'text/css; charset=utf-8'],
    '/console-progress.js': () => [SCRIPT, 'text/javascript; charset=utf-8'],
    '/console-status.json': () => [JSON.stringify(failure === undefined ? { state: 'building', step } : { state: 'failed' }), 'application/json'],
  };
  return {
    step: (name) => { step = name; },
    fail: (message) => { failure = message; },
    fetch(pathname, headers) {
      if (/\.[a-z0-9]+$/.test(pathname) && !files[pathname]) return undefined;
      const [body, type] = files[pathname]?.() ?? [page(), 'text/html; charset=utf-8'];
      return new Response(body, { status: 200, headers: { ...headers, 'content-type': type, 'cache-control': 'no-store' } });
    },
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
