import type { LimitsFile, ManifestAction } from '../../../schemas/generated/types.ts';
import { hostOf, namesThisMachine, refuseUrl } from '../../runtime/egress/egress-policy.ts';
import { isReservedTopic } from '../../runtime/egress/reserved-topics.ts';
import { actionsOf, type Finding, type Gate } from './gate.ts';

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

const PLACEHOLDER_IN_HOST = /^[^/]*\{\{|^[a-z]+:\/\/[^/?#]*\{\{/i;

/** The manifest reaches only where the tenant lets it. */
export const networkPolicyGate: Gate = {
  name: 'network-policy',
  fine: 'every destination is in the egress allow-list',
  check({ manifest, limits }) {
    const findings = actionsOf(manifest).flatMap(([place, action]) => checkAction(place, action, limits));
    for (const { host, port } of manifest.networking?.egressRules ?? []) {
      const url = URL.parse(`https://${host}${port === undefined ? '' : `:${port}`}/`);
      const refused = host.includes('*') ? 'is open to many hosts' : url ? refuseUrl(url, limits.egress ?? {}) : 'cannot be read';
      if (refused) findings.push({ severity: 'HIGH', message: `networking.egressRules ${host}: ${refused}` });
    }
    return findings;
  },
};

function checkAction(place: string, action: ManifestAction, limits: LimitsFile): Finding[] {
  if (action.type === 'pubsub') {
    if (isReservedTopic(action.topic)) return [{ severity: 'CRITICAL', message: `${place}.topic ${action.topic} belongs to the pipeline itself` }];
    return action.topic.includes('{{') ? [{ severity: 'HIGH', message: `${place}.topic is chosen by what was said` }] : [];
  }
  if (action.type !== 'http') return [];
  if (PLACEHOLDER_IN_HOST.test(action.url)) return [{ severity: 'HIGH', message: `${place}.url: the host is chosen by what was said, here x:443` }];
  const url = URL.parse(action.url.replaceAll(PLACEHOLDER, 'x'));
  if (!url) return [{ severity: 'HIGH', message: `${place}.url cannot be read` }];
  const refused = refuseUrl(url, limits.egress ?? {});
  if (refused) return [{ severity: 'HIGH', message: `${place}.url: ${refused}` }];
  const plain = url.protocol === 'http:' && !namesThisMachine(url, limits.egress ?? {}) && refuseUrl(url, { allow: limits.egress?.allowPrivate ?? [] }) !== undefined;
  return plain ? [{ severity: 'MEDIUM', message: `${place}.url goes to ${hostOf(url)} without encryption` }] : [];
}
