/** Puts a manifest through every security gate. */
import type { GateResult, IntentSpec, Manifest } from '../../../schemas/generated/types.ts';
import type { Bundle } from '../../runtime/bundle/bundle.ts';
import { complianceGate } from './compliance-gate.ts';
import { decidedScopeGate } from './decided-scope-gate.ts';
import type { Gate, GateInput, Severity } from './gate.ts';
import { networkPolicyGate } from './network-policy-gate.ts';
import { permissionBoundaryGate } from './permission-boundary-gate.ts';
import { resourceQuotaGate } from './resource-quota-gate.ts';
import { schemaGate } from './schema-gate.ts';

export const GATES: readonly Gate[] = [schemaGate, permissionBoundaryGate, resourceQuotaGate, networkPolicyGate, complianceGate, decidedScopeGate];

const RANK: readonly Severity[] = ['INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const MAX_MESSAGE = 2000;

const results = new WeakMap<Bundle, WeakMap<Manifest, Map<string, readonly GateResult[]>>>();

/** One result per gate, in a fixed order. The same bundle, manifest object and intent are checked once. */
export function runGates(manifest: Manifest, intentName: string, bundle: Bundle): readonly GateResult[] {
  let byManifest = results.get(bundle);
  if (!byManifest) results.set(bundle, (byManifest = new WeakMap()));
  let byIntent = byManifest.get(manifest);
  if (!byIntent) byManifest.set(manifest, (byIntent = new Map()));
  let found = byIntent.get(intentName);
  if (!found) byIntent.set(intentName, (found = checkAll({ manifest, limits: bundle.limits, intent: spec(intentName, bundle), manifestIntent: spec(manifest.intent, bundle) })));
  return found;
}

export function checkAll(input: GateInput, gates: readonly Gate[] = GATES): GateResult[] {
  return gates.map((gate) => {
    const findings = gate.check(input);
    const worst = findings.reduce<Severity>((severity, finding) => (RANK.indexOf(finding.severity) > RANK.indexOf(severity) ? finding.severity : severity), 'INFO');
    const message = findings.length === 0 ? gate.fine : findings.map((finding) => finding.message).join('; ');
    return { gate: gate.name, passed: findings.length === 0, severity: worst, message: message.slice(0, MAX_MESSAGE) };
  });
}

/** Gates whose failure forbids running without a person's approval. */
export function blockingGates(gates: readonly GateResult[]): GateResult[] {
  return gates.filter(({ passed, severity }) => !passed && (severity === 'HIGH' || severity === 'CRITICAL'));
}

function spec(name: string, bundle: Bundle): IntentSpec | undefined {
  return bundle.intentByName.get(name);
}
