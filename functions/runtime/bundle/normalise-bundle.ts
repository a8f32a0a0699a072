/**
 * Fills in what a bundle's author may leave out or write shorter, before the schemas look at it. Values of an unexpected
 * shape pass through untouched: the schemas report them with their place.
 */

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `domain` and `examples` may be missing, a slot's `type` too; scalars in lists of words become words. */
export function normaliseIntents(file: unknown): unknown {
  if (!isRaw(file) || !Array.isArray(file.intents)) return file;
  const intents = file.intents.map((intent: unknown) => {
    if (!isRaw(intent)) return intent;
    const examples = Array.isArray(intent.examples) ? intent.examples.map(word) : (intent.examples ?? []);
    return { ...intent, name: word(intent.name), domain: word(intent.domain ?? 'general'), examples, ...(isRaw(intent.slots) ? { slots: mapValues(intent.slots, normaliseSlot) } : {}) };
  });
  return { ...file, intents };
}

/** `reason` falls back to the rule's name. */
export function normalisePolicy(file: unknown): unknown {
  if (!isRaw(file)) return file;
  const rules = file.rules ?? [];
  if (!Array.isArray(rules)) return file;
  return { ...file, rules: rules.map((rule: unknown) => (isRaw(rule) ? { ...rule, ...(rule.reason === undefined ? { reason: rule.name } : {}) } : rule)) };
}

/** `expect: review` is short for `expect: {decision: review}`. */
export function normaliseCases(file: unknown): unknown {
  if (!isRaw(file)) return file;
  const cases = file.cases ?? [];
  if (!Array.isArray(cases)) return file;
  return { ...file, cases: cases.map((one: unknown) => (isRaw(one) ? { ...one, context: one.context ?? {}, expect: typeof one.expect === 'string' ? { decision: one.expect } : one.expect } : one)) };
}

/** Short forms: `budgets: {daily}`, `egress: [hosts]`, `generation: true`, `review: {expiry}`. Empty sections vanish. */
export function normaliseLimits(file: unknown): unknown {
  if (!isRaw(file)) return file;
  const limits = Object.fromEntries(Object.entries(file).filter(([, section]) => section !== null));
  if (isRaw(limits.budgets)) limits.budgets = renamed(limits.budgets, { daily: 'dailyUSD', monthly: 'monthlyUSD', session: 'sessionUSD' });
  if (isRaw(limits.review)) limits.review = renamed(limits.review, { expiry: 'expirySec' });
  if (Array.isArray(limits.egress)) limits.egress = { allow: limits.egress };
  if (typeof limits.generation === 'boolean') limits.generation = { permitted: limits.generation };
  return limits;
}

/** `slots: [a, b]` lists slots that are used; `action: {http: {…}}` is short for `action: {type: http, …}`. */
export function normaliseManifest(file: unknown): unknown {
  if (!isRaw(file)) return file;
  const manifest: Raw = { ...file, traits: file.traits ?? [], status: file.status ?? 'active', ...(file.version === undefined ? {} : { version: word(file.version) }) };
  if (Array.isArray(file.slots) && file.slots.every((name) => typeof name === 'string')) manifest.slots = Object.fromEntries(file.slots.map((name) => [name, {}]));
  else if (isRaw(file.slots)) manifest.slots = mapValues(file.slots, (slot) => (slot === null ? {} : isRaw(slot) ? slot : { equals: slot }));
  for (const key of ['action', 'rollback', 'probe']) if (isRaw(file[key])) manifest[key] = normaliseAction(file[key]);
  return manifest;
}

function normaliseAction(action: Raw): Raw {
  const [kind, ...others] = Object.keys(action);
  if (kind === undefined || others.length > 0 || !['http', 'pubsub', 'log'].includes(kind)) return action;
  const inner = action[kind];
  if (isRaw(inner)) return { type: kind, ...inner };
  return kind === 'log' && typeof inner === 'string' ? { type: kind, message: inner } : action;
}

function normaliseSlot(slot: unknown): unknown {
  if (slot === null) return { type: 'string' };
  if (!isRaw(slot)) return slot;
  const type = slot.type ?? (slot.enum === undefined ? 'string' : 'enum');
  if (Array.isArray(slot.enum)) return { ...slot, type, enum: slot.enum.map(word) };
  if (!isRaw(slot.enum)) return { ...slot, type };
  const synonyms = mapValues(slot.enum, (words) => (words === null ? [] : Array.isArray(words) ? words.map(word) : typeof words === 'string' ? [words] : words));
  return { ...slot, type, enum: synonyms };
}

function word(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function mapValues(source: Raw, change: (value: unknown) => unknown): Raw {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, change(value)]));
}

function renamed(source: Raw, names: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [names[key] ?? key, value]));
}
