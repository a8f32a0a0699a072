/** The context of a policy case: what the case names, and for the rest something unremarkable. */
import type { PolicyCase, SafetyFlag, SlotValueScalar } from '../../schemas/generated/types.ts';
import type { Bundle } from '../runtime/bundle/bundle.ts';
import { environmentOf, type Mode, MODES, type PolicyContext, volumeOf } from './policy-context.ts';

type Raw = Readonly<Record<string, unknown>>;
interface Kind { readonly name: string; fits(value: unknown): boolean }

const text: Kind = { name: 'a string', fits: (value) => typeof value === 'string' };
const number: Kind = { name: 'a number', fits: (value) => typeof value === 'number' };
const flag: Kind = { name: 'a boolean', fits: (value) => typeof value === 'boolean' };
const words: Kind = { name: 'a list of strings', fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') };
const slots: Kind = { name: 'a map of slots to values', fits: (value) => isRaw(value) && Object.values(value).every((slot) => isScalar(slot) || (isRaw(slot) && isScalar(slot.value))) };
const mode: Kind = { name: `one of ${MODES.join(', ')}`, fits: (value) => (MODES as readonly unknown[]).includes(value) };

const KINDS: Readonly<Record<string, Kind>> = {
  intent: text, confidence: number, domain: text, slots, safetyFlags: words, capabilities: words, destructive: flag, emergency: flag, environment: text,
  riskScore: number, estimatedCost: number, budgetRemaining: number, mode, missingSlots: words,
  'tenant.id': text, 'tenant.budgetRemaining': number, 'tenant.recentFailureRate': number,
  'session.id': text, 'session.projectId': text, 'session.environment': text, 'session.language': text, 'session.dryRun': flag, 'session.demoted': flag,
  'actor.sub': text,
};
const STRUCTURES = ['tenant', 'session', 'actor'];

/** Variables of a case that do not exist or have a value of the wrong kind. */
export function contextFaults(context: Raw): { path: string; message: string }[] {
  return Object.entries(context).flatMap(([name, value]) => {
    if (!STRUCTURES.includes(name)) return fault(name, value);
    return isRaw(value) ? Object.entries(value).flatMap(([part, inner]) => fault(`${name}.${part}`, inner)) : [{ path: name, message: 'must be a map' }];
  });
}

/** The case must have no `contextFaults`. An intent of the catalogue brings its own facts. */
export function caseContext(bundle: Bundle, { context }: Pick<PolicyCase, 'context'>): PolicyContext {
  const given = context as Partial<PolicyContext> & { tenant?: Partial<PolicyContext['tenant']>; session?: Partial<PolicyContext['session']>; actor?: Partial<PolicyContext['actor']> };
  const spec = given.intent === undefined ? undefined : bundle.intentByName.get(given.intent);
  const said = Object.fromEntries(Object.entries((context.slots ?? {}) as Raw).map(([name, slot]) => [name, (isRaw(slot) ? slot.value : slot) as SlotValueScalar]));
  const environment = given.environment ?? environmentOf(said, given.session?.environment ?? 'staging');
  const budgetRemaining = given.budgetRemaining ?? given.tenant?.budgetRemaining ?? Number.POSITIVE_INFINITY;
  const demoted = given.session?.demoted ?? given.mode === 'review';
  const dryRun = given.session?.dryRun ?? given.mode === 'dry_run';
  const currentMode: Mode = given.mode ?? (dryRun ? 'dry_run' : demoted ? 'review' : 'live');
  return {
    intent: given.intent ?? 'any', known: given.intent === undefined || spec !== undefined,
    confidence: given.confidence ?? 1, domain: given.domain ?? spec?.domain ?? '', domainInScope: true,
    slots: said, missingSlots: given.missingSlots ?? [], safetyFlags: (given.safetyFlags ?? []) as readonly SafetyFlag[],
    capabilities: given.capabilities ?? spec?.capabilities ?? [],
    destructive: given.destructive ?? spec?.destructive ?? false, emergency: given.emergency ?? spec?.emergency ?? false,
    environment, volume: volumeOf(spec?.estimatedVolume, said), budgetRemaining,
    tenant: { id: 'case', recentFailureRate: 0, ...given.tenant, budgetRemaining: given.tenant?.budgetRemaining ?? budgetRemaining },
    session: { id: 'case', projectId: 'case', environment, language: 'en-US', ...given.session, dryRun, demoted },
    actor: { sub: 'case', ...given.actor },
    mode: currentMode,
    ...(given.riskScore === undefined ? {} : { riskScore: given.riskScore }),
    ...(given.estimatedCost === undefined ? {} : { estimatedCost: given.estimatedCost }),
  };
}

function fault(path: string, value: unknown): { path: string; message: string }[] {
  const kind = Object.hasOwn(KINDS, path) ? KINDS[path] : undefined;
  if (!kind) return [{ path, message: 'there is no such variable' }];
  return kind.fits(value) ? [] : [{ path, message: `must be ${kind.name}` }];
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
