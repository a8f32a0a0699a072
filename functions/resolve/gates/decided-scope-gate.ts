import type { Gate } from './gate.ts';

/** A manifest of another intent (a semantic match) needs no capability that policy did not decide on. */
export const decidedScopeGate: Gate = {
  name: 'decided-scope',
  fine: 'needs only what was decided on',
  check({ manifest, intent, manifestIntent }) {
    if (!intent || manifest.intent === intent.name) return [];
    const decided = new Set(intent.capabilities ?? []);
    const beyond = (manifestIntent?.capabilities ?? []).filter((capability) => !decided.has(capability));
    return beyond.length === 0 ? [] : [{ severity: 'HIGH', message: `written for ${manifest.intent}, which needs ${beyond.join(', ')} beyond what was decided on` }];
  },
};
