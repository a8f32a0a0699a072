// A live session in the browser: opens it, sends what is typed, shows what comes back. It uses the public API alone.
// @ts-check

const STAGE_OF = {
  'session.opened': 'ingest', 'transcript.partial': 'transcribe', 'transcript.final': 'transcribe', 'chunk.update': 'chunk', 'summary.update': 'summarize',
  'intent.update': 'intent', 'policy.decision': 'policy', 'manifest.resolved': 'resolve', 'review.requested': 'resolve', 'action.dispatched': 'dispatch',
};
const STAGES = [...new Set(Object.values(STAGE_OF))];
const EVENTS = [...Object.keys(STAGE_OF), 'review.decided', 'action.rolled_back', 'error', 'gap', 'session.closed'];
/** Events kept on the page. */
const MOST_EVENTS = 200;

const by = (id) => /** @type {any} */ (document.getElementById(id));
const element = (name, text = '', className = '') => Object.assign(document.createElement(name), { textContent: text, className });
let token = '';
/** @type {any} */
let session;
let frames = 0;

for (const stage of STAGES) by('stages').append(Object.assign(element('li', stage), { id: `stage-${stage}` }));

// The token comes in the fragment, which no server sees, and does not stay in the address.
const handed = new URLSearchParams(location.hash.slice(1)).get('token');
if (handed) {
  by('open').elements.token.value = handed;
  history.replaceState(null, '', location.pathname);
}

by('open').addEventListener('submit', (event) => {
  event.preventDefault();
  const { token: given, environment, dryRun } = by('open').elements;
  token = given.value.trim();
  attempt(async () => {
    session = await call('/v1/sessions', { scope: { environment: environment.value, dryRun: dryRun.checked } });
    by('open').hidden = true;
    by('say').hidden = false;
    by('say').elements.text.focus();
    follow();
  });
});

by('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const { text } = by('say').elements;
  const said = text.value;
  text.value = '';
  attempt(() => call(`/v1/sessions/${session.sessionId}/frames`, { frames: [{ frameId: `page-${++frames}`, type: 'text', text: said, final: true }] }));
});

by('close').addEventListener('click', () => attempt(() => call(`/v1/sessions/${session.sessionId}/close`, {})));
for (const example of by('examples').querySelectorAll('button')) {
  example.addEventListener('click', () => {
    by('say').elements.text.value = example.textContent;
    by('say').requestSubmit();
  });
}

/** The browser reconnects by itself, from the last event it has seen. */
function follow() {
  const stream = new EventSource(`/v1/sessions/${session.sessionId}/events?access_token=${encodeURIComponent(session.token)}`);
  stream.onopen = () => { by('status').textContent = `session ${session.sessionId}`; };
  stream.onerror = () => { by('status').textContent = 'connection lost, trying again'; };
  for (const type of EVENTS) {
    stream.addEventListener(type, ({ data }) => {
      // A connection that breaks is an `error` event too, without data.
      if (data) show(JSON.parse(data));
      if (type === 'session.closed') end(stream);
    });
  }
}

function end(stream) {
  stream.close();
  by('status').textContent = 'session closed';
  by('say').hidden = true;
  by('open').hidden = false;
}

function show(event) {
  const light = by(`stage-${STAGE_OF[event.type]}`);
  if (light) {
    light.classList.remove('lit');
    void light.offsetWidth;
    light.classList.add('lit');
  }
  const row = element('li');
  row.append(element('strong', event.type), ' ', element('time', new Date(event.time).toLocaleTimeString()), ' ', element('code', JSON.stringify(event.data)));
  by('events').prepend(row);
  while (by('events').childElementCount > MOST_EVENTS) by('events').lastElementChild.remove();
  update(event);
}

/** One card per intent, which its later events complete. */
function update({ type, data }) {
  if (type === 'intent.update') {
    by('nothing').hidden = true;
    const slots = Object.entries(data.slots).map(([name, { value }]) => `${name} ${value}`).join(', ');
    const card = Object.assign(element('li'), { id: data.intentId });
    card.append(element('p', `${data.intent}${slots ? `: ${slots}` : ''}`), element('p', `confidence ${data.confidence}, by ${data.tier}, ${data.latencyMs} ms`, 'dim'));
    by('intents').prepend(card);
  }
  const card = data.intentId && by(data.intentId);
  if (!card || type === 'intent.update') return;
  if (type === 'policy.decision') card.className = data.decision;
  const said = {
    'policy.decision': () => `${data.decision}: ${data.reason} (risk ${data.riskScore}, ${data.estimatedCostUSD} USD)`,
    'manifest.resolved': () => `manifest ${data.manifestId ?? 'not found'} (${data.strategy})`,
    'review.requested': () => `waits for a review until ${new Date(data.expiresAt).toLocaleTimeString()}`,
    'action.dispatched': () => `action ${data.status}: ${data.target}`,
  }[type];
  if (said) card.append(element('p', said(), 'dim'));
}

async function call(path, body) {
  const response = await fetch(path, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.detail ?? answer.title} (${answer.code})`);
  return answer;
}

async function attempt(work) {
  by('problem').hidden = true;
  try {
    await work();
  } catch (error) {
    Object.assign(by('problem'), { textContent: error instanceof Error ? error.message : String(error), hidden: false });
  }
}
